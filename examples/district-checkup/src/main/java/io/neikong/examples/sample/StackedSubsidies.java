package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Subsidies of city and district that come together, and those that must not, clause 2-3 (POL-004 to POL-008). */
final class StackedSubsidies {

    private static final String EXCLUSIVE = "POL-004";
    private static final String OFTEN = "POL-005";
    private static final String TOTAL = "POL-006";
    private static final String LEVELS = "POL-007";
    private static final String DECLARED = "POL-008";

    private final AnswerKey key;
    private final Table payments = new Table(
            "payment",
            "subject",
            "resolved",
            "benefit",
            "programme",
            "level",
            "from",
            "to",
            "first_month",
            "last_month",
            "amount",
            "refunded",
            "evidence",
            "status");
    private final Table costs = new Table("evidence", "cap");
    private final Table programmes = new Table("programme", "effective_on", "to");
    private final Table overlaps = new Table("programme", "other", "relation", "from", "to", "declared_on");
    private final Table caps = new Table("cap", "programme", "maximum", "months", "from", "to");

    private int subjects;

    StackedSubsidies(AnswerKey key) {
        this.key = key;
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/subsidy_payments.csv", payments.bytes());
        files.put("data/subsidised_costs.csv", costs.bytes());
        files.put("data/programmes.csv", programmes.bytes());
        files.put("data/programme_overlaps.csv", overlaps.bytes());
        files.put("data/programme_caps.csv", caps.bytes());
    }

    void plant() {
        caps.add("CAP01", "SKILL", 3, null, null, null);
        caps.add("CAP01", "CERTIFICATE", 3, null, null, null);
        caps.add("CAP02", "WAGE", 1, 12, null, null);
        exclusions();
        frequencies();
        costs();
        levels();
        programmes();
    }

    private void exclusions() {
        someone(() -> {
            months("SKILL", "2026-01", "2026-03", one -> {});
            months("APPRENTICE", "2026-03", "2026-05", one -> {}); // March is in both
        });
        key.breach(EXCLUSIVE, subject(), "");
        someone(() -> {
            months("SKILL", "2026-01", "2026-03", one -> {});
            months("APPRENTICE", "2026-04", "2026-06", one -> {});
        });
        someone(() -> {
            days("SKILL", "2026-01-05", "2026-02-14", one -> {});
            days("APPRENTICE", "2026-02-14", "2026-05-01", one -> {});
        });
        someone(() -> {
            months("SKILL", "2026-01", "2026-03", one -> {});
            months("APPRENTICE", "2026-01", "2026-03", one -> one.status = "rejected");
            months("APPRENTICE", "2026-01", "2026-03", one -> one.status = "cancelled");
            months("APPRENTICE", "2026-01", "2026-03", one -> one.status = "returned");
            months("APPRENTICE", "2026-01", "2026-03", one -> one.refunded = "800.00");
        });
        someone(() -> {
            months("SKILL", "2026-01", "2026-03", one -> {});
            months("APPRENTICE", "2026-01", "2026-03", one -> one.refunded = "799.99");
        });
        key.breach(EXCLUSIVE, subject(), "");
        someone(() -> {
            months("SKILL", "2026-01", "2026-03", one -> {});
            months("APPRENTICE", null, null, one -> {});
        });
        key.gap(EXCLUSIVE, subject(), "");
        someone(() -> months("SKILL", "2026-01", "2026-03", one -> one.resolved = "no")); // a passport, not looked up
        key.gap(EXCLUSIVE, subject(), "");
        key.gap(OFTEN, subject(), "");
    }

    private void frequencies() {
        someone(() -> {
            days("SKILL", "2025-01-01", "2025-02-01", one -> {});
            days("CERTIFICATE", "2025-04-01", "2025-04-02", one -> {});
            days("SKILL", "2025-08-01", "2025-09-01", one -> {});
            days("SKILL", "2026-01-01", "2026-02-01", one -> {}); // the next year
        });
        someone(() -> {
            days("SKILL", "2025-01-01", "2025-02-01", one -> {});
            days("CERTIFICATE", "2025-04-01", "2025-04-02", one -> {});
            days("SKILL", "2025-08-01", "2025-09-01", one -> {});
            days("SKILL", "2025-12-31", "2026-02-01", one -> {});
        });
        key.breach(OFTEN, subject(), "");
        wages("2026-02-28", one -> {});
        key.breach(OFTEN, subject(), "");
        wages("2026-03-01", one -> {});
        wages("2026-02-28", one -> one.status = "rejected");
        wages("2026-02-28", one -> one.refunded = "800.00");
        wages("2025-03-01", one -> one.benefit = "first"); // another part of the first one
        wages(null, one -> {});
        key.gap(OFTEN, subject(), "");
    }

    /** A wage subsidy from 1 March 2025 on, and another one. */
    private void wages(@Nullable String from, Consumer<Payment> change) {
        someone(() -> {
            days("WAGE", "2025-03-01", "2025-03-31", one -> one.benefit = "first");
            days("WAGE", from, from == null ? null : "2026-04-01", change);
        });
    }

