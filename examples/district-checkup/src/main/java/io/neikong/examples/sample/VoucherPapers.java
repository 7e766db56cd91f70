package io.neikong.examples.sample;

import io.neikong.finance.voucher.CapitalAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What the vouchers bear beside their signatures: numbers, dates, entries, words and papers; and the periods of the ledgers. */
final class VoucherPapers {

    /** Of this ledger nobody delivered the periods. */
    static final String WITHOUT_PERIODS = "L14";

    /** In this ledger receipts, payments and transfers are numbered each on their own. */
    private static final String THREE_TYPES = "L02";

    private static final Map<String, String> TYPES = Map.of("receipt", "收", "payment", "付", "transfer", "转");
    private static final String[] MOVEMENTS = {"receipt", "payment", "transfer"};
    private static final YearMonth FIRST = YearMonth.of(2024, 7);
    private static final YearMonth LAST = YearMonth.of(2026, 6);

    private final Dice dice = Dice.of("papers of vouchers");
    private final Staff staff;
    private final List<Voucher> vouchers;
    private int papers;

    VoucherPapers(Staff staff, List<Voucher> vouchers) {
        this.staff = staff;
        this.vouchers = vouchers;
    }

    /** All vouchers in the order of their identifiers. */
    List<Voucher> vouchers() {
        return vouchers;
    }

    /** Gives each voucher all that it needs. */
    void make() {
        vouchers.forEach(this::fill);
        books().values().forEach(book -> {
            for (int i = 0; i < book.size(); i++) {
                book.get(i).number = Integer.toString(i + 1);
            }
        });
    }

    private void fill(Voucher voucher) {
        LocalDate day = voucher.entered.toLocalDate();
        String movement = MOVEMENTS[dice.weighted(1, 6, 3)];
        voucher.movement = movement;
        voucher.type = voucher.ledger.equals(THREE_TYPES) ? TYPES.get(movement) : "记";
        voucher.datedOn = day;
        voucher.number = "";
        voucher.nature = "ordinary";
        String cashier = dice.pick(staff.inPost("FIN", "cashier", day));
        if (!movement.equals("transfer") && !voucher.status.equals("draft")) {
            voucher.cashier = cashier;
        }
        BigDecimal amount = Objects.requireNonNull(voucher.amount);
        if (dice.chance(0.75)) {
            voucher.words = CapitalAmount.format(amount);
        }
        enter(voucher, amount);
        for (int i = Objects.requireNonNull(voucher.attachments); i > 0; i--) {
            papers++;
            voucher.papers.add(new Voucher.Paper("A%05d".formatted(papers), day.minusDays(dice.between(0, 25))));
        }
    }

    private void enter(Voucher voucher, BigDecimal amount) {
        BigDecimal part = dice.chance(0.3) ? amount.divideToIntegralValue(BigDecimal.valueOf(3)) : BigDecimal.ZERO;
        switch (Objects.requireNonNull(voucher.movement)) {
            case "receipt" -> enter(voucher, "funds received", "1002", "4001", amount, part);
            case "payment" -> enter(voucher, "subsidies paid", "5001", "1002", amount, part);
            default -> enter(voucher, "subsidies due", "5001", "2201", amount, part);
        }
    }

    private static void enter(
            Voucher voucher, String summary, String debited, String credited, BigDecimal amount, BigDecimal part) {
        voucher.entries.add(new Voucher.Entry(summary, debited, amount.subtract(part), null));
        if (part.signum() > 0) {
            voucher.entries.add(new Voucher.Entry(summary, debited + ".02", part, null));
        }
        voucher.entries.add(new Voucher.Entry(summary, credited, null, amount));
    }

    /** The vouchers by ledger, type and month, named as the findings name them. */
    Map<String, List<Voucher>> books() {
        Map<String, List<Voucher>> books = new LinkedHashMap<>();
        for (Voucher voucher : vouchers) {
            if (voucher.datedOn == null || voucher.type == null || voucher.number == null) {
                continue;
            }
            YearMonth month = YearMonth.from(voucher.datedOn);
            books.computeIfAbsent(voucher.ledger + "/" + voucher.type + "/" + month, key -> new ArrayList<>())
                    .add(voucher);
        }
        return books;
    }

    Voucher take(String ledger) {
        return take(ledger, voucher -> true);
    }

    /** The next voucher of a ledger in which everything is in order. */
    Voucher take(String ledger, Predicate<Voucher> like) {
        Voucher voucher = vouchers.stream()
                .filter(one -> one.ledger.equals(ledger) && one.isPosted() && !one.taken)
                .filter(like)
                .findFirst()
                .orElseThrow();
        voucher.taken = true;
        return voucher;
    }

    Voucher takeLast(String ledger) {
        return takeLast(ledger, voucher -> true);
    }

    /** The next such voucher that is the last of its book. */
    Voucher takeLast(String ledger, Predicate<Voucher> like) {
        List<Voucher> last =
                books().values().stream().map(book -> book.get(book.size() - 1)).toList();
        return take(ledger, like.and(last::contains));
    }

    /** When the period of a voucher was closed: on the first open day from the 18th of the next month on. */
    static LocalDateTime closed(YearMonth month) {
        LocalDate day = month.plusMonths(1).atDay(18);
        while (!OfficeDays.isOpen(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(17, 0);
    }

    Table entries() {
        Table table = new Table("voucher", "line", "summary", "account", "debit", "credit");
        for (Voucher voucher : vouchers) {
            int line = 0;
            for (Voucher.Entry entry : voucher.entries) {
                line++;
                table.add(voucher.id, line, entry.summary, entry.account, entry.debit, entry.credit);
            }
        }
        return table;
    }

    Table attachments() {
        Table table = new Table("voucher", "paper", "dated_on");
        vouchers.forEach(voucher -> voucher.papers.forEach(paper -> table.add(voucher.id, paper.paper, paper.datedOn)));
        return table;
    }

    Table periods() {
        Table table = new Table("ledger", "period", "from", "to", "closed_at");
        for (String ledger : Ledgers.IDS) {
            for (YearMonth month = FIRST;
                    !month.isAfter(LAST) && !ledger.equals(WITHOUT_PERIODS);
                    month = month.plusMonths(1)) {
                table.add(
                        ledger,
                        month,
                        month.atDay(1),
                        month.plusMonths(1).atDay(1),
                        month.equals(LAST) ? null : closed(month));
            }
        }
        return table;
    }
}
