package io.neikong.permissions.mover;

import io.neikong.control.Recorded;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be taken from a person after a change of post, and by when (待收回权限清单).
 *
 * <p>On leaving that is everything; on a transfer what the old posts entitled to and the new ones do not. What somebody
 * takes over from the person may conflict with what he holds already: ask before it is granted.
 *
 * @param privilege  what has to be taken back
 * @param change  after which change
 * @param permissions  those of its permissions that the posts no longer entitle to
 * @param certain  false if one of the new posts has no template, so that it may entitle to them
 * @param deadline  by when, without an overlap
 * @param overlap  the overlap that was asked for, null if none was; counts only if it was approved
 * @param overlapApproved  whether it was
 * @param setBy  the document that set the time, null if it is built in
 */
public record Revocation(
        Privilege privilege,
        PostChange change,
        List<String> permissions,
        boolean certain,
        Deadline deadline,
        @Nullable Overlap overlap,
        Answer overlapApproved,
        @Nullable String setBy)
        implements Serializable {

    public Revocation {
        setBy = Recorded.text(setBy);
        Objects.requireNonNull(privilege, "privilege");
        Objects.requireNonNull(change, "change");
        permissions = List.copyOf(permissions);
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(overlapApproved, "overlapApproved");
    }

    /**
     * Everything that has to be taken back after one change.
     *
     * @param career  the person, with the posts after the change
     * @param change  one of the changes of the person
     * @param held  what the person holds
     * @param policy  within how long ({@code prm.revoke.leave}, {@code prm.revoke.transfer}), by the day of the change
     * @return in the order of {@code held}, without what ends with the change anyway; empty as well if the day of the change
     *     is not known
     */
    public static List<Revocation> after(
            PostChange change, Career career, List<Privilege> held, Policy policy, WorkingCalendar calendar) {
        LocalDate effectiveOn = change.effectiveOn();
        return effectiveOn == null
                ? List.of()
                : held.stream()
                        .filter(privilege -> privilege.validity().covers(ChinaTime.startOf(effectiveOn)))
                        .flatMap(privilege -> of(change, career, privilege, policy, calendar).stream())
                        .toList();
    }

    static Optional<Revocation> of(
            PostChange change, Career career, Privilege privilege, Policy policy, WorkingCalendar calendar) {
        LocalDate effectiveOn = change.effectiveOn();
        if (effectiveOn == null) {
            return Optional.empty();
        }
        Instant after = ChinaTime.startOf(effectiveOn);
        Instant before = after.minusNanos(1);
        if (!privilege.validity().covers(before)) {
            return Optional.empty();
        }
        boolean leaves = change.kind().leaves();
        if (leaves && career.isGone(before)) {
            return Optional.empty(); // was due when the person left first
        }
        List<String> lost = new ArrayList<>();
        boolean certain = true;
        for (String permission : privilege.permissions()) {
            Answer entitled = career.entitlesTo(permission, after);
            if (entitled != Answer.YES && (leaves || career.entitlesTo(permission, before) != Answer.NO)) {
                lost.add(permission);
                certain &= entitled == Answer.NO;
            }
        }
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        Setting<Period> within = policy.find(
                        leaves ? Parameters.REVOKE_ON_LEAVING : Parameters.REVOKE_ON_TRANSFER, Occasion.on(effectiveOn))
                .orElseThrow();
        Overlap overlap = leaves ? null : change.overlap();
        return Optional.of(new Revocation(
                privilege,
                change,
                lost,
                certain,
                Deadline.of(effectiveOn, within.value(), calendar),
                overlap,
                overlap == null ? Answer.NO : overlap.isApprovedFor(career.person()),
                within.override().map(PolicyOverride::basisDocument).orElse(null)));
    }

    /**
     * The last day on which it may be held.
     *
     * @return empty if the calendar does not reach far enough to tell
     */
    public Optional<LocalDate> limitDay() {
        return deadline.lastDay().map(this::orOverlap);
    }

    /** The earliest day that can turn out to be the last one; empty if even that cannot be told. */
    public Optional<LocalDate> earliestLimitDay() {
        return deadline.earliestLastDay().map(this::orOverlap);
    }

    /** The latest day that can turn out to be the last one; empty if even that cannot be told. */
    public Optional<LocalDate> latestLimitDay() {
        return deadline.latestLastDay().map(this::orOverlap);
    }

    private LocalDate orOverlap(LocalDate day) {
        LocalDate through = overlapThrough();
        return overlapApproved == Answer.YES && through != null && through.isAfter(day) ? through : day;
    }

    private @Nullable LocalDate overlapThrough() {
        return Optional.ofNullable(overlap)
                .map(Overlap::validity)
                .flatMap(Validity::lastDay)
                .orElse(null);
    }

    /**
     * Whether it was in time to hold it through a day and no longer.
     *
     * @return {@code UNKNOWN} between the earliest and the latest limit, or if all hangs on an undated approval of the
     *     overlap
     */
    public Answer inTime(LocalDate heldThrough) {
        LocalDate through = overlapThrough();
        boolean overlapped = through != null && !heldThrough.isAfter(through);
        if (overlapped && overlapApproved == Answer.YES) {
            return Answer.YES;
        }
        Answer answer = deadline.inTime(heldThrough);
        return answer == Answer.NO && overlapped && overlapApproved == Answer.UNKNOWN ? Answer.UNKNOWN : answer;
    }
}
