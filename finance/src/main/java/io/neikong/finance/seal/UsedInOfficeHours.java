package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.USED_IN_OFFICE_HOURS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * Shows uses of a seal on a day off or outside office hours, to be looked at once more (非工作日、非工作时间用印).
 *
 * <p>Working late is not forbidden, so this is a notice and proves nothing. Whether a day that is not announced yet is a
 * working day is a gap, unless the hour is outside office hours anyway.
 *
 * @param calendar  the working days
 * @param opensAt  the first moment of office hours in Asia/Shanghai
 * @param closesAt  the first moment after them
 */
public record UsedInOfficeHours(WorkingCalendar calendar, LocalTime opensAt, LocalTime closesAt)
        implements Control<SealUse> {

    private static final List<Rule> RULES = List.of(USED_IN_OFFICE_HOURS);

    /**
     * Refuses hours that nobody can keep.
     *
     * @throws IllegalArgumentException if {@code opensAt} is not before {@code closesAt}
     */
    public UsedInOfficeHours {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(opensAt, "opensAt");
        Objects.requireNonNull(closesAt, "closesAt");
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException(
                    "opensAt must be before closesAt, but was " + opensAt + " and " + closesAt);
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealUse use) {
        if (!use.isMade()) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        Instant usedAt = use.stamped().at();
        if (usedAt == null) {
            return outcome.gap(USED_IN_OFFICE_HOURS, "usedAt");
        }
        LocalDate day = ChinaTime.dayOf(usedAt);
        LocalTime time = LocalTime.ofInstant(usedAt, ChinaTime.ZONE);
        boolean covered = calendar.covers(day);
        Terms circumstances = Terms.NONE
                .when(covered && !calendar.isWorkingDay(day), "nonWorkingDay")
                .when(time.isBefore(opensAt) || !time.isBefore(closesAt), "outsideOfficeHours");
        if (!circumstances.isEmpty()) {
            return outcome.breach(
                    USED_IN_OFFICE_HOURS,
                    Evidence.happenedOn(day).and("circumstances", circumstances).and("usedAt", usedAt),
                    use.stamped().keeper());
        }
        return covered ? outcome : outcome.gap(USED_IN_OFFICE_HOURS, "workingCalendar");
    }
}
