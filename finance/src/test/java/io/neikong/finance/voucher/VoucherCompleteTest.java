package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.VOUCHER_COMPLETE;
import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.finance.voucher.Vouchers.nothingRecorded;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Rule;
import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.accounting.Mode;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import io.neikong.finance.voucher.AccountingVoucher.Movement;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VoucherCompleteTest {

    @Test
    void clause_4_2_a_complete_voucher_is_in_order() {
        examining(complete()).isSatisfied().examined(VOUCHER_COMPLETE);
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("lacking")
    void one_thing_that_a_posted_voucher_lacks_is_a_breach(String missing, Vouchers voucher) {
        examining(voucher)
                .isViolatedBy(VOUCHER_COMPLETE)
                .finding(VOUCHER_COMPLETE)
                .shows("missing", "[" + missing + "]");
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                Arguments.of("datedOn", complete().datedOn(null)),
                Arguments.of("number", complete().number(null)),
                Arguments.of(
                        "summary",
                        complete()
                                .entries(
                                        Vouchers.debit("a", "1"),
                                        new Entry(null, "b", null, BigDecimal.ONE),
                                        Vouchers.credit("c", "1"))),
                Arguments.of(
                        "account",
                        complete()
                                .entries(
                                        Vouchers.debit("a", "1"),
                                        new Entry("summary", null, null, BigDecimal.ONE),
                                        Vouchers.credit("c", "1"))),
                Arguments.of(
                        "amount",
                        complete().amount(null).entries(Vouchers.debit("a", "1"), Vouchers.entry(null, null))),
                Arguments.of("declaredAttachments", complete().attachments(null)),
                Arguments.of("reverses", complete().reversing(null)),
                Arguments.of("preparer", complete().preparer(null)),
                Arguments.of("reviewer", complete().reviewer(null)),
                Arguments.of("bookkeeper", complete().bookkeeper(null)),
                Arguments.of("chiefAccountant", complete().chief(null)),
                Arguments.of("cashier", complete().cashier(null)));
    }

    @Test
    void everything_that_it_lacks_is_one_breach() {
        examining(nothingRecorded(Status.POSTED))
                .found(List.<Rule>of(VOUCHER_COMPLETE), List.<Rule>of(VOUCHER_COMPLETE));
        examining(complete().number(null).chief(null))
                .isViolatedBy(VOUCHER_COMPLETE)
                .finding(VOUCHER_COMPLETE)
                .says(Locale.CHINESE, "已记账凭证要素不全。凭证：V1；缺少：凭证编号、会计主管签章。")
                .says(
                        Locale.ENGLISH,
                        "The posted voucher is incomplete. Voucher: V1; not on it: number of the voucher, chief accountant.");
    }

    @Test
    void without_a_total_the_amounts_of_all_entries_do() {
        examining(complete().amount(null)).isSatisfied();
    }

    @Test
    void no_attachment_is_a_number_too() {
        examining(complete().attachments(0)).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            value = Movement.class,
            names = {"RECEIPT", "PAYMENT"})
    void a_cashier_signs_receipts_and_payments(Movement movement) {
        examining(complete().movement(movement)).isSatisfied();
        examining(complete().movement(movement).cashier(null)).isViolatedBy(VOUCHER_COMPLETE);
    }

    @Test
    void a_transfer_needs_no_cashier() {
        examining(complete().movement(Movement.TRANSFER).cashier(null)).isSatisfied();
    }

    @Test
    void is_undetermined_without_a_cashier_if_nobody_recorded_whether_money_moved() {
        examining(complete().movement(null)).isSatisfied();
        examining(complete().movement(null).cashier(null))
                .isUndeterminedBy(VOUCHER_COMPLETE)
                .finding(VOUCHER_COMPLETE)
                .shows("missing", "[movement]");
    }

    @Test
    void a_year_end_closing_voucher_needs_all_of_it_but_attachments() {
        examining(complete().nature(Nature.CLOSING).attachments(0)).isSatisfied();
        examining(complete().nature(Nature.CLOSING).attachments(null)).isViolatedBy(VOUCHER_COMPLETE);
    }

    @Test
    void drafts_may_still_lack_something_and_void_ones_are_not_examined() {
        examining(nothingRecorded(Status.DRAFT)).isNotApplicable();
        examining(nothingRecorded(Status.VOID)).isNotApplicable();
    }

    @Test
    void a_missing_signature_is_this_breach_and_the_gap_of_acc_002() {
        AccountingVoucher voucher = complete().reviewer(null).voucher();

        examining(complete().reviewer(null)).isViolatedBy(VOUCHER_COMPLETE);
        assertThat(new VoucherDutiesSeparated(Mode.PAIRWISE).examine(voucher.duties()))
                .isUndeterminedBy(AccountingRule.VOUCHER_DUTIES_SEPARATED);
    }

    private static OutcomeAssert examining(Vouchers voucher) {
        return examining(voucher.voucher());
    }

    private static OutcomeAssert examining(AccountingVoucher voucher) {
        return assertThat(new VoucherComplete().examine(voucher));
    }
}
