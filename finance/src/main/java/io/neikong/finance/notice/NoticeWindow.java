package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.UP_FOR_THE_WHOLE_WINDOW;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
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
 * @param policy  how long a notice of a programme has to be up ({@code pub.window}), by the day of its publication
 */
public record NoticeWindow(WorkingCalendar calendar, Policy policy) implements Control<PublicNotice> {

    private static final List<Rule> RULES = List.of(UP_FOR_THE_WHOLE_WINDOW);

    public NoticeWindow {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    /** How long a notice has to be up, for a programme, if it is published on a day. */
    static Setting<Period> required(Policy policy, LocalDate publishedOn, @Nullable String programme) {
        return policy.find(Parameters.NOTICE_WINDOW, Occasion.on(publishedOn).inProgramme(programme))
                .orElseThrow();
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
        LocalDate publishedOn = ChinaTime.dayOf(publishedAt);
        Setting<Period> setting = required(policy, publishedOn, notice.programme());
        Window required = new Window(publishedOn, setting.value(), calendar);
        Instant withdrawnAt = notice.withdrawnAt();
        LocalDate withdrawnOn = withdrawnAt == null ? null : ChinaTime.dayOf(withdrawnAt);
        boolean stillUp = withdrawnOn == null || withdrawnOn.isAfter(notice.asOf());
        return switch (required.kept(withdrawnOn, notice.asOf())) {
            case YES -> outcome;
            case NO ->
                outcome.breach(UP_FOR_THE_WHOLE_WINDOW, takenDown(required, setting, withdrawnOn, notice.asOf()));
            case UNKNOWN ->
                stillUp
                        ? Outcome.notApplicable(this, notice.notice())
                        : outcome.gap(UP_FOR_THE_WHOLE_WINDOW, "workingCalendar");
        };
    }

    private static Evidence takenDown(
            Window required, Setting<Period> setting, @Nullable LocalDate withdrawnOn, LocalDate asOf) {
        Period window = required.period();
        Evidence seen = Evidence.happenedOn(withdrawnOn)
                .and("publishedOn", required.opensOn())
                .and("withdrawnOn", withdrawnOn)
                .and(
                        "requiredThrough",
                        required.lastDay().or(required::earliestLastDay).orElse(null))
                .and("required", window.amount())
                .andTerm("unit", window.unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
        OptionalInt given = required.given(withdrawnOn, asOf);
        return given.isPresent() ? seen.and("given", given.getAsInt()) : seen;
    }
}
