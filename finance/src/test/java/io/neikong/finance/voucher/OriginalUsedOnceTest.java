package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Parts.yuan;
import static io.neikong.finance.voucher.VoucherRule.ORIGINAL_USED_ONCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.finance.voucher.OriginalKey.Match;
import io.neikong.testkit.NeikongAssertions;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginalUsedOnceTest {

    static final LocalDate DAY = LocalDate.of(2024, 12, 30);

    @Test
    void clause_4_2_an_original_that_was_entered_once_is_in_order() {
        only(group(numbered("o1", "12", "v1"))).isSatisfied().examined(ORIGINAL_USED_ONCE);
    }

    @Test
    void an_original_entered_again_in_the_next_year_is_a_breach() {
        only(group(numbered("o1", "12", "2024-0900"), numbered("o2", "12", "2025-0003")))
                .isViolatedBy(ORIGINAL_USED_ONCE)
                .finding(ORIGINAL_USED_ONCE)
                .weighs(Severity.CRITICAL)
                .shows("matchedBy", "byIssuerAndNumber")
                .shows("reason", "sameNumber")
                .shows("originals", "[o1, o2]")
                .shows("vouchers", "[2024-0900, 2025-0003]")
                .says(
                        Locale.CHINESE,
                        "同一原始凭证重复登记并使用。原始凭证：o1；识别依据：开具方、号码、金额、日期；号码情况：号码相同；登记项：o1、o2；相关记账凭证：2024-0900、2025-0003。");
    }

    @Test
    void an_original_entered_twice_on_one_voucher_is_a_breach_too() {
        only(group(numbered("o1", "12", "v1"), numbered("o2", "12", "v1")))
                .isViolatedBy(ORIGINAL_USED_ONCE)
                .finding(ORIGINAL_USED_ONCE)
                .shows("vouchers", "[v1]");
    }

    @Test
    void one_entry_whose_parts_support_several_vouchers_is_no_duplicate() {
        only(group(numbered("o1", "12", "v1", "v2", "v1"))).isSatisfied();
    }

    @Test
    void an_electronic_invoice_in_different_writing_is_the_same() {
        only(group(
                        eInvoice("o1", "26312000000012345678", "100", "v1"),
                        eInvoice("o2", " ２６３１２００００００　０12345678", "99", "v2")))
                .isViolatedBy(ORIGINAL_USED_ONCE)
                .finding(ORIGINAL_USED_ONCE)
                .weighs(Severity.CRITICAL)
                .shows("matchedBy", "byEInvoiceNumber")
                .shows("reason", "numberWrittenDifferently");
    }

    @Test
    void a_number_that_only_looks_different_weighs_one_step_less() {
        only(group(numbered("o1", "0012", "v1"), numbered("o2", "12", "v2")))
                .isViolatedBy(ORIGINAL_USED_ONCE)
                .finding(ORIGINAL_USED_ONCE)
                .weighs(Severity.MAJOR)
                .shows("reason", "numberWrittenDifferently");
        only(group(numbered("o1", "0012", "v1"), numbered("o2", "12", "v2"), numbered("o3", "12", "v3")))
                .finding(ORIGINAL_USED_ONCE)
                .weighs(Severity.CRITICAL)
                .shows("reason", "sameNumber");
    }

    @Test
    void the_same_amount_and_day_from_the_same_seller_under_two_numbers_is_no_finding() {
        List<AlikeOriginals> groups = groups(numbered("o1", "12", "v1"), numbered("o2", "13", "v2"));

        assertThat(groups).hasSize(3);
        assertThat(findings(groups)).isEmpty();
    }

    @Test
    void is_undetermined_when_a_number_is_missing_and_all_else_is_the_same() {
        List<AlikeOriginals> groups = groups(numbered("o1", "12", "v1"), numbered("o2", null, "v2"));

        assertThat(findings(groups)).hasSize(1);
        only(groups.get(1))
                .isUndeterminedBy(ORIGINAL_USED_ONCE)
                .finding(ORIGINAL_USED_ONCE)
                .shows("matchedBy", "byIssuerAmountAndDay")
                .shows("reason", "numberMissing")
                .shows("missing", "[originalNumber]")
                .shows("originals", "[o1, o2]");
        assertThat(new OriginalUsedOnce().examine(groups.get(1)).subject()).isEqualTo("o2");
    }

    @Test
    void an_entry_without_a_number_is_in_order_if_no_other_is_like_it() {
        only(group(numbered("o1", null, "v1"))).isSatisfied();
        only(group(numbered("o1", "-", "v1"))).isSatisfied();
    }

    @Test
    void is_undetermined_when_nothing_tells_an_entry_from_others() {
        only(group(new RegisteredOriginal("o1", null, null, "12", null, null, List.of("v1"))))
                .isUndeterminedBy(ORIGINAL_USED_ONCE)
                .finding(ORIGINAL_USED_ONCE)
                .shows("missing", "[issuer, originalAmount, issuedOn]");
        only(group(new RegisteredOriginal("o1", null, null, "12", null, null, List.of())))
                .isNotApplicable();
        only(group(new RegisteredOriginal("o1", "2631", null, null, null, null, List.of("v1"))))
                .isSatisfied();
    }

    @Test
    void an_original_of_a_void_voucher_or_a_returned_payment_may_be_used_again() {
        only(group(numbered("o1", "12"), numbered("o2", "12", "v2"))).isSatisfied();
        only(group(numbered("o1", "12"), numbered("o2", "12"))).isNotApplicable();
        assertThat(findings(groups(numbered("o1", "12"), numbered("o2", null, "v2"))))
                .isEmpty();
        assertThat(findings(groups(numbered("o1", "12", "v1"), numbered("o2", null))))
                .isEmpty();
    }

    @Test
    void a_red_letter_original_is_no_duplicate_of_the_one_that_it_undoes() {
        assertThat(findings(groups(
                        eInvoice("o1", "26312000000012345678", "100", "v1"),
                        eInvoice("o2", "26312000000012345678", "-100", "v2"))))
                .isEmpty();
        assertThat(findings(groups(
                        eInvoice("o1", "26312000000012345678", "100", "v1"),
                        eInvoice("o2", "26312000000012345678", "-100", "v2"),
                        eInvoice("o3", "26312000000012345678", "-100", "v3"))))
                .hasSize(1);
    }

    @Test
    void every_finding_of_one_register_has_an_identifier_of_its_own() {
        assertThat(findings(groups(
                        numbered("o1", "12", "v1"),
                        numbered("o2", "12", "v2"),
                        numbered("o3", "13", "v3"),
                        numbered("o4", "013", "v4"),
                        numbered("o5", null, "v5"))))
                .hasSize(3)
                .extracting(Finding::id)
                .doesNotHaveDuplicates();
    }

    static RegisteredOriginal numbered(String original, @Nullable String number, String... vouchers) {
        return new RegisteredOriginal(original, null, "seller", number, DAY, yuan("100.00"), List.of(vouchers));
    }

    private static RegisteredOriginal eInvoice(String original, String number, String amount, String... vouchers) {
        return new RegisteredOriginal(original, number, "seller", null, DAY, yuan(amount), List.of(vouchers));
    }

    static AlikeOriginals group(RegisteredOriginal... entries) {
        Match match = OriginalKey.of(entries[0]).get(0).match();
        return new AlikeOriginals(match, List.of(entries));
    }

    private static List<AlikeOriginals> groups(RegisteredOriginal... entries) {
        return AlikeOriginals.of(List.of(entries));
    }

    private static List<Finding> findings(List<AlikeOriginals> groups) {
        return groups.stream()
                .map(new OriginalUsedOnce()::examine)
                .map(Outcome::findings)
                .flatMap(List::stream)
                .toList();
    }

    private static OutcomeAssert only(AlikeOriginals group) {
        return NeikongAssertions.assertThat(new OriginalUsedOnce().examine(group));
    }
}
