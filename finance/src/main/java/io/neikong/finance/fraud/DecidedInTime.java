package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.DECIDED_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.finance.fraud.FraudEvent.Kind;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a case was decided within the time of its regime, counted from the filing and not from the suspicion (立案后按期作出决定).
 *
 * <p>A penalty or other measure, a dismissal and a transfer end the time. A transferred case that comes back undecided has the whole
 * time anew from that day. An extension counts in a labour inspection alone, once, and only if it was approved by the last
 * day of the time that it extends. A case on which there is still time is not examined, and neither is a penalty case of before
 * 2021-07-15, when no text limited its time.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code frd.penaltyDecision}, {@code frd.inspection}, {@code frd.inspection.extension}), by
 *     the day of the filing
 */
public record DecidedInTime(WorkingCalendar calendar, Policy policy) implements Control<FraudCase> {

    private static final List<Rule> RULES = List.of(DECIDED_IN_TIME);

    public DecidedInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    /** From which event the time runs, what extended it, and what ended it. */
    private record Course(
            FraudEvent start,
            @Nullable FraudEvent extension,
            @Nullable FraudEvent decision) {

        @Nullable
        LocalDate extendedOn() {
            return extension == null ? null : extension.happenedOn();
        }

        @Nullable
        LocalDate decidedOn() {
            return decision == null ? null : decision.happenedOn();
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(FraudCase fraud) {
        FraudEvent filing = fraud.first(Kind.FILED);
        if (filing == null) {
            return Outcome.notApplicable(this, fraud.fraudCase());
        }
        Course course = course(fraud, filing);
        Outcome outcome = Outcome.satisfied(this, fraud.fraudCase(), RULES);
        Regime regime = fraud.regime();
        LocalDate startedOn = course.start().happenedOn();
        LocalDate doneOn = course.decision() == null ? fraud.asOf() : course.decidedOn();
        if (regime == null || startedOn == null || doneOn == null) {
            return outcome.gap(
                    DECIDED_IN_TIME,
                    Terms.NONE
                            .when(regime == null, "regime")
                            .when(startedOn == null, course.start().kind() == Kind.FILED ? "filedOn" : "returnedOn")
                            .when(doneOn == null, "decidedOn"));
        }
        boolean inspection = regime == Regime.LABOUR_INSPECTION;
        Period period = find(inspection ? Parameters.INSPECTION : Parameters.PENALTY_DECISION, startedOn);
        if (period == null) {
            return Outcome.notApplicable(this, fraud.fraudCase());
        }
        Deadline deadline = Deadline.of(startedOn, period, calendar);
        Answer inTime = deadline.inTime(doneOn);
        Answer extended = inspection ? extended(course, deadline) : Answer.NO;
        if (inTime != Answer.YES && extended != Answer.NO) {
            Answer inExtension = inExtension(deadline, extension(startedOn), doneOn);
            inTime = extended == Answer.UNKNOWN && inExtension == Answer.YES ? Answer.UNKNOWN : inExtension;
        }
        boolean undatedExtension =
                inspection && course.extension() != null && course.extendedOn() == null && inTime == Answer.UNKNOWN;
        return switch (inTime) {
            case YES -> course.decision() == null ? Outcome.notApplicable(this, fraud.fraudCase()) : outcome;
            case NO -> outcome.breach(DECIDED_IN_TIME, late(course, regime, deadline, extended));
            case UNKNOWN -> outcome.gap(DECIDED_IN_TIME, undatedExtension ? "extendedOn" : "workingCalendar");
        };
    }

    private static Course course(FraudCase fraud, FraudEvent filing) {
        FraudEvent start = filing;
        FraudEvent extension = null;
        FraudEvent decision = null;
        for (int i = 0; i < fraud.events().size(); i++) {
            FraudEvent event = fraud.events().get(i);
            if (!fraud.hasHappened(event)) {
                continue;
            }
            switch (event.kind()) {
                case EXTENDED -> extension = extension == null ? event : extension;
                case DECIDED, DISMISSED, TRANSFERRED -> decision = decision == null ? event : decision;
                case RETURNED -> {
                    if (decision != null && decision.kind() == Kind.TRANSFERRED) {
                        start = event;
                        extension = null;
                        decision = null;
                    }
                }
                case SUSPECTED, FILED, INVESTIGATED, EXECUTED, CLOSED, ARCHIVED -> {}
            }
        }
        return new Course(start, extension, decision);
    }

    /** Whether more time was approved while there was time. */
    private static Answer extended(Course course, Deadline deadline) {
        if (course.extension() == null) {
            return Answer.NO;
        }
        LocalDate extendedOn = course.extendedOn();
        return extendedOn == null ? Answer.UNKNOWN : deadline.inTime(extendedOn);
    }

    private Answer inExtension(Deadline deadline, Period extension, LocalDate doneOn) {
        LocalDate earliest = deadline.lastDay()
                .or(deadline::earliestLastDay)
                .flatMap(day -> last(day, extension, true))
                .orElse(null);
        LocalDate latest = deadline.lastDay()
                .or(deadline::latestLastDay)
                .flatMap(day -> last(day, extension, false))
                .orElse(null);
        if (earliest == null || latest == null) {
            return Answer.UNKNOWN;
        }
        return doneOn.isAfter(latest) ? Answer.NO : doneOn.isAfter(earliest) ? Answer.UNKNOWN : Answer.YES;
    }

    private Optional<LocalDate> last(LocalDate day, Period period, boolean earliest) {
        Deadline deadline = Deadline.of(day, period, calendar);
        return deadline.lastDay().or(earliest ? deadline::earliestLastDay : deadline::latestLastDay);
    }

    /** How long there is on that day, null if no text said so yet. */
    private @Nullable Period find(Parameter<Period> parameter, LocalDate day) {
        return policy.find(parameter, Occasion.on(day)).map(Setting::value).orElse(null);
    }

    private Period extension(LocalDate day) {
        return policy.find(Parameters.INSPECTION_EXTENSION, Occasion.on(day))
                .orElseThrow()
                .value();
    }

    private Evidence late(Course course, Regime regime, Deadline deadline, Answer extended) {
        boolean inspection = regime == Regime.LABOUR_INSPECTION;
        boolean asked = course.extension() != null;
        LocalDate startedOn = Objects.requireNonNull(course.start().happenedOn());
        LocalDate last = deadline.lastDay().or(deadline::latestLastDay).orElse(null);
        Terms circumstances = Terms.NONE
                .when(course.decision() == null, "notDecided")
                .when(course.decision() != null, "decidedLate")
                .when(asked && inspection && extended == Answer.NO, "extendedTooLate")
                .when(asked && !inspection, "extensionNotProvided");
        if (last != null && extended != Answer.NO) {
            last = last(last, extension(startedOn), false).orElse(null);
        }
        return Evidence.happenedOn(startedOn)
                .and("circumstances", circumstances)
                .andTerm("regime", regime.name())
                .and("countedFrom", startedOn)
                .and("extendedOn", course.extendedOn())
                .and("decidedOn", course.decidedOn())
                .and("dueOn", last);
    }
}
