package io.neikong.validation;

import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import jakarta.validation.ConstraintValidatorContext;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * What the constraints judge by where they need more than the value (校验参数). Whoever has a further year of the calendar, or a
 * policy of the district, hands this to the provider once:
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class).configure()
 *         .constraintValidatorPayload(new ValidationParameters(calendar, policy))
 * }</pre>
 *
 * @param calendar  the working days
 * @param policy  what varies by district
 */
public record ValidationParameters(WorkingCalendar calendar, Policy policy) implements Serializable {

    public ValidationParameters {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    /** The calendar that comes with the library, and no overrides: what holds if nothing else was handed over. */
    public static ValidationParameters builtIn() {
        return new ValidationParameters(WorkingCalendar.china(), Policy.builtIn());
    }

    /** What the provider was given, or else {@link #builtIn}. */
    public static ValidationParameters of(ConstraintValidatorContext context) {
        ValidationParameters given = context.unwrap(HibernateConstraintValidatorContext.class)
                .getConstraintValidatorPayload(ValidationParameters.class);
        return given == null ? builtIn() : given;
    }
}
