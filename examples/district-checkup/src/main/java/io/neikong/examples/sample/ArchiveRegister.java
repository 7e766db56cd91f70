package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The register of the archive. Plants files that were filed late (ARC-001), incomplete (ARC-002), kept too short (ARC-003) or in
 * the wrong hands (ARC-004), loans (ARC-005), destructions (ARC-006), electronic files (ARC-007) and handovers (ARC-008).
 */
final class ArchiveRegister {

    private static final String IN_TIME = "ARC-001";
    private static final String CONTENTS = "ARC-002";
    private static final String RETENTION = "ARC-003";
    private static final String CUSTODY = "ARC-004";
    private static final String LOAN = "ARC-005";
    private static final String DESTRUCTION = "ARC-006";
    private static final String ELECTRONIC = "ARC-007";
    private static final String HANDOVER = "ARC-008";
    private static final String HASH = "9f2c41d0";

    private final AnswerKey key;
    private final String archivist;
    private final String secondArchivist;
    private final String cashier;
    private final String clerk;
    private final String reviewer;
    private final String director;
    private final Table files = new Table(
            "file",
            "kind",
            "type",
            "began_on",
            "ended_on",
            "status",
            "filed_on",
            "retention_years",
            "destroy_from",
            "consent",
            "originals_at",
            "custodian",
            "handler",
            "destruction",
            "unsettled",
            "investigated");
    private final Table required = new Table("type", "content");
    private final Table papers = new Table("file", "content");
    private final Table archivists = new Table("person", "from", "to");
    private final Table loans = new Table("loan", "file", "borrower", "lent_on", "due_on", "returned_on");
    private final Table destructions = new Table(
            "destruction",
            "appraisal",
            "appraised_on",
            "approver",
            "approved_on",
            "witness",
            "second_witness",
            "destroyed_on");
    private final Table copies = new Table(
            "copy", "file", "hash", "verified_on", "verified_hash", "signature", "format", "backup", "backup_hash");
    private final Table handovers =
            new Table("change", "outgoing", "incoming", "changed_on", "list", "handed_over_on", "supervisor");

    ArchiveRegister(Staff staff, AnswerKey key) {
        this.key = key;
        this.archivist = staff.first("OFF", "clerk");
        this.secondArchivist = staff.first("AUD", "auditor");
        this.cashier = staff.first("FIN", "cashier");
        this.clerk = staff.first("EMP", "reviewer");
        this.reviewer = staff.first("UIF", "reviewer");
        this.director = staff.leader("OFF");
    }

    void plant() {
        archivists.add(archivist, LocalDate.of(2024, 1, 2), null);
        archivists.add(cashier, LocalDate.of(2026, 1, 5), null); // who must not be one
        archivists.add(reviewer, LocalDate.of(2024, 1, 2), LocalDate.of(2026, 6, 30)); // is none any more
        archivists.add(secondArchivist, LocalDate.of(2026, 6, 30), null); // from today on
        for (String content : List.of("application", "review", "notice", "payment")) {
            required.add("training", content);
        }
        required.add("voucher", "vouchers");
        filed();
        contents();
        retention();
        custody();
        lent();
        destroyed();
        electronic();
        handedOver();
    }

    private void filed() {
        subsidy(file -> file.filedOn = "2025-06-30"); // the last day
        breach(IN_TIME, subsidy(file -> file.filedOn = "2025-07-01"));
        breach(IN_TIME, subsidy(ArchiveRegister::pending));
        subsidy(file -> {
            pending(file);
            file.endedOn = "2025-12-31"; // until today
        });
        subsidy(file -> {
            file.beganOn = "2024-11-04";
            file.endedOn = "2025-01-03"; // over two years, so the later counts
            file.filedOn = "2026-06-30";
        });
        gap(IN_TIME, subsidy(file -> file.filedOn = null));
        gap(IN_TIME, subsidy(file -> {
            pending(file);
            file.kind = null;
        }));
        vouchers("2022-12-31", null);
        breach(IN_TIME, vouchers("2023-01-01", null));
        vouchers("2024-12-31", "consent 7");
        breach(IN_TIME, vouchers("2025-01-01", "consent 8"));
    }

    private void contents() {
        breach(CONTENTS, subsidy(file -> file.contents = List.of("application", "review", "payment")));
        subsidy(file -> file.contents = List.of("payment", "photographs", "notice", "review", "application"));
        gap(CONTENTS, subsidy(file -> file.contents = List.of()));
        gap(CONTENTS, subsidy(file -> file.type = null));
        gap(CONTENTS, subsidy(file -> file.type = "placement")); // nobody said what such a file must hold
    }

