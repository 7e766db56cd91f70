package io.neikong.validation;

import io.neikong.control.Severity;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link BankCardNumber}. Public for the provider alone. */
public final class BankCardNumberValidator implements ConstraintValidator<BankCardNumber, CharSequence> {

    private static final StatedText TEXT =
            new StatedText(IdentifierRule.BANK_ACCOUNT_WELL_FORMED, IdentifierKind.BANK_CARD_NUMBER);

    private Severity invalidFrom;

    /** For the provider. */
    public BankCardNumberValidator() {}

    @Override
    public void initialize(BankCardNumber constraint) {
        invalidFrom = constraint.invalidFrom();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return TEXT.isValid(text, invalidFrom, context);
    }
}
