package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Parts.part;
import static io.neikong.finance.voucher.Parts.yuan;
import static io.neikong.finance.voucher.VoucherRule.SUPPORTED_BY_ORIGINALS;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AllocatedPart.Standing;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportedByOriginalsTest {

    @Test
    void clause_4_2_originals_that_come_to_the_amount_entered_support_it() {
        examining("100.00", part("o1", "v", "60"), part("o2", "v", "40.00"))
                .isSatisfied()
                .examined(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void a_cent_too_little_is_a_breach_and_a_cent_too_much_is_not() {
        examining("100.00", part("o1", "v", "99.99"))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("circumstances", "[supportedTooLow]")
                .shows("supported", "99.99")
                .shows("difference", "0.01")
                .says(Locale.CHINESE, "原始凭证不能支持入账金额。对象：v；情形：原始凭证支持金额低于入账金额；金额：100.00 元；原始凭证支持金额：99.99 元；差额：0.01 元。");
        examining("100.00", part("o1", "v", "100.01")).isSatisfied();
    }

    @Test
    void only_the_part_that_the_allocation_slip_gives_to_this_voucher_counts() {
        examining("300", part("o1", "v", "300")).isSatisfied();
        examining("300", part("o1", "v", "200")).isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void a_voucher_without_originals_is_a_breach() {
        examining("100.00")
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("circumstances", "[withoutOriginals]");
        examining(null).isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void a_void_original_supports_nothing() {
        examining("100.00", part("o1", "v", "100", Standing.ORIGINAL_VOID))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("circumstances", "[withoutOriginals]")
                .shows("voidOriginals", "[o1]");
        examining("100.00", part("o1", "v", "60", Standing.ORIGINAL_VOID), part("o2", "v", "40"))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("difference", "60.00");
    }

    @Test
    void a_returned_payment_keeps_its_originals() {
        examining("100.00", part("o1", "v", "100", Standing.RETURNED)).isSatisfied();
    }

    @Test
    void is_undetermined_when_an_amount_is_not_recorded() {
        examining(null, part("o1", "v", "100"))
                .isUndeterminedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("missing", "[voucherAmount]");
        examining("100", part("o1", "v", "100"), part("o2", "v", null))
                .isUndeterminedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("missing", "[partAmount]");
        examining(null, part("o2", "v", null))
                .isUndeterminedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("missing", "[voucherAmount, partAmount]");
    }

    @Test
    void a_red_letter_voucher_needs_red_letter_originals() {
        examining("-100", part("o1", "v", "-100")).isSatisfied();
        examining("-100", part("o1", "v", "-99.99"))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("difference", "-0.01");
        examining("-100", part("o1", "v", "100")).isViolatedBy(SUPPORTED_BY_ORIGINALS);
        examining("500", part("o1", "v", "600"), part("o2", "v", "-100")).isSatisfied();
        examining("600", part("o1", "v", "600"), part("o2", "v", "-100")).isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void a_voucher_of_nothing_is_supported_by_an_original_of_nothing() {
        examining("0.00", part("o1", "v", "0")).isSatisfied();
        examining("0.00").isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void a_year_end_closing_voucher_without_attachment_is_not_examined() {
        examining(Status.POSTED, false, "100").isNotApplicable();
        examining(Status.POSTED, false, "100", part("o1", "v", "1")).isNotApplicable();
    }

    @Test
    void is_undetermined_when_nobody_noted_what_a_voucher_without_originals_is_for() {
        examining(Status.POSTED, null, "100")
                .isUndeterminedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("missing", "[nature]");
        examining(Status.POSTED, null, "100", part("o1", "v", "100")).isSatisfied();
        examining(Status.POSTED, null, "100", part("o1", "v", "1")).isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void drafts_and_void_vouchers_are_not_examined() {
        examining(Status.DRAFT, true, "100").isNotApplicable();
        examining(Status.VOID, true, "100").isNotApplicable();
    }

    private static OutcomeAssert examining(@Nullable String amount, AllocatedPart... parts) {
        return examining(Status.POSTED, true, amount, parts);
    }

    private static OutcomeAssert examining(
            Status status, @Nullable Boolean needsOriginals, @Nullable String amount, AllocatedPart... parts) {
        return assertThat(new SupportedByOriginals()
                .examine(new SupportedVoucher("v", yuan(amount), status, needsOriginals, List.of(parts))));
    }
}
