package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.OVERLAPS_DECLARED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.stacking.NewProgramme.Declaration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a new programme says, before it comes into force, how it stands to each programme that is in force (新政策须明确衔接关系).
 *
 * <p>That two have nothing to do with each other is said like anything else. A declaration of the first day is in time. Whether a
 * relation is the right one is not for software to say.
 */
public record OverlapsDeclared() implements Control<NewProgramme> {

    private static final List<Rule> RULES = List.of(OVERLAPS_DECLARED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(NewProgramme programme) {
        LocalDate effectiveOn = programme.effectiveOn();
        boolean undeclared = false;
        boolean late = false;
        boolean relationUnknown = false;
        boolean dayUnknown = false;
        for (int i = 0; i < programme.inForce().size(); i++) {
            Declaration declared = declaration(programme, programme.inForce().get(i));
            undeclared |= declared == null;
            late |= isLate(declared, effectiveOn);
            relationUnknown |= declared != null && declared.relation() == null;
            dayUnknown |= declared != null && declared.declaredOn() == null;
        }
        Outcome outcome = Outcome.satisfied(this, programme.programme(), RULES);
        if (undeclared || late) {
            outcome = outcome.breach(
                    OVERLAPS_DECLARED,
                    Evidence.happenedOn(effectiveOn)
                            .and(
                                    "circumstances",
                                    Terms.NONE.when(undeclared, "notDeclared").when(late, "declaredLate"))
                            .and("effectiveOn", effectiveOn)
                            .and("undeclared", others(programme, declared -> declared == null))
                            .and("late", others(programme, declared -> isLate(declared, effectiveOn))));
        }
        return outcome.gap(
                OVERLAPS_DECLARED,
                Terms.NONE
                        .when(effectiveOn == null, "effectiveOn")
                        .when(relationUnknown, "relation")
                        .when(dayUnknown, "declaredOn"));
    }

    /** What the programme says first of another, null if it says nothing. */
    private static @Nullable Declaration declaration(NewProgramme programme, String other) {
        Declaration first = null;
        for (int i = 0; i < programme.declarations().size(); i++) {
            Declaration one = programme.declarations().get(i);
            if (one.other().equals(other) && (first == null || isBefore(one, first))) {
                first = one;
            }
        }
        return first;
    }

    private static boolean isBefore(Declaration one, Declaration other) {
        return one.declaredOn() != null
                && (other.declaredOn() == null || one.declaredOn().isBefore(other.declaredOn()));
    }

    private static boolean isLate(@Nullable Declaration declared, @Nullable LocalDate effectiveOn) {
        return declared != null
                && effectiveOn != null
                && declared.declaredOn() != null
                && declared.declaredOn().isAfter(effectiveOn);
    }

    private static List<String> others(NewProgramme programme, Predicate<@Nullable Declaration> which) {
        return programme.inForce().stream()
                .filter(other -> which.test(declaration(programme, other)))
                .sorted()
                .toList();
    }
}
