package io.neikong.governance.supervision;

import static io.neikong.governance.supervision.SupervisionRule.SOURCES_FOLLOWED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.supervision.Matter.Source;
import java.util.List;
import java.util.Locale;

/**
 * Checks that a register has matters of all four sources, or says of which there were none (四类来源问题全部登记). A source of which it says
 * nothing is a gap, because nobody can tell none from forgotten; one of which there were none and some is a breach.
 */
public record AllSourcesRegistered() implements Control<SourceRegister> {

    private static final List<Rule> RULES = List.of(SOURCES_FOLLOWED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SourceRegister register) {
        Terms contradicted = Terms.NONE;
        Terms missing = Terms.NONE;
        for (Source source : Source.values()) {
            boolean present = register.present().contains(source);
            boolean none = register.none().contains(source);
            contradicted =
                    contradicted.when(present && none, "source." + source.name().toLowerCase(Locale.ROOT));
            missing = missing.when(!present && !none, source.name());
        }
        Outcome outcome = Outcome.satisfied(this, register.register(), RULES);
        if (!contradicted.isEmpty()) {
            outcome = outcome.breach(SOURCES_FOLLOWED, Evidence.of("contradicted", contradicted));
        }
        return outcome.gap(SOURCES_FOLLOWED, missing);
    }
}