    private void retention() {
        breach(RETENTION, subsidy(file -> file.retention = null));
        breach(RETENTION, subsidy(file -> file.retention = "9"));
        subsidy(file -> file.destroyFrom = "2035-01-01");
        breach(RETENTION, subsidy(file -> file.destroyFrom = "2034-12-31"));
        breach(RETENTION, subsidy(file -> file.destroyFrom = "2034-05-21")); // ten years after the last paper
        breach(RETENTION, subsidy(file -> {
            file.beganOn = "2023-12-04";
            file.endedOn = "2024-01-08";
            file.destroyFrom = "2034-01-01"; // of the earlier year
        }));
        kept("vouchers", "2021-12-31", "30", "2052-01-01");
        breach(RETENTION, kept("vouchers", "2021-12-31", "30", "2051-12-31"));
        breach(RETENTION, kept("vouchers", "2021-12-31", "10", null)); // as long as the approval that it pays
        kept("department_accounts", "2021-12-31", "permanent", null);
        breach(RETENTION, kept("department_accounts", "2021-12-31", "10", null));
        kept("vouchers", "2000-12-31", "15", null); // over on the last day of 2015
        breach(RETENTION, kept("vouchers", "2001-12-31", "15", null));
        Consumer<File> noDay = file -> file.endedOn = null;
        String undated = subsidy(noDay);
        gap(RETENTION, undated);
        gap(IN_TIME, undated);
    }

    private void custody() {
        breachBy(CUSTODY, subsidy(file -> file.originalsAt = "street_office"), archivist);
        breachBy(CUSTODY, subsidy(file -> file.originalsAt = "handling_office"), archivist);
        breachBy(CUSTODY, subsidy(file -> file.custodian = clerk), clerk);
        breachBy(CUSTODY, subsidy(file -> file.custodian = cashier), cashier);
        breachBy(CUSTODY, subsidy(file -> file.custodian = reviewer), reviewer); // until yesterday
        subsidy(file -> file.custodian = secondArchivist); // since today
        breachBy(CUSTODY, subsidy(file -> file.handler = archivist), archivist);
        gap(CUSTODY, subsidy(file -> file.originalsAt = null));
        gap(CUSTODY, subsidy(file -> file.custodian = null));
        gap(CUSTODY, subsidy(file -> file.handler = null));
        Consumer<File> outstanding = file -> {
            pending(file);
            file.kind = "vouchers";
            file.endedOn = "2025-12-31";
            file.originalsAt = "accounting_office";
            file.custodian = cashier;
        };
        breachBy(CUSTODY, subsidy(outstanding), cashier);
        subsidy(outstanding.andThen(file -> file.custodian = clerk));
    }

    private void lent() {
        loan("2026-05-06", "2026-05-20", "2026-05-20");
        breachBy(LOAN, loan("2026-05-06", "2026-05-20", "2026-05-21"), clerk);
        loan("2026-06-15", "2026-06-30", null); // until today
        breachBy(LOAN, loan("2026-06-15", "2026-06-29", null), clerk);
        breachBy(LOAN, loan("2026-05-06", "2026-05-20", "2026-05-05"), clerk);
        key.gap(LOAN, loan(null, "2026-05-20", "2026-05-20"), "", clerk);
        key.gap(LOAN, loan("2026-05-06", null, "2026-05-20"), "", clerk);
        String passedOn = loan("2026-05-06", "2026-05-20", "2026-05-18");
        lend(passedOn, "2026-05-18", "2026-06-01", "2026-06-01"); // on the day of the return
        String twice = loan("2026-05-06", "2026-05-20", "2026-05-18");
        lend(twice, "2026-05-17", "2026-06-01", "2026-06-01");
        breachBy(LOAN, twice, clerk);
    }

    private String loan(@Nullable String lentOn, @Nullable String dueOn, @Nullable String returnedOn) {
        String file = subsidy(one -> {});
        lend(file, lentOn, dueOn, returnedOn);
        return file;
    }

    private void lend(String file, @Nullable String lentOn, @Nullable String dueOn, @Nullable String returnedOn) {
        loans.add("LN%02d".formatted(loans.rows().size() + 1), file, clerk, lentOn, dueOn, returnedOn);
    }

