package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.NOT_BEFORE_POST;
import static io.neikong.permissions.mover.MoverRule.WITHIN_POST;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what a person holds belongs to the person's posts: given neither before the post was taken nor before it was
 * approved, and no more than the posts entitle to today (权限与岗位匹配).
 *
 * <p>What has still to be taken back after a change, and may be held so long, is in order; so is what an approved overlap
 * allows, before or after the change. What was given for a limited time beyond the post is not examined here. Days are
 * compared, so an approval on the first day is in time; where nobody recorded an approval, that is left to the rules on
 * authorisation. What begins before a post that is still to come is one finding, of the first rule. A post without a
 * template, or a privilege of which nobody knows whose it is, is a gap.
 *
 * @param calendar  the working days
 * @param policy  how long something may still be held after a transfer ({@code prm.revoke.transfer}), by the day of the
 *     change
 */
public record PrivilegeWithinPost(WorkingCalendar calendar, Policy policy) implements Control<HeldPrivilege> {

    private static final List<Rule> RULES = List.of(NOT_BEFORE_POST, WITHIN_POST);
    private static final List<Rule> GIVEN = List.of(NOT_BEFORE_POST);
    private static final List<Rule> HELD = List.of(WITHIN_POST);

    public PrivilegeWithinPost {
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
        Instant from = privilege.validity().from();
        boolean given = holder != null && from != null && !ChinaTime.dayOf(from).isAfter(held.asOf());
        boolean heldToday = privilege.validity().covers(ChinaTime.startOf(held.asOf()));
        if (privilege.temporary() || (!given && !heldToday)) {
            return Outcome.notApplicable(this, privilege.grant());
        }
        Outcome outcome = Outcome.satisfied(this, privilege.grant(), !given ? HELD : heldToday ? RULES : GIVEN);
        if (holder == null) {
            return outcome.gap(
                    WITHIN_POST,
                    Evidence.of("permissions", privilege.permissions()).andMissing(Terms.of("holder")));
        }
        if (given && from != null) {
            outcome = notBeforePost(privilege, holder, from, outcome);
        }
        return heldToday ? withinPost(privilege, holder, held.asOf(), outcome) : outcome;
    }

    private static Outcome notBeforePost(Privilege privilege, Career holder, Instant from, Outcome outcome) {
        LocalDate givenOn = ChinaTime.dayOf(from);
        Instant approvedAt = privilege.approvedAt();
        boolean unapproved = approvedAt != null && ChinaTime.dayOf(approvedAt).isAfter(givenOn);
        Instant post = postOfEarly(privilege, holder, from);
        boolean early = post != null && !isAllowed(holder, from, givenOn);
        if (!early && !unapproved) {
            return outcome;
        }
        return outcome.breach(
                NOT_BEFORE_POST,
                Evidence.happenedOn(givenOn)
                        .and(
                                "circumstances",
                                Terms.NONE.when(early, "beforePost").when(unapproved, "beforeApproval"))
                        .and("givenOn", givenOn)
                        .and("postFrom", early && post != null ? ChinaTime.dayOf(post) : null)
                        .and("approvedAt", approvedAt),
                holder.person());
    }

    /** When the post began for which a permission was given too early; null if none was. */
    private static @Nullable Instant postOfEarly(Privilege privilege, Career holder, Instant from) {
        Instant first = null;
        for (String permission : privilege.permissions()) {
            Instant post = postOfEarly(permission, privilege, holder, from);
            first = first == null || (post != null && post.isBefore(first)) ? post : first;
        }
        return first;
    }

    private static @Nullable Instant postOfEarly(String permission, Privilege privilege, Career holder, Instant from) {
        return holder.entitlesTo(permission, from) == Answer.NO
                ? holder.entitledAfter(permission, from)
                        .filter(privilege.validity()::covers)
                        .orElse(null)
                : null;
    }

    private static boolean isAllowed(Career holder, Instant at, LocalDate day) {
        return holder.changes().stream()
                .flatMap(change -> Optional.ofNullable(change.overlap()).stream())
                .filter(overlap -> overlap.isApprovedFor(holder.person()) == Answer.YES)
                .anyMatch(overlap ->
                        overlap.validity().covers(at) || overlap.validity().overlapsDay(day));
    }

    private Outcome withinPost(Privilege privilege, Career holder, LocalDate asOf, Outcome outcome) {
        Instant today = ChinaTime.startOf(asOf);
        List<String> excess = null;
        boolean unknown = false;
        for (String permission : privilege.permissions()) {
            Answer entitled = holder.entitlesTo(permission, today);
            if (entitled == Answer.YES || isExplained(permission, privilege, holder, asOf)) {
                continue;
            }
            unknown |= entitled == Answer.UNKNOWN;
            if (entitled == Answer.NO) {
                excess = excess == null ? new ArrayList<>() : excess;
                excess.add(permission);
            }
        }
        if (excess != null) {
            return outcome.breach(
                    WITHIN_POST,
                    Evidence.of("permissions", excess)
                            .andTerm("kind", privilege.kind().name())
                            .and("posts", holder.postsAt(today))
                            .and("asOf", asOf),
                    holder.person());
        }
        return unknown
                ? outcome.gap(
                        WITHIN_POST,
                        Evidence.of("permissions", privilege.permissions())
                                .and("posts", holder.postsWithoutTemplate(today))
                                .andMissing(Terms.of("template")),
                        holder.person())
                : outcome;
    }

    /** Whether it may still be held after a change, or was given too early for a post that is yet to come. */
    private boolean isExplained(String permission, Privilege privilege, Career holder, LocalDate asOf) {
        Instant from = privilege.validity().from();
        if (from != null && postOfEarly(permission, privilege, holder, from) != null) {
            return holder.entitledAfter(permission, ChinaTime.startOf(asOf)).isPresent();
        }
        return holder.changes().stream()
                .flatMap(change -> Revocation.of(change, holder, privilege, policy, calendar).stream())
                .filter(due -> due.permissions().contains(permission))
                .anyMatch(due ->
                        !Objects.requireNonNull(due.change().effectiveOn()).isAfter(asOf)
                                && due.inTime(asOf) != Answer.NO);
    }
}
