package io.neikong.finance.validation;

import io.neikong.control.Finding;
import io.neikong.finance.voucher.AmountInWords;
import io.neikong.finance.voucher.StatedAmount;
import io.neikong.finance.voucher.VoucherRule;
import io.neikong.validation.Violation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CapitalAmount} as the words of a document without digits. Public for the provider alone. */
public final class CapitalAmountValidator implements ConstraintValidator<CapitalAmount, CharSequence> {

    /** Twice the longest amount and more; what is longer is none, and not worth looking for each of its faults. */
    private static final int LONGEST = 100;

    private AmountInWords control;

    /** For the provider. */
    public CapitalAmountValidator() {}

    @Override
    public void initialize(CapitalAmount constraint) {
        control = new AmountInWords(constraint.spelling());
    }

    @Override
    public boolean isValid(@Nullable CharSequence words, ConstraintValidatorContext context) {
        if (words == null) {
            return true;
        }
        boolean valid = true;
        StatedAmount stated = new StatedAmount(CapitalAmount.class.getSimpleName(), null, null, shortened(words));
        for (Finding finding : control.examine(stated).findings()) {
            if (finding.rule() == VoucherRule.WORDS_WELL_FORMED) {
                Violation.of(context, finding).says();
                valid = false;
            }
        }
        return valid;
    }

    /** The words, cut off with a character that no amount has if they are far too long for one. */
    static String shortened(CharSequence words) {
        return words.length() <= LONGEST ? words.toString() : words.subSequence(0, LONGEST) + "…";
    }
}
