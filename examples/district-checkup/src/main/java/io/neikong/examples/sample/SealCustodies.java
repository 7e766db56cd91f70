package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who had which seal, key, cheque book and password, and what was not in order with that (SEL-005 and SEL-006). */
final class SealCustodies {

    private static final String COMPLETE_SET = "SEL-005";
    private static final String CUSTODY = "SEL-006";
    private static final LocalDate BEGINNING = LocalDate.of(2025, 1, 2);

    private final Staff staff;
    private final Accounts accounts;
    private final AnswerKey key;
    private final List<String> keepers;
    private final List<String> cashiers;
    private final Table custody = new Table("seal", "person", "account", "from", "to");
    private final Table handovers =
            new Table("handover", "seal", "outgoing", "incoming", "supervisor", "handed_over_on");
    private final Table instruments = new Table("channel", "part", "instrument", "from", "to");

    SealCustodies(Staff staff, Accounts accounts, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.key = key;
        this.keepers = staff.inPost("OFF", "seal-keeper", OfficeDays.FIRST);
        this.cashiers = staff.inPost("FIN", "cashier", OfficeDays.FIRST);
    }

    Table custody() {
        return custody;
    }

    Table handovers() {
        return handovers;
    }

    Table instruments() {
        return instruments;
    }

    /** A seal or another instrument that one person had from a day on. */
    void keep(String seal, @Nullable String person, LocalDate from) {
        keep(seal, person, from, null);
    }

    private void keep(String seal, @Nullable String person, LocalDate from, @Nullable LocalDate to) {
        custody.add(seal, person, null, from, to);
    }

    void plant() {
        for (int i = 0; i < 5; i++) {
            keep("Z0" + (i + 1), keepers.get(i % 3), LocalDate.of(2024, 1, 2));
        }
        completeSets();
        setsThatAreNot();
        unknownHands();
        brokenCustody();
        brokenHandovers();
    }

    private void completeSets() {
        String keeper = keepers.get(1);
        LocalDate leave = LocalDate.of(2025, 7, 7);
        LocalDate back = LocalDate.of(2025, 7, 14);
        set("B02-paper", "Z02", "N02", "Q02");
        keep("Q02", keeper, BEGINNING);
        keep("N02", staff.leader("FIN"), BEGINNING, leave);
        keep("N02", keeper, leave, back);
        keep("N02", staff.leader("FIN"), back);
        handOver("N02", staff.leader("FIN"), keeper, leave);
        handOver("N02", keeper, staff.leader("FIN"), back);
        key.breach(COMPLETE_SET, "B02-paper", "", keeper);

        String twoAccounts = withAccountsInTwoSystems();
        set("B03-net", "M03", "R03", "W03");
        custody.add("M03", null, accounts.of(twoAccounts, Accounts.BOOKS, BEGINNING), BEGINNING, null);
        custody.add("R03", null, accounts.of(twoAccounts, Accounts.SUBSIDIES, BEGINNING), BEGINNING, null);
        keep("W03", twoAccounts, BEGINNING);
        key.breach(COMPLETE_SET, "B03-net", "", twoAccounts);

        // Of two name seals one is enough, and one day is enough.
        LocalDate day = LocalDate.of(2026, 3, 4);
        instruments.add("B07-paper", "seal", "F07", null, null);
        instruments.add("B07-paper", "name seal", "N07", null, null);
        instruments.add("B07-paper", "name seal", "N08", null, null);
        keep("F07", keepers.get(2), BEGINNING);
        keep("N07", staff.leader("FIN"), BEGINNING);
        keep("N08", staff.leader("UIF"), BEGINNING, day);
        keep("N08", keepers.get(2), day, day.plusDays(1));
        keep("N08", staff.leader("UIF"), day.plusDays(1));
        handOver("N08", staff.leader("UIF"), keepers.get(2), day);
        handOver("N08", keepers.get(2), staff.leader("UIF"), day.plusDays(1));
        key.breach(COMPLETE_SET, "B07-paper", "", keepers.get(2));
    }

    /** Nothing of these must be found. */
    private void setsThatAreNot() {
        set("B01-paper", "Z01", "N01", "Q01");
        keep("N01", staff.leader("FIN"), BEGINNING);
        keep("Q01", cashiers.get(0), BEGINNING);

        // Two change places: each has two of three, and nobody ever all.
        LocalDate day = LocalDate.of(2025, 9, 1);
        set("B06-paper", "F06", "N06", "Q06");
        keep("F06", keepers.get(0), BEGINNING, day);
        keep("F06", keepers.get(1), day);
        keep("N06", keepers.get(1), BEGINNING, day);
        keep("N06", keepers.get(0), day);
        keep("Q06", keepers.get(0), BEGINNING);
        handOver("F06", keepers.get(0), keepers.get(1), day);
        handOver("N06", keepers.get(1), keepers.get(0), day);

        // The old seal was given to the holder of the rest when it no longer belonged to the account.
        instruments.add("B09-paper", "seal", "F09", null, day);
        instruments.add("B09-paper", "seal", "F10", day, null);
        instruments.add("B09-paper", "name seal", "N09", null, null);
        keep("F09", keepers.get(0), BEGINNING, day);
        keep("F09", cashiers.get(1), day);
        keep("F10", keepers.get(0), day);
        keep("N09", cashiers.get(1), BEGINNING);
        handOver("F09", keepers.get(0), cashiers.get(1), day);
    }

