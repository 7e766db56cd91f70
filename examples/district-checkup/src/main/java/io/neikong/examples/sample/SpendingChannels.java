package io.neikong.examples.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What employment funds were charged with, and charges that break a rule of clause 3-3 or leave it open (CHN-001 to CHN-007). */
final class SpendingChannels {

    private static final String FUND = "CHN-001";
    private static final String CODE = "CHN-002";
    private static final String OBJECT = "CHN-003";
    private static final String LIMITS = "CHN-004";
    private static final String MOVE = "CHN-005";
    private static final String ACCOUNT = "CHN-006";
    private static final String ITEM = "CHN-007";
    private static final String UI = "UI_FUND";
    private static final String EMPLOYMENT = "EMPLOYMENT";
    private static final String EDUCATION = "EDUCATION";

    private final AnswerKey key;
    private final Table matrix =
            new Table("programme", "category", "decided_on", "fund", "code", "standard", "per_month", "from", "to");
    private final Table categories = new Table("subject", "category", "from", "to");
    private final Table budgetLines = new Table("budget_line", "amount");
    private final Table forbidden = new Table("object", "fund", "from", "to");
    private final Table holders = new Table("account", "holder", "kind", "legal_person");
    private final Table contracts = new Table("contract", "subject", "collector", "signed", "signed_on", "to");
    private final Table charges = new Table(
            "charge",
            "item",
            "programme",
            "subject",
            "from",
            "to",
            "first_month",
            "last_month",
            "training_start",
            "fund",
            "code",
            "object",
            "amount",
            "budget_line",
            "paid_on",
            "account",
            "shared",
            "status");
    private final Table moves = new Table(
            "move",
            "kind",
            "from_fund",
            "from_code",
            "to_fund",
            "to_code",
            "amount",
            "moved_on",
            "decision",
            "decided_on",
            "decided_fund",
            "decided_code",
            "decided_amount",
            "decision_recorded_on");

    SpendingChannels(AnswerKey key) {
        this.key = key;
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/channel_matrix.csv", matrix.bytes());
        files.put("data/beneficiary_categories.csv", categories.bytes());
        files.put("data/budget_lines.csv", budgetLines.bytes());
        files.put("data/forbidden_objects.csv", forbidden.bytes());
        files.put("data/account_holders.csv", holders.bytes());
        files.put("data/collection_contracts.csv", contracts.bytes());
        files.put("data/charges.csv", charges.bytes());
        files.put("data/channel_moves.csv", moves.bytes());
    }

    void plant() {
        policies();
        funds();
        policyYears();
        codes();
        objects();
        limits();
        accounts();
        items();
        moved();
    }

