package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.COURT_WINDOW_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.CourtApplication.Application;
import io.neikong.finance.recovery.CourtApplication.Demand;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the court was applied to when it may be and before it no longer can be (依法及时申请强制执行).
 *
 * <p>It may be when the debtor's time to sue is over and the debtor neither sued nor asked for reconsideration, and when a demand
 * was served long enough before. It no longer can be when the time after that is over. A debt that was settled before, or that
 * the debtor challenged and the court was not applied to, is not examined, and neither is one for which there is still time. Days
 * that are not settled yet, for want of an announced calendar, are a gap where they decide. An application whose day is not recorded is a
 * gap, and all the same a breach if it was too early on whatever day until that judged on.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code rcv.courtWindow}), by the last day to sue, and how long after the demand
 *     ({@code rcv.demandBeforeCourt}), by the day on which it was served
 * @param suit  how long the debtor has to sue, from the day on which the decision was served; longer than the time for
 *     reconsideration, so that it decides
 */
public record CourtWindowKept(WorkingCalendar calendar, Policy policy, Period suit)
        implements Control<CourtApplication> {

    private static final List<Rule> RULES = List.of(COURT_WINDOW_KEPT);
    static final Period SIX_MONTHS = Period.months(6).rollingOver();

    public CourtWindowKept {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(suit, "suit");
    }

    /** With six months to sue (行政诉讼法第四十六条). */
    public CourtWindowKept(WorkingCalendar calendar, Policy policy) {
        this(calendar, policy, SIX_MONTHS);
    }

    /** The bounds of the last day of a period; both null if they cannot be told. */
    private record LastDay(
            @Nullable LocalDate earliest, @Nullable LocalDate latest) {

        /** Whether a day is after it. */
        Answer isBefore(LocalDate day) {
            if (earliest == null || latest == null) {
                return Answer.UNKNOWN;
            }
            return day.isAfter(latest) ? Answer.YES : day.isAfter(earliest) ? Answer.UNKNOWN : Answer.NO;
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(CourtApplication application) {
        LocalDate servedOn = application.decisionServedOn();
        Application made = application.made();
        Outcome outcome = Outcome.satisfied(this, application.recovery(), RULES);
        if (made == null && application.challenged() == Answer.YES) {
            return Outcome.notApplicable(this, application.recovery());
        }
        LastDay suitEnds = servedOn == null ? new LastDay(null, null) : lastDay(servedOn, servedOn, suit);
        LastDay courtEnds = courtEnds(suitEnds);
        if (made == null) {
            LocalDate settledOn = application.settledOn();
            LocalDate until =
                    settledOn == null || settledOn.isAfter(application.asOf()) ? application.asOf() : settledOn;
            Answer missed = courtEnds.isBefore(until);
            if (servedOn != null && missed == Answer.NO) {
                return Outcome.notApplicable(this, application.recovery());
            }
            boolean breach = missed == Answer.YES && application.challenged() == Answer.NO;
            return breach
                    ? outcome.breach(
                            COURT_WINDOW_KEPT, seen(application, suitEnds, courtEnds, Terms.of("courtWindowMissed")))
                    : outcome.gap(COURT_WINDOW_KEPT, unknown(application, missed == Answer.UNKNOWN, false));
        }
        boolean undated = made.appliedOn() == null;
        LocalDate appliedBy = made.appliedOn() == null ? application.asOf() : made.appliedOn();
        Answer allowed = suitEnds.isBefore(appliedBy);
        Answer late = undated ? Answer.NO : courtEnds.isBefore(appliedBy);
        Answer demanded = demandedBefore(application.demand(), appliedBy);
        Terms circumstances = Terms.NONE
                .when(application.challenged() == Answer.YES, "challenged")
                .when(allowed == Answer.NO, "suitStillOpen")
                .when(late == Answer.YES, "courtWindowMissed")
                .when(application.demand() == null, "notDemanded")
                .when(application.demand() != null && demanded == Answer.NO, "demandedTooLate");
        Terms missing = unknown(
                        application, allowed == Answer.UNKNOWN || late == Answer.UNKNOWN, demanded == Answer.UNKNOWN)
                .when(undated, "appliedOn");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(COURT_WINDOW_KEPT, seen(application, suitEnds, courtEnds, circumstances));
        }
        return missing.isEmpty() ? outcome : outcome.gap(COURT_WINDOW_KEPT, missing);
    }

    private Answer demandedBefore(@Nullable Demand demand, LocalDate appliedBy) {
        if (demand == null) {
            return Answer.NO;
        }
        LocalDate servedOn = demand.servedOn();
        return servedOn == null
                ? Answer.UNKNOWN
                : lastDay(servedOn, servedOn, required(Parameters.DEMAND_BEFORE_COURT, servedOn))
                        .isBefore(appliedBy);
    }

    private LastDay courtEnds(LastDay suitEnds) {
        return suitEnds.earliest() == null || suitEnds.latest() == null
                ? suitEnds
                : lastDay(
                        suitEnds.earliest(), suitEnds.latest(), required(Parameters.COURT_WINDOW, suitEnds.earliest()));
    }

    private Period required(Parameter<Period> parameter, LocalDate day) {
        return policy.find(parameter, Occasion.on(day)).orElseThrow().value();
    }

    private LastDay lastDay(LocalDate earliestStart, LocalDate latestStart, Period period) {
        return new LastDay(
                period.lastDay(earliestStart, calendar)
                        .or(() -> period.earliestLastDay(earliestStart, calendar))
                        .orElse(null),
                period.lastDay(latestStart, calendar)
                        .or(() -> period.latestLastDay(latestStart, calendar))
                        .orElse(null));
    }

    private static Terms unknown(CourtApplication application, boolean days, boolean demand) {
        boolean served = application.decisionServedOn() != null;
        Demand made = application.demand();
        boolean demandUndated = made != null && made.servedOn() == null;
        return Terms.NONE
                .when(!served, "decisionServedOn")
                .when(application.challenged() == Answer.UNKNOWN, "challengedOrNot")
                .when(demand && demandUndated, "demandServedOn")
                .when((days && served) || (demand && !demandUndated), "workingCalendar");
    }

    private static Evidence seen(
            CourtApplication application, LastDay suitEnds, LastDay courtEnds, Terms circumstances) {
        Demand demand = application.demand();
        Application made = application.made();
        LocalDate appliedOn = made == null ? null : made.appliedOn();
        return Evidence.happenedOn(appliedOn)
                .and("circumstances", circumstances)
                .and("decisionServedOn", application.decisionServedOn())
                .and("lastDayToSue", suitEnds.latest())
                .and("dueOn", courtEnds.latest())
                .and("demandServedOn", demand == null ? null : demand.servedOn())
                .and("appliedOn", appliedOn);
    }
}
