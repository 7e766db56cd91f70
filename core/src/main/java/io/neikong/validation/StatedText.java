package io.neikong.validation;

import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import io.neikong.identifier.IdentifierWellFormed;
import io.neikong.identifier.StatedIdentifier;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that a field states as a number of one kind.
 *
 * @param control  the control that judges it
 * @param kind  what it is said to be
 */
record StatedText(IdentifierWellFormed control, IdentifierKind kind) {

    /** A field has no day that it is judged on, so nobody counts as not born yet. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    StatedText(IdentifierRule rule, IdentifierKind kind) {
        this(new IdentifierWellFormed(rule), kind);
    }

    boolean isValid(@Nullable CharSequence text, Severity invalidFrom, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        boolean valid = true;
        // Blank text is a gap to the control, and as little a number of the kind as any other that is not one.
        for (Finding finding : control.examine(new StatedIdentifier(kind.name(), kind, text.toString(), NO_DAY))
                .findings()) {
            if (finding.severity().compareTo(invalidFrom) <= 0) {
                Violation.of(context, finding).says();
                valid = false;
            }
        }
        return valid;
    }
}
