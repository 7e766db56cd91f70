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
 * An amount in words has to be the amount in digits (大小写金额相符), rule VCH-003; judged by
 * {@link io.neikong.finance.voucher.AmountInWords}, whose finding is the dynamic payload of the violation.
 *
 * <pre>{@code
 * @WordsEqualDigits(amount = "amount", words = "amountInWords")
 * public record Payment(BigDecimal amount, @CapitalAmount String amountInWords) {}
 * }</pre>
 *
 * <p>The words are read, so every legal spelling will do; how they are spelt is for {@link CapitalAmount} to say. Different
 * amounts are never valid. Where one of the two is missing, or the words give no amount for certain, it cannot be told: that is not
 * valid either, unless {@code allowMissing}.
 */
@Documented
@Constraint(validatedBy = WordsEqualDigitsValidator.class)
@Repeatable(WordsEqualDigits.List.class)
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
public @interface WordsEqualDigits {

    /** The property with the amount in digits; see {@link io.neikong.validation.NamedProperty#amountIn}. */
    String amount();

    /** The property with the amount in words. */
    String words();

    /** The property that identifies the document for the finding; otherwise the finding names the class. */
    String subject() default "";

    /** Whether it is valid where something is missing that it takes to tell. */
    boolean allowMissing() default false;

    /** The property at which a violation is shown; otherwise {@code words}, or what is missing. */
    String reportOn() default "";

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.finance.validation.WordsEqualDigits.message}";

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
        WordsEqualDigits[] value();
    }
}
