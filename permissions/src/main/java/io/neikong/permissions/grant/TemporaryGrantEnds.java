package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.TEMPORARY_GRANT_ENDS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.grant.TemporaryGrant.Extension;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
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
 * Checks that a temporary grant has an end, that the end is near enough, and that it was taken back then
 * (临时授权限时且到期收回).
 *
 * <p>The first day is not counted: 30 days from 1 March on may last through 31 March. Extensions belong to the same grant
 * and count together. What has expired cannot be extended: a renewal after that is a new grant, and begins anew.
 *
 * @param calendar  the working days
 * @param policy  how long one may last ({@code grt.maxTemp}), by its first day
 */
public record TemporaryGrantEnds(WorkingCalendar calendar, Policy policy) implements Control<TemporaryGrant> {

    private static final List<Rule> RULES = List.of(TEMPORARY_GRANT_ENDS);

    public TemporaryGrantEnds {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TemporaryGrant grant) {
        Outcome outcome = Outcome.satisfied(this, grant.grant(), RULES);
        Instant to = grant.validity().to();
        LocalDate firstDay = grant.validity().firstDay().orElse(null);
        LocalDate lastDay = grant.validity().lastDay().orElse(null);
        Setting<Period> longest = policy.find(
                        Parameters.TEMPORARY_GRANT, Occasion.on(firstDay == null ? grant.asOf() : firstDay))
                .orElseThrow();
        Deadline limit = firstDay == null ? null : Deadline.of(firstDay, longest.value(), calendar);
        Answer shortEnough = limit == null || lastDay == null ? Answer.UNKNOWN : limit.inTime(lastDay);
        Instant endedAt = endedAt(grant);
        boolean notEnded =
                grant.endRecorded() && to != null && endedAt == null && !to.isAfter(ChinaTime.startOf(grant.asOf()));
        boolean endedLate = grant.endRecorded() && to != null && endedAt != null && endedAt.isAfter(to);
        boolean tooLong = shortEnough == Answer.NO;
        List<Extension> revived = revived(grant);
        if (to == null || tooLong || notEnded || endedLate || !revived.isEmpty()) {
            outcome = outcome.breach(
                    TEMPORARY_GRANT_ENDS,
                    Evidence.of(
                                    "circumstances",
                                    Terms.NONE
                                            .when(to == null, "withoutEnd")
                                            .when(tooLong, "tooLong")
                                            .when(notEnded, "notEnded")
                                            .when(endedLate, "endedLate")
                                            .when(!revived.isEmpty(), "extendedAfterExpiry"))
                            .and("grantedFrom", firstDay)
                            .and("grantedThrough", lastDay)
                            .and(
                                    "limitDay",
                                    limit == null
                                            ? null
                                            : limit.lastDay()
                                                    .or(limit::earliestLastDay)
                                                    .orElse(null))
                            .and("endedAt", endedLate ? endedAt : null)
                            .and("openOn", notEnded ? grant.asOf() : null)
                            .and(
                                    "setBy",
                                    longest.override()
                                            .map(PolicyOverride::basisDocument)
                                            .orElse(null)),
                    grant.beneficiary());
        }
        return outcome.gap(
                TEMPORARY_GRANT_ENDS,
                Terms.NONE
                        .when(firstDay == null, "grantedFrom")
                        .when(limit != null && lastDay != null && shortEnough == Answer.UNKNOWN, "workingCalendar")
                        .when(
                                grant.extensions().stream().anyMatch(extension -> extension.approvedAt() == null),
                                "extensionApprovedAt"));
    }

    /** When it was taken back, null if it was not by the day of looking. */
    private static @Nullable Instant endedAt(TemporaryGrant grant) {
        Instant endedAt = grant.endedAt();
        return endedAt == null || ChinaTime.dayOf(endedAt).isAfter(grant.asOf()) ? null : endedAt;
    }

    private static List<Extension> revived(TemporaryGrant grant) {
        return grant.extensions().isEmpty()
                ? List.of()
                : grant.extensions().stream()
                        .filter(extension -> extension.approvedAt() != null
                                && !extension.approvedAt().isBefore(extension.formerEnd()))
                        .toList();
    }
}
