package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.NO_PAYMENT_WITH_RED_FINDING;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.TrainingPayment.RedFinding;
import io.neikong.time.Answer;
import java.time.Instant;
import java.util.List;

/**
 * Checks that no subsidy was ordered to be paid while a red finding was open, or for a class that had been cancelled
 * (红牌问题未销号、班级已取消的不得发放补贴).
 *
 * <p>A finding that was closed at the very moment of the order was closed. One that was raised after the order does not
 * concern it: what was paid unduly is for recovery. Of a finding whose beginning is not recorded nobody knows, unless it was
 * closed by then, and neither of one that was closed nobody knows when, or on a re-check of unknown result.
 */
public record NoPaymentWithRedFinding() implements Control<TrainingPayment> {

    private static final List<Rule> RULES = List.of(NO_PAYMENT_WITH_RED_FINDING);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TrainingPayment payment) {
        Outcome outcome = Outcome.satisfied(this, payment.payment(), RULES);
        List<RedFinding> findings = payment.findings();
        Instant cancelledAt = payment.cancelledAt();
        Instant orderedAt = payment.orderedAt();
        if (orderedAt == null) {
            return findings.isEmpty() && cancelledAt == null
                    ? outcome
                    : outcome.gap(NO_PAYMENT_WITH_RED_FINDING, "orderedAt");
        }
        if (cancelledAt != null && !cancelledAt.isAfter(orderedAt)) {
            outcome = outcome.breach(
                    NO_PAYMENT_WITH_RED_FINDING,
                    Evidence.happenedOn(orderedAt)
                            .and("circumstances", Terms.of("classCancelled"))
                            .and("orderedAt", orderedAt)
                            .and("cancelledAt", cancelledAt));
        }
        for (int i = 0; i < findings.size(); i++) {
            RedFinding finding = findings.get(i);
            Instant raisedAt = finding.raisedAt();
            Instant closedAt = finding.closedAt();
            boolean openThen = closedAt != null && closedAt.isAfter(orderedAt);
            boolean closedThen = finding.closed() == Answer.YES && closedAt != null && !openThen;
            if (closedThen || (raisedAt != null && raisedAt.isAfter(orderedAt))) {
                continue;
            }
            Terms missing = Terms.NONE
                    .when(raisedAt == null, "raisedAt")
                    .when(finding.closed() == Answer.UNKNOWN && !openThen, "closed")
                    .when(finding.closed() == Answer.YES && closedAt == null, "closedAt");
            Evidence about = Evidence.about("finding", finding.finding());
            outcome = !missing.isEmpty() || raisedAt == null
                    ? outcome.gap(NO_PAYMENT_WITH_RED_FINDING, about.andMissing(missing))
                    : outcome.breach(
                            NO_PAYMENT_WITH_RED_FINDING,
                            about.andHappenedOn(orderedAt)
                                    .and("circumstances", Terms.of("openRedFinding"))
                                    .and("orderedAt", orderedAt)
                                    .and("raisedAt", raisedAt));
        }
        return outcome;
    }
}
