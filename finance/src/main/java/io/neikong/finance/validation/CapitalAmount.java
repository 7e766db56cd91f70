package io.neikong.finance.validation;

import io.neikong.finance.voucher.AmountInWords.Spelling;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has to be an amount in capital characters (中文大写金额), rule VCH-004; judged by
 * {@link io.neikong.finance.voucher.AmountInWords}, whose finding is the dynamic payload of the violation. Null is valid: combine
 * with {@code @NotNull}. {@link WordsEqualDigits} compares it with the amount in digits.
 */
@Documented
@Constraint(validatedBy = CapitalAmountValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CapitalAmount {

    /** How strictly the words are read. */
    Spelling spelling() default Spelling.STRICT;

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.finance.validation.CapitalAmount.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Whatever the caller attaches. */
    Class<? extends Payload>[] payload() default {};
}
