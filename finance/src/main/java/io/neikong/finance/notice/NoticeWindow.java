package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.UP_FOR_THE_WHOLE_WINDOW;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a notice was up for the whole window, to the end of its last day (公示期满).
 *
 * <p>Days are those of Asia/Shanghai: a notice taken down at some hour of the last day was not up to the end of it, and one
 * taken down before it was published was up for no day. While a notice is up and its window runs, nothing can be said yet
 * and the outcome is not applicable. A notice taken down between the earliest and the latest day on which its window can
 * turn out to end, for want of an announced calendar, is a gap.
 *
 * @param calendar  the working days
 * @param window  how long a notice has to be up, not in hours
 */
public record NoticeWindow(WorkingCalendar calendar, Period window) implements Control<PublicNotice> {

    private static final List<Rule> RULES = List.of(UP_FOR_THE_WHOLE_WINDOW);

    /**
     * Refuses a window of hours.
     *
     * @throws IllegalArgumentException if the window is one of hours
     */
    public NoticeWindow {
        Objects.requireNonNull(calendar, "calendar");
        requireDays(window);
    }

    static void requireDays(Period window) {
        if (window.unit() == Period.Unit.HOUR) {
            throw new IllegalArgumentException("window must be counted in days, months or years, but was " + window);
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PublicNotice notice) {
        Outcome outcome = Outcome.satisfied(this, notice.notice(), RULES);
        Instant publishedAt = notice.publishedAt();
        if (publishedAt == null) {
            return outcome.gap(UP_FOR_THE_WHOLE_WINDOW, "publishedAt");
        }
        Window required = new Window(ChinaTime.dayOf(publishedAt), window, calendar);
        Instant withdrawnAt = notice.withdrawnAt();
        LocalDate withdrawnOn = withdrawnAt == null ? null : ChinaTime.dayOf(withdrawnAt);
        boolean stillUp = withdrawnOn == null || withdrawnOn.isAfter(notice.asOf());
        return switch (required.kept(withdrawnOn, notice.asOf())) {
            case YES -> outcome;
            case NO -> outcome.breach(UP_FOR_THE_WHOLE_WINDOW, takenDown(required, withdrawnOn, notice.asOf()));
            case UNKNOWN ->
                stillUp
                        ? Outcome.notApplicable(this, notice.notice())
                        : outcome.gap(UP_FOR_THE_WHOLE_WINDOW, "workingCalendar");
        };
    }

    private static Evidence takenDown(Window required, @Nullable LocalDate withdrawnOn, LocalDate asOf) {
        Period window = required.period();
        Evidence seen = Evidence.of("publishedOn", required.opensOn())
                .and("withdrawnOn", withdrawnOn)
                .and(
                        "requiredThrough",
                        required.lastDay().or(required::earliestLastDay).orElse(null))
                .and("required", window.amount())
                .andTerm("unit", window.unit().name());
        OptionalInt given = required.given(withdrawnOn, asOf);
        return given.isPresent() ? seen.and("given", given.getAsInt()) : seen;
    }
}
