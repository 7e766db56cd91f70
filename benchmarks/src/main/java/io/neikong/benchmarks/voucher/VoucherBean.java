package io.neikong.benchmarks.voucher;

import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.voucher.AccountingVoucher;
import io.neikong.finance.voucher.AccountingVoucher.Entry;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The voucher as a bean with constraints, as an application would hand it to Hibernate Validator. */
@NullUnmarked // absent is what the constraints are about
@VoucherBean.Consistent
record VoucherBean(
        @NotNull LocalDate datedOn,
        @NotNull Integer number,
        @NotNull BigDecimal amount,
        String amountInWords,
        @NotNull Integer attachments,
        @NotEmpty List<@Valid Line> lines,
        @NotNull String preparer,
        @NotNull String reviewer,
        @NotNull String bookkeeper,
        @NotNull String chiefAccountant,
        @NotNull String cashier,
        @NotNull Instant preparedAt,
        @NotNull Instant reviewedAt,
        @NotNull Instant postedAt,
        AccountingVoucher voucher) {

    /** One line. */
    record Line(@NotNull String summary, @NotNull String account, BigDecimal debit, BigDecimal credit) {

        static Line of(Entry entry) {
            return new Line(entry.summary(), entry.account(), entry.debit(), entry.credit());
        }
    }

    static VoucherBean of(AccountingVoucher voucher) {
        VoucherDuties duties = voucher.duties();
        return new VoucherBean(
                voucher.datedOn(),
                voucher.number() == null ? null : voucher.number().number(),
                voucher.amount(),
                voucher.amountInWords(),
                voucher.declaredAttachments(),
                voucher.entries().stream().map(Line::of).toList(),
                duties.prepared().preparer(),
                duties.reviewed().reviewer(),
                duties.posted().bookkeeper(),
                duties.chiefAccountant(),
                duties.paid().cashier(),
                duties.prepared().at(),
                duties.reviewed().at(),
                duties.posted().at(),
                voucher);
    }

    /** Different persons, in order, balanced, and the same in words. */
    boolean isConsistent() {
        return VoucherByHand.areSeparated(voucher.duties())
                && VoucherByHand.isOrderly(voucher.duties())
                && VoucherByHand.isBalanced(voucher.entries(), amount)
                && VoucherByHand.isSameInWords(amount, amountInWords);
    }

    /** What one field cannot tell. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ConsistentValidator.class)
    @interface Consistent {
        /** The message. */
        String message() default "must be signed by different persons, in order, balanced, and the same in words";

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** Asks the bean. */
    public static final class ConsistentValidator implements ConstraintValidator<Consistent, VoucherBean> {
        @Override
        public boolean isValid(VoucherBean bean, ConstraintValidatorContext context) {
            return bean.isConsistent();
        }
    }
}
