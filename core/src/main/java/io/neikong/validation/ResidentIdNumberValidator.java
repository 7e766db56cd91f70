package io.neikong.validation;

import io.neikong.control.Severity;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link ResidentIdNumber}. Public for the provider alone. */
public final class ResidentIdNumberValidator implements ConstraintValidator<ResidentIdNumber, CharSequence> {

    private static final StatedText TEXT =
            new StatedText(IdentifierRule.RESIDENT_ID_WELL_FORMED, IdentifierKind.RESIDENT_ID_NUMBER);

    private Severity invalidFrom;

    /** For the provider. */
    public ResidentIdNumberValidator() {}

    @Override
    public void initialize(ResidentIdNumber constraint) {
        invalidFrom = constraint.invalidFrom();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return TEXT.isValid(text, invalidFrom, context);
    }
}
