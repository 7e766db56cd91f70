package io.neikong.finance.subsidy.comparison;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the comparison of information, and the controls that go by it (信息比对参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. How many hits may be set aside is a component, and an engineering default. Which
 * sources a programme asks for comes with the facts.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param overrides  how many hits may be set aside
 */
public record ComparisonPolicy(Policy policy, WorkingCalendar calendar, FewOverrides overrides)
        implements Serializable {

    /** The numbers of the comparison of information that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(Parameters.COMPARISON_AGE);

    public ComparisonPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(overrides, "overrides");
    }

    /** With the shares of overrides that are built in. */
    public ComparisonPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, new FewOverrides());
    }

    /** What examines whether the sources that a programme asks for were queried. */
    public List<Control<ComparedApplication>> onRequiredSources() {
        return List.of(new SourcesCompared());
    }

    /** What examines the comparisons of an application, those with required sources if they are known, otherwise all. */
    public List<Control<ComparedApplication>> onComparisons() {
        return List.of(new FreshAtPayment(calendar, policy), new HitsResolved(), new QueriesAnswered());
    }

    /** What examines the hits that were set aside in a programme. */
    public List<Control<OverriddenHits>> onOverrides() {
        return List.of(overrides);
    }
}
