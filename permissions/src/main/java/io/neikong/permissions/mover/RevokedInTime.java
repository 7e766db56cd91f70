package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.REVOKED_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what a post gave was taken back in time after the post was left (离岗权限及时收回).
 *
 * <p>The time runs from the day on which the change took effect, however late it was recorded; a late record is shown. What
 * is held still counts up to the day on which it is looked at. Who comes back to a post that entitles to it holds it
 * rightly again from then on. What was taken back on the last day, at whatever hour, was in time. On leaving a breach is
 * critical.
 *
 * @param calendar  the working days
 * @param policy  within how long, on leaving ({@code prm.revoke.leave}) and on a transfer ({@code prm.revoke.transfer}), by
 *     the day of the change
 */
public record RevokedInTime(WorkingCalendar calendar, Policy policy) implements Control<HeldPrivilege> {

    private static final List<Rule> RULES = List.of(REVOKED_IN_TIME);

    public RevokedInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(HeldPrivilege held) {
        Privilege privilege = held.privilege();
        Career holder = held.holder();
        Outcome notApplicable = Outcome.notApplicable(this, privilege.grant());
        if (holder == null || holder.changes().isEmpty()) {
            return notApplicable;
        }
        Outcome outcome = Outcome.satisfied(this, privilege.grant(), RULES);
        boolean applies = false;
        for (PostChange change : holder.changes()) {
            LocalDate effectiveOn = change.effectiveOn();
            if (effectiveOn == null && isHeldTooFar(held, holder, change)) {
                applies = true;
                outcome = outcome.gap(
                        REVOKED_IN_TIME,
                        Evidence.about("change", change.change())
                                .andTerm("kind", privilege.kind().name())
                                .andTerm("changeKind", change.kind().name())
                                .andMissing(Terms.of("effectiveOn")),
                        holder.person());
            } else if (effectiveOn != null && !effectiveOn.isAfter(held.asOf())) {
                Revocation due = Revocation.of(change, holder, privilege, policy, calendar)
                        .orElse(null);
                applies |= due != null;
                outcome = due == null ? outcome : judge(due, effectiveOn, holder, held.asOf(), outcome);
            }
        }
        return applies ? outcome : notApplicable;
    }

    /** Of a change without a day only what is held today can be said to be in question. */
    private static boolean isHeldTooFar(HeldPrivilege held, Career holder, PostChange change) {
        Instant today = ChinaTime.startOf(held.asOf());
        return held.privilege().validity().covers(today)
                && (change.kind().leaves()
                        || held.privilege().permissions().stream()
                                .anyMatch(permission -> holder.entitlesTo(permission, today) != Answer.YES));
    }

    private static Outcome judge(
            Revocation due, LocalDate effectiveOn, Career holder, LocalDate asOf, Outcome outcome) {
        Instant end = end(due, effectiveOn, holder);
        LocalDate lastDay = end == null ? asOf : ChinaTime.dayOf(end.minusNanos(1));
        boolean open = !lastDay.isBefore(asOf);
        LocalDate heldThrough = open ? asOf : lastDay;
        Answer inTime = due.inTime(heldThrough);
        if (inTime == Answer.YES) {
            return outcome;
        }
        boolean unapproved = due.overlapApproved() == Answer.UNKNOWN;
        Evidence seen = seen(due, effectiveOn, heldThrough, open);
        if (inTime == Answer.UNKNOWN || !due.certain()) {
            Terms missing = Terms.NONE
                    .when(!due.certain(), "template")
                    .when(inTime == Answer.UNKNOWN && unapproved, "overlapApprovedAt")
                    .when(inTime == Answer.UNKNOWN && !unapproved, "workingCalendar");
            return outcome.gap(REVOKED_IN_TIME, seen.andMissing(missing), holder.person());
        }
        Severity severity = due.change().kind().leaves() ? Severity.CRITICAL : REVOKED_IN_TIME.severity();
        return outcome.breach(REVOKED_IN_TIME, severity, seen, holder.person());
    }

    /** When it was taken back, or became rightful again; null if neither. */
    private static @Nullable Instant end(Revocation due, LocalDate effectiveOn, Career holder) {
        Instant revokedAt = due.privilege().validity().to();
        return holder.entitledToAllAfter(due.permissions(), ChinaTime.startOf(effectiveOn))
                .filter(back -> revokedAt == null || back.isBefore(revokedAt))
                .orElse(revokedAt);
    }

    private static Evidence seen(Revocation due, LocalDate effectiveOn, LocalDate heldThrough, boolean open) {
        PostChange change = due.change();
        LocalDate limitDay = due.limitDay().or(due::earliestLimitDay).orElse(effectiveOn);
        LocalDate latest = due.latestLimitDay().orElse(limitDay);
        return Evidence.about("change", change.change())
                .andTerm("kind", due.privilege().kind().name())
                .andTerm("changeKind", change.kind().name())
                .and("permissions", due.permissions())
                .and("effectiveOn", effectiveOn)
                .and("recordedAt", change.recordedLate().orElse(null))
                .and("limitDay", limitDay)
                .and("latestLimitDay", latest.equals(limitDay) || due.limitDay().isPresent() ? null : latest)
                .and("days", ChronoUnit.DAYS.between(effectiveOn, heldThrough))
                .and(open ? "openOn" : "heldThrough", heldThrough)
                .andHappenedOn(open ? null : heldThrough)
                .and("setBy", due.setBy());
    }
}
