package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.COMPLETE_SET_IN_NO_ONE_HAND;

import com.google.common.collect.RangeSet;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.Instant;
import java.util.List;

/**
 * Checks that nobody ever had everything that it takes to pay in one way, for however short a time
 * (严禁一人保管收付款项所需的全部印章).
 *
 * <p>There is one breach for each person, with the first day and the number of days. Where it is not known who had an
 * instrument, that is a gap only for whoever had all the rest, or if nobody is known to have had any of it. Before the first
 * custody on record of an instrument nothing is said, unless it belonged to the set earlier. What happens after
 * {@link InstrumentSet#asOf} has not happened yet.
 */
public record CompleteSetInNoOneHand() implements Control<InstrumentSet> {

    private static final List<Rule> RULES = List.of(COMPLETE_SET_IN_NO_ONE_HAND);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(InstrumentSet set) {
        Outcome outcome = Outcome.satisfied(this, set.set(), RULES);
        Keeping keeping = Keeping.of(set);
        RangeSet<Instant> nobodyKnown = keeping.possible(null);
        for (String person : keeping.persons()) {
            RangeSet<Instant> complete = keeping.complete(person);
            if (!complete.isEmpty()) {
                outcome = outcome.breach(COMPLETE_SET_IN_NO_ONE_HAND, seen(Evidence.NONE, complete), person);
                continue;
            }
            RangeSet<Instant> possible = keeping.possible(person);
            possible.removeAll(nobodyKnown);
            if (!possible.isEmpty()) {
                outcome = outcome.gap(COMPLETE_SET_IN_NO_ONE_HAND, unknown(keeping, possible), person);
            }
        }
        return nobodyKnown.isEmpty()
                ? outcome
                : outcome.gap(COMPLETE_SET_IN_NO_ONE_HAND, unknown(keeping, nobodyKnown));
    }

    private static Evidence unknown(Keeping keeping, RangeSet<Instant> when) {
        List<String> parts = keeping.parts().stream()
                .filter(part -> !Spans.intersection(keeping.unknown(part), when).isEmpty())
                .toList();
        return seen(Evidence.missing(Terms.of("custodian")).and("parts", parts), when);
    }

    private static Evidence seen(Evidence soFar, RangeSet<Instant> when) {
        Evidence seen = soFar.and("firstDay", Spans.firstDay(when).orElse(null))
                .and("lastDay", Spans.lastDay(when).orElse(null));
        return Spans.days(when).map(days -> seen.and("days", days)).orElse(seen);
    }
}
