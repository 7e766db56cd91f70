package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The register of the finance seals, who may approve their use, and lines that are not in order (SEL-001 to SEL-004). What
 * comes before and after a use is in {@link SealLives}, {@link SealCustodies} and {@link SealPapers}.
 */
final class Seals {

    private static final int USES = 400;
    private static final String REGISTER = "SEL-001";
    private static final String APPROVED_FIRST = "SEL-002";
    private static final String APPROVER = "SEL-003";
    private static final String COPIES = "SEL-004";

    private static final List<String> SEALS = List.of("Z01", "Z02", "Z03", "Z04", "Z05");
    private static final int[] SHARES = {10, 6, 5, 3, 2};
    private static final List<String> MATTERS = List.of(
            "bank transfer",
            "subsidy payment order",
            "fund statement",
            "reconciliation letter",
            "training contract",
            "annual account");
    private static final LocalDate APPOINTED = LocalDate.of(2024, 1, 2);

    /** Since then the second approver of each seal is another. */
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 14);

    private final Dice dice = Dice.of("seals");
    private final OfficeHours hours = new OfficeHours(dice);
    private final Staff staff;
    private final List<Authority> authorities = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Use> later = new ArrayList<>();
    private int documents;

    private record Authority(
            String seal,
            String person,
            @Nullable String limit,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** A line of the register. */
    static final class Use extends Planted {
        final LocalDateTime entered;

        @Nullable
        String seal;

        @Nullable
        String document;

        @Nullable
        String matter;

        @Nullable
        Integer copies;

        @Nullable
        Integer approvedCopies;

        @Nullable
        String applicant;

        @Nullable
        LocalDateTime appliedAt;

        @Nullable
        String approver;

        @Nullable
        LocalDateTime approvedAt;

        @Nullable
        String keeper;

        @Nullable
        LocalDateTime usedAt;

        String status = "used";

        @Nullable
        String register;

        @Nullable
        Integer serial;

        @Nullable
        String amount;

        @Nullable
        String approval;

        @Nullable
        String place;

        @Nullable
        String emergency;

        @Nullable
        String blank;

        Use(LocalDateTime entered) {
            this.entered = entered;
        }
    }

    Seals(Staff staff) {
        this.staff = staff;
        empower();
    }

    private void empower() {
        List<String> chiefs = staff.inPost("FIN", "chief-accountant", OfficeDays.FIRST);
        for (int i = 0; i < SEALS.size(); i++) {
            String first = staff.leader(i % 2 == 0 ? "FIN" : "OFF");
            authorities.add(new Authority(SEALS.get(i), first, null, APPOINTED, null));
            authorities.add(new Authority(SEALS.get(i), chiefs.get(i % 3), null, APPOINTED, CHANGE));
            authorities.add(new Authority(SEALS.get(i), chiefs.get((i + 1) % 3), null, CHANGE, null));
        }
    }

    /** Gives somebody the power over a seal of a sample that comes later, up to an amount if it has a limit. */
    void empower(String seal, String person, @Nullable String limit) {
        authorities.add(new Authority(seal, person, limit, APPOINTED, null));
    }

    /**
     * A line that comes after those that were made by chance and moves none of them: in order, applied for and approved in
     * the morning, with a number in the book of the year 2026 unless it is given another.
     */
    Use later(String seal, String usedAt) {
        LocalDateTime used = at(usedAt);
        Use use = new Use(used);
        use.seal = seal;
        use.document = "E%03d".formatted(later.size() + 1);
        use.matter = MATTERS.get(0);
        use.copies = 1;
        use.approvedCopies = 1;
        use.applicant = staff.first("FIN", "preparer");
        use.appliedAt = used.toLocalDate().atTime(8, 30);
        use.approver = staff.leader("FIN");
        use.approvedAt = used.toLocalDate().atTime(8, 35);
        use.keeper = staff.first("OFF", "seal-keeper");
        use.usedAt = used;
        later.add(use);
        return use;
    }

    private List<String> approvers(String seal, LocalDate day) {
        return authorities.stream()
                .filter(one -> one.seal().equals(seal) && one.covers(day))
                .map(Authority::person)
                .toList();
    }

    void make() {
        incompleteLines();
        notApprovedFirst();
        wrongApprovers();
        tooManyCopies();
        nearMisses();
        keeperOfHisOwnMatter();
        nearMissesOfPower();
        List<LocalDate> days = OfficeDays.open(OfficeDays.FIRST, LocalDate.of(2026, 6, 26));
        while (uses.size() < USES) {
            String seal = SEALS.get(dice.weighted(SHARES));
            Use use = orderly(seal, dice.pick(days));
            if (dice.chance(0.03)) {
                use.status = "cancelled";
                use.usedAt = null;
            } else if (use.entered.toLocalDate().isAfter(LocalDate.of(2026, 6, 14)) && dice.chance(0.5)) {
                use.status = "pending";
                use.usedAt = null;
            }
        }
    }

    /** A line in which everything is in order. */
    private Use orderly(String seal, LocalDate day) {
        Use use = new Use(hours.on(day));
        use.seal = seal;
        documents++;
        use.document = "D%04d".formatted(documents);
        use.matter = dice.pick(MATTERS);
        int copies = 1 + dice.weighted(50, 25, 10, 10, 0, 5);
        use.copies = copies;
        use.approvedCopies = copies + (dice.chance(0.1) ? 1 : 0);
        use.applicant = dice.pick(applicants());
        use.appliedAt = use.entered;
        LocalDateTime approvedAt = hours.after(use.entered, 0, 1);
        use.approvedAt = approvedAt;
        use.approver = dice.pick(approvers(seal, approvedAt.toLocalDate()));
        use.keeper = staff.inPost("OFF", "seal-keeper", OfficeDays.FIRST).get(SEALS.indexOf(seal) % 3);
        use.usedAt = hours.after(approvedAt, 0, 1);
        uses.add(use);
        return use;
    }

    private List<String> applicants() {
        List<String> applicants = new ArrayList<>(staff.inPost("FIN", "preparer", OfficeDays.FIRST));
        applicants.addAll(staff.inPost("FIN", "cashier", OfficeDays.FIRST));
        applicants.addAll(staff.inPost("OFF", "clerk", OfficeDays.FIRST));
        Staff.SUBDISTRICTS.forEach(unit -> applicants.add(staff.leader(unit)));
        return applicants;
    }

    private void plant(String seal, String day, Consumer<Use> change) {
        change.accept(orderly(seal, LocalDate.parse(day)));
    }

    /** Some of what is missing also leaves other rules undecided. */
    private void incompleteLines() {
        plant("Z01", "2024-07-30", use -> {
            use.matter = null;
            use.breach(REGISTER);
        });
        plant("Z02", "2025-02-13", use -> {
            use.appliedAt = null;
            use.breach(REGISTER);
        });
        plant(
                "Z03",
                "2026-03-03",
                use -> { // two missing, one finding
                    use.matter = null;
                    use.appliedAt = null;
                    use.breach(REGISTER);
                });
        plant("Z01", "2024-10-22", use -> {
            use.seal = null;
            use.breach(REGISTER);
            use.gap(APPROVER);
            use.gap("SEL-007");
            use.gap("SEL-008");
        });
        plant("Z02", "2024-12-18", use -> {
            use.document = null;
            use.breach(REGISTER);
            use.gap(COPIES);
        });
        plant("Z03", "2025-05-27", use -> {
            use.copies = null;
            use.breach(REGISTER);
            use.gap(COPIES);
        });
        plant("Z01", "2025-08-20", use -> {
            use.keeper = null;
            use.breach(REGISTER);
            use.gap(APPROVER);
        });
        plant("Z04", "2025-11-05", use -> {
            use.applicant = null;
            use.breach(REGISTER);
            use.gap(APPROVER);
        });
        plant("Z01", "2026-05-21", use -> {
            use.usedAt = null;
            use.breach(REGISTER);
            use.gap(APPROVED_FIRST);
            use.gap("SEL-008");
            use.gap("SEL-011");
        });
    }

    private void notApprovedFirst() {
        plant("Z01", "2024-08-08", use -> {
            use.approver = null;
            use.approvedAt = null;
            use.breach(APPROVED_FIRST, personOf(use.keeper));
        });
        plant("Z04", "2026-02-10", use -> {
            use.approver = null;
            use.approvedAt = null;
            use.breach(APPROVED_FIRST, personOf(use.keeper));
        });
        plant(
                "Z02",
                "2025-03-20",
                use -> { // undated: nor can it be told whether the approver had the power then
                    use.approvedAt = null;
                    use.gap(APPROVED_FIRST);
                    use.gap(APPROVER);
                });
        plant("Z01", "2025-06-12", use -> {
            use.usedAt = at("2025-06-12T10:00:00");
            use.approvedAt = at("2025-06-12T10:00:01");
            use.appliedAt = at("2025-06-12T09:00:00");
            use.breach(APPROVED_FIRST, personOf(use.keeper));
        });
        plant(
                "Z03",
                "2025-09-30",
                use -> { // approved after the holidays
                    use.usedAt = at("2025-09-30T15:10:00");
                    use.approvedAt = at("2025-10-09T09:05:00");
                    use.breach(APPROVED_FIRST, personOf(use.keeper));
                });
        plant(
                "Z02",
                "2025-12-24",
                use -> { // withdrawn, and stamped all the same
                    use.status = "cancelled";
                    use.breach(APPROVED_FIRST, personOf(use.keeper));
                });
    }

    private void wrongApprovers() {
        plant("Z01", "2024-11-14", use -> {
            use.applicant = use.approver;
            use.breach(APPROVER, personOf(use.approver));
        });
        plant("Z03", "2025-04-10", use -> {
            use.keeper = use.approver;
            use.breach(APPROVER, personOf(use.approver));
        });
        plant(
                "Z05",
                "2026-01-15",
                use -> { // both, one finding
                    use.applicant = use.approver;
                    use.keeper = use.approver;
                    use.breach(APPROVER, personOf(use.approver));
                });

        String neverEmpowered = staff.leader("TRN");
        plant("Z01", "2025-01-14", use -> {
            use.approver = neverEmpowered;
            use.breach(APPROVER, neverEmpowered);
        });
        String ofAnotherSeal = staff.leader("OFF");
        plant("Z03", "2025-10-22", use -> {
            use.approver = ofAnotherSeal;
            use.breach(APPROVER, ofAnotherSeal);
        });
        plant(
                "Z01",
                "2025-09-15",
                use -> approvedByDeputy(use, "2025-09-15").breach(APPROVER, deputy())); // ended today
        plant("Z01", "2025-09-09", use -> {
            use.approver = staff.leader("UIF"); // lent by somebody who has no power over this seal
            use.breach(APPROVER, staff.leader("UIF"));
        });
        String former =
                staff.inPost("FIN", "chief-accountant", OfficeDays.FIRST).get(0);
        plant(
                "Z01",
                "2025-07-14",
                use -> { // the power ended when the day began
                    use.appliedAt = at("2025-07-14T08:40:00");
                    use.approver = former;
                    use.approvedAt = at("2025-07-14T09:00:00");
                    use.usedAt = at("2025-07-14T09:30:00");
                    use.breach(APPROVER, former);
                });
        String future =
                staff.inPost("FIN", "chief-accountant", OfficeDays.FIRST).get(1);
        plant(
                "Z01",
                "2025-07-11",
                use -> { // used when he had the power, but approved before
                    use.appliedAt = at("2025-07-11T15:00:00");
                    use.approver = future;
                    use.approvedAt = at("2025-07-11T16:50:00");
                    use.usedAt = at("2025-07-14T08:45:00");
                    use.breach(APPROVER, future);
                });
    }

    private String deputy() {
        return staff.leader("TRN");
    }

    private Use approvedByDeputy(Use use, String day) {
        use.appliedAt = at(day + "T08:40:00");
        use.approver = deputy();
        use.approvedAt = at(day + "T09:00:00");
        use.usedAt = at(day + "T09:30:00");
        return use;
    }

    private void tooManyCopies() {
        plant("Z01", "2024-09-19", use -> {
            use.copies = 5;
            use.approvedCopies = 3;
            use.breach(COPIES, personOf(use.keeper));
        });
        plant("Z02", "2025-08-05", use -> {
            use.copies = 2;
            use.approvedCopies = 1;
            use.breach(COPIES, personOf(use.keeper));
        });
        plant("Z05", "2026-04-16", use -> {
            use.copies = 1;
            use.approvedCopies = 0;
            use.breach(COPIES, personOf(use.keeper));
        });
        plant("Z03", "2025-02-20", use -> {
            use.approvedCopies = null;
            use.gap(COPIES);
        });
        plant("Z04", "2026-06-04", use -> {
            use.approvedCopies = null;
            use.gap(COPIES);
        });
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        plant("Z01", "2025-03-04", use -> use.usedAt = use.approvedAt); // approved in the second of the use
        plant("Z02", "2025-03-05", use -> {
            use.copies = 6;
            use.approvedCopies = 6;
        });
    }

    private void keeperOfHisOwnMatter() {
        plant("Z03", "2025-03-06", use -> {
            use.keeper = use.applicant;
            use.breach(APPROVER, personOf(use.keeper));
        });
    }

    /** Nor of these. */
    private void nearMissesOfPower() {
        String former =
                staff.inPost("FIN", "chief-accountant", OfficeDays.FIRST).get(0);
        plant(
                "Z01",
                "2025-07-11",
                use -> { // the last day of the power; used after it
                    use.appliedAt = at("2025-07-11T15:00:00");
                    use.approver = former;
                    use.approvedAt = at("2025-07-11T16:55:00");
                    use.usedAt = at("2025-07-14T08:50:00");
                });
        String successor =
                staff.inPost("FIN", "chief-accountant", OfficeDays.FIRST).get(1);
        plant(
                "Z01",
                "2025-07-14",
                use -> { // the first day of the power
                    use.appliedAt = at("2025-07-14T08:30:00");
                    use.approver = successor;
                    use.approvedAt = at("2025-07-14T08:31:00");
                    use.usedAt = at("2025-07-14T08:40:00");
                });
        plant(
                "Z01",
                "2025-09-12",
                use -> approvedByDeputy(use, "2025-09-12")); // the last day of the power that was lent
        plant("Z05", "2026-06-24", use -> {
            use.status = "pending";
            use.usedAt = null;
        });
        plant("Z05", "2025-06-05", use -> {
            use.status = "cancelled";
            use.usedAt = null;
        });
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private static String personOf(@Nullable String approver) {
        if (approver == null) {
            throw new IllegalStateException("expected a line with an approver");
        }
        return approver;
    }

    Table authorityTable() {
        Table table = new Table("seal", "person", "limit", "from", "to");
        authorities.forEach(one -> table.add(one.seal(), one.person(), one.limit(), one.from(), one.to()));
        return table;
    }

    /** While the head of finance is away, two others stand in; one was asked by somebody who has nothing to lend. */
    Table delegationTable() {
        Table table = new Table("delegation", "delegator", "delegate", "scope", "limit", "from", "to");
        table.add(
                "E01", staff.leader("FIN"), deputy(), "Z01", null, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 15));
        table.add(
                "E02",
                staff.leader("OFF"),
                staff.leader("UIF"),
                "Z01",
                null,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 9, 15));
        return table;
    }

    Table number(AnswerKey key) {
        Table table = new Table(
                "use",
                "seal",
                "document",
                "matter",
                "copies",
                "approved_copies",
                "applicant",
                "applied_at",
                "approver",
                "approved_at",
                "keeper",
                "used_at",
                "status",
                "register",
                "serial",
                "amount",
                "approval",
                "place",
                "emergency",
                "blank");
        uses.sort(Comparator.comparing(use -> use.entered));
        uses.forEach(use -> use.register = "A-" + use.entered.getYear());
        uses.addAll(later);
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (Use one : uses) {
            number++;
            String id = "Q%04d".formatted(number);
            if (one.register == null) {
                one.register = "B-2026";
            }
            // Books of a letter after B are planted with the numbers of their lines.
            if (one.register.charAt(0) <= 'B') {
                one.serial = lines.merge(one.register, 1, Integer::sum);
            }
            one.answer(key, id);
            table.add(
                    id,
                    one.seal,
                    one.document,
                    one.matter,
                    one.copies,
                    one.approvedCopies,
                    one.applicant,
                    one.appliedAt,
                    one.approver,
                    one.approvedAt,
                    one.keeper,
                    one.usedAt,
                    one.status,
                    one.register,
                    one.serial,
                    one.amount,
                    one.approval,
                    one.place,
                    one.emergency,
                    one.blank);
        }
        return table;
    }
}
