package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DebitEqualsCreditProperties {

    @Property(tries = 1000, seed = "20211126")
    void is_satisfied_exactly_if_each_entry_has_one_side_and_the_sums_are_equal(
            @ForAll("entries") List<Entry> entries, @ForAll Nature nature) {
        boolean red = entries.stream().anyMatch(entry -> signum(entry.debit()) < 0 || signum(entry.credit()) < 0);
        boolean oneSided =
                entries.stream().allMatch(entry -> (signum(entry.debit()) == 0) != (signum(entry.credit()) == 0));
        BigDecimal balance = entries.stream()
                .map(entry -> value(entry.debit()).subtract(value(entry.credit())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean right = !entries.isEmpty() && oneSided && balance.signum() == 0 && (!red || nature.corrects());

        assertThat(verdict(entries, nature) == Verdict.SATISFIED).isEqualTo(right);
    }

    @Property(tries = 500, seed = "20211126")
    void the_order_of_the_entries_changes_no_verdict(
            @ForAll("entries") List<Entry> entries, @ForAll Nature nature, @ForAll Random order) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, order);

        assertThat(verdict(shuffled, nature)).isEqualTo(verdict(entries, nature));
    }

    @Property(tries = 500, seed = "20211126")
    void debit_and_credit_may_change_sides_all_at_once(@ForAll("entries") List<Entry> entries, @ForAll Nature nature) {
        List<Entry> mirrored =
                entries.stream().map(DebitEqualsCreditProperties::mirrored).toList();

        assertThat(verdict(mirrored, nature)).isEqualTo(verdict(entries, nature));
    }

    private static Entry mirrored(Entry entry) {
        BigDecimal debit = entry.credit();
        BigDecimal credit = entry.debit();
        return new Entry(entry.summary(), entry.account(), debit, credit);
    }

    /** Small amounts of different scales, so that sums are often equal; some too long for a machine word. */
    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<BigDecimal> amount = Arbitraries.of(
                        "1", "2", "3", "1.0", "2.00", "0.5", "-1", "-2.0", "0", "10000000000000000")
                .map(BigDecimal::new);
        return Combinators.combine(amount.injectNull(0.5), amount.injectNull(0.5))
                .as((debit, credit) -> new Entry("summary", "account", debit, credit))
                .list()
                .ofMaxSize(4);
    }

    private static int signum(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.signum();
    }

    private static BigDecimal value(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static Verdict verdict(List<Entry> entries, Nature nature) {
        return new DebitEqualsCredit()
                .examine(Vouchers.complete()
                        .nature(nature)
                        .amount(null)
                        .entries(entries.toArray(Entry[]::new))
                        .voucher())
                .verdict();
    }
}
