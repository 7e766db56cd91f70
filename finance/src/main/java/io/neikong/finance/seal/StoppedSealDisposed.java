package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.IN_FORCE_WHEN_USED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealLife.Disposal;
import io.neikong.finance.seal.SealLife.Witness;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a stopped seal was given back, sealed up or destroyed in time, and destroyed by people of different
 * departments (停用印章交回、封存、销毁).
 *
 * <p>While there is still time, and for a seal that is in force or to be stopped only after {@link SealLife#asOf}, the
 * outcome is not applicable. A lost seal cannot be dealt with and is {@link LossReported}'s business.
 *
 * @param calendar  the working days
 * @param within  how long after the stop there is, not in hours; no rule says, so 10 working days are an engineering default
 * @param departments  from how many different departments somebody has to take part in a destruction; 3, after the rules of
 *     a public body, are an engineering default
 */
public record StoppedSealDisposed(WorkingCalendar calendar, Period within, int departments)
        implements Control<SealLife> {

    private static final List<Rule> RULES = List.of(IN_FORCE_WHEN_USED);
    private static final Period TEN_WORKING_DAYS = Period.workingDays(10);
    private static final int THREE = 3;

    public StoppedSealDisposed {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(within, "within");
        if (within.unit() == Period.Unit.HOUR) {
            throw new IllegalArgumentException("within must be counted in days, months or years, but was " + within);
        }
        if (departments < 1) {
            throw new IllegalArgumentException("departments must be at least 1, but was " + departments);
        }
    }

    /** Ten working days and three departments. */
    public StoppedSealDisposed(WorkingCalendar calendar) {
        this(calendar, TEN_WORKING_DAYS, THREE);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealLife life) {
        Instant stoppedAt = life.stoppedAt();
        Deadline deadline = stoppedAt == null ? null : new Deadline(stoppedAt, within, calendar);
        Disposal disposal = disposal(life);
        boolean stillTime = deadline != null && disposal == null && deadline.inTime(life.asOf()) == Answer.YES;
        if (deadline == null || stillTime || life.loss() != null) {
            return Outcome.notApplicable(this, life.seal());
        }
        Outcome outcome = Outcome.satisfied(this, life.seal(), RULES);
        LocalDate doneOn = disposal == null ? null : disposal.doneOn();
        boolean undated = disposal != null && doneOn == null;
        Answer inTime = undated ? Answer.UNKNOWN : deadline.inTime(doneOn == null ? life.asOf() : doneOn);
        boolean destroyed = disposal != null && disposal.kind() == Disposal.Kind.DESTROYED;
        List<Witness> witnesses = disposal == null ? List.of() : disposal.witnesses();
        boolean tooFew = destroyed && taking(witnesses, true) < departments;
        Terms circumstances = Terms.NONE
                .when(inTime == Answer.NO && disposal == null, "stoppedSealStillThere")
                .when(inTime == Answer.NO && disposal != null, "stoppedSealDisposedLate")
                .when(tooFew, "tooFewDestroyed");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    IN_FORCE_WHEN_USED,
                    Severity.MAJOR,
                    Evidence.happenedOn(doneOn)
                            .and("circumstances", circumstances)
                            .and("stoppedAt", stoppedAt)
                            .and("disposedOn", doneOn)
                            .and("dueOn", deadline.lastDay().orElse(null)));
        }
        boolean unknown = destroyed && !tooFew && taking(witnesses, false) < departments;
        return outcome.gap(
                IN_FORCE_WHEN_USED,
                Terms.NONE
                        .when(undated, "disposedOn")
                        .when(inTime == Answer.UNKNOWN && !undated, "workingCalendar")
                        .when(unknown, "department"));
    }

    /** What became of it by the day judged on, null if nothing did. */
    private static @Nullable Disposal disposal(SealLife life) {
        Disposal disposal = life.disposal();
        LocalDate doneOn = disposal == null ? null : disposal.doneOn();
        return doneOn != null && doneOn.isAfter(life.asOf()) ? null : disposal;
    }

    /**
     * From how many departments different people took part; whoever stands for several is one person. Somebody whose department is not recorded may be of one more.
     *
     * @param atMost  whether each of those is counted as one
     */
    private static int taking(List<Witness> witnesses, boolean atMost) {
        Set<String> known = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Witness witness : witnesses) {
            people.add(witness.person());
            if (witness.department() == null) {
                unknown.add(witness.person());
            } else {
                known.add(witness.department());
            }
        }
        return Math.min(people.size(), known.size() + (atMost ? unknown.size() : 0));
    }
}
