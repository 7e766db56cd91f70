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
 * From one day to another there have to be enough working days of China (工作日间隔). The first day is not counted, the last one
 * is: from a Monday to the Friday of the same week it is four. {@link io.neikong.time.Window} counts, and the dynamic
 * payload of the violation is the evidence, because no rule says so by itself.
 *
 * <p>A last day before the first one is never valid. Where too little has been announced to tell, it is not valid, and the
 * message says so; what is certain whatever will be announced is told. A day that is missing is not valid either, unless
 * {@code allowMissing}.
 */
@Documented
@Constraint(validatedBy = WorkingDaysBetweenValidator.class)
@Repeatable(WorkingDaysBetween.List.class)
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
public @interface WorkingDaysBetween {

    /** The property with the first day, not counted; see {@link NamedProperty#dayIn} for what it may hold. */
    String from();

    /** The property with the last day, counted. */
    String to();

    /** How many working days there have to be at least, not negative. */
    int atLeast();

    /** Whether it is valid where something is missing that it takes to tell. */
    boolean allowMissing() default false;

    /** The property at which a violation is shown; otherwise {@code to}, or what is missing. */
    String reportOn() default "";

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.validation.WorkingDaysBetween.message}";

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
        WorkingDaysBetween[] value();
    }
}
