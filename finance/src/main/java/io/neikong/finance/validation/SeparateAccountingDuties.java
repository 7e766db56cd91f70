package io.neikong.finance.validation;

import io.neikong.finance.accounting.Mode;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The persons of a voucher have to be as different as clause 4-1 demands (会计主管、记账、审核不得为同一人), rules ACC-002 and ACC-005;
 * judged by {@link io.neikong.finance.accounting.VoucherDutiesSeparated}, whose findings are the dynamic payloads of the
 * violations.
 *
 * <p>Who prepared a voucher may post it, which is why this is more than all of them being distinct. Persons who must not be
 * the same are never valid where they are. Somebody who is missing leaves it undecided: that is not valid either, unless
 * {@code allowMissing}, as for a draft. A cashier may always be missing, since not every voucher moves money.
 */
@Documented
@Constraint(validatedBy = SeparateAccountingDutiesValidator.class)
@Repeatable(SeparateAccountingDuties.List.class)
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
public @interface SeparateAccountingDuties {

    /** How the clause is read. */
    Mode mode() default Mode.PAIRWISE;

    /** The property with the chief accountant; see {@link io.neikong.validation.NamedProperty#identifierIn}. */
    String chiefAccountant() default "chiefAccountant";

    /** The property with the bookkeeper. */
    String bookkeeper() default "bookkeeper";

    /** The property with the reviewer. */
    String reviewer() default "reviewer";

    /** The property with the preparer; a voucher has one, so it cannot do without. */
    String preparer() default "preparer";

    /** The property with the cashier; none if empty. */
    String cashier() default "";

    /** The property with the moment of posting, by which the finding cites the law of that day. */
    String postedAt() default "";

    /** The property that identifies the voucher for the finding; otherwise the finding names the class. */
    String subject() default "";

    /** Whether it is valid where something is missing that it takes to tell. */
    boolean allowMissing() default false;

    /** The property at which a violation is shown; otherwise the first of the properties that it concerns. */
    String reportOn() default "";

    /** The message, or the key of one in braces. */
    String message() default "{io.neikong.finance.validation.SeparateAccountingDuties.message}";

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
        SeparateAccountingDuties[] value();
    }
}
