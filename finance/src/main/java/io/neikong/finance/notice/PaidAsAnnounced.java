package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.PAID_AS_ANNOUNCED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.notice.AnnouncedItem.Paid;
import java.math.BigDecimal;
import java.util.List;

/**
 * Checks that no more was paid of an item than was announced, in all its payments together, and to nobody but the announced
 * payee (发放金额、对象与公示一致).
 *
 * <p>{@link NoticeBeforePayment} holds each payment against the notices by itself; here instalments add up. An item of which
 * nothing was paid is not examined. Evidence names payments and amounts, never a payee: many an office identifies one by
 * the number of a bank account.
 */
public record PaidAsAnnounced() implements Control<AnnouncedItem> {

    private static final List<Rule> RULES = List.of(PAID_AS_ANNOUNCED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AnnouncedItem item) {
        List<Paid> payments = item.payments();
        if (payments.isEmpty()) {
            return Outcome.notApplicable(this, item.item());
        }
        Outcome outcome = Outcome.satisfied(this, item.item(), RULES);
        BigDecimal announced = item.amount();
        BigDecimal paid = BigDecimal.ZERO;
        boolean isAmountUnknown = false;
        boolean isPayeeUnknown = false;
        for (int i = 0; i < payments.size(); i++) {
            Paid payment = payments.get(i);
            BigDecimal amount = payment.amount();
            isAmountUnknown |= amount == null;
            paid = amount == null ? paid : paid.add(amount);
            isPayeeUnknown |= payment.payee() == null;
            if (item.payee() != null && payment.payee() != null && !item.payee().equals(payment.payee())) {
                outcome = outcome.breach(
                        PAID_AS_ANNOUNCED,
                        Evidence.about("payment", payment.payment())
                                .andHappenedOn(payment.paidAt())
                                .and("circumstances", Terms.of("otherPayee")));
            }
        }
        boolean isTooMuch = announced != null && paid.compareTo(announced) > 0;
        if (isTooMuch) {
            outcome = outcome.breach(
                    PAID_AS_ANNOUNCED,
                    Evidence.of("circumstances", Terms.of("paidMoreThanAnnounced"))
                            .and("announcedAmount", announced)
                            .and("paidAmount", paid));
        }
        return outcome.gap(
                PAID_AS_ANNOUNCED,
                Terms.NONE
                        .when(announced == null, "announcedAmount")
                        .when(isAmountUnknown && !isTooMuch, "amount")
                        .when(item.payee() == null, "announcedPayee")
                        .when(isPayeeUnknown, "payee"));
    }
}
