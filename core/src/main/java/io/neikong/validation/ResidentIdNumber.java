package io.neikong.validation;

import io.neikong.control.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has to be a well-formed number of a resident (公民身份号码), rule IDN-002; judged by
 * {@link io.neikong.identifier.IdentifierWellFormed}, whose finding is the dynamic payload of the violation.
 *
 * <p>By default exactly what {@link io.neikong.identifier.ResidentIdNumber#isValid} says is valid, since whoever types a number
 * into a form can correct it. A wrong check character alone is a minor finding, because some numbers in use have one: where they
 * must not be refused, say {@code invalidFrom = Severity.MAJOR}. Whether somebody is born already takes a day to
 * tell, which a field by itself does not have; the control has. Null is valid: combine with {@code @NotNull}. The
 * message does not show the text, and the finding only masked.
 */
@Documented
@Constraint(validatedBy = ResidentIdNumberValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ResidentIdNumber {

    /** The least severity that is not valid: with {@code MAJOR} a wrong check character alone is only a warning. */
    Severity invalidFrom() default Severity.MINOR;

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.validation.ResidentIdNumber.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Whatever the caller attaches. */
    Class<? extends Payload>[] payload() default {};
}
