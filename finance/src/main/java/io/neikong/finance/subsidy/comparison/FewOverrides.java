package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.FEW_OVERRIDES;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks how many hits of a programme were set aside, and whether one person set most of them aside (比中放行比例).
 *
 * <p>With fewer than a minimum of them, a share says nothing: few hits are not examined, and of few overrides it is not asked by whom
 * they were. Exactly the share is still kept. The numbers are engineering defaults.
 *
 * @param minimum  from how many hits, or overrides, on a share is looked at
 * @param maximumPercent  which share of hits may be set aside, in percent, included
 * @param maximumPercentByOne  which share of overrides may be one person's, in percent, included
 */
public record FewOverrides(int minimum, int maximumPercent, int maximumPercentByOne)
        implements Control<OverriddenHits> {

    private static final List<Rule> RULES = List.of(FEW_OVERRIDES);

    /**
     * Refuses what is no share.
     *
     * @throws IllegalArgumentException if {@code minimum} is less than 1, or a share not from 0 to 100
     */
    public FewOverrides {
        if (minimum < 1) {
            throw new IllegalArgumentException("minimum must be at least 1, but was " + minimum);
        }
        requirePercent("maximumPercent", maximumPercent);
        requirePercent("maximumPercentByOne", maximumPercentByOne);
    }

    /** From ten on, half of the hits, and three quarters of the overrides by one person. */
    public FewOverrides() {
        this(10, 50, 75);
    }

    private static void requirePercent(String name, int value) {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException(name + " must be from 0 to 100, but was " + value);
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(OverriddenHits hits) {
        int overridden = hits.overrides().size();
        if (hits.hits() < minimum) {
            return Outcome.notApplicable(this, hits.programme());
        }
        Outcome outcome = Outcome.satisfied(this, hits.programme(), RULES);
        boolean often = 100L * overridden > (long) maximumPercent * hits.hits();
        String person = overridden < minimum ? null : whoMostly(hits, 0);
        Terms circumstances = Terms.NONE.when(often, "manyOverrides").when(person != null, "mostlyByOne");
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.of("circumstances", circumstances)
                    .and("hits", hits.hits())
                    .and("overrides", overridden)
                    .and("maximumPercent", maximumPercent);
            if (person != null) {
                seen = seen.and("byOne", hits.by(person)).and("maximumPercentByOne", maximumPercentByOne);
            }
            outcome = outcome.breach(FEW_OVERRIDES, seen, person);
        }
        boolean perhaps = overridden >= minimum && person == null && whoMostly(hits, hits.byUnknown()) != null;
        boolean onlyUnknown = overridden >= minimum && hits.byUnknown() == overridden;
        return perhaps || onlyUnknown ? outcome.gap(FEW_OVERRIDES, "person") : outcome;
    }

    /** Who set more aside than one person may, if he also did {@code more}; null if nobody did. */
    private @Nullable String whoMostly(OverriddenHits hits, int more) {
        for (int i = 0; i < hits.overrides().size(); i++) {
            String person = hits.overrides().get(i).person();
            if (person != null
                    && 100L * (hits.by(person) + more)
                            > (long) maximumPercentByOne * hits.overrides().size()) {
                return person;
            }
        }
        return null;
    }
}
