package io.neikong.finance.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An approval has to come before the use of a seal that it is for (先审批后用印), rule SEL-002; judged by
 * {@link io.neikong.finance.seal.SealUseApproval}, whose finding is the dynamic payload of the violation.
 *
 * <pre>{@code
 * @ApprovedBefore(approved = "approvedAt", used = "usedAt", recorded = "approvalRecordedAt")
 * public record SealRequest(Instant approvedAt, Instant approvalRecordedAt, Instant usedAt) {}
 * }</pre>
 *
 * <p>An approval after the use is never valid, nor is one of which the record came after the use, nor, where {@code approver} is
 * named, one by nobody. Approval and use at the same moment are in order. A moment that is missing leaves it undecided:
 * that is not valid either, unless {@code allowMissing}, by which also a use that is still to come is valid. Whether the approver
 * is independent is for {@link io.neikong.validation.DistinctPersons} to say.
 */
@Documented
@Constraint(validatedBy = ApprovedBeforeValidator.class)
@Repeatable(ApprovedBefore.List.class)
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
public @interface ApprovedBefore {

    /** The property with the moment of the approval; see {@link io.neikong.validation.NamedProperty#momentIn}. */
    String approved();

    /** The property with the moment of the use. */
    String used();

    /** The property with the moment at which the system recorded the approval, which tells one that was dated back. */
    String recorded() default "";

    /** The property that says who approved: without a person nobody did. */
    String approver() default "";

    /** The property that identifies the use for the finding; otherwise the finding names the class. */
    String subject() default "";

    /** Whether it is valid where something is missing that it takes to tell. */
    boolean allowMissing() default false;

    /** The property at which a violation is shown; otherwise {@code approved}, or what is missing. */
    String reportOn() default "";

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.finance.validation.ApprovedBefore.message}";

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
        ApprovedBefore[] value();
    }
}
