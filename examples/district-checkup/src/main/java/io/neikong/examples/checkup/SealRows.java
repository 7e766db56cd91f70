package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.finance.seal.ApprovalCoversUses;
import io.neikong.finance.seal.AuthorisedSealUse;
import io.neikong.finance.seal.EmergencyApproval;
import io.neikong.finance.seal.EmergencySealUse;
import io.neikong.finance.seal.SealApproval;
import io.neikong.finance.seal.SealApproverAuthority;
import io.neikong.finance.seal.SealRegister;
import io.neikong.finance.seal.SealRegisterBook;
import io.neikong.finance.seal.SealUse;
import io.neikong.finance.seal.SealUse.Applied;
import io.neikong.finance.seal.SealUse.Approved;
import io.neikong.finance.seal.SealUse.Stamped;
import io.neikong.finance.seal.SealUseApproval;
import io.neikong.finance.seal.SealUseCopies;
import io.neikong.finance.seal.SerialsContinuous;
import io.neikong.finance.seal.UsedInOfficeHours;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Delegation;
import io.neikong.time.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Uses of seals: the register, who may approve a use, what an approval covers, and when the office is open. */
final class SealRows {

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);
    private static final Map<String, SealRegister.Field> FIELDS = Row.wordsFor(SealRegister.Field.values());

    private final District district;
    private final DataFolder folder;

    SealRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files and columns that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.SEAL_USES)) {
            return;
        }
        checkup.examine("seal_uses", uses(), List.of(register(), new SealUseApproval(), new SealUseCopies()));
        if (folder.has(Table.SEAL_AUTHORITIES)) {
            checkup.examine("seal_authorities", authorisedSealUses(), List.of(new SealApproverAuthority()));
        }
        if (folder.hasColumn(Table.SEAL_USES, "approval")) {
            checkup.examine("seal_approvals", approvals().stream(), List.of(new ApprovalCoversUses()));
        }
        if (folder.hasColumn(Table.SEAL_USES, "serial")) {
            checkup.examine("seal_registers", books().stream(), List.of(new SerialsContinuous()));
        }
        if (folder.hasColumn(Table.SEAL_USES, "emergency")) {
            checkup.examine(
                    "emergency_seal_uses",
                    uses().map(use -> new EmergencySealUse(use, district.asOf())),
                    List.of(new EmergencyApproval(WorkingCalendar.china())));
        }
        if (folder.has(Table.OFFICE_HOURS)) {
            checkup.examine("office_hours", uses(), officeHours());
        }
    }

    /** The lines of the register, to be closed. */
    Stream<SealUse> uses() {
        return folder.rows(Table.SEAL_USES).map(this::sealUse);
    }

    private SealUse sealUse(Row row) {
        return new SealUse(
                row.required("use"),
                row.text("seal"),
                row.text("document"),
                row.text("matter"),
                row.count("approved_copies"),
                new Applied(district.person(row, "applicant"), row.instant("applied_at")),
                approval(row),
                new Stamped(district.person(row, "keeper"), row.instant("used_at"), row.count("copies")),
                switch (row.status()) {
                    case "pending" -> SealUse.Status.PENDING;
                    case "cancelled" -> SealUse.Status.CANCELLED;
                    default -> SealUse.Status.USED;
                },
                new SealUse.Particulars(
                        row.text("serial"),
                        row.text("department"),
                        row.amount("amount"),
                        row.text("approval"),
                        district.person(row, "witness"),
                        row.text("place"),
                        row.text("remarks"),
                        row.word("emergency", YES_OR_NO, false),
                        row.word("blank", YES_OR_NO, false)));
    }

    private @Nullable Approved approval(Row row) {
        String approver = district.person(row, "approver");
        return approver == null
                ? null
                : new Approved(approver, row.instant("approved_at"), row.instant("approval_recorded_at"));
    }

    /** What every register holds, and what the district asks for on top of that. */
    private SealRegister register() {
        List<SealRegister.Field> required = new ArrayList<>(new SealRegister().required());
        folder.forEach(Table.SEAL_REGISTER_FIELDS, row -> {
            SealRegister.Field field = row.word("field", FIELDS);
            if (!required.contains(field)) {
                required.add(field);
            }
        });
        return new SealRegister(required);
    }

    /** Where the register has no column for amounts, limits are not looked at. */
    private Stream<AuthorisedSealUse> authorisedSealUses() {
        boolean limited = folder.hasColumn(Table.SEAL_USES, "amount");
        ListMultimap<String, Authority> held = Multimaps.index(
                folder.all(
                        Table.SEAL_AUTHORITIES,
                        row -> new Authority(
                                district.knownPerson(row, "person"),
                                row.required("seal"),
                                limited ? row.amount("limit") : null,
                                row.validity())),
                Authority::scope);
        ListMultimap<String, Delegation> lent = Multimaps.index(
                district.delegations().stream()
                        .map(one -> limited
                                ? one
                                : new Delegation(one.delegator(), one.delegate(), one.scope(), null, one.validity()))
                        .toList(),
                Delegation::scope);
        return uses().map(use -> new AuthorisedSealUse(
                use,
                use.seal() == null ? Authorities.NONE : new Authorities(held.get(use.seal()), lent.get(use.seal()))));
    }

    /** Each approval to which uses refer. */
    private List<SealApproval> approvals() {
        ListMultimap<String, SealUse> made =
                MultimapBuilder.treeKeys().arrayListValues().build();
        try (Stream<SealUse> uses = uses()) {
            uses.forEach(use -> {
                String approval = use.particulars().approval();
                if (approval != null) {
                    made.put(approval, use);
                }
            });
        }
        ListMultimap<String, SealApproval.Item> items =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.SEAL_APPROVALS,
                row -> items.put(
                        row.required("approval"), new SealApproval.Item(row.text("document"), row.count("copies"))));
        boolean onRecord = folder.has(Table.SEAL_APPROVALS);
        return made.keySet().stream()
                .map(approval -> new SealApproval(
                        approval, onRecord ? items.get(approval) : asUsed(made.get(approval)), made.get(approval)))
                .toList();
    }

    /** Without a register of approvals, each document that was stamped counts as named, with the copies of its lines. */
    private static List<SealApproval.Item> asUsed(List<SealUse> uses) {
        Map<String, Optional<Integer>> copies = new TreeMap<>();
        for (SealUse use : uses) {
            if (use.document() != null) {
                copies.merge(
                        use.document(),
                        Optional.ofNullable(use.approvedCopies()),
                        (one, other) ->
                                Stream.of(one, other).flatMap(Optional::stream).max(Integer::compare));
            }
        }
        return copies.entrySet().stream()
                .map(entry ->
                        new SealApproval.Item(entry.getKey(), entry.getValue().orElse(null)))
                .toList();
    }

    /** The numbers of each book; those of void lines too. */
    private List<SealRegisterBook> books() {
        ListMultimap<String, Optional<Integer>> serials =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(Table.SEAL_USES, row -> {
            Integer serial = row.count("serial");
            if (serial != null && serial == 0) {
                throw row.unusable("serial", "expected a number from 1 on, but was 0");
            }
            serials.put(Objects.requireNonNullElse(row.text("register"), "seal_uses"), Optional.ofNullable(serial));
        });
        return serials.keySet().stream()
                .map(book -> {
                    List<Integer> numbers =
                            serials.get(book).stream().flatMap(Optional::stream).toList();
                    return new SealRegisterBook(book, numbers, serials.get(book).size() - numbers.size());
                })
                .toList();
    }

    private List<UsedInOfficeHours> officeHours() {
        List<UsedInOfficeHours> hours = new ArrayList<>();
        folder.forEach(Table.OFFICE_HOURS, row -> {
            if (!hours.isEmpty()) {
                throw row.unusable("opens", "expected one line with the office hours, but this is another");
            }
            hours.add(row.refusing(
                    "closes",
                    () -> new UsedInOfficeHours(
                            WorkingCalendar.china(), row.requiredTime("opens"), row.requiredTime("closes"))));
        });
        return hours;
    }
}
