package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.ROTATION_DUE;
import static io.neikong.permissions.rotation.RotationRule.WITHIN_MAXIMUM;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
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
 * acting, part-time and seconded times count like any other. The day of the start is not counted: a stay of at most 3
 * years from 2018-11-26 on may last through 2021-11-26. A stay that ended late remains a breach. A stay whose start is
 * not known is a breach if the days that are certain suffice for one, otherwise a gap.
 *
 * @param policy  how long a post of a class may be held ({@code rot.max}), how long before the limit to say so
 *     ({@code rot.warn}) and which absence starts the time anew ({@code rot.breakGap}), by the day on which it is looked at
 * @param withoutRotation  the post classes that need no rotation, sorted
 */
public record TenureWithinLimit(Policy policy, Set<String> withoutRotation) implements Control<Tenure> {

    private static final List<Rule> RULES = List.of(WITHIN_MAXIMUM, ROTATION_DUE);

    public TenureWithinLimit {
        Objects.requireNonNull(policy, "policy");
        withoutRotation = ImmutableSortedSet.copyOf(withoutRotation);
    }

    /** General posts ({@code GENERAL}) need no rotation, an engineering default. */
    public TenureWithinLimit(Policy policy) {
        this(policy, Set.of("GENERAL"));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Tenure tenure) {
        String postClass = tenure.post().postClass();
        Occasion occasion = Occasion.on(tenure.asOf()).onPostOf(postClass);
        List<Stay> stays = Stay.of(
                tenure,
                policy.find(Parameters.TENURE_BREAK, occasion).orElseThrow().value());
        if (stays.isEmpty() || (postClass != null && withoutRotation.contains(postClass))) {
            return Outcome.notApplicable(this, tenure.person());
        }
        Outcome outcome = Outcome.satisfied(this, tenure.person(), RULES);
        if (postClass == null) {
            return outcome.gap(WITHIN_MAXIMUM, postOf(tenure).andMissing(Terms.of("postClass")), tenure.person());
        }
        return policy.find(Parameters.MAXIMUM_TENURE, occasion)
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
            LocalDate limitDay = maximum.value().lastDay(stay.since());
            if (stay.heldThrough().isAfter(limitDay)) {
                outcome = outcome.breach(WITHIN_MAXIMUM, overdue(tenure, stay, limitDay, maximum), tenure.person());
            } else if (!stay.startKnown()) {
                startMissing = true;
            } else if (stay.held() && isDue(limitDay, tenure.asOf())) {
                outcome = outcome.breach(ROTATION_DUE, due(tenure, stay, limitDay, maximum), tenure.person());
            }
        }
        return startMissing
                ? outcome.gap(WITHIN_MAXIMUM, postOf(tenure).andMissing(Terms.of("from")), tenure.person())
                : outcome;
    }

    private boolean isDue(LocalDate limitDay, LocalDate asOf) {
        Period warning = policy.find(Parameters.TENURE_WARNING, Occasion.on(asOf))
                .orElseThrow()
                .value();
        return !warning.lastDay(asOf).isBefore(limitDay);
    }

    private static Evidence overdue(Tenure tenure, Stay stay, LocalDate limitDay, Setting<Period> maximum) {
        Evidence seen = stayOf(tenure, stay, limitDay, maximum).and("heldThrough", stay.heldThrough());
        return stay.startKnown() ? seen : seen.andMissing(Terms.of("from"));
    }

    private static Evidence due(Tenure tenure, Stay stay, LocalDate limitDay, Setting<Period> maximum) {
        return stayOf(tenure, stay, limitDay, maximum).and("asOf", tenure.asOf());
    }

    /** The start tells two stays of one person in one post apart, so it belongs to the finding's identifier. */
    private static Evidence stayOf(Tenure tenure, Stay stay, LocalDate limitDay, Setting<Period> maximum) {
        return postOf(tenure)
                .andAbout("since", stay.since())
                .and("postClass", tenure.post().postClass())
                .and("limitDay", limitDay)
                .and(
                        "setBy",
                        maximum.override().map(PolicyOverride::basisDocument).orElse(null));
    }

    private static Evidence postOf(Tenure tenure) {
        return Evidence.about("unit", tenure.post().unit())
                .andAbout("post", tenure.post().post());
    }
}