    private void destroyed() {
        destroy(one -> {}, file -> {});
        breachBy(DESTRUCTION, destroy(one -> clear(one, "appraisal", "appraised_on"), file -> {}), director);
        breachBy(DESTRUCTION, destroy(one -> one.put("appraised_on", "2026-03-11"), file -> {}), director);
        destroy(one -> {}, file -> {}, "2026-03-10");
        key.breach(DESTRUCTION, destroy(one -> clear(one, "approver", "approved_on"), file -> {}), "");
        breachBy(DESTRUCTION, destroy(one -> one.put("approved_on", "2026-03-11"), file -> {}), director);
        breachBy(DESTRUCTION, destroy(one -> one.put("second_witness", ""), file -> {}), director);
        breachBy(DESTRUCTION, destroy(one -> one.put("second_witness", clerk), file -> {}), director);
        breachBy(DESTRUCTION, destroy(one -> {}, file -> file.unsettled = "yes"), director);
        breachBy(DESTRUCTION, destroy(one -> {}, file -> file.investigated = "yes"), director);
        breachBy(DESTRUCTION, destroy(one -> {}, file -> file.endedOn = "2016-01-04"), director);
        breachBy(
                DESTRUCTION, destroy(one -> one.put("destroyed_on", "2025-12-31"), file -> {}, "2025-12-01"), director);
        destroy(one -> one.put("destroyed_on", "2026-01-01"), file -> {}, "2025-12-01");
        gap(DESTRUCTION, destroy(one -> one.put("destroyed_on", ""), file -> {}));
        gap(DESTRUCTION, destroy(one -> one.put("appraised_on", ""), file -> {}));
        gap(DESTRUCTION, destroy(one -> {}, file -> file.unsettled = null));
        String unrecorded = old(file -> file.unsettled = "no");
        key.breach(DESTRUCTION, unrecorded, "");
        gap(DESTRUCTION, unrecorded);
    }

    private static void clear(Map<String, String> one, String column, String other) {
        one.put(column, "");
        one.put(other, "");
    }

    private String destroy(Consumer<Map<String, String>> change, Consumer<File> ofFile) {
        return destroy(change, ofFile, "2026-03-02");
    }

    private String destroy(Consumer<Map<String, String>> change, Consumer<File> ofFile, String decidedOn) {
        String number = "DS%02d".formatted(destructions.rows().size() + 1);
        Map<String, String> one = new LinkedHashMap<>();
        one.put("destruction", number);
        one.put("appraisal", "opinion " + number);
        one.put("appraised_on", decidedOn);
        one.put("approver", director);
        one.put("approved_on", decidedOn);
        one.put("witness", clerk);
        one.put("second_witness", reviewer);
        one.put("destroyed_on", "2026-03-10");
        change.accept(one);
        destructions.add(one.values().toArray());
        old(ofFile.andThen(file -> file.destruction = number));
        return number;
    }

    /** A file of statistics whose ten years were over on the last day of 2025. */
    private String old(Consumer<File> change) {
        return add(
                file -> {
                    file.kind = "statistics";
                    file.type = null;
                    file.endedOn = "2015-12-31";
                    file.filedOn = "2016-03-01";
                    file.status = "destroyed";
                    file.unsettled = "no";
                    file.investigated = "no";
                    file.originalsAt = null;
                    file.custodian = null;
                    file.handler = null;
                    file.contents = List.of();
                },
                change);
    }

    private void electronic() {
        copy(one -> {});
        copy(one -> one.put("verified_hash", HASH.toUpperCase(Locale.ROOT)));
        copyBreach(one -> one.put("verified_hash", "77aa03be")); // scanned again
        copy(
                one -> { // scanned again, and registered as a copy of its own
                    one.put("hash", "77aa03be");
                    one.put("verified_hash", "77aa03be");
                    one.put("backup_hash", "77aa03be");
                });
        copyBreach(one -> one.put("hash", ""));
        copyBreach(one -> {
            one.put("verified_on", "");
            one.put("verified_hash", "");
        });
        copyBreach(one -> one.put("signature", "none"));
        copyBreach(one -> one.put("signature", "invalid"));
        copyBreach(one -> one.put("format", "DOC"));
        copy(one -> one.put("format", "pdf/a"));
        copyBreach(one -> {
            one.put("backup", "");
            one.put("backup_hash", "");
        });
        copyBreach(one -> one.put("backup_hash", "77aa03be"));
        gap(ELECTRONIC, copy(one -> one.put("verified_hash", "")));
        gap(ELECTRONIC, copy(one -> one.put("signature", "")));
        gap(ELECTRONIC, copy(one -> one.put("backup_hash", "")));
    }

    private void copyBreach(Consumer<Map<String, String>> change) {
        breach(ELECTRONIC, copy(change));
    }

    private String copy(Consumer<Map<String, String>> change) {
        String number = "EC%02d".formatted(copies.rows().size() + 1);
        Map<String, String> one = new LinkedHashMap<>();
        one.put("copy", number);
        one.put("file", "AF01");
        one.put("hash", HASH);
        one.put("verified_on", "2026-06-01");
        one.put("verified_hash", HASH);
        one.put("signature", "valid");
        one.put("format", "OFD");
        one.put("backup", "tape 3");
        one.put("backup_hash", HASH);
        change.accept(one);
        copies.add(one.values().toArray());
        return number;
    }

