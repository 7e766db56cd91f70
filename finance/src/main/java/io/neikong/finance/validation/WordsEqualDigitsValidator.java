package io.neikong.finance.validation;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.AmountInWords;
import io.neikong.finance.voucher.StatedAmount;
import io.neikong.finance.voucher.VoucherRule;
import io.neikong.validation.NamedProperty;
import io.neikong.validation.Violation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks {@link WordsEqualDigits} as the amount of one document. Public for the provider alone. */
public final class WordsEqualDigitsValidator implements ConstraintValidator<WordsEqualDigits, Object> {

    private static final AmountInWords CONTROL = new AmountInWords(AmountInWords.Spelling.LENIENT);
    private static final String UNREADABLE = "{io.neikong.finance.validation.WordsEqualDigits.unreadable}";

    private NamedProperty amount;
    private NamedProperty words;
    private NamedProperty subject;
    private NamedProperty reportOn;
    private boolean allowMissing;

    /** For the provider. */
    public WordsEqualDigitsValidator() {}

    @Override
    public void initialize(WordsEqualDigits constraint) {
        amount = NamedProperty.of(constraint.amount());
        words = NamedProperty.of(constraint.words());
        subject = new NamedProperty(constraint.subject());
        reportOn = new NamedProperty(constraint.reportOn());
        allowMissing = constraint.allowMissing();
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        boolean valid = true;
        for (Finding finding : examine(bean).findings()) {
            boolean isGap = finding.kind() == Finding.Kind.GAP;
            if (finding.rule() == VoucherRule.WORDS_EQUAL_DIGITS && !(isGap && allowMissing)) {
                Violation violation = Violation.of(context, finding).at(reportOn);
                if (isGap) {
                    undecided(bean, violation);
                } else {
                    violation.at(reportOn.or(words)).says();
                }
                valid = false;
            }
        }
        return valid;
    }

    /** A document without words is none of the control's; here the words were asked for. */
    private Outcome examine(Object bean) {
        String text = words.identifierIn(bean);
        StatedAmount stated = new StatedAmount(
                subject.subjectIn(bean),
                null,
                amount.amountIn(bean),
                text == null ? null : CapitalAmountValidator.shortened(text));
        return stated.words() != null
                ? CONTROL.examine(stated)
                : Outcome.satisfied(CONTROL, stated.document(), CONTROL.rules())
                        .gap(
                                VoucherRule.WORDS_EQUAL_DIGITS,
                                Terms.NONE
                                        .when(stated.amount() == null, "amount")
                                        .when(true, "readableWords"));
    }

    private void undecided(Object bean, Violation violation) {
        List<NamedProperty> missing = Stream.of(amount, words)
                .filter(property -> property.isMissingIn(bean))
                .toList();
        if (missing.isEmpty()) {
            violation.at(reportOn.or(words)).says(UNREADABLE);
        } else {
            violation.saysMissing(missing);
        }
    }
}
