package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DEBIT_EQUALS_CREDIT;
import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.finance.voucher.Vouchers.credit;
import static io.neikong.finance.voucher.Vouchers.debit;
import static io.neikong.finance.voucher.Vouchers.entry;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DebitEqualsCreditTest {

    @Test
    void clause_4_2_equal_sums_are_in_order() {
        examining(complete()).isSatisfied().examined(DEBIT_EQUALS_CREDIT);
        examining(complete().amount("6.00").entries(debit("a", "1"), debit("b", "5.00"), credit("c", "6.0")))
                .isSatisfied();
        examining(complete().amount(null)).isSatisfied();
    }

    @ParameterizedTest(name = "credit {0}")
    @CsvSource({"107000.52", "107000.54", "107000.529", "107000.5300000001", "1070005300000000.53"})
    void a_difference_of_any_size_is_a_breach(String credit) {
        examining(complete().entries(debit("a", "107000.53"), credit("b", credit)))
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("circumstances", "[sumsDiffer]");
    }

    @Test
    void sums_are_exact_where_floating_point_is_not() {
        examining(complete().amount("0.3").entries(debit("a", "0.1"), debit("b", "0.2"), credit("c", "0.3")))
                .isSatisfied();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0.001", "99999999999999999999.99", "1E+30", "9999999999999.99", "12345678901234.5"})
    void amounts_of_any_size_and_scale_are_compared_exactly(String amount) {
        examining(complete().amount(amount).entries(debit("a", amount), credit("b", amount)))
                .isSatisfied();
        examining(complete().amount(amount).entries(debit("a", amount), credit("b", amount + "1")))
                .isViolatedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void many_large_amounts_do_not_overflow() {
        Entry[] entries = IntStream.range(0, 20_000)
                .mapToObj(i -> i % 2 == 0 ? debit("a", "9999999999999.99") : credit("b", "9999999999999.99"))
                .toArray(Entry[]::new);

        examining(complete().amount("99999999999999900.00").entries(entries)).isSatisfied();
        examining(complete().amount("99999999999999900.01").entries(entries)).isViolatedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void a_total_that_is_not_the_sum_of_the_entries_is_a_breach() {
        examining(complete().amount("107000.54"))
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("circumstances", "[amountDiffers]")
                .says(
                        Locale.CHINESE,
                        "凭证分录借贷不平或者与被冲销凭证不对应。凭证：V1；情形：凭证金额与分录合计不符；" + "借方合计：107000.53；贷方合计：107000.53；凭证金额：107000.54。");
    }

    @Test
    void an_entry_stands_on_one_side() {
        examining(complete().entries(entry("107000.53", "107000.53")))
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("circumstances", "[entryNotOnOneSide]")
                .shows("entries", "[1]");
        examining(complete().entries(debit("a", "107000.53"), entry("0.00", "0"), credit("b", "107000.53")))
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("entries", "[2]");
        examining(complete().entries(debit("a", "107000.53"), entry(null, "0.00"), credit("b", "107000.53")))
                .isViolatedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void a_zero_on_the_other_side_counts_as_nothing() {
        examining(complete().entries(entry("107000.53", "0.00"), entry("0", "107000.53")))
                .isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"CORRECTING", "REVERSAL"})
    void trap_red_letters_belong_to_corrections_and_reversals(Nature nature) {
        Vouchers red = complete().amount("-5.00").entries(debit("a", "-5.00"), credit("b", "-5.00"));

        examining(red.nature(nature)).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"ORDINARY", "CLOSING"})
    void trap_red_letters_never_happen_by_accident(Nature nature) {
        Vouchers red = complete().amount("-5.00").entries(debit("a", "-5.00"), credit("b", "-5.00"));

        examining(red.nature(nature))
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("circumstances", "[redLettersNotAllowed]")
                .shows("redEntries", "[1, 2]");
    }

    @Test
    void is_undetermined_if_red_letters_stand_on_a_voucher_of_unknown_nature() {
        examining(complete().nature(null)).isSatisfied();
        examining(complete().nature(null).amount("-5").entries(debit("a", "-5"), credit("b", "-5")))
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("missing", "[nature]");
    }

    @Test
    void is_undetermined_without_entries() {
        examining(complete().entries())
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("missing", "[entries]");
    }

    @Test
    void is_undetermined_if_an_entry_has_no_amount_on_record() {
        examining(complete().entries(debit("a", "107000.53"), entry(null, null)))
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("missing", "[entryAmount]")
                .shows("entries", "[2]");
    }

    @Test
    void everything_is_found_at_once() {
        examining(complete()
                        .entries(
                                debit("a", "-107000.53"), entry("1", "1"), entry(null, null), credit("b", "107000.53")))
                .found(List.of(DEBIT_EQUALS_CREDIT), List.of(DEBIT_EQUALS_CREDIT));
        examining(complete().entries(debit("a", "-107000.53"), entry("1", "1"), credit("b", "107000.53")))
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("circumstances", "[sumsDiffer, entryNotOnOneSide, redLettersNotAllowed]");
    }

    @Test
    void drafts_and_void_vouchers_are_not_examined() {
        Stream.of(Status.DRAFT, Status.VOID)
                .forEach(status -> examining(complete().status(status).entries(debit("a", "1"), credit("b", "2")))
                        .isNotApplicable());
    }

    private static OutcomeAssert examining(Vouchers voucher) {
        return assertThat(new DebitEqualsCredit().examine(voucher.voucher()));
    }
}
