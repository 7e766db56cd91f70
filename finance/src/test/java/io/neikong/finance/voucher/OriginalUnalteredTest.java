package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.ORIGINAL_UNALTERED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.voucher.AlteredOriginal.Alteration;
import io.neikong.finance.voucher.AlteredOriginal.Field;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalUnalteredTest {

    @Test
    void clause_4_2_an_original_without_alterations_is_in_order() {
        examining(original(false)).isSatisfied().examined(ORIGINAL_UNALTERED);
    }

    @Test
    void an_amount_error_corrected_under_the_seal_of_the_issuer_is_still_a_breach() {
        examining(original(false, altered(Field.AMOUNT, true)))
                .isViolatedBy(ORIGINAL_UNALTERED)
                .finding(ORIGINAL_UNALTERED)
                .shows("circumstances", "[amountAltered]")
                .says(Locale.CHINESE, "原始凭证存在不允许的更改，或者已重开仍在使用。原始凭证：o；情形：金额被更改；更改内容：金额；相关记账凭证：v1、v2。");
        examining(original(false, altered(Field.AMOUNT, null))).isViolatedBy(ORIGINAL_UNALTERED);
    }

    @Test
    void other_content_may_be_corrected_under_the_seal_of_the_issuer() {
        examining(original(false, altered(Field.OTHER, true), altered(Field.DATE, true), altered(Field.PAYEE, true)))
                .isSatisfied();
        examining(original(false, altered(Field.OTHER, false)))
                .isViolatedBy(ORIGINAL_UNALTERED)
                .finding(ORIGINAL_UNALTERED)
                .shows("circumstances", "[correctedWithoutSeal]")
                .shows("altered", "[alteredOther]");
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, '[amountAltered, billVoid]'",
        "DATE, [billVoid]",
        "PAYEE, [billVoid]",
    })
    void a_bill_is_void_once_amount_day_or_payee_are_altered(Field field, String circumstances) {
        examining(original(true, altered(field, true)))
                .isViolatedBy(ORIGINAL_UNALTERED)
                .finding(ORIGINAL_UNALTERED)
                .shows("circumstances", circumstances);
    }

    @Test
    void other_content_of_a_bill_may_be_corrected() {
        examining(original(true, altered(Field.OTHER, true))).isSatisfied();
    }

    @Test
    void is_undetermined_when_what_was_altered_or_whether_it_was_sealed_is_not_recorded() {
        examining(original(false, altered(Field.OTHER, null)))
                .isUndeterminedBy(ORIGINAL_UNALTERED)
                .finding(ORIGINAL_UNALTERED)
                .shows("missing", "[sealOnCorrection]");
        examining(original(false, altered(null, true)))
                .isUndeterminedBy(ORIGINAL_UNALTERED)
                .finding(ORIGINAL_UNALTERED)
                .shows("missing", "[alteredField]");
        examining(original(false, altered(null, null), altered(null, null)))
                .isUndeterminedBy(ORIGINAL_UNALTERED)
                .finding(ORIGINAL_UNALTERED)
                .shows("missing", "[alteredField, sealOnCorrection]");
        examining(original(false, altered(null, false))).isViolatedBy(ORIGINAL_UNALTERED);
    }

    @Test
    void several_alterations_are_one_breach_beside_what_is_not_known() {
        examining(original(false, altered(Field.AMOUNT, true), altered(Field.OTHER, false), altered(Field.DATE, null)))
                .found(List.of(ORIGINAL_UNALTERED), List.of(ORIGINAL_UNALTERED))
                .examined(ORIGINAL_UNALTERED);
    }

    @Test
    void an_altered_original_that_was_issued_anew_must_support_no_voucher_any_more() {
        Alteration amount = altered(Field.AMOUNT, false);

        examining(new AlteredOriginal("o", false, false, List.of(amount), "o/new", List.of()))
                .isSatisfied();
        examining(new AlteredOriginal("o", false, false, List.of(amount), "o/new", List.of("v1")))
                .isViolatedBy(ORIGINAL_UNALTERED)
                .finding(ORIGINAL_UNALTERED)
                .shows("circumstances", "[replacedButInUse]")
                .shows("replacement", "o/new")
                .shows("vouchers", "[v1]");
    }

    @Test
    void an_amount_that_was_altered_and_not_issued_anew_is_a_breach_even_if_nothing_rests_on_it() {
        examining(new AlteredOriginal("o", false, false, List.of(altered(Field.AMOUNT, true)), null, List.of()))
                .isViolatedBy(ORIGINAL_UNALTERED);
    }

    @Test
    void a_spoilt_form_that_was_marked_void_is_not_examined_unless_a_voucher_rests_on_it() {
        List<Alteration> amount = List.of(altered(Field.AMOUNT, false));

        examining(new AlteredOriginal("o", false, true, amount, null, List.of()))
                .isNotApplicable();
        examining(new AlteredOriginal("o", false, true, amount, null, List.of("v1")))
                .isViolatedBy(ORIGINAL_UNALTERED);
    }

    static Alteration altered(@Nullable Field field, @Nullable Boolean sealed) {
        return new Alteration(field, sealed);
    }

    static AlteredOriginal original(boolean bill, Alteration... alterations) {
        return new AlteredOriginal("o", bill, false, List.of(alterations), null, List.of("v2", "v1"));
    }

    private static OutcomeAssert examining(AlteredOriginal original) {
        return assertThat(new OriginalUnaltered().examine(original));
    }
}