    private void handedOver() {
        handover("2026-04-01", "list 1", "2026-04-01", director);
        breachBy(HANDOVER, handover("2026-04-01", null, null, null), archivist, secondArchivist);
        breachBy(HANDOVER, handover("2026-04-01", "list 3", "2026-04-02", director), archivist, secondArchivist);
        breachBy(HANDOVER, handover("2026-04-01", "list 4", "2026-04-01", null), archivist, secondArchivist);
        breachBy(HANDOVER, handover("2026-04-01", "list 5", "2026-04-01", archivist), archivist, secondArchivist);
        gap(HANDOVER, handover("2026-04-01", "list 6", null, director));
        gap(HANDOVER, handover(null, "list 7", "2026-04-01", director));
        handover("2026-07-01", null, null, null); // tomorrow
    }

    private String handover(
            @Nullable String changedOn,
            @Nullable String list,
            @Nullable String handedOverOn,
            @Nullable String supervisor) {
        String number = "AH%02d".formatted(handovers.rows().size() + 1);
        handovers.add(number, archivist, secondArchivist, changedOn, list, handedOverOn, supervisor);
        return number;
    }

    private void breach(String rule, String subject) {
        key.breach(rule, subject, "");
    }

    private void breachBy(String rule, String subject, String... persons) {
        key.breach(rule, subject, "", persons);
    }

    private void gap(String rule, String subject) {
        key.gap(rule, subject, "");
    }

    private static void pending(File file) {
        file.status = "pending";
        file.filedOn = null;
        file.retention = null;
        file.originalsAt = "handling_office";
    }

    /** The file of a training subsidy of 2024, in which all is in order. */
    private String subsidy(Consumer<File> change) {
        return add(file -> {}, change);
    }

    private String vouchers(String filedOn, @Nullable String consent) {
        return subsidy(file -> {
            file.kind = "vouchers";
            file.type = "voucher";
            file.endedOn = "2021-12-31";
            file.filedOn = filedOn;
            file.consent = consent;
            file.retention = "30";
            file.contents = List.of("vouchers");
        });
    }

    private String kept(String kind, String endedOn, String years, @Nullable String destroyFrom) {
        return subsidy(file -> {
            file.kind = kind;
            file.type = "voucher";
            file.endedOn = endedOn;
            file.filedOn = endedOn;
            file.retention = years;
            file.destroyFrom = destroyFrom;
            file.contents = List.of("vouchers");
        });
    }

    private String add(Consumer<File> usual, Consumer<File> change) {
        File file = new File();
        usual.accept(file);
        change.accept(file);
        String number = "AF%02d".formatted(files.rows().size() + 1);
        files.add(
                number,
                file.kind,
                file.type,
                file.beganOn,
                file.endedOn,
                file.status,
                file.filedOn,
                file.retention,
                file.destroyFrom,
                file.consent,
                file.originalsAt,
                file.custodian,
                file.handler,
                file.destruction,
                file.unsettled,
                file.investigated);
        file.contents.forEach(content -> papers.add(number, content));
        return number;
    }

    /** One line of the register. */
    private final class File {
        @Nullable
        String kind = "subsidy_approvals";

        @Nullable
        String type = "training";

        @Nullable
        String beganOn;

        @Nullable
        String endedOn = "2024-05-21";

        String status = "filed";

        @Nullable
        String filedOn = "2025-03-03";

        @Nullable
        String retention = "10";

        @Nullable
        String destroyFrom;

        @Nullable
        String consent;

        @Nullable
        String originalsAt = "central_archive";

        @Nullable
        String custodian = archivist;

        @Nullable
        String handler = clerk;

        @Nullable
        String destruction;

        @Nullable
        String unsettled;

        @Nullable
        String investigated;

        List<String> contents = List.of("application", "review", "notice", "payment");
    }

    void putInto(Map<String, byte[]> bundle) {
        bundle.put("data/archive_files.csv", files.bytes());
        bundle.put("data/archive_contents.csv", required.bytes());
        bundle.put("data/archive_papers.csv", papers.bytes());
        bundle.put("data/archivists.csv", archivists.bytes());
        bundle.put("data/archive_loans.csv", loans.bytes());
        bundle.put("data/archive_destructions.csv", destructions.bytes());
        bundle.put("data/electronic_files.csv", copies.bytes());
        bundle.put("data/archive_handovers.csv", handovers.bytes());
    }
}
