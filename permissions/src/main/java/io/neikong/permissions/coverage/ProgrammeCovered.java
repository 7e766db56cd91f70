package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.PROGRAMME_IN_SYSTEM;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.coverage.DistrictProgrammes.Handling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a programme under which a district paid is handled in the information system from end to end (政策项目系统经办覆盖率
 * 100%).
 *
 * <p>With a breach goes the ratio, in whole numbers: covered programmes of all that paid. A programme without payments counts
 * neither way. A programme that no register knows is outside the system. One whose handling is not recorded is a gap.
 */
public record ProgrammeCovered() implements Control<ProgrammeInUse> {

    private static final List<Rule> RULES = List.of(PROGRAMME_IN_SYSTEM);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ProgrammeInUse programme) {
        if (programme.payments() == 0) {
            return Outcome.notApplicable(this, programme.programme());
        }
        Outcome outcome = Outcome.satisfied(this, programme.programme(), RULES);
        Handling handling = programme.handling();
        if (handling == Handling.WHOLE) {
            return outcome;
        }
        Evidence seen = Evidence.of("payments", programme.payments())
                .and("from", programme.from())
                .and("through", programme.toExclusive().minusDays(1))
                .and("covered", programme.covered())
                .and("programmes", programme.programmes());
        return handling == null && programme.registered()
                ? outcome.gap(PROGRAMME_IN_SYSTEM, seen.andMissing(Terms.of("handling")))
                : outcome.breach(PROGRAMME_IN_SYSTEM, seen.and("circumstances", Terms.of(term(handling))));
    }

    private static String term(@Nullable Handling handling) {
        if (handling == null) {
            return "programmeUnknown";
        }
        return switch (handling) {
            case PARTLY -> "handledPartly";
            case TYPED_IN_LATER -> "typedInLater";
            case WHOLE, OUTSIDE -> "handledOutside";
        };
    }
}
