package io.neikong.separation;

import static io.neikong.separation.SodRule.NO_OWN_INTEREST;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that nobody handled a case in which he or a relative of his has an interest (应回避未回避): nobody is the beneficiary,
 * related to the beneficiary, an owner or legal representative of the company that benefits, or related to one.
 *
 * <p>Deputies and their principals count alike, and editing counts like doing; what the system made is nobody's. There is one
 * breach for each person, and at most one gap: for steps by unknown persons, for an unknown beneficiary, and where it
 * depends on a moment that was not recorded whether a role in the company was held.
 */
public record NoOwnInterest() implements Control<CaseInterests> {

    private static final List<Rule> RULES = List.of(NO_OWN_INTEREST);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(CaseInterests interests) {
        return examine(interests, interests.history().steps());
    }

    /**
     * Whether somebody may do a step now (事前检查): what would be found on that step alone.
     *
     * @param next  the step, with the moment at which it would be done
     */
    public Outcome mayDo(CaseInterests interests, Step next) {
        return examine(interests, List.of(next));
    }

    private Outcome examine(CaseInterests interests, List<Step> steps) {
        boolean handled = false;
        boolean unknown = false;
        boolean undated = false;
        boolean interested = false;
        for (Step step : steps) {
            if (step.isByPerson()) {
                handled = true;
                unknown |= step.person() == null;
                undated |= isUndated(step.person(), step.at(), interests)
                        || isUndated(step.onBehalfOf(), step.at(), interests);
                interested |= isInterested(step.person(), step.at(), interests)
                        || isInterested(step.onBehalfOf(), step.at(), interests);
            }
        }
        if (!handled) {
            return Outcome.notApplicable(this, interests.history().caseId());
        }
        Outcome outcome = Outcome.satisfied(this, interests.history().caseId(), RULES);
        if (interested) {
            for (String handler : handlers(steps)) {
                outcome = examine(handler, interests, steps, outcome);
            }
        }
        return outcome.gap(
                NO_OWN_INTEREST,
                Terms.NONE
                        .when(interests.beneficiary() == null, "beneficiary")
                        .when(unknown, "person")
                        .when(undated, "at"));
    }

    private static Set<String> handlers(List<Step> steps) {
        return steps.stream()
                .filter(Step::isByPerson)
                .flatMap(step -> Stream.of(Optional.ofNullable(step.person()), Optional.ofNullable(step.onBehalfOf())))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Outcome examine(String handler, CaseInterests interests, List<Step> steps, Outcome soFar) {
        Set<String> names = new TreeSet<>();
        Set<String> circumstances = new TreeSet<>();
        Instant firstAt = null;
        for (Step step : steps) {
            if (step.isByPerson() && step.isInHandOf(handler) && isInterested(handler, step.at(), interests)) {
                names.add(step.step());
                circumstances.addAll(
                        circumstances(handler, step.at(), interests).codes());
                firstAt = step.at() != null && (firstAt == null || step.at().isBefore(firstAt)) ? step.at() : firstAt;
            }
        }
        return names.isEmpty()
                ? soFar
                : soFar.breach(
                        NO_OWN_INTEREST,
                        Evidence.happenedOn(firstAt)
                                .and("beneficiary", interests.beneficiary())
                                .and("circumstances", new Terms(List.copyOf(circumstances)))
                                .and("steps", names),
                        handler);
    }

    private static boolean isInterested(@Nullable String handler, @Nullable Instant at, CaseInterests interests) {
        return !circumstances(handler, at, interests).isEmpty();
    }

    /** In what way somebody has an interest; in none, if that would depend on a moment that was not recorded. */
    private static Terms circumstances(@Nullable String handler, @Nullable Instant at, CaseInterests interests) {
        String beneficiary = interests.beneficiary();
        if (handler == null || beneficiary == null) {
            return Terms.NONE;
        }
        Terms found = Terms.NONE
                .when(handler.equals(beneficiary), "ownBenefit")
                .when(interests.relatives().areRelated(handler, beneficiary), "relativesBenefit");
        for (CompanyRole role : interests.companyRoles()) {
            if (role.company().equals(beneficiary) && isHeld(role, at)) {
                found = found.when(handler.equals(role.person()), "ownCompany")
                        .when(interests.relatives().areRelated(handler, role.person()), "relativesCompany");
            }
        }
        return found;
    }

    private static boolean isHeld(CompanyRole role, @Nullable Instant at) {
        return at == null
                ? role.validity().equals(Validity.ALWAYS)
                : role.validity().covers(at);
    }

    private static boolean isUndated(@Nullable String handler, @Nullable Instant at, CaseInterests interests) {
        if (handler == null || at != null) {
            return false;
        }
        for (CompanyRole role : interests.companyRoles()) {
            if (role.company().equals(interests.beneficiary())
                    && !isHeld(role, null)
                    && (handler.equals(role.person()) || interests.relatives().areRelated(handler, role.person()))) {
                return true;
            }
        }
        return false;
    }
}
