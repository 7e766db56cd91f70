package io.neikong.examples.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The vouchers of the ledgers, and those on which too few hands signed (ACC-002, ACC-003, ACC-005). */
final class Vouchers {

    private static final int VOUCHERS = 900;
    private static final String MAKER_CHECKER = "ACC-002";
    private static final String ORDER = "ACC-003";
    private static final String ALL_IN_ONE_HAND = "ACC-005";
    private static final int[] SHARES = {20, 16, 12, 10, 8, 7, 6, 5, 4, 4, 3, 3, 1, 1};

    private final Dice dice = Dice.of("vouchers");
    private final OfficeHours hours = new OfficeHours(dice);
    private final Staff staff;
    private final Ledgers ledgers;
    private final List<Voucher> vouchers = new ArrayList<>();

    /** The four who signed, and when, before anything is spoilt. */
    private record Signed(
            String preparer,
            String reviewer,
            String bookkeeper,
            String chief,
            LocalDateTime preparedAt,
            LocalDateTime reviewedAt,
            LocalDateTime postedAt) {}

    Vouchers(Staff staff, Ledgers ledgers) {
        this.staff = staff;
        this.ledgers = ledgers;
    }

    void make() {
        mixedHands();
        missingHands();
        wrongOrder();
        nearMisses();
        while (vouchers.size() < VOUCHERS) {
            String ledger = Ledgers.IDS.get(dice.weighted(SHARES));
            add(ledger, dice.pick(OfficeDays.open(OfficeDays.FIRST, OfficeDays.LAST)));
        }
        vouchers.sort(Comparator.comparing(voucher -> voucher.entered));
        int number = 0;
        for (Voucher one : vouchers) {
            number++;
            one.id = "V%04d".formatted(number);
        }
    }

    /** All vouchers in the order of their identifiers. */
    List<Voucher> all() {
        return List.copyOf(vouchers);
    }

    /** Adds a voucher in which everything is in order; one of the last days may not be posted yet. */
    private Voucher add(String ledger, LocalDate day) {
        LocalDateTime preparedAt = hours.on(day);
        LocalDateTime reviewedAt = hours.after(preparedAt, 0, 2);
        LocalDateTime postedAt = OfficeHours.hasCome(reviewedAt) ? hours.after(reviewedAt, 0, 2) : reviewedAt;
        Ledgers.Team team = ledgers.team(ledger, day);
        Voucher voucher = new Voucher(ledger, preparedAt, amount(), dice.between(1, 12));
        boolean keepsBooksToo = dice.chance(0.2);
        voucher.preparedBy = keepsBooksToo ? team.bookkeeper() : dice.pick(staff.inPost("FIN", "preparer", day));
        voucher.preparedAt = preparedAt;
        voucher.chief = team.chief();
        if (OfficeHours.hasCome(reviewedAt)) {
            voucher.reviewedBy = team.reviewer();
            voucher.reviewedAt = reviewedAt;
        }
        if (OfficeHours.hasCome(postedAt)) {
            voucher.postedBy = team.bookkeeper();
            voucher.postedAt = postedAt;
            voucher.status = dice.chance(0.02) ? "void" : "posted";
        } else {
            voucher.status = "draft";
        }
        vouchers.add(voucher);
        return voucher;
    }

    private BigDecimal amount() {
        long yuan = dice.chance(0.1) ? dice.between(100_000, 2_900_000) : dice.between(80, 60_000);
        return BigDecimal.valueOf(yuan * 100 + (dice.chance(0.5) ? 0 : dice.between(1, 99)), 2);
    }

