package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.finance.seal.AuthorisedSealUse;
import io.neikong.finance.seal.SealApproverAuthority;
import io.neikong.finance.seal.SealRegister;
import io.neikong.finance.seal.SealUse;
import io.neikong.finance.seal.SealUseApproval;
import io.neikong.finance.seal.SealUseCopies;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Delegation;
import java.util.List;
import java.util.stream.Stream;

/** Seals: the register of their uses, and who may approve one. */
final class SealRows {

    private final District district;
    private final DataFolder folder;

    SealRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.SEAL_USES)) {
            checkup.examine(
                    "seal_uses",
                    folder.rows(Table.SEAL_USES).map(this::sealUse),
                    List.of(new SealRegister(), new SealUseApproval(), new SealUseCopies()));
        }
        if (folder.has(Table.SEAL_USES, Table.SEAL_AUTHORITIES)) {
            checkup.examine("seal_authorities", authorisedSealUses(), List.of(new SealApproverAuthority()));
        }
    }

    private SealUse sealUse(Row row) {
        return new SealUse(
                row.required("use"),
                row.text("seal"),
                row.text("document"),
                row.text("matter"),
                row.count("copies"),
                row.count("approved_copies"),
                district.person(row, "applicant"),
                row.instant("applied_at"),
                district.person(row, "approver"),
                row.instant("approved_at"),
                row.instant("approval_recorded_at"),
                district.person(row, "keeper"),
                row.instant("used_at"),
                switch (row.status()) {
                    case "pending" -> SealUse.Status.PENDING;
                    case "cancelled" -> SealUse.Status.CANCELLED;
                    default -> SealUse.Status.USED;
                });
    }

    private Stream<AuthorisedSealUse> authorisedSealUses() {
        ListMultimap<String, Authority> held = Multimaps.index(
                folder.all(
                        Table.SEAL_AUTHORITIES,
                        row -> new Authority(
                                district.knownPerson(row, "person"), row.required("seal"), null, row.validity())),
                Authority::scope);
        ListMultimap<String, Delegation> lent =
                Multimaps.index(folder.all(Table.DELEGATIONS, row -> delegation(row, district)), Delegation::scope);
        return folder.rows(Table.SEAL_USES)
                .map(this::sealUse)
                .map(use -> new AuthorisedSealUse(
                        use,
                        use.seal() == null
                                ? Authorities.NONE
                                : new Authorities(held.get(use.seal()), lent.get(use.seal()))));
    }

    /** A power that was lent, over a seal or over something else. */
    static Delegation delegation(Row row, District district) {
        return row.refusing(
                "delegate",
                () -> new Delegation(
                        district.knownPerson(row, "delegator"),
                        district.knownPerson(row, "delegate"),
                        row.required("scope"),
                        row.amount("limit"),
                        row.validity()));
    }
}