    private void policies() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        matrix.add("SKILL", "UNEMPLOYED", "training_start", UI, "2080701", "1000.00", "no", null, null);
        matrix.add("SKILL", "EMPLOYED", "training_start", EDUCATION, "2050999", "800.00", "no", null, null);
        matrix.add("POST", null, null, UI, null, "500.00", "yes", LocalDate.of(2025, 1, 1), newYear);
        matrix.add("POST", null, null, EMPLOYMENT, null, "500.00", "yes", LocalDate.of(2025, 1, 1), newYear);
        matrix.add("POST", null, null, EMPLOYMENT, null, "600.00", "yes", newYear, null);
        budgetLines.add("BL01", "100000.00");
        budgetLines.add("BL02", "1000.00");
        budgetLines.add("BL03", "100000.00");
        forbidden.add("VEHICLE", null, null, null);
        forbidden.add("RUNNING_COST", UI, null, null);
        forbidden.add("RENT", null, newYear, null);
    }

    private void funds() {
        charge(one -> {});
        charge(one -> one.fund = EDUCATION).breach(FUND);
        changed("2026-03-03", one -> {}); // employed the day after the training started
        changed("2026-03-02", one -> one.code = "2050999").breach(FUND);
        changed("2026-03-02", one -> {
            one.fund = EDUCATION;
            one.code = "2050999";
            one.amount = "800.00";
        });
        charge(one -> one.category = "STUDENT").breach(FUND);
        charge(one -> one.category = null).gap(FUND, CODE, LIMITS);
        charge(one -> one.trainingStart = null).gap(FUND, CODE, LIMITS);
        charge(one -> one.programme = "UNHEARD_OF").gap(FUND, CODE, LIMITS);
        charge(one -> one.fund = null).gap(FUND);
        charge(one -> {
            one.fund = EDUCATION;
            one.status = "cancelled";
        });
    }

    private void policyYears() {
        post("2025-12", "2025-12", one -> one.fund = UI); // service in December, paid in February
        post("2026-01", "2026-01", one -> one.fund = UI).breach(FUND);
        post("2024-12", "2025-01", one -> one.fund = UI).breach(FUND); // no policy in force yet
        post("2025-11", "2026-01", one -> one.amount = "1500.00"); // three months at 500
        post("2025-11", "2026-01", one -> one.amount = "1500.01").breach(LIMITS);
        post("2026-01", "2026-02", one -> one.amount = "1200.00");
        post(null, null, one -> {}).gap(FUND, CODE, LIMITS);
    }

    private void codes() {
        charge(one -> one.code = "2080711").breach(CODE);
        charge(one -> one.code = null).gap(CODE);
    }

    private void objects() {
        charge(one -> one.object = "VEHICLE").breach(OBJECT);
        charge(one -> one.object = "RUNNING_COST").breach(OBJECT);
        post("2026-01", "2026-01", one -> one.object = "RUNNING_COST"); // another fund
        charge(one -> one.object = "RENT").breach(OBJECT);
        charge(one -> {
            one.object = "RENT";
            one.paidOn = LocalDate.of(2025, 12, 31); // not forbidden yet
        });
        charge(one -> one.object = null).gap(OBJECT);
    }

    private void limits() {
        charge(one -> one.amount = "1000.00");
        charge(one -> one.amount = "1000.01").breach(LIMITS);
        charge(one -> one.budgetLine = null).gap(LIMITS);
        charge(one -> {
                    one.amount = null;
                    one.budgetLine = "BL03";
                })
                .gap(LIMITS);
        small("2026-02-02", "900.00", "paid");
        small("2026-02-03", "100.00", "paid"); // all that was left
        small("2026-02-04", "0.01", "paid").breach(LIMITS);
        small("2026-02-05", "500.00", "reversal");
        small("2026-02-06", "500.00", "paid").breach(LIMITS); // 499.99 are left
        small("2026-02-09", "1.00", "returned");
    }

    private Charge small(String paidOn, String amount, String status) {
        return charge(one -> {
            one.paidOn = LocalDate.parse(paidOn);
            one.amount = amount;
            one.status = status;
            one.budgetLine = "BL02";
        });
    }

    private void accounts() {
        holders.add("AC900", "SCHOOL01", "ordinary", null);
        holders.add("AC901", "CLERK01", "staff", null);
        holders.add("AC902", "AGENCY01", "intermediary", null);
        holders.add("AC903", "BRANCH01", "ordinary", "COMPANY01");
        holders.add("AC904", null, null, null);
        holders.add("AC905", "CB905", "ordinary", null);
        holders.add("AC906", "CB906", "ordinary", null);
        LocalDate signedOn = LocalDate.of(2026, 4, 10);
        collected("AC900", "yes", signedOn, null); // the day of the payment
        collected("AC900", "yes", signedOn.minusDays(40), null);
        collected("AC900", "yes", signedOn.plusDays(1), null).breach(ACCOUNT);
        collected("AC900", "yes", signedOn.minusDays(40), signedOn).breach(ACCOUNT);
        collected("AC900", "yes", null, null).gap(ACCOUNT);
        collected("AC901", "yes", signedOn, null).breach(ACCOUNT);
        charge(one -> one.account = "AC902").breach(ACCOUNT);
        post("2026-02", "2026-02", one -> {
            one.subject = "COMPANY01";
            one.account = "AC903";
        });
        charge(one -> one.account = "AC904").gap(ACCOUNT);
        charge(one -> one.account = null).gap(ACCOUNT);
        post("2026-02", "2026-02", one -> {
            one.subject = "CB905";
            one.account = "AC905";
        });
        post("2026-02", "2026-02", one -> {
                    one.subject = "CB907";
                    one.account = "AC905";
                })
                .breach(ACCOUNT);
        key.breach(ACCOUNT, "AC905", "");
        post("2026-02", "2026-02", one -> {
            one.subject = "CB906";
            one.account = "AC906";
        });
        post("2026-02", "2026-02", one -> {
                    one.subject = null;
                    one.account = "AC906";
                })
                .gap(ACCOUNT);
        key.gap(ACCOUNT, "AC906", "");
    }

    private Charge collected(String account, String signed, @Nullable LocalDate signedOn, @Nullable LocalDate to) {
        Charge made = charge(one -> one.account = account);
        String collector = account.equals("AC901") ? "CLERK01" : "SCHOOL01";
        contracts.add("CC%02d".formatted(contracts.rows().size() + 1), made.subject, collector, signed, signedOn, to);
        return made;
    }

    private void items() {
        both("IT901", one -> {});
        key.breach(ITEM, "IT901", "");
        both("IT902", one -> one.fund = UI); // two parts in one channel
        both("IT903", one -> one.status = "returned");
        both("IT904", one -> one.shared = "yes");
        both("IT905", one -> one.code = null);
        key.gap(ITEM, "IT905", "");
        both("IT906", one -> {});
        post("2025-12", "2025-12", one -> {
            one.fund = UI;
            one.item = "IT906";
            one.status = "reversal"; // corrected
        });
    }

    /** Charges of one item: one to the unemployment fund, and another one to the employment fund unless it is changed. */
    private void both(String item, Consumer<Charge> change) {
        post("2025-12", "2025-12", one -> {
            one.fund = UI;
            one.item = item;
        });
        post("2025-12", "2025-12", one -> {
            one.item = item;
            change.accept(one);
        });
    }

    private void moved() {
        move("transfer", EMPLOYMENT, null, null, null);
        key.breach(MOVE, lastMove(), "");
        move("offset", EMPLOYMENT, null, null, null);
        key.breach(MOVE, lastMove(), "");
        move("return", UI, null, null, null);
        move("return", EMPLOYMENT, null, null, null);
        key.breach(MOVE, lastMove(), "");
        move("transfer", EMPLOYMENT, "2026-04-10", "500.00", null); // decided on the day
        move("transfer", EMPLOYMENT, "2026-04-11", "500.00", null);
        key.breach(MOVE, lastMove(), "");
        move("transfer", EMPLOYMENT, "2026-04-01", "499.99", null);
        key.breach(MOVE, lastMove(), "");
        move("transfer", EMPLOYMENT, "2026-04-01", "500.00", LocalDate.of(2026, 4, 11)); // backdated
        key.breach(MOVE, lastMove(), "");
        move("transfer", EMPLOYMENT, "2026-04-01", null, null);
        key.gap(MOVE, lastMove(), "");
        move("return", null, null, null, null);
        key.gap(MOVE, lastMove(), "");
    }

    private void move(
            String kind,
            @Nullable String toFund,
            @Nullable String decidedOn,
            @Nullable String decidedAmount,
            @Nullable LocalDate recordedOn) {
        boolean decided = decidedOn != null;
        int number = moves.rows().size() + 1;
        moves.add(
                "MV%02d".formatted(number),
                kind,
                UI,
                "2080701",
                toFund,
                "2080701",
                "500.00",
                LocalDate.of(2026, 4, 10),
                decided ? "CD%02d".formatted(number) : null,
                decidedOn,
                decided ? toFund : null,
                decided ? "2080701" : null,
                decidedAmount,
                recordedOn);
    }

    private String lastMove() {
        return "MV%02d".formatted(moves.rows().size());
    }

    private Charge changed(String employedFrom, Consumer<Charge> change) {
        return charge(one -> {
            one.employedFrom = LocalDate.parse(employedFrom);
            change.accept(one);
        });
    }

    private Charge post(@Nullable String firstMonth, @Nullable String lastMonth, Consumer<Charge> change) {
        return charge(one -> {
            one.programme = "POST";
            one.fund = EMPLOYMENT;
            one.code = "2080705";
            one.object = "POST_SUBSIDY";
            one.amount = "500.00";
            one.byMonth = true;
            one.firstMonth = firstMonth;
            one.lastMonth = lastMonth;
            one.paidOn = LocalDate.of(2026, 2, 10);
            change.accept(one);
        });
    }

    private Charge charge(Consumer<Charge> change) {
        Charge one = new Charge(charges.rows().size() + 1);
        change.accept(one);
        one.add();
        return one;
    }

    /** A charge for the training of somebody who was unemployed, which is in order unless it is changed. */
    private final class Charge {
        final int number;
        final String charge;
        String item;
        String programme = "SKILL";

        @Nullable
        String subject;

        @Nullable
        String category = "UNEMPLOYED";

        @Nullable
        LocalDate employedFrom;

        boolean byMonth;

        @Nullable
        String firstMonth;

        @Nullable
        String lastMonth;

        @Nullable
        LocalDate trainingStart = LocalDate.of(2026, 3, 2);

        @Nullable
        String fund = UI;

        @Nullable
        String code = "2080701";

        @Nullable
        String object = "TRAINING_FEE";

        @Nullable
        String amount = "700.00";

        @Nullable
        String budgetLine = "BL01";

        @Nullable
        LocalDate paidOn = LocalDate.of(2026, 4, 10);

        @Nullable
        String account;

        @Nullable
        String shared;

        String status = "paid";

        Charge(int number) {
            this.number = number;
            this.charge = "CH%03d".formatted(number);
            this.item = "IT%03d".formatted(number);
            this.subject = "CB%03d".formatted(number);
            this.account = "AC%03d".formatted(number);
        }

        void add() {
            String own = "AC%03d".formatted(number);
            if (own.equals(account)) {
                holders.add(own, subject, "ordinary", null);
            }
            if (!byMonth) {
                categories.add(subject, category, LocalDate.of(2025, 10, 1), employedFrom);
            }
            if (employedFrom != null) {
                categories.add(subject, "EMPLOYED", employedFrom, null);
            }
            charges.add(
                    charge,
                    item,
                    programme,
                    subject,
                    byMonth ? null : LocalDate.of(2026, 3, 2),
                    byMonth ? null : LocalDate.of(2026, 4, 1),
                    firstMonth,
                    lastMonth,
                    byMonth ? null : trainingStart,
                    fund,
                    code,
                    object,
                    amount == null ? null : new BigDecimal(amount),
                    budgetLine,
                    paidOn,
                    account,
                    shared,
                    status);
        }

        void breach(String rule) {
            key.breach(rule, charge, "");
        }

        void gap(String... rules) {
            for (String rule : rules) {
                key.gap(rule, charge, "");
            }
        }
    }
}
