package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.HIGH_RISK_REVIEWED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that somebody looked at a high risk not too long ago (高风险项复核周期). A version of which only the date is new is no
 * review; one that says something else is, and so is one with the record of a review that changed nothing.
 *
 * @param policy  how long ago it may be: {@link Parameters#HIGH_RISK_REVIEW}, of the day judged on
 * @param matrix  which risks are high
 * @param calendar  the working days
 */
public record HighRiskReviewed(Policy policy, RiskMatrix matrix, WorkingCalendar calendar)
        implements Control<RiskItem> {

    private static final List<Rule> RULES = List.of(HIGH_RISK_REVIEWED);

    public HighRiskReviewed {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(calendar, "calendar");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskItem item) {
        Answer high = matrix.isHigh(item.rating());
        if (!item.isOpen() || high == Answer.NO) {
            return Outcome.notApplicable(this, item.risk());
        }
        Outcome outcome = Outcome.satisfied(this, item.risk(), RULES);
        LocalDate reviewedOn = item.reviewedOn();
        Answer inTime = inTime(reviewedOn, item);
        if (inTime == Answer.YES) {
            return outcome;
        }
        Terms missing = Terms.NONE
                .when(high == Answer.UNKNOWN, "level")
                .when(inTime(item.perhapsReviewedOn(), item) != Answer.NO, "hashes")
                .when(item.versions().isEmpty(), "versions")
                .when(item.isAnyUndated(), "versionDates")
                .when(inTime == Answer.UNKNOWN, "workingCalendar");
        if (!missing.isEmpty()) {
            return outcome.gap(HIGH_RISK_REVIEWED, missing);
        }
        LocalDate onlyDatedOn = item.onlyDatedOn();
        boolean onlyDated = inTime(onlyDatedOn, item) != Answer.NO;
        RiskItem.Owner owner = item.owner();
        return outcome.breach(
                HIGH_RISK_REVIEWED,
                Evidence.NONE
                        .and("circumstances", Terms.of(onlyDated ? "onlyDated" : "reviewTooOld"))
                        .and("level", item.rating().level())
                        .and("lastOn", reviewedOn)
                        .and("onlyDatedOn", onlyDated ? onlyDatedOn : null),
                owner == null ? null : owner.person());
    }

    private Answer inTime(@Nullable LocalDate last, RiskItem item) {
        Period within = policy.find(Parameters.HIGH_RISK_REVIEW, Occasion.on(item.asOf()))
                .orElseThrow()
                .value();
        return last == null ? Answer.NO : Deadline.of(last, within, calendar).inTime(item.asOf());
    }
}
