package io.neikong.validation;

import io.neikong.control.Severity;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link UnifiedSocialCreditCode}. Public for the provider alone. */
public final class UnifiedSocialCreditCodeValidator
        implements ConstraintValidator<UnifiedSocialCreditCode, CharSequence> {

    private static final StatedText TEXT =
            new StatedText(IdentifierRule.CREDIT_CODE_WELL_FORMED, IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE);

    private Severity invalidFrom;

    /** For the provider. */
    public UnifiedSocialCreditCodeValidator() {}

    @Override
    public void initialize(UnifiedSocialCreditCode constraint) {
        invalidFrom = constraint.invalidFrom();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return TEXT.isValid(text, invalidFrom, context);
    }
}
