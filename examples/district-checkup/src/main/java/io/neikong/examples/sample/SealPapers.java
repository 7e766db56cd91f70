package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Papers around the uses of seals that are not in order: batch approvals and blank paper (SEL-004), limits (SEL-003), numbers
 * (SEL-009), emergencies (SEL-010), nights and days off (SEL-011), specimens with the bank (SEL-012).
 */
final class SealPapers {

    private static final String APPROVER = "SEL-003";
    private static final String AS_APPROVED = "SEL-004";
    private static final String SERIALS = "SEL-009";
    private static final String EMERGENCY = "SEL-010";
    private static final String HOURS = "SEL-011";
    private static final String SPECIMEN = "SEL-012";

    private final Seals seals;
    private final Staff staff;
    private final AnswerKey key;
    private final String keeper;
    private final Table approvals = new Table("approval", "document", "copies");
    private final Table specimens = new Table("change", "account", "changed_on", "updated_on");

    SealPapers(Staff staff, Seals seals, AnswerKey key) {
        this.staff = staff;
        this.seals = seals;
        this.key = key;
        this.keeper = staff.first("OFF", "seal-keeper");
    }

    Table approvals() {
        return approvals;
    }

    Table specimens() {
        return specimens;
    }

    static Table officeHours() {
        Table table = new Table("opens", "closes");
        table.add("08:30", "17:30");
        return table;
    }

    /** What the district's register must hold beyond what every register does. */
    static Table registerFields() {
        Table table = new Table("field");
        table.add("serial");
        return table;
    }

    void plant() {
        batches();
        limits();
        numbers();
        emergencies();
        nights();
        changeSpecimens();
    }

    private Seals.Use use(String usedAt, Consumer<Seals.Use> change) {
        Seals.Use use = seals.later("Z01", usedAt);
        change.accept(use);
        return use;
    }

    private void batches() {
        use("2026-01-08T10:00:00", use -> {
            use.blank = "yes";
            use.breach(AS_APPROVED, keeper);
        });
        approvals.add("AP01", null, 100); // for whatever comes in January
        for (String day : new String[] {"2026-01-12", "2026-01-19"}) {
            Seals.Use use = use(day + "T10:00:00", one -> one.approval = "AP01");
            key.breach(AS_APPROVED, "AP01", String.valueOf(use.document), keeper);
        }
        approvals.add("AP02", "E900", 3);
        for (int copies : new int[] {2, 3}) {
            use("2026-01-20T1" + copies + ":00:00", use -> together(use, "AP02", "E900", copies, 3));
        }
        key.breach(AS_APPROVED, "AP02", "E900", keeper);
        use("2026-01-21T10:00:00", use -> together(use, "AP03", "E901", 1, 1));
        key.gap(AS_APPROVED, "AP03", "E901", keeper);

        // Nothing of these must be found.
        approvals.add("AP04", "E902", 3);
        approvals.add("AP04", "E903", 1);
        use("2026-01-22T10:00:00", use -> together(use, "AP04", "E902", 2, 3));
        use("2026-01-22T11:00:00", use -> together(use, "AP04", "E902", 1, 3));
        use("2026-01-22T14:00:00", use -> together(use, "AP04", "E903", 1, 1));
    }

    private static void together(Seals.Use use, String approval, String document, int copies, int approved) {
        use.approval = approval;
        use.document = document;
        use.copies = copies;
        use.approvedCopies = approved;
    }

    private void limits() {
        String deputy = staff.leader("TRN");
        seals.empower("Z02", deputy, "50000");
        limited("50000.00", deputy, use -> {});
        limited("0", deputy, use -> {});
        limited("50000.01", deputy, use -> use.breach(APPROVER, deputy));
        limited(null, deputy, use -> use.gap(APPROVER));
    }

    private void limited(@Nullable String amount, String approver, Consumer<Seals.Use> change) {
        Seals.Use use = seals.later("Z02", "2026-02-05T10:00:00");
        use.approver = approver;
        use.amount = amount;
        change.accept(use);
    }

