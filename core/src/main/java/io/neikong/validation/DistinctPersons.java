package io.neikong.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The persons in several properties of a record or bean have to be different (不相容职务由不同人员担任), rule SOD-002; judged by
 * {@link io.neikong.separation.StepsSeparated}, whose finding is the dynamic payload of the violation.
 *
 * <pre>{@code
 * @DistinctPersons({"chiefAccountant", "bookkeeper", "reviewer"})
 * public record PostingRequest(String chiefAccountant, String bookkeeper, String reviewer) {}
 * }</pre>
 *
 * <p>Two known persons that are the same are never valid. A person who is missing, null or blank, cannot be compared: that is
 * not valid either and says so, unless {@code allowMissing}. The properties hold identifiers of persons, not of accounts.
 */
@Documented
@Constraint(validatedBy = DistinctPersonsValidator.class)
@Repeatable(DistinctPersons.List.class)
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
public @interface DistinctPersons {

    /** The properties, at least two; see {@link NamedProperty#identifierIn} for what they may hold. */
    String[] value();

    /** The property that identifies the case for the finding; otherwise the finding names the class. */
    String subject() default "";

    /** Whether it is valid where something is missing that it takes to tell. */
    boolean allowMissing() default false;

    /** The property at which a violation is shown; otherwise the first of the properties that it concerns. */
    String reportOn() default "";

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.validation.DistinctPersons.message}";

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
        DistinctPersons[] value();
    }
}
