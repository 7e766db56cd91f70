package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cashiers of the ledgers and who keeps the archives, and duties that the law forbids to a cashier (ACC-001). */
final class Cashiers {

    private static final String CASHIER = "cashier";
    private static final String ARCHIVES = "archive_keeper";
    private static final String MIXED = "ACC-001";
    private static final String APPOINTED = "2024-01-02";

    /** Those of which something is unknown anyway, and one that handles no money. */
    private static final List<String> WITHOUT = List.of("L07", "L08", "L09", "L12", "L13");

    private final Staff staff;
    private final Ledgers ledgers;
    private final AnswerKey key;
    private final Table duties;

    Cashiers(Staff staff, Ledgers ledgers, AnswerKey key) {
        this.staff = staff;
        this.ledgers = ledgers;
        this.key = key;
        this.duties = ledgers.table();
    }

    void plant() {
        for (String ledger : Ledgers.IDS) {
            if (!WITHOUT.contains(ledger)) {
                hold(ledger, CASHIER, cashier(ledger), APPOINTED, null);
            }
        }
        for (String ledger : List.of("L01", "L02", "L03")) {
            hold(ledger, ARCHIVES, staff.first("FIN", "preparer"), APPOINTED, null);
        }
        forbidden();
        unknown();
        nearMisses();
    }

    private void forbidden() {
        hold("L01", "reviewer", cashier("L01"), "2025-09-01", "2025-09-08");
        key.breach(MIXED, "L01", "", cashier("L01"));

        hold("L10", ARCHIVES, cashier("L10"), APPOINTED, "2024-06-29"); // while the law of 2017 was in force
        key.breach(MIXED, "L10", "", cashier("L10"));

        hold("L11", ARCHIVES, cashier("L11"), "2026-02-02", null);
        key.breach(MIXED, "L11", "", cashier("L11"));

        String bookkeeper = ledgers.team("L14", LocalDate.of(2025, 12, 24)).bookkeeper();
        hold("L14", CASHIER, bookkeeper, "2025-12-24", "2025-12-25"); // for a single day
        key.breach(MIXED, "L14", "", bookkeeper);
    }

    private void unknown() {
        hold("L12", CASHIER, cashier("L12"), APPOINTED, null);
        hold("L12", ARCHIVES, null, APPOINTED, null);
        key.gap(MIXED, "L12", "");

        hold("L13", CASHIER, null, APPOINTED, null);
        key.gap(MIXED, "L13", "");
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        String former = cashier("L05");
        hold("L04", CASHIER, former, APPOINTED, "2025-09-01");
        hold("L04", "bookkeeper", former, "2025-09-01", null); // on the day on which the cash was handed over
        hold("L06", "reviewer", former, "2025-11-03", "2025-11-10"); // cashier of another ledger
        hold("L05", ARCHIVES, ledgers.team("L05", OfficeDays.LAST).chief(), APPOINTED, null);
    }

    private String cashier(String ledger) {
        List<String> cashiers = staff.inPost("FIN", "cashier", OfficeDays.FIRST);
        return cashiers.get(Ledgers.IDS.indexOf(ledger) % cashiers.size());
    }

    private void hold(String ledger, String duty, @Nullable String person, String from, @Nullable String to) {
        duties.add(ledger, duty, person, from, to);
    }

    Table table() {
        return duties;
    }
}
