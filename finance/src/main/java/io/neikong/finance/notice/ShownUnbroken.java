package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.SHOWN_UNBROKEN;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.notice.NoticeHistory.Change;
import io.neikong.finance.notice.NoticeHistory.Showing;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a notice was up for a whole window without a break, and so was each entry after it was changed (公示连续、变更重新计期).
 *
 * <p>A break begins the window anew, a change begins it anew for the entry that was changed, and of several changes of one
 * entry the last one counts. While the notice is up and what has begun anew can still be completed, nothing can be said yet
 * and the outcome is not applicable. A notice that was taken down early and never put up again is {@link NoticeWindow}'s
 * finding and not repeated here. A payment that did not wait for the new window is {@link NoticeBeforePayment}'s.
 *
 * @param calendar  the working days
 * @param policy  how long a notice of a programme has to be up ({@code pub.window}), by the day from which the window runs
 */
public record ShownUnbroken(WorkingCalendar calendar, Policy policy) implements Control<NoticeHistory> {

    private static final List<Rule> RULES = List.of(SHOWN_UNBROKEN);

    public ShownUnbroken {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(NoticeHistory history) {
        NoticeHistory notice = history.known();
        if (history.isToCome()) {
            return Outcome.notApplicable(this, notice.notice());
        }
        Outcome outcome = Outcome.satisfied(this, notice.notice(), RULES);
        if (notice.showings().isEmpty() || isUndated(notice.showings())) {
            return outcome.gap(SHOWN_UNBROKEN, "publishedAt");
        }
        Answer whole = notice.showings().size() == 1 ? Answer.YES : wholeSince(null, notice);
        boolean isOpen = whole == Answer.UNKNOWN;
        if (whole == Answer.NO) {
            outcome = outcome.breach(SHOWN_UNBROKEN, seen(notice, "interrupted"));
        }
        if (notice.changes().isEmpty()) {
            return isOpen ? open(outcome, notice) : outcome;
        }
        TreeMap<String, Instant> lastChanges = new TreeMap<>();
        boolean isUndated = false;
        for (Change change : notice.changes()) {
            Instant changedAt = change.changedAt();
            if (changedAt == null) {
                isUndated = true;
            } else {
                lastChanges.merge(change.entry(), changedAt, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        for (var change : lastChanges.entrySet()) {
            Answer again = wholeSince(change.getValue(), notice);
            isOpen |= again == Answer.UNKNOWN;
            if (again == Answer.NO) {
                outcome = outcome.breach(
                        SHOWN_UNBROKEN,
                        seen(notice, "changedWithoutNewWindow")
                                .andAbout("entry", change.getKey())
                                .and("changedAt", change.getValue()));
            }
        }
        outcome = isUndated ? outcome.gap(SHOWN_UNBROKEN, about(notice).andMissing(Terms.of("changedAt"))) : outcome;
        return isOpen ? open(outcome, notice) : outcome;
    }

    /** Whether the notice was up for a whole window that runs from a moment, or from its publication, or from a later one. */
    private Answer wholeSince(@Nullable Instant from, NoticeHistory notice) {
        Answer answer = Answer.NO;
        for (int i = 0; i < notice.showings().size(); i++) {
            Showing showing = notice.showings().get(i);
            Instant publishedAt = Objects.requireNonNull(showing.publishedAt());
            Instant opensAt = from == null || publishedAt.isAfter(from) ? publishedAt : from;
            Instant withdrawnAt = showing.withdrawnAt();
            LocalDate opensOn = ChinaTime.dayOf(opensAt);
            LocalDate withdrawnOn = withdrawnAt == null ? null : ChinaTime.dayOf(withdrawnAt);
            Window window = new Window(
                    opensOn,
                    NoticeWindow.required(policy, opensOn, notice.programme()).value(),
                    calendar);
            switch (window.kept(withdrawnOn, notice.asOf())) {
                case YES -> {
                    return Answer.YES;
                }
                case UNKNOWN -> answer = Answer.UNKNOWN;
                case NO -> {}
            }
        }
        return answer;
    }

    /** Time that is still running is nothing to judge; days that nobody has announced are missing. */
    private Outcome open(Outcome outcome, NoticeHistory notice) {
        if (!notice.isUp()) {
            return outcome.gap(SHOWN_UNBROKEN, about(notice).andMissing(Terms.of("workingCalendar")));
        }
        return outcome.findings().isEmpty() ? Outcome.notApplicable(this, notice.notice()) : outcome;
    }

    private static boolean isUndated(List<Showing> showings) {
        for (int i = 0; i < showings.size(); i++) {
            if (showings.get(i).publishedAt() == null) {
                return true;
            }
        }
        return false;
    }

    private static Evidence about(NoticeHistory notice) {
        return Evidence.about("channel", notice.channel());
    }

    private static Evidence seen(NoticeHistory notice, String circumstance) {
        return about(notice)
                .and("circumstances", Terms.of(circumstance))
                .and("times", notice.showings().size());
    }
}
