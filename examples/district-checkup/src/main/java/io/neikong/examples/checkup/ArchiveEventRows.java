package io.neikong.examples.checkup;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.finance.archive.ArchivePolicy;
import io.neikong.finance.archive.Destruction;
import io.neikong.finance.archive.ElectronicCopy;
import io.neikong.finance.archive.LoanLog;
import io.neikong.finance.archive.StaffChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What happened to files of the archive: who borrowed, destroyed, verified and handed them over. */
final class ArchiveEventRows {

    private static final Map<String, ElectronicCopy.Signature> SIGNATURES =
            Row.wordsFor(ElectronicCopy.Signature.values());

    private final District district;
    private final DataFolder folder;
    private final ArchivePolicy policy;

    ArchiveEventRows(District district, ArchivePolicy policy) {
        this.district = district;
        this.folder = district.folder();
        this.policy = policy;
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ARCHIVE_LOANS)) {
            checkup.examine("archive_loans", loans(), policy.onLoans());
        }
        if (folder.has(Table.ARCHIVE_FILES, Table.ARCHIVE_DESTRUCTIONS)) {
            checkup.examine("archive_destructions", destructions().stream(), policy.onDestructions());
        }
        if (folder.has(Table.ELECTRONIC_FILES)) {
            checkup.examine(
                    "electronic_files",
                    folder.rows(Table.ELECTRONIC_FILES).map(this::copy),
                    policy.onElectronicCopies());
        }
        if (folder.has(Table.ARCHIVE_HANDOVERS)) {
            checkup.examine(
                    "archive_handovers",
                    folder.rows(Table.ARCHIVE_HANDOVERS).map(this::change),
                    policy.onStaffChanges());
        }
    }

    private Stream<LoanLog> loans() {
        ListMultimap<String, LoanLog.Loan> loans =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.ARCHIVE_LOANS,
                row -> loans.put(
                        row.required("file"),
                        new LoanLog.Loan(
                                row.required("loan"),
                                district.person(row, "borrower"),
                                row.day("lent_on"),
                                row.day("due_on"),
                                row.day("returned_on"))));
        return Multimaps.asMap(loans).entrySet().stream()
                .map(file -> new LoanLog(file.getKey(), file.getValue(), district.asOf()));
    }

    /** The destructions on record, and each file that was destroyed without one. */
    private List<Destruction> destructions() {
        ImmutableListMultimap.Builder<String, Destruction.Item> items = ImmutableListMultimap.builder();
        Set<String> known = Set.copyOf(folder.all(Table.ARCHIVE_DESTRUCTIONS, row -> row.required("destruction")));
        List<Destruction> destructions = new ArrayList<>();
        folder.forEach(Table.ARCHIVE_FILES, row -> {
            String destruction = row.text("destruction");
            if (destruction != null && !known.contains(destruction)) {
                throw row.unusable(
                        "destruction",
                        "expected a destruction of " + Table.ARCHIVE_DESTRUCTIONS.file() + ", but was " + destruction);
            }
            Destruction.Item item = new Destruction.Item(
                    ArchiveRows.file(row, district), row.answer("unsettled"), row.answer("investigated"));
            if (destruction != null) {
                items.put(destruction, item);
            } else if (ArchiveRows.status(row) == ArchiveRows.Status.DESTROYED) {
                destructions.add(new Destruction(
                        row.required("file"), List.of(item), null, null, List.of(), null, district.asOf()));
            }
        });
        ListMultimap<String, Destruction.Item> destroyed = items.build();
        folder.forEach(
                Table.ARCHIVE_DESTRUCTIONS,
                row -> destructions.add(destruction(row, destroyed.get(row.required("destruction")))));
        return destructions;
    }

    private Destruction destruction(Row row, List<Destruction.Item> items) {
        String opinion = row.text("appraisal");
        LocalDate appraisedOn = row.day("appraised_on");
        String approver = district.person(row, "approver");
        LocalDate approvedOn = row.day("approved_on");
        return new Destruction(
                row.required("destruction"),
                items,
                opinion == null && appraisedOn == null ? null : new Destruction.Appraisal(opinion, appraisedOn),
                approver == null && approvedOn == null ? null : new Destruction.Approval(approver, approvedOn),
                Stream.of("witness", "second_witness")
                        .map(column -> district.person(row, column))
                        .filter(Objects::nonNull)
                        .toList(),
                row.day("destroyed_on"),
                district.asOf());
    }

    private ElectronicCopy copy(Row row) {
        boolean verified = row.text("verified_on") != null || row.text("verified_hash") != null;
        boolean backedUp = row.text("backup") != null || row.text("backup_hash") != null;
        return new ElectronicCopy(
                row.required("copy"),
                row.text("hash"),
                verified ? new ElectronicCopy.Verification(row.day("verified_on"), row.text("verified_hash")) : null,
                row.wordOrNull("signature", SIGNATURES),
                row.text("format"),
                backedUp ? new ElectronicCopy.Backup(row.text("backup_hash")) : null,
                district.asOf());
    }

    private StaffChange change(Row row) {
        String list = row.text("list");
        LocalDate handedOverOn = row.day("handed_over_on");
        return new StaffChange(
                row.required("change"),
                district.person(row, "outgoing"),
                district.person(row, "incoming"),
                row.day("changed_on"),
                list == null && handedOverOn == null
                        ? null
                        : new StaffChange.HandoverList(list, handedOverOn, district.person(row, "supervisor")),
                district.asOf());
    }
}