    private void costs() {
        topUp("INV01", "1300.00", "500.00");
        topUp("INV02", "1300.00", "500.01");
        key.breach(TOTAL, "INV02", "");
        topUp("INV03", null, "100.00");
        key.gap(TOTAL, "INV03", "");
        topUp("INV04", "1300.00", null);
        key.gap(TOTAL, "INV04", "");
    }

    /** 800 yuan of the district for an invoice, and more of the city on top. */
    private void topUp(String invoice, @Nullable String cap, @Nullable String amount) {
        if (cap != null) {
            costs.add(invoice, cap);
        }
        someone(() -> {
            days("SKILL", "2026-03-02", "2026-04-01", one -> one.evidence = invoice);
            days("TOP_UP", "2026-03-02", "2026-04-01", one -> {
                one.level = "city";
                one.amount = amount;
                one.evidence = invoice;
            });
        });
    }

    private void levels() {
        twice("INV05", one -> one.level = "city");
        key.breach(LEVELS, "INV05", "");
        twice("INV06", one -> {}); // both of the district
        twice("INV07", one -> {
            one.level = "city";
            one.status = "returned";
        });
        twice("INV08", one -> one.level = null);
        key.gap(LEVELS, "INV08", "");
    }

    private void twice(String certificate, Consumer<Payment> change) {
        costs.add(certificate, "5000.00");
        someone(() -> {
            days("SKILL", "2026-03-02", "2026-04-01", one -> one.evidence = certificate + " CLASS" + certificate);
            days("CERTIFICATE", "2026-04-01", "2026-04-02", one -> {
                one.evidence = certificate;
                change.accept(one);
            });
        });
    }

    private void programmes() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        LocalDate march = LocalDate.of(2026, 3, 2);
        String[] old = {"SKILL", "APPRENTICE", "CERTIFICATE", "WAGE"};
        for (String one : old) {
            programmes.add(one, LocalDate.of(2023, 1, 1), null); // before the period under review
        }
        programmes.add("ENDED", LocalDate.of(2023, 1, 1), april);
        overlaps.add("SKILL", "APPRENTICE", "exclusive", null, null, null);

        programmes.add("TOP_UP", LocalDate.of(2026, 1, 1), null);
        overlaps.add("SKILL", "TOP_UP", "supplementary", null, null, LocalDate.of(2026, 1, 1)); // the first day
        declare("TOP_UP", LocalDate.of(2025, 12, 1), "APPRENTICE", "CERTIFICATE", "WAGE", "ENDED");

        programmes.add("NEW01", april, null); // when ENDED had ended
        declare("NEW01", march, "SKILL", "APPRENTICE", "CERTIFICATE", "WAGE", "TOP_UP");
        programmes.add("NEW02", april.plusDays(1), null);
        declare("NEW02", march, "SKILL", "APPRENTICE", "CERTIFICATE", "WAGE", "TOP_UP");
        key.breach(DECLARED, "NEW02", ""); // says nothing of NEW01
        programmes.add("NEW03", april.plusDays(2), null);
        declare("NEW03", march, "SKILL", "APPRENTICE", "CERTIFICATE", "WAGE", "TOP_UP", "NEW01");
        declare("NEW03", april.plusDays(3), "NEW02");
        key.breach(DECLARED, "NEW03", "");
        programmes.add("NEW04", april.plusDays(3), null);
        declare("NEW04", march, "SKILL", "APPRENTICE", "CERTIFICATE", "WAGE", "TOP_UP", "NEW01", "NEW02");
        declare("NEW04", null, "NEW03");
        key.gap(DECLARED, "NEW04", "");
    }

    private void declare(String programme, @Nullable LocalDate declaredOn, String... others) {
        for (String other : others) {
            overlaps.add(programme, other, "unrelated", null, null, declaredOn);
        }
    }

    private void someone(Runnable paid) {
        subjects++;
        paid.run();
    }

    private String subject() {
        return "SB%02d".formatted(subjects);
    }

    private void months(String programme, @Nullable String first, @Nullable String last, Consumer<Payment> change) {
        Payment one = new Payment(programme);
        one.firstMonth = first;
        one.lastMonth = last;
        change.accept(one);
        one.add();
    }

    private void days(String programme, @Nullable String from, @Nullable String to, Consumer<Payment> change) {
        Payment one = new Payment(programme);
        one.from = from;
        one.to = to;
        change.accept(one);
        one.add();
    }

    /** 800 yuan of the district, for a benefit of its own. */
    private final class Payment {
        final String payment = "SP%03d".formatted(payments.rows().size() + 1);
        final String programme;
        String resolved = "yes";
        String benefit = payment;

        @Nullable
        String level = "district";

        @Nullable
        String from;

        @Nullable
        String to;

        @Nullable
        String firstMonth;

        @Nullable
        String lastMonth;

        @Nullable
        String amount = "800.00";

        @Nullable
        String refunded;

        @Nullable
        String evidence;

        String status = "paid";

        Payment(String programme) {
            this.programme = programme;
        }

        void add() {
            payments.add(
                    payment,
                    subject(),
                    resolved,
                    subject() + "/" + benefit,
                    programme,
                    level,
                    from,
                    to,
                    firstMonth,
                    lastMonth,
                    amount,
                    refunded,
                    evidence,
                    status);
        }
    }
}
