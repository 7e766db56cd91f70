package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Parts.part;
import static io.neikong.finance.voucher.Parts.yuan;
import static io.neikong.finance.voucher.VoucherRule.SUPPORTED_BY_ORIGINALS;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.voucher.AllocatedPart.Standing;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationWithinOriginalTest {

    @Test
    void clause_4_2_one_original_may_support_several_vouchers_up_to_its_amount() {
        examining("1000", part("o", "v1", "600"), part("o", "v2", "400"))
                .isSatisfied()
                .examined(SUPPORTED_BY_ORIGINALS);
        examining("1000", part("o", "v1", "600"), part("o", "v1", "399")).isSatisfied();
    }

    @Test
    void a_cent_too_much_over_all_vouchers_is_a_breach_of_the_original() {
        examining("1000", part("o", "v2", "600"), part("o", "v1", "400.01"))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("circumstances", "[allocatedBeyond]")
                .shows("allocated", "1000.01")
                .shows("difference", "0.01")
                .shows("vouchers", "[v1, v2]");
    }

    @Test
    void an_original_used_whole_on_two_vouchers_of_two_years_is_used_twice_over() {
        examining("1000", part("o", "2024-12-0031", "1000"), part("o", "2025-01-0002", "1000"))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("difference", "1000");
    }

    @Test
    void a_void_voucher_and_a_returned_payment_do_not_use_up_an_original() {
        examining("1000", part("o", "v1", "1000", Standing.VOUCHER_VOID), part("o", "v2", "1000"))
                .isSatisfied();
        examining("1000", part("o", "v1", "1000", Standing.RETURNED), part("o", "v2", "1000"))
                .isSatisfied();
        examining("1000", part("o", "v1", "1000", Standing.VOUCHER_VOID), part("o", "v2", "1000.01"))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("vouchers", "[v2]");
    }

    @Test
    void a_part_in_red_letters_gives_nothing_back() {
        examining("1000", part("o", "v1", "1000"), part("o", "v2", "-400"), part("o", "v3", "400"))
                .isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void a_red_letter_original_is_used_up_in_red_letters() {
        examining("-1000", part("o", "v1", "-600"), part("o", "v2", "-400")).isSatisfied();
        examining("-1000", part("o", "v1", "-600"), part("o", "v2", "-400.01")).isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void is_undetermined_when_an_amount_is_not_recorded() {
        examining(null, part("o", "v1", "600"))
                .isUndeterminedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("missing", "[originalAmount]");
        examining("1000", part("o", "v1", "600"), part("o", "v2", null))
                .isUndeterminedBy(SUPPORTED_BY_ORIGINALS)
                .finding(SUPPORTED_BY_ORIGINALS)
                .shows("missing", "[partAmount]");
    }

    @Test
    void is_a_breach_when_what_is_known_is_too_much_already() {
        examining("1000", part("o", "v1", "1000.01"), part("o", "v2", null)).isViolatedBy(SUPPORTED_BY_ORIGINALS);
    }

    @Test
    void an_original_on_which_no_voucher_rests_is_not_examined() {
        examining("1000").isNotApplicable();
        examining(null, part("o", "v1", "2000", Standing.VOUCHER_VOID)).isNotApplicable();
        examining("1000", part("o", "v1", "2000", Standing.ORIGINAL_VOID)).isNotApplicable();
    }

    private static OutcomeAssert examining(@Nullable String amount, AllocatedPart... parts) {
        return assertThat(
                new AllocationWithinOriginal().examine(new AllocatedOriginal("o", yuan(amount), List.of(parts))));
    }
}
