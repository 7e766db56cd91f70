package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.REMOVED_AFTERWARDS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.notice.NoticeHistory.Change;
import io.neikong.finance.notice.NoticeHistory.Showing;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a notice was taken down from its channel soon after its window was over (公示期满及时撤下), so that what is known
 * of people does not stay public for longer than it must.
 *
 * <p>The window is the one that began last, where the notice was put up again or an entry was changed. One that was taken
 * down before its end is {@link NoticeWindow}'s finding. While there is still time the outcome is not applicable. Where an entry was changed
 * nobody knows when, what would be too late is a gap.
 *
 * @param calendar  the working days
 * @param policy  how long a notice has to be up ({@code pub.window}) and within how long it is taken down
 *     ({@code pub.removeAfter}), by the day on which the window began
 * @param permanentProgrammes  the programmes whose notices a rule wants to stay public; none by default
 */
public record RemovedAfterwards(WorkingCalendar calendar, Policy policy, List<String> permanentProgrammes)
        implements Control<NoticeHistory> {

    private static final List<Rule> RULES = List.of(REMOVED_AFTERWARDS);

    public RemovedAfterwards {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
        permanentProgrammes = List.copyOf(permanentProgrammes);
    }

    /** For notices none of which has to stay public. */
    public RemovedAfterwards(WorkingCalendar calendar, Policy policy) {
        this(calendar, policy, List.of());
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(NoticeHistory history) {
        NoticeHistory notice = history.known();
        String programme = notice.programme();
        if (history.isToCome() || (programme != null && permanentProgrammes.contains(programme))) {
            return Outcome.notApplicable(this, notice.notice());
        }
        Outcome outcome = Outcome.satisfied(this, notice.notice(), RULES);
        Instant opensAt = lastOpening(notice);
        if (opensAt == null) {
            return outcome.gap(REMOVED_AFTERWARDS, about(notice).andMissing(Terms.of("publishedAt")));
        }
        LocalDate withdrawnOn = withdrawnOn(notice);
        Occasion occasion = Occasion.on(ChinaTime.dayOf(opensAt)).inProgramme(programme);
        Window window = new Window(
                ChinaTime.dayOf(opensAt),
                policy.find(Parameters.NOTICE_WINDOW, occasion).orElseThrow().value(),
                calendar);
        LocalDate judgedOn = withdrawnOn == null ? notice.asOf() : withdrawnOn;
        return switch (inTime(window, occasion, judgedOn)) {
            case YES -> withdrawnOn == null ? Outcome.notApplicable(this, notice.notice()) : outcome;
            case NO ->
                isUndated(notice)
                        ? outcome.gap(REMOVED_AFTERWARDS, about(notice).andMissing(Terms.of("changedAt")))
                        : outcome.breach(
                                REMOVED_AFTERWARDS,
                                about(notice)
                                        .and(
                                                "circumstances",
                                                Terms.of(withdrawnOn == null ? "stillUp" : "takenDownLate"))
                                        .and(
                                                "windowThrough",
                                                window.lastDay()
                                                        .or(window::earliestLastDay)
                                                        .orElse(null))
                                        .and("withdrawnOn", withdrawnOn));
            case UNKNOWN -> outcome.gap(REMOVED_AFTERWARDS, about(notice).andMissing(Terms.of("workingCalendar")));
        };
    }

    /** Where days are not announced, the bounds of window and time limit decide as far as they can. */
    private Answer inTime(Window window, Occasion occasion, LocalDate judgedOn) {
        LocalDate earliest = window.lastDay().or(window::earliestLastDay).orElseGet(window::opensOn);
        if (deadline(earliest, occasion).inTime(judgedOn) == Answer.YES) {
            return Answer.YES;
        }
        LocalDate latest = window.lastDay().or(window::latestLastDay).orElse(null);
        boolean isLate = latest != null && deadline(latest, occasion).inTime(judgedOn) == Answer.NO;
        return isLate ? Answer.NO : Answer.UNKNOWN;
    }

    private Deadline deadline(LocalDate windowThrough, Occasion occasion) {
        return Deadline.of(
                windowThrough,
                policy.find(Parameters.NOTICE_REMOVAL, occasion).orElseThrow().value(),
                calendar);
    }

    /** When the window began that began last; null if the record does not tell. */
    private static @Nullable Instant lastOpening(NoticeHistory notice) {
        Instant last = null;
        for (int i = 0; i < notice.showings().size(); i++) {
            Instant publishedAt = notice.showings().get(i).publishedAt();
            if (publishedAt == null) {
                return null;
            }
            last = last == null || publishedAt.isAfter(last) ? publishedAt : last;
        }
        for (int i = 0; last != null && i < notice.changes().size(); i++) {
            Change change = notice.changes().get(i);
            Instant changedAt = change.changedAt();
            last = changedAt != null && changedAt.isAfter(last) ? changedAt : last;
        }
        return last;
    }

    /** The day on which it was taken down for good; null if it is still up. */
    private static @Nullable LocalDate withdrawnOn(NoticeHistory notice) {
        LocalDate last = null;
        for (int i = 0; i < notice.showings().size(); i++) {
            Showing showing = notice.showings().get(i);
            Instant withdrawnAt = showing.withdrawnAt();
            LocalDate withdrawnOn = withdrawnAt == null ? null : ChinaTime.dayOf(withdrawnAt);
            if (withdrawnOn == null || withdrawnOn.isAfter(notice.asOf())) {
                return null;
            }
            last = last == null || withdrawnOn.isAfter(last) ? withdrawnOn : last;
        }
        return last;
    }

    /** Whether an entry was changed nobody knows when, so that its window may have begun later than any on record. */
    private static boolean isUndated(NoticeHistory notice) {
        return notice.changes().stream().anyMatch(change -> change.changedAt() == null);
    }

    private static Evidence about(NoticeHistory notice) {
        return Evidence.about("channel", notice.channel());
    }
}
