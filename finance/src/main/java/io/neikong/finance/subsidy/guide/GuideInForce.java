package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.GUIDE_IN_FORCE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.guide.GuidedProgramme.PolicyVersion;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a programme that runs and is handled by the district has a guide in force that is no older than the policy and lists
 * steps, posts, time limits, materials and forms (有细则且要素齐全).
 *
 * <p>As long as there is time to bring the guide up to date, one that is older than the policy will do.
 *
 * @param calendar  the working days
 * @param update  how long there is for the update, from the day on which the policy took effect
 */
public record GuideInForce(WorkingCalendar calendar, Period update) implements Control<GuidedProgramme> {

    private static final List<Rule> RULES = List.of(GUIDE_IN_FORCE);
    static final Period THIRTY_DAYS = Period.calendarDays(30);

    public GuideInForce {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(update, "update");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(GuidedProgramme programme) {
        PolicyVersion policy = programme.policy();
        if (policy == null || programme.handled() == Answer.NO) {
            return Outcome.notApplicable(this, programme.programme());
        }
        Outcome outcome = Outcome.satisfied(this, programme.programme(), RULES);
        if (programme.handled() == Answer.UNKNOWN) {
            return outcome.gap(GUIDE_IN_FORCE, "handled");
        }
        OperatingGuide guide = programme.guide();
        if (guide == null) {
            return outcome.breach(GUIDE_IN_FORCE, seen(policy, null, Terms.of("noGuide"), Terms.NONE));
        }
        LocalDate policyOn = policy.issuedOn();
        LocalDate guideOn = guide.issuedOn();
        Answer upToDate = policyOn == null || guideOn == null || !guideOn.isBefore(policyOn)
                ? Answer.YES
                : stillTime(policy, programme.asOf());
        Terms leftOut = leftOut(guide);
        Terms circumstances =
                Terms.NONE.when(upToDate == Answer.NO, "olderThanPolicy").when(!leftOut.isEmpty(), "elementsLeftOut");
        Terms missing = Terms.NONE
                .when(policyOn == null, "policyIssuedOn")
                .when(guideOn == null, "guideIssuedOn")
                .when(guide.materials() == null, "materials")
                .when(upToDate == Answer.UNKNOWN, policy.inForceOn() == null ? "policyInForceOn" : "workingCalendar");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(GUIDE_IN_FORCE, seen(policy, guide, circumstances, leftOut));
        }
        return outcome.gap(GUIDE_IN_FORCE, missing);
    }

    private Answer stillTime(PolicyVersion policy, LocalDate asOf) {
        LocalDate inForceOn = policy.inForceOn();
        return inForceOn == null
                ? Answer.UNKNOWN
                : Deadline.of(inForceOn, update, calendar).inTime(asOf);
    }

    private static Terms leftOut(OperatingGuide guide) {
        boolean posts = true;
        boolean limits = true;
        for (int i = 0; i < guide.steps().size(); i++) {
            posts &= guide.steps().get(i).post() != null;
            limits &= guide.steps().get(i).within() != null;
        }
        boolean recorded = guide.materials() != null;
        boolean materials = guide.asksFor(Material.Kind.IDENTITY) || guide.asksFor(Material.Kind.PROOF);
        return Terms.NONE
                .when(guide.steps().isEmpty(), "STEPS")
                .when(!posts, "POSTS")
                .when(!limits, "TIME_LIMITS")
                .when(recorded && !materials, "MATERIALS")
                .when(recorded && !guide.asksFor(Material.Kind.FORM), "FORMS");
    }

    private static Evidence seen(
            PolicyVersion policy, @Nullable OperatingGuide guide, Terms circumstances, Terms leftOut) {
        Evidence seen = Evidence.of("circumstances", circumstances)
                .and("policy", policy.policy())
                .and("policyIssuedOn", policy.issuedOn())
                .and("guide", guide == null ? null : guide.guide())
                .and("guideIssuedOn", guide == null ? null : guide.issuedOn());
        return leftOut.isEmpty() ? seen : seen.and("leftOut", leftOut);
    }
}
