package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.IN_FORCE_WHEN_USED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealLife.Loss;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the loss of a seal was reported in writing at once, to the bank, the superior body and the finance department
 * (印章遗失立即书面报告).
 *
 * <p>While there is still time on the day on which is judged, nobody has failed to report yet; what happens later has not
 * happened. A seal that was not lost is not examined.
 *
 * @param calendar  the working days
 * @param within  how long "at once" is; no rule says, so 24 hours are an engineering default
 */
public record LossReported(WorkingCalendar calendar, Period within) implements Control<SealLife> {

    private static final List<Rule> RULES = List.of(IN_FORCE_WHEN_USED);
    private static final Period A_DAY = Period.hours(24);

    public LossReported {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(within, "within");
    }

    /** Within 24 hours. */
    public LossReported(WorkingCalendar calendar) {
        this(calendar, A_DAY);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealLife life) {
        Loss loss = life.loss();
        if (loss == null || ChinaTime.dayOf(loss.lostAt()).isAfter(life.asOf())) {
            return Outcome.notApplicable(this, life.seal());
        }
        Deadline deadline = new Deadline(loss.lostAt(), within, calendar);
        Answer bank = inTime(deadline, loss.bankToldAt(), life.asOf());
        Answer superior = inTime(deadline, loss.superiorToldAt(), life.asOf());
        Answer finance = inTime(deadline, loss.financeToldAt(), life.asOf());
        Terms circumstances = Terms.NONE
                .when(bank == Answer.NO, "bankNotToldInTime")
                .when(superior == Answer.NO, "superiorNotToldInTime")
                .when(finance == Answer.NO, "financeNotToldInTime");
        Outcome outcome = Outcome.satisfied(this, life.seal(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    IN_FORCE_WHEN_USED,
                    Evidence.happenedOn(loss.lostAt())
                            .and("circumstances", circumstances)
                            .and("lostAt", loss.lostAt()));
        }
        boolean unknown = bank == Answer.UNKNOWN || superior == Answer.UNKNOWN || finance == Answer.UNKNOWN;
        return unknown ? outcome.gap(IN_FORCE_WHEN_USED, "workingCalendar") : outcome;
    }

    /** Whether it was in time, or still can be. */
    private static Answer inTime(Deadline deadline, @Nullable Instant toldAt, LocalDate asOf) {
        if (toldAt != null && !ChinaTime.dayOf(toldAt).isAfter(asOf)) {
            return deadline.inTime(toldAt);
        }
        // Hours that run out in the course of the day have not run out yet.
        boolean today = deadline.period().unit() == Period.Unit.HOUR && deadline.inTime(asOf) == Answer.UNKNOWN;
        return today ? Answer.YES : deadline.inTime(asOf);
    }
}