    private void mixedHands() {
        plant("L01", "2024-07-22", (voucher, was) -> {
            voucher.reviewedBy = was.bookkeeper();
            voucher.breach(MAKER_CHECKER, was.bookkeeper());
        });
        plant("L02", "2024-12-30", (voucher, was) -> {
            voucher.reviewedBy = was.chief();
            voucher.breach(MAKER_CHECKER, was.chief());
        });
        plant("L03", "2025-02-05", (voucher, was) -> {
            voucher.postedBy = was.chief();
            voucher.breach(MAKER_CHECKER, was.chief());
        });
        plant("L04", "2025-05-19", (voucher, was) -> {
            voucher.preparedBy = was.reviewer();
            voucher.breach(MAKER_CHECKER, was.reviewer());
        });
        plant("L05", "2025-07-08", (voucher, was) -> { // three of four, but the chief accountant is another
            voucher.preparedBy = was.reviewer();
            voucher.postedBy = was.reviewer();
            voucher.breach(MAKER_CHECKER, was.reviewer());
        });
        plant("L06", "2025-10-20", (voucher, was) -> { // two persons, two findings
            voucher.preparedBy = was.reviewer();
            voucher.postedBy = was.chief();
            voucher.breach(MAKER_CHECKER, was.reviewer());
            voucher.breach(MAKER_CHECKER, was.chief());
        });
        plant("L01", "2026-03-12", (voucher, was) -> {
            voucher.postedBy = was.chief();
            voucher.reviewedBy = was.chief();
            voucher.breach(MAKER_CHECKER, was.chief());
            voucher.breach(ALL_IN_ONE_HAND, was.chief());
        });
        plant("L02", "2025-01-23", (voucher, was) -> { // even the preparer is the same
            voucher.preparedBy = was.bookkeeper();
            voucher.reviewedBy = was.bookkeeper();
            voucher.chief = was.bookkeeper();
            voucher.breach(MAKER_CHECKER, was.bookkeeper());
            voucher.breach(ALL_IN_ONE_HAND, was.bookkeeper());
        });
        plant("L03", "2026-06-15", (voucher, was) -> { // what was done on a draft was done
            draft(voucher);
            voucher.preparedBy = was.reviewer();
            voucher.reviewedBy = was.reviewer();
            voucher.reviewedAt = was.reviewedAt();
            voucher.breach(MAKER_CHECKER, was.reviewer());
        });
        plant("L01", "2025-11-18", (voucher, was) -> {
            voucher.status = "void";
            voucher.reviewedBy = was.bookkeeper();
            voucher.breach(MAKER_CHECKER, was.bookkeeper());
        });
    }

    private void missingHands() {
        plant("L01", "2024-09-24", (voucher, was) -> {
            voucher.reviewedBy = null;
            voucher.gap(MAKER_CHECKER);
        });
        plant("L02", "2025-03-06", (voucher, was) -> {
            voucher.chief = null;
            voucher.gap(MAKER_CHECKER);
        });
        plant("L04", "2025-08-28", (voucher, was) -> {
            voucher.postedBy = null;
            voucher.gap(MAKER_CHECKER);
        });
        plant("L05", "2025-12-17", (voucher, was) -> {
            voucher.preparedBy = null;
            voucher.gap(MAKER_CHECKER);
        });
        plant("L06", "2026-02-12", (voucher, was) -> { // two missing, one gap
            voucher.preparedBy = null;
            voucher.chief = null;
            voucher.gap(MAKER_CHECKER);
        });
        plant("L07", "2026-04-21", (voucher, was) -> { // a breach all the same
            voucher.chief = null;
            voucher.postedBy = was.reviewer();
            voucher.gap(MAKER_CHECKER);
            voucher.breach(MAKER_CHECKER, was.reviewer());
        });
    }

