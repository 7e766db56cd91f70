package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.ROTATION_DUE;
import static io.neikong.permissions.rotation.RotationRule.WITHIN_MAXIMUM;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that nobody holds a post for longer than its class allows (任职超期未轮岗), and says so some time before.
 *
 * <p>What counts is the stay without a break: a short absence does not interrupt it, overlapping times count once, and
 * part-time and seconded times count like any other, acting ones unless {@link RotationClock} says otherwise. The day of
 * the start is not counted: a stay of at most 3 years from 2018-11-26 on may last through 2021-11-26. A stay that ended late
 * remains a breach. A stay whose start is not known is a breach if the days that are certain suffice for one, otherwise a
 * gap.
 *
 * <p>As long as an exemption is valid by {@link ExemptionTerms}, the stay that it extends is no breach, and the warning
 * comes before its end instead of before the limit day; what goes on after its end is a breach of this rule again. An
 * exemption that is not valid, or of which that cannot be told, excuses nothing: the stay remains a breach here, and what
 * is wrong with the exemption is the finding of {@link TenureExempted}.
 *
 * <p>Whether the new post suits the others that somebody holds, and whether the permissions of the old one were taken back,
 * is not asked here: see the rules on incompatible permissions (SOD-001) and on permissions after a change of post (PRM).
 *
 * @param clock  how the time is counted
 * @param terms  when an exemption is valid
 */
public record TenureWithinLimit(RotationClock clock, ExemptionTerms terms) implements Control<Tenure> {

    private static final List<Rule> RULES = List.of(WITHIN_MAXIMUM, ROTATION_DUE);

    public TenureWithinLimit {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(terms, "terms");
    }

    /** With the engineering defaults of {@link RotationClock} and {@link ExemptionTerms}. */
    public TenureWithinLimit(Policy policy) {
        this(new RotationClock(policy), new ExemptionTerms());
    }

    /** The same, but with other post classes that need no rotation. */
    public TenureWithinLimit(Policy policy, Set<String> withoutRotation) {
        this(new RotationClock(policy, withoutRotation, true, false, Set.of()), new ExemptionTerms());
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Tenure tenure) {
        String postClass = tenure.post().postClass();
        List<Stay> stays = clock.stays(tenure, tenure.asOf());
        if (stays.isEmpty() || clock.isWithoutRotation(postClass)) {
            return Outcome.notApplicable(this, tenure.person());
        }
        Outcome outcome = Outcome.satisfied(this, tenure.person(), RULES);
        if (postClass == null) {
            return outcome.gap(WITHIN_MAXIMUM, postOf(tenure).andMissing(Terms.of("postClass")), tenure.person());
        }
        return clock.maximum(tenure)
                .map(maximum -> examine(tenure, stays, maximum, outcome))
                .orElseGet(() -> outcome.gap(
                        WITHIN_MAXIMUM,
                        postOf(tenure).and("postClass", postClass).andMissing(Terms.of("maximum")),
                        tenure.person()));
    }

    private Outcome examine(Tenure tenure, List<Stay> stays, Setting<Period> maximum, Outcome soFar) {
        Outcome outcome = soFar;
        boolean startMissing = false;
        for (Stay stay : stays) {
            LocalDate limitDay = clock.limitDay(tenure, stay, maximum.value());
            LocalDate allowedThrough =
                    ExemptionTerms.allowedThrough(terms.judge(tenure, stays, stay, limitDay), limitDay);
            if (stay.heldThrough().isAfter(allowedThrough)) {
                Evidence seen =
                        stayOf(tenure, stay, limitDay, allowedThrough, maximum).and("heldThrough", stay.heldThrough());
                outcome = outcome.breach(
                        WITHIN_MAXIMUM, stay.startKnown() ? seen : seen.andMissing(Terms.of("from")), tenure.person());
            } else if (!stay.startKnown()) {
                startMissing = true;
            } else if (stay.held() && clock.isDue(allowedThrough, tenure.asOf())) {
                Evidence seen = stayOf(tenure, stay, limitDay, allowedThrough, maximum)
                        .and("allowedThrough", allowedThrough)
                        .and("asOf", tenure.asOf());
                outcome = outcome.breach(ROTATION_DUE, seen, tenure.person());
            }
        }
        return startMissing
                ? outcome.gap(WITHIN_MAXIMUM, postOf(tenure).andMissing(Terms.of("from")), tenure.person())
                : outcome;
    }

    /** The start tells two stays of one person in one post apart, so it belongs to the finding's identifier. */
    private static Evidence stayOf(
            Tenure tenure, Stay stay, LocalDate limitDay, LocalDate allowedThrough, Setting<Period> maximum) {
        return postOf(tenure)
                .andAbout("since", stay.since())
                .and("postClass", tenure.post().postClass())
                .and("limitDay", limitDay)
                .and("exemptedThrough", allowedThrough.equals(limitDay) ? null : allowedThrough)
                .and(
                        "setBy",
                        maximum.override().map(PolicyOverride::basisDocument).orElse(null));
    }

    static Evidence postOf(Tenure tenure) {
        return Evidence.about("unit", tenure.post().unit())
                .andAbout("post", tenure.post().post())
                .and("function", tenure.function());
    }
}
