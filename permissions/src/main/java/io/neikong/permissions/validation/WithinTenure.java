package io.neikong.permissions.validation;

import io.neikong.control.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A post must not be held for longer than its class allows (任职不超过最长年限), rule ROT-001; judged by
 * {@link io.neikong.permissions.rotation.TenureWithinLimit}, whose finding is the dynamic payload of the violation.
 *
 * <pre>{@code
 * @WithinTenure(from = "heldSince", asOf = "asOf", postClass = "postClass")
 * public record Posting(String person, LocalDate heldSince, LocalDate asOf, String postClass) {}
 * }</pre>
 *
 * <p>How long a class may be held is in the policy that the provider was given, see
 * {@link io.neikong.validation.ValidationParameters}: a limit in an annotation would go round the layers of the policy. A
 * class that needs no rotation, and a time that has not begun by {@code asOf}, are valid. A start, a class or a day that is
 * missing, or a class of which nobody knows the limit, leaves it undecided: that is not valid, unless {@code allowMissing}.
 * Exemptions, breaks and acting time need more than a DTO tells and are for the control.
 */
@Documented
@Constraint(validatedBy = WithinTenureValidator.class)
@Repeatable(WithinTenure.List.class)
@Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinTenure {

    /** The property with the first day in the post; see {@link io.neikong.validation.NamedProperty#dayIn}. */
    String from();

    /** The property with the day on which it is looked at. */
    String asOf();

    /** The property with the class of the post. */
    String postClass();

    /** The property with the first day no longer in the post; one that is not after {@code from} counts as none. */
    String until() default "";

    /** The property with the person, for the finding; otherwise the finding names the class. */
    String person() default "";

    /** The property with the unit, for the finding. */
    String unit() default "";

    /** The property with the post, for the finding. */
    String post() default "";

    /** The least severity that is not valid: with {@code INFO} also that the limit is near, rule ROT-002. */
    Severity invalidFrom() default Severity.MINOR;

    /** Whether it is valid where something is missing that it takes to tell. */
    boolean allowMissing() default false;

    /** The property at which a violation is shown; otherwise {@code from}, or what is missing. */
    String reportOn() default "";

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.permissions.validation.WithinTenure.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Whatever the caller attaches. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Each of them. */
        WithinTenure[] value();
    }
}
