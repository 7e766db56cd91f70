package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DEBIT_EQUALS_CREDIT;
import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.finance.voucher.Vouchers.credit;
import static io.neikong.finance.voucher.Vouchers.debit;
import static io.neikong.finance.voucher.Vouchers.entry;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReversalCancelsVoucherTest {

    private static final Entry[] RED = {debit("subsidies", "-107000.53"), credit("bank", "-107000.53")};
    private static final Entry[] MIRRORED = {credit("subsidies", "107000.53"), debit("bank", "107000.53")};

    @Test
    void clause_4_2_trap_a_red_letter_reversal_takes_back_the_whole_voucher() {
        examining(red()).isSatisfied().examined(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void the_other_side_does_as_well_as_red_letters() {
        examining(red().amount("107000.53").entries(MIRRORED)).isSatisfied();
    }

    @Test
    void the_order_of_the_entries_does_not_matter() {
        examining(red().entries(RED[1], RED[0])).isSatisfied();
        examining(red().entries(MIRRORED[1], RED[0])).isSatisfied();
    }

    @Test
    void one_fen_less_is_a_breach_and_belongs_on_a_correction() {
        Entry[] part = {debit("subsidies", "-107000.52"), credit("bank", "-107000.52")};

        examining(red().entries(part))
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("circumstances", "[reversalNotEqual]")
                .says(Locale.CHINESE, "凭证分录借贷不平或者与被冲销凭证不对应。凭证：V9；情形：冲销分录与原凭证分录不对应；被冲销凭证：V1。");
        examining(red().entries(part).nature(Nature.CORRECTING)).isNotApplicable();
    }

    @Test
    void another_account_or_another_number_of_entries_is_a_breach() {
        examining(red().entries(debit("training", "-107000.53"), RED[1])).isViolatedBy(DEBIT_EQUALS_CREDIT);
        examining(red().entries(debit("subsidies", "-107000"), debit("subsidies", "-0.53"), RED[1]))
                .isViolatedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void an_entry_cancels_one_other_only() {
        Vouchers twice = complete().entries(debit("a", "1"), debit("a", "1"), credit("b", "2"));

        examining(red().entries(credit("b", "-2"), debit("a", "-1"), debit("a", "-1")), twice.voucher())
                .isSatisfied();
        examining(red().entries(debit("a", "-1"), credit("b", "-2"), credit("b", "-2")), twice.voucher())
                .isViolatedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void the_same_entries_again_are_no_reversal() {
        examining(red().entries(debit("subsidies", "107000.53"), credit("bank", "107000.53")))
                .isViolatedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void both_are_of_one_ledger_and_the_reversed_one_is_posted() {
        examining(red(), complete().ledger("L2").status(Status.VOID).voucher())
                .isViolatedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("circumstances", "[reversedInOtherLedger, reversedNotPosted]");
        examining(red(), complete().status(Status.DRAFT).voucher()).isViolatedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void is_undetermined_if_no_voucher_is_named_or_the_named_one_is_not_at_hand() {
        examining(complete().reversing(null), null)
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("missing", "[reverses]");
        examining(red(), null)
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("missing", "[reversedVoucher]")
                .says(Locale.CHINESE, "无法确认凭证分录借贷是否相等、与被冲销凭证是否对应。凭证：V9；缺失：被冲销的凭证；被冲销凭证：V1。");
    }

    @Test
    void is_undetermined_without_entries_accounts_amounts_or_ledgers() {
        examining(red().entries()).isUndeterminedBy(DEBIT_EQUALS_CREDIT);
        examining(red(), complete().entries().ledger(null).voucher())
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("missing", "[ledger, entries]");
        examining(red().entries(entry(null, null), RED[1]))
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT)
                .finding(DEBIT_EQUALS_CREDIT)
                .shows("missing", "[entryDetails]");
        examining(red().entries(new Entry("summary", null, BigDecimal.ONE, null), RED[1]))
                .isUndeterminedBy(DEBIT_EQUALS_CREDIT);
    }

    @Test
    void a_gap_does_not_hide_a_breach() {
        examining(red().entries(), complete().status(Status.VOID).voucher())
                .found(List.of(DEBIT_EQUALS_CREDIT), List.of(DEBIT_EQUALS_CREDIT));
    }

    @Test
    void only_posted_reversals_are_examined() {
        examining(red().status(Status.DRAFT)).isNotApplicable();
        examining(red().status(Status.VOID)).isNotApplicable();
        examining(complete(), null).isNotApplicable();
        examining(complete().nature(null), null).isNotApplicable();
    }

    @Test
    void refuses_a_voucher_that_is_not_the_one_reversed() {
        AccountingVoucher reversing = red().voucher();
        AccountingVoucher other = complete().id("V7").voucher();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reversal(reversing, other))
                .withMessage("reversed must be the voucher that the other one reverses, V1, but was V7");
    }

    static Vouchers red() {
        return complete().id("V9").reversing("V1").amount("-107000.53").entries(RED);
    }

    private static OutcomeAssert examining(Vouchers reversing) {
        return examining(reversing, complete().voucher());
    }

    private static OutcomeAssert examining(Vouchers reversing, @Nullable AccountingVoucher reversed) {
        return assertThat(new ReversalCancelsVoucher().examine(new Reversal(reversing.voucher(), reversed)));
    }
}