    private void unknownHands() {
        LocalDate from = LocalDate.of(2025, 11, 3);
        LocalDate to = LocalDate.of(2025, 11, 10);
        set("B04-net", "M04", "R04", "W04");
        keep("M04", cashiers.get(0), BEGINNING);
        keep("W04", cashiers.get(0), BEGINNING);
        unknownFor("R04", from, to);
        key.gap(COMPLETE_SET, "B04-net", "", cashiers.get(0));

        set("B05-net", "M05", "R05", "W05"); // here it does not matter who had the third part
        keep("M05", cashiers.get(0), BEGINNING);
        keep("W05", cashiers.get(1), BEGINNING);
        unknownFor("R05", from, to);

        instruments.add("B08-net", "maker's key", "M08", null, null);
        instruments.add("B08-net", "reviewer's key", "R08", null, null);
        key.gap(COMPLETE_SET, "B08-net", "");
    }

    private void unknownFor(String instrument, LocalDate from, LocalDate to) {
        keep(instrument, cashiers.get(1), BEGINNING, from);
        keep(instrument, null, from, to);
        keep(instrument, cashiers.get(1), to);
        key.gap(CUSTODY, instrument, since(from));
    }

    private void brokenCustody() {
        LocalDate day = LocalDate.of(2025, 6, 2);
        keep("G01", keepers.get(0), BEGINNING, day); // a day in nobody's hands
        keep("G01", keepers.get(1), day.plusDays(1));
        handOver("G01", keepers.get(0), keepers.get(1), day.plusDays(1));
        key.breach(CUSTODY, "G01", since(day));

        keep("G02", keepers.get(0), BEGINNING, day.plusDays(1)); // a day in two people's hands
        keep("G02", keepers.get(1), day);
        handOver("G02", keepers.get(0), keepers.get(1), day);
        key.breach(CUSTODY, "G02", since(day), keepers.get(0), keepers.get(1));

        LocalDate retired = LocalDate.of(2026, 6, 1);
        keep("G08", keepers.get(2), BEGINNING, retired); // nobody took over
        key.breach(CUSTODY, "G08", since(retired));

        // Nothing of these must be found.
        keep("G09", keepers.get(2), BEGINNING, day.plusDays(7));
        keep("G09", keepers.get(2), day);
        keep("G10", keepers.get(0), BEGINNING, day);
        keep("G10", keepers.get(1), day, day.plusDays(5));
        keep("G10", keepers.get(0), day.plusDays(5));
        handOver("G10", keepers.get(0), keepers.get(1), day);
        handOver("G10", keepers.get(1), keepers.get(0), day.plusDays(5));
    }

    private void brokenHandovers() {
        LocalDate day = LocalDate.of(2025, 10, 13);
        List<String> seals = List.of("G03", "G04", "G05", "G06", "G07");
        for (String seal : seals) {
            keep(seal, keepers.get(0), BEGINNING, day);
            keep(seal, keepers.get(1), day);
        }
        for (String seal : seals.subList(0, 4)) {
            key.breach(CUSTODY, seal, since(day), keepers.get(0), keepers.get(1));
        }
        // None for G03.
        handOver("G04", keepers.get(0), keepers.get(1), day.plusDays(1));
        record("G05", keepers.get(0), keepers.get(1), null, day);
        record("G06", keepers.get(0), keepers.get(1), keepers.get(1), day);
        record("G07", keepers.get(0), keepers.get(1), staff.leader("OFF"), null);
        key.gap(CUSTODY, "G07", since(day), keepers.get(0), keepers.get(1));
    }

    /** Three parts, each played by one instrument. */
    private void set(String channel, String first, String second, String third) {
        instruments.add(channel, "1", first, null, null);
        instruments.add(channel, "2", second, null, null);
        instruments.add(channel, "3", third, null, null);
    }

    private void handOver(String seal, String outgoing, String incoming, LocalDate day) {
        record(seal, outgoing, incoming, staff.leader("OFF"), day);
    }

    private void record(
            String seal, String outgoing, String incoming, @Nullable String supervisor, @Nullable LocalDate day) {
        handovers.add("SH%02d".formatted(handovers.rows().size() + 1), seal, outgoing, incoming, supervisor, day);
    }

    private String withAccountsInTwoSystems() {
        return accounts.ownedOn(BEGINNING).stream()
                .map(Accounts.Account::person)
                .filter(person -> person != null
                        && accounts.find(person, Accounts.BOOKS, BEGINNING).isPresent()
                        && accounts.find(person, Accounts.SUBSIDIES, BEGINNING).isPresent()
                        && accounts.find(person, Accounts.BOOKS, OfficeDays.LAST)
                                .isPresent()
                        && accounts.find(person, Accounts.SUBSIDIES, OfficeDays.LAST)
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** When something began to be out of order, as findings say it. */
    static String since(LocalDate day) {
        return day + "T00:00:00+08:00";
    }
}