    private void wrongOrder() {
        plant("L01", "2024-10-15", (voucher, was) -> { // posted one second before the review
            voucher.postedAt = was.reviewedAt().minusSeconds(1);
            voucher.preparedAt = was.reviewedAt().minusSeconds(1);
            voucher.breach(ORDER);
        });
        plant("L02", "2025-04-25", (voucher, was) -> {
            voucher.reviewedAt = was.preparedAt().minusMinutes(12);
            voucher.breach(ORDER);
        });
        plant("L08", "2025-09-09", (voucher, was) -> {
            voucher.preparedAt = was.postedAt().plusDays(2);
            voucher.breach(ORDER);
        });
        plant("L03", "2026-01-21", (voucher, was) -> {
            voucher.postedAt = was.preparedAt().minusDays(1);
            voucher.breach(ORDER);
        });
        plant("L01", "2025-06-17", (voucher, was) -> {
            voucher.preparedAt = null;
            voucher.gap(ORDER);
        });
        plant("L04", "2025-10-28", (voucher, was) -> {
            voucher.reviewedAt = null;
            voucher.gap(ORDER);
        });
        plant("L05", "2026-05-12", (voucher, was) -> {
            voucher.postedAt = null;
            voucher.gap(ORDER);
        });
        plant("L09", "2024-11-26", (voucher, was) -> { // who and when are both missing
            voucher.reviewedBy = null;
            voucher.reviewedAt = null;
            voucher.gap(MAKER_CHECKER);
            voucher.gap(ORDER);
        });
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        plant("L01", "2025-02-25", (voucher, was) -> voucher.preparedBy = was.bookkeeper());
        plant("L02", "2025-02-26", (voucher, was) -> voucher.preparedBy = was.chief());
        plant("L03", "2025-02-27", (voucher, was) -> { // all in one second, as in a bulk run
            voucher.reviewedAt = was.preparedAt();
            voucher.postedAt = was.preparedAt();
        });
        plant("L01", "2026-06-16", (voucher, was) -> draft(voucher));
        plant("L02", "2026-06-16", (voucher, was) -> {
            draft(voucher);
            voucher.preparedBy = null;
            voucher.preparedAt = null;
            voucher.chief = null;
        });
        plant("L04", "2025-07-29", (voucher, was) -> { // cancelled before anybody reviewed it
            voucher.status = "void";
            voucher.reviewedBy = null;
            voucher.reviewedAt = null;
            voucher.postedBy = null;
            voucher.postedAt = null;
        });
    }

    private static void draft(Voucher voucher) {
        voucher.status = "draft";
        voucher.reviewedBy = null;
        voucher.reviewedAt = null;
        voucher.postedBy = null;
        voucher.postedAt = null;
    }

    /** What is changed on a voucher that was in order. */
    private interface Change {
        void make(Voucher voucher, Signed was);
    }

    private void plant(String ledger, String day, Change change) {
        Voucher voucher = add(ledger, LocalDate.parse(day));
        Ledgers.Team team = ledgers.team(ledger, LocalDate.parse(day));
        String preparer = dice.pick(staff.inPost("FIN", "preparer", LocalDate.parse(day)));
        LocalDateTime preparedAt = voucher.entered;
        LocalDateTime reviewedAt = hours.after(preparedAt, 1, 1);
        LocalDateTime postedAt = hours.after(reviewedAt, 1, 1);
        voucher.preparedBy = preparer;
        voucher.reviewedBy = team.reviewer();
        voucher.reviewedAt = reviewedAt;
        voucher.postedBy = team.bookkeeper();
        voucher.postedAt = postedAt;
        voucher.status = "posted";
        voucher.taken = true;
        change.make(
                voucher,
                new Signed(
                        preparer, team.reviewer(), team.bookkeeper(), team.chief(), preparedAt, reviewedAt, postedAt));
    }

    Table number(AnswerKey key) {
        Table table = new Table(
                "voucher",
                "ledger",
                "prepared_by",
                "prepared_at",
                "reviewed_by",
                "reviewed_at",
                "posted_by",
                "posted_at",
                "chief_accountant",
                "amount",
                "amount_in_words",
                "attachments",
                "status",
                "number",
                "type",
                "dated_on",
                "nature",
                "reverses",
                "movement",
                "cashier");
        for (Voucher one : vouchers) {
            one.answer(key, one.id);
            table.add(
                    one.id,
                    one.ledger,
                    one.preparedBy,
                    one.preparedAt,
                    one.reviewedBy,
                    one.reviewedAt,
                    one.postedBy,
                    one.postedAt,
                    one.chief,
                    one.amount,
                    one.words,
                    one.attachments,
                    one.status,
                    one.number,
                    one.type,
                    one.datedOn,
                    one.nature,
                    one.reverses,
                    one.movement,
                    one.cashier);
        }
        return table;
    }
}
