package io.neikong.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The day has to be a working day of China (工作日); see {@link io.neikong.time.WorkingCalendar}. A day that the announced
 * arrangements do not cover is not valid, and the message says so. The dynamic payload of the violation is the day as evidence. Null is valid: combine with {@code @NotNull}.
 */
@Documented
@Constraint(validatedBy = WorkingDayValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkingDay {

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.validation.WorkingDay.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Whatever the caller attaches. */
    Class<? extends Payload>[] payload() default {};
}
