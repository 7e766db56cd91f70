package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ledgers, who holds their three duties, and duties that meet in one hand (ACC-001, ACC-005). */
final class Ledgers {

    static final List<String> IDS =
            IntStream.rangeClosed(1, 14).mapToObj("L%02d"::formatted).toList();

    private static final String CHIEF = "chief_accountant";
    private static final String BOOKKEEPER = "bookkeeper";
    private static final String REVIEWER = "reviewer";
    private static final String MIXED = "ACC-001";
    private static final String ALL_IN_ONE_HAND = "ACC-005";
    private static final LocalDate APPOINTED = LocalDate.of(2024, 1, 2);

    private final Staff staff;
    private final AnswerKey key;
    private final List<Holding> holdings = new ArrayList<>();

    /** One duty of one ledger in somebody's hands, {@code to} excluded. */
    private record Holding(
            String ledger,
            String duty,
            @Nullable String person,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Who holds the duties of a ledger, in the ordinary course of things. */
    record Team(String chief, String bookkeeper, String reviewer) {}

    Ledgers(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    /** Those who work on a ledger on a day: in mid-2025 bookkeepers and reviewers change, without a day between. */
    Team team(String ledger, LocalDate day) {
        int ledgerIndex = IDS.indexOf(ledger);
        int shift = day.isBefore(changeOf(ledger)) ? 0 : 1;
        return new Team(
                in("chief-accountant", ledgerIndex),
                in("bookkeeper", ledgerIndex + shift),
                in("voucher-reviewer", ledgerIndex + 1 + shift));
    }

    static LocalDate changeOf(String ledger) {
        return LocalDate.of(2025, 6, 2).plusWeeks(IDS.indexOf(ledger));
    }

    private String in(String post, int index) {
        List<String> holders = staff.inPost("FIN", post, OfficeDays.FIRST);
        return holders.get(index % holders.size());
    }

    void plant() {
        IDS.forEach(this::appoint);
        standIn();
        forGood();
        allAtOnce();
        neverAllAtOnce();
        twoPersons();
        nobody();
        handedOverLate();
        nearMisses();
    }

    private void appoint(String ledger) {
        LocalDate change = changeOf(ledger);
        Team before = team(ledger, APPOINTED);
        Team after = team(ledger, change);
        hold(ledger, CHIEF, before.chief(), APPOINTED, null);
        hold(ledger, BOOKKEEPER, before.bookkeeper(), APPOINTED, change);
        hold(ledger, BOOKKEEPER, after.bookkeeper(), change, null);
        hold(ledger, REVIEWER, before.reviewer(), APPOINTED, change);
        hold(ledger, REVIEWER, after.reviewer(), change, null);
    }

    private void hold(String ledger, String duty, @Nullable String person, LocalDate from, @Nullable LocalDate to) {
        holdings.add(new Holding(ledger, duty, person, from, to));
    }

    private void hold(String ledger, String duty, String person, String from, @Nullable String to) {
        hold(ledger, duty, person, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    /** The bookkeeper stands in for the reviewer, for a single day. */
    private void standIn() {
        String bookkeeper = team("L02", LocalDate.of(2025, 8, 11)).bookkeeper();
        hold("L02", REVIEWER, bookkeeper, "2025-08-11", "2025-08-12");
        key.breach(MIXED, "L02", "", bookkeeper);
    }

    private void forGood() {
        String chief = team("L03", OfficeDays.LAST).chief();
        hold("L03", REVIEWER, chief, "2025-12-01", null);
        key.breach(MIXED, "L03", "", chief);
    }

    private void allAtOnce() {
        String chief = team("L04", OfficeDays.LAST).chief();
        hold("L04", BOOKKEEPER, chief, "2025-01-20", "2025-02-10");
        hold("L04", REVIEWER, chief, "2025-02-07", "2025-03-03");
        key.breach(MIXED, "L04", "", chief);
        key.breach(ALL_IN_ONE_HAND, "L04", "", chief);

        String bookkeeper = team("L13", LocalDate.of(2024, 9, 2)).bookkeeper();
        hold("L13", CHIEF, bookkeeper, "2024-09-02", "2024-09-16");
        hold("L13", REVIEWER, bookkeeper, "2024-09-02", "2024-09-16");
        key.breach(MIXED, "L13", "", bookkeeper);
        key.breach(ALL_IN_ONE_HAND, "L13", "", bookkeeper);
    }

    /** Each two of the duties meet, the three of them never do. */
    private void neverAllAtOnce() {
        String helper = in("preparer", 0);
        hold("L05", CHIEF, helper, "2024-08-01", "2024-08-15");
        hold("L05", BOOKKEEPER, helper, "2024-08-12", "2024-09-02");
        hold("L05", REVIEWER, helper, "2024-08-26", "2024-09-16");
        hold("L05", CHIEF, helper, "2024-09-09", "2024-09-23");
        key.breach(MIXED, "L05", "", helper);
    }

    private void twoPersons() {
        Team team = team("L06", LocalDate.of(2026, 1, 5));
        hold("L06", REVIEWER, team.bookkeeper(), "2026-01-05", "2026-01-19");
        hold("L06", BOOKKEEPER, team.reviewer(), "2026-01-05", "2026-01-19");
        key.breach(MIXED, "L06", "", team.bookkeeper());
        key.breach(MIXED, "L06", "", team.reviewer());
    }

    private void nobody() {
        holdings.removeIf(one -> one.ledger().equals("L07") && one.duty().equals(REVIEWER));
        key.gap(MIXED, "L07", "");

        holdings.removeIf(one -> one.ledger().equals("L08") && one.duty().equals(CHIEF));
        hold("L08", CHIEF, null, APPOINTED, null);
        key.gap(MIXED, "L08", "");

        holdings.removeIf(one -> one.ledger().equals("L09") && one.duty().equals(BOOKKEEPER));
        String chief = team("L09", OfficeDays.LAST).chief();
        hold("L09", REVIEWER, chief, "2026-04-01", null);
        key.breach(MIXED, "L09", "", chief);
        key.gap(MIXED, "L09", "");
    }

    /** The former reviewer kept the books from one day before she gave the review up. */
    private void handedOverLate() {
        LocalDate change = changeOf("L10");
        String reviewer = team("L10", APPOINTED).reviewer();
        hold("L10", BOOKKEEPER, reviewer, change.minusDays(1), change.plusDays(30));
        key.breach(MIXED, "L10", "", reviewer);
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        LocalDate change = changeOf("L01");
        String reviewer = team("L01", APPOINTED).reviewer();
        hold("L01", BOOKKEEPER, reviewer, change, change.plusDays(30)); // on the day on which the review ended

        String second = in("preparer", 1);
        hold("L11", BOOKKEEPER, second, "2025-10-09", null); // two share a duty
        hold("L12", REVIEWER, second, "2025-10-09", null); // another duty, of another ledger
        hold("L12", REVIEWER, second, "2025-01-02", "2025-06-03"); // the same duty again
    }

    Table table() {
        Table table = new Table("ledger", "duty", "person", "from", "to");
        for (String ledger : IDS) {
            for (String duty : List.of(CHIEF, BOOKKEEPER, REVIEWER)) {
                holdings.stream()
                        .filter(one -> one.ledger().equals(ledger) && one.duty().equals(duty))
                        .forEach(one -> table.add(one.ledger(), one.duty(), one.person(), one.from(), one.to()));
            }
        }
        return table;
    }
}