    private void numbers() {
        book("C-2026", 1, 2, 4);
        key.breach(SERIALS, "C-2026", "");
        book("D-2026", 1, 2, 2);
        key.breach(SERIALS, "D-2026", "");
        book("E-2026", 2, 3); // its first line is missing
        key.breach(SERIALS, "E-2026", "");
        book("F-2026", 1, 3);
        use("2026-02-10T15:00:00", use -> {
            use.register = "F-2026"; // may be the line that is missing
            use.breach("SEL-001");
        });
        key.gap(SERIALS, "F-2026", "");

        // A line that was voided keeps its number.
        book("G-2026", 1, 3);
        use("2026-02-10T15:30:00", use -> {
            use.register = "G-2026";
            use.serial = 2;
            use.status = "cancelled";
            use.usedAt = null;
        });
    }

    private void book(String book, int... serials) {
        for (int serial : serials) {
            use("2026-02-10T10:00:00", use -> {
                use.register = book;
                use.serial = serial;
            });
        }
    }

    private void emergencies() {
        emergency("2026-03-06T16:30:00", "2026-03-09T23:59:59", use -> {}); // Friday and Monday
        emergency("2026-04-30T16:30:00", "2026-05-06T09:00:00", use -> {}); // after the holidays
        emergency("2026-06-30T16:00:00", null, use -> {}); // there is time until tomorrow
        emergency("2026-03-06T16:40:00", "2026-03-10T00:00:00", use -> use.breach(EMERGENCY, keeper));
        emergency("2026-04-30T16:40:00", "2026-05-07T08:30:00", use -> use.breach(EMERGENCY, keeper));
        emergency("2026-06-26T16:40:00", null, use -> use.breach(EMERGENCY, keeper));
        emergency("2026-05-12T16:40:00", null, use -> {
            use.approver = staff.leader("FIN");
            use.gap(EMERGENCY);
            use.gap(APPROVER);
        });
        emergency("2026-05-13T16:40:00", "2026-05-14T09:00:00", use -> {
            use.status = "cancelled"; // no emergency makes good for that
            use.breach("SEL-002", keeper);
        });
    }

    private void emergency(String usedAt, @Nullable String approvedAt, Consumer<Seals.Use> change) {
        use(usedAt, use -> {
            use.emergency = "yes";
            use.approver = approvedAt == null ? null : staff.leader("FIN");
            use.approvedAt = approvedAt == null ? null : LocalDateTime.parse(approvedAt);
            change.accept(use);
        });
    }

    private void nights() {
        use("2025-11-15T10:00:00", use -> use.breach(HOURS, keeper)); // a Saturday
        use("2026-02-17T10:00:00", use -> use.breach(HOURS, keeper)); // New Year's Day
        use("2026-03-12T20:15:00", use -> use.breach(HOURS, keeper));
        use("2026-03-12T17:30:00", use -> use.breach(HOURS, keeper));
        use("2026-03-12T17:29:59", use -> {});
        use("2026-02-14T10:00:00", use -> {}); // a Saturday that makes up for the holidays
    }

    private void changeSpecimens() {
        specimen("2026-03-02", "2026-03-16"); // the tenth working day
        specimen("2026-06-15", null); // until today
        key.breach(SPECIMEN, specimen("2026-03-02", "2026-03-17"), "");
        key.breach(
                SPECIMEN, specimen("2026-02-13", "2026-03-06"), ""); // over Spring Festival, with two make-up Saturdays
        key.breach(SPECIMEN, specimen("2026-06-12", null), "");
        key.gap(SPECIMEN, specimen(null, "2026-03-16"), "");
    }

    private String specimen(@Nullable String changedOn, @Nullable String updatedOn) {
        String change = "SC%02d".formatted(specimens.rows().size() + 1);
        specimens.add(
                change,
                "B01",
                changedOn == null ? null : LocalDate.parse(changedOn),
                updatedOn == null ? null : LocalDate.parse(updatedOn));
        return change;
    }
}
