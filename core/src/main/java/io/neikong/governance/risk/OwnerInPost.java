package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.HELD_IN_CHECK;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.risk.RiskItem.Owner;
import io.neikong.time.Validity;
import java.util.List;

/**
 * Checks that who answers for a risk still holds the post by which he does (责任人在岗): on the day judged on, one of the stretches in
 * which he held it lasts. Who leaves on a day does not hold it on that day. What was closed is not examined.
 */
public record OwnerInPost() implements Control<RiskItem> {

    private static final List<Rule> RULES = List.of(HELD_IN_CHECK);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskItem item) {
        if (!item.isOpen()) {
            return Outcome.notApplicable(this, item.risk());
        }
        Outcome outcome = Outcome.satisfied(this, item.risk(), RULES);
        Owner owner = item.owner();
        String person = owner == null ? null : owner.person();
        String post = owner == null ? null : owner.post();
        List<Validity> held = owner == null ? null : owner.held();
        if (person == null || post == null || held == null) {
            return outcome.gap(
                    HELD_IN_CHECK,
                    Terms.NONE
                            .when(person == null, "owner")
                            .when(post == null, "ownerPost")
                            .when(person != null && post != null, "ownerHeld"));
        }
        return held.stream().anyMatch(stretch -> stretch.overlapsDay(item.asOf()))
                ? outcome
                : outcome.breach(
                        HELD_IN_CHECK,
                        Evidence.of("circumstances", Terms.of("ownerNotInPost")).and("ownerPost", post),
                        person);
    }
}
