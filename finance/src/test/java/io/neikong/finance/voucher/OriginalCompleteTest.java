package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.OriginalElement.AMOUNT;
import static io.neikong.finance.voucher.OriginalElement.AMOUNT_IN_WORDS;
import static io.neikong.finance.voucher.OriginalElement.CONTENT;
import static io.neikong.finance.voucher.OriginalElement.HANDLER;
import static io.neikong.finance.voucher.OriginalElement.HEAD_SIGNATURE;
import static io.neikong.finance.voucher.OriginalElement.ISSUED_ON;
import static io.neikong.finance.voucher.OriginalElement.ISSUER;
import static io.neikong.finance.voucher.OriginalElement.ISSUER_SEAL;
import static io.neikong.finance.voucher.OriginalElement.NAME;
import static io.neikong.finance.voucher.OriginalElement.NUMBER;
import static io.neikong.finance.voucher.OriginalElement.OWN_SEAL;
import static io.neikong.finance.voucher.OriginalElement.PERSON_SIGNATURE;
import static io.neikong.finance.voucher.OriginalElement.RECEIVER;
import static io.neikong.finance.voucher.Originals.blank;
import static io.neikong.finance.voucher.Originals.invoice;
import static io.neikong.finance.voucher.VoucherRule.ORIGINAL_COMPLETE;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Control;
import io.neikong.finance.voucher.OriginalVoucher.Condition;
import io.neikong.finance.voucher.OriginalVoucher.Kind;
import io.neikong.testkit.OutcomeAssert;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OriginalCompleteTest {

    private static final Control<OriginalVoucher> CONTROL = new OriginalComplete(OriginalElement.NORMS);

    /** What the sheet of facts lists under 4-2 for every kind, and the mark of each kind. */
    private static final Set<OriginalElement> OF_ALL =
            EnumSet.of(NAME, ISSUED_ON, ISSUER, HANDLER, RECEIVER, CONTENT, AMOUNT);

    private static final Map<Kind, OriginalElement> MARKS = Map.of(
            Kind.EXTERNAL,
            ISSUER_SEAL,
            Kind.FROM_PERSON,
            PERSON_SIGNATURE,
            Kind.SELF_MADE,
            HEAD_SIGNATURE,
            Kind.ISSUED,
            OWN_SEAL);

    @ParameterizedTest
    @EnumSource
    void clause_4_2_a_whole_original_of_any_kind_is_in_order(Kind kind) {
        examining(Originals.of(kind)).isSatisfied().examined(ORIGINAL_COMPLETE);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_needs_its_elements_and_no_others(Kind kind) {
        for (OriginalElement element : OriginalElement.values()) {
            if (OF_ALL.contains(element) || element == MARKS.get(kind)) {
                examining(Originals.of(kind).without(element))
                        .isViolatedBy(ORIGINAL_COMPLETE)
                        .finding(ORIGINAL_COMPLETE)
                        .shows("missing", "[" + element.term() + "]");
            } else {
                examining(Originals.of(kind).without(element)).isSatisfied();
            }
        }
    }

    @Test
    void all_that_is_missing_is_one_breach_and_what_nobody_noted_is_one_gap() {
        assertThat(CONTROL.examine(blank(Kind.EXTERNAL, Condition.PRESENT)))
                .found(List.of(ORIGINAL_COMPLETE), List.of(ORIGINAL_COMPLETE));
        examining(invoice().without(NAME, ISSUER))
                .isViolatedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .says(Locale.CHINESE, "原始凭证要素不全或者内容矛盾。原始凭证：o/1；欠缺要素：凭证名称、填制单位或填制人。")
                .says(
                        Locale.ENGLISH,
                        "The original voucher is incomplete or contradicts itself. Original: o/1; not on it: name of the"
                                + " paper, issuer.");
    }

    @Test
    void is_undetermined_when_nobody_noted_whether_it_was_sealed() {
        examining(invoice().unknown(ISSUER_SEAL))
                .isUndeterminedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("missing", "[issuerSeal]");
        examining(Originals.of(Kind.SELF_MADE).unknown(ISSUER_SEAL, PERSON_SIGNATURE, OWN_SEAL))
                .isSatisfied();
    }

    @Test
    void an_original_of_unknown_kind_is_a_gap_and_still_needs_what_every_kind_needs() {
        examining(Originals.of(null))
                .isUndeterminedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("missing", "[kind]");
        examining(Originals.of(null).without(ISSUER_SEAL)).isUndeterminedBy(ORIGINAL_COMPLETE);
        examining(Originals.of(null).without(CONTENT)).found(List.of(ORIGINAL_COMPLETE), List.of(ORIGINAL_COMPLETE));
    }

    @Test
    void a_service_without_quantity_and_price_is_in_order() {
        examining(invoice().measured(false).figures(null, null, "500.00")).isSatisfied();
        examining(invoice().measured(false).figures("0", "500.00", "500.00")).isSatisfied();
        examining(invoice().measured(true).figures(null, null, "500.00"))
                .isViolatedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("missing", "[quantity, unitPrice]");
        examining(invoice().measured(null).figures(null, null, "500.00"))
                .isUndeterminedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("missing", "[quantity, unitPrice]");
        examining(invoice().measured(null)).isSatisfied();
    }

    @ParameterizedTest(name = "{0} times {1} is {2}: {3}")
    @CsvSource({
        "3, 12.50, 37.50, true",
        "3, 12.50, 37.5, true",
        "3, 12.50, 37.49, false",
        "3, 12.50, 37.51, false",
        "3, 0.335, 1.01, true", // 1.005, rounded half up
        "3, 0.335, 1.00, false",
        "0.333, 3, 1.00, true",
        "3, -12.50, -37.50, true",
        "3, 12.50, -37.50, false",
    })
    void the_amount_is_quantity_times_price_to_the_cent(String quantity, String price, String amount, boolean inOrder) {
        OutcomeAssert outcome = examining(invoice().figures(quantity, price, amount));
        if (inOrder) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(ORIGINAL_COMPLETE)
                    .finding(ORIGINAL_COMPLETE)
                    .shows("circumstances", "[amountNotQuantityTimesPrice]")
                    .shows("amount", amount);
        }
    }

    @Test
    void what_is_missing_and_what_contradicts_are_one_breach() {
        examining(invoice().without(RECEIVER).figures("3", "12.50", "100"))
                .isViolatedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("missing", "[receiver]")
                .shows("circumstances", "[amountNotQuantityTimesPrice]");
    }

    @Test
    void a_lost_original_needs_a_certificate_of_its_issuer_or_an_approved_explanation() {
        examining(invoice().lost("certificate", null)).isSatisfied();
        examining(invoice().lost(null, "head")).isSatisfied();
        examining(invoice().lost(null, null))
                .isViolatedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("circumstances", "[lostWithoutSubstitute]");
    }

    @Test
    void a_void_form_is_kept_with_its_stub_and_needs_nothing_else() {
        examining(invoice().voided(true).without(NAME, AMOUNT, ISSUER_SEAL)).isSatisfied();
        examining(invoice().voided(false))
                .isViolatedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("circumstances", "[voidedWithoutStub]");
        examining(invoice().voided(null))
                .isUndeterminedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("missing", "[stub]");
    }

    @Test
    void a_district_can_ask_for_the_amount_in_words_and_for_a_number() {
        Map<Kind, Set<OriginalElement>> stricter = new HashMap<>(OriginalElement.NORMS);
        stricter.put(Kind.ISSUED, Set.of(NUMBER, AMOUNT_IN_WORDS));
        Control<OriginalVoucher> control = new OriginalComplete(stricter);

        assertThat(control.examine(Originals.of(Kind.ISSUED).words("叁拾柒元伍角整").original()))
                .isSatisfied();
        assertThat(control.examine(Originals.of(Kind.ISSUED).without(NUMBER).original()))
                .isViolatedBy(ORIGINAL_COMPLETE)
                .finding(ORIGINAL_COMPLETE)
                .shows("missing", "[originalNumber, amountInWords]");
    }

    @Test
    void refuses_parameters_that_forget_a_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OriginalComplete(Map.of(Kind.EXTERNAL, Set.of())))
                .withMessageStartingWith("required must name every kind, but did not name");
    }

    private static OutcomeAssert examining(Originals originals) {
        return assertThat(CONTROL.examine(originals.original()));
    }
}
