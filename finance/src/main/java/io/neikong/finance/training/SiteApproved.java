package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.SITE_APPROVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.training.SitedLesson.SiteChange;
import io.neikong.party.Approval;
import io.neikong.party.Approval.Standing;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
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
 * Checks that a lesson was held at its approved site, or at one to which a change was applied for early enough and approved
 * before the lesson began (未经批准不得变更授课地点).
 *
 * <p>The lead is counted from the day of the application, which does not count itself; the lesson may be on the last day of
 * the lead. One change that is in order is enough. An approval that was recorded only after the lesson had begun proves
 * nothing.
 *
 * @param calendar  the working days
 * @param policy  how long before a change has to be applied for ({@code tsv.siteLead}), by the day of the lesson
 */
public record SiteApproved(WorkingCalendar calendar, Policy policy) implements Control<SitedLesson> {

    private static final List<Rule> RULES = List.of(SITE_APPROVED);

    public SiteApproved {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SitedLesson lesson) {
        Outcome outcome = Outcome.satisfied(this, lesson.lesson(), RULES);
        String approved = lesson.approvedSite();
        String site = lesson.site();
        Instant startsAt = lesson.startsAt();
        if (approved != null && approved.equals(site)) {
            return outcome;
        }
        if (approved == null || site == null || startsAt == null) {
            return outcome.gap(
                    SITE_APPROVED,
                    Terms.NONE
                            .when(approved == null, "approvedSite")
                            .when(site == null, "site")
                            .when(startsAt == null, "startsAt"));
        }
        return moved(lesson, site, startsAt, outcome);
    }

    private Outcome moved(SitedLesson lesson, String site, Instant startsAt, Outcome outcome) {
        Terms circumstances = Terms.NONE;
        Terms missing = Terms.NONE;
        boolean applied = false;
        for (SiteChange change : lesson.changes()) {
            if (!change.site().equals(site)) {
                continue;
            }
            applied = true;
            Terms faults = faults(change, startsAt);
            Terms unknown = unknown(change, startsAt);
            if (faults.isEmpty() && unknown.isEmpty()) {
                return outcome;
            }
            if (faults.isEmpty()) {
                missing = joined(missing, unknown);
            }
            circumstances = joined(circumstances, faults);
        }
        if (!missing.isEmpty()) {
            return outcome.gap(SITE_APPROVED, Evidence.missing(missing).and("site", site));
        }
        return outcome.breach(
                SITE_APPROVED,
                Evidence.happenedOn(startsAt)
                        .and("circumstances", applied ? circumstances : Terms.of("changeNotAppliedFor"))
                        .and("startsAt", startsAt)
                        .and("approvedSite", lesson.approvedSite())
                        .and("site", site)
                        .and("required", lead(ChinaTime.dayOf(startsAt)).amount())
                        .andTerm("unit", lead(ChinaTime.dayOf(startsAt)).unit().name()));
    }

    private static Terms joined(Terms soFar, Terms more) {
        Terms all = soFar;
        for (String code : more.codes()) {
            all = all.when(!all.codes().contains(code), code);
        }
        return all;
    }

    private Terms faults(SiteChange change, Instant startsAt) {
        Approval approval = change.approval();
        Standing standing = approval == null ? null : approval.standing(startsAt);
        return Terms.NONE
                .when(standing == null, "changeNotApproved")
                .when(standing == Standing.AFTER, "changeApprovedAfterwards")
                .when(standing == Standing.BACKDATED, "changeBackdated")
                .when(early(change.appliedAt(), startsAt) == Answer.NO, "changeAppliedForLate");
    }

    private Terms unknown(SiteChange change, Instant startsAt) {
        Approval approval = change.approval();
        return Terms.NONE
                .when(approval != null && approval.standing(startsAt) == Standing.UNDATED, "approvedAt")
                .when(change.appliedAt() == null, "appliedAt")
                .when(
                        change.appliedAt() != null && early(change.appliedAt(), startsAt) == Answer.UNKNOWN,
                        "workingCalendar");
    }

    /** Whether the lesson was not before the last day of the lead: the day after it is no longer inside. */
    private Answer early(@Nullable Instant appliedAt, Instant startsAt) {
        if (appliedAt == null) {
            return Answer.UNKNOWN;
        }
        LocalDate day = ChinaTime.dayOf(startsAt);
        Deadline lead = new Deadline(appliedAt, lead(day), calendar);
        return switch (lead.inTime(ChinaTime.startOf(day.plusDays(1)))) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private Period lead(LocalDate day) {
        return policy.find(Parameters.SITE_CHANGE_LEAD, Occasion.on(day))
                .orElseThrow()
                .value();
    }
}
