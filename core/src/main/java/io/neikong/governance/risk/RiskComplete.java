package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.ENTRY_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.risk.RiskItem.Closing;
import io.neikong.governance.risk.RiskItem.Owner;
import java.util.List;

/**
 * Checks that an entry of the risk list says all that it has to, and that it was closed on evidence if it was closed (风险条目要素).
 *
 * <p>Something that is not in the entry is a breach and no gap, because the entry is what is examined.
 */
public record RiskComplete() implements Control<RiskItem> {

    private static final List<Rule> RULES = List.of(ENTRY_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskItem item) {
        if (item.isAhead()) {
            return Outcome.notApplicable(this, item.risk());
        }
        Outcome outcome = Outcome.satisfied(this, item.risk(), RULES);
        Owner owner = item.owner();
        Closing closed = item.closed();
        Terms lacking = lacking(item)
                .when(closed != null && closed.closedOn() == null, "closedOn")
                .when(closed != null && closed.evidence() == null, "closingEvidence");
        return lacking.isEmpty()
                ? outcome
                : outcome.breach(
                        ENTRY_COMPLETE,
                        Evidence.of("circumstances", Terms.of("incomplete"))
                                .and("lacking", lacking)
                                .and("closedOn", closed == null ? null : closed.closedOn()),
                        owner == null ? null : owner.person());
    }

    private static Terms lacking(RiskItem item) {
        Owner owner = item.owner();
        return Terms.NONE
                .when(item.dimension() == null, "dimension")
                .when(item.processStep() == null, "processStep")
                .when(item.description() == null, "description")
                .when(item.rating().likelihood() == null, "likelihood")
                .when(item.rating().impact() == null, "impact")
                .when(item.rating().level() == null, "level")
                .when(owner == null || owner.person() == null, "owner")
                .when(owner == null || owner.post() == null, "ownerPost")
                .when(item.measures().isEmpty(), "measures")
                .when(item.measures().stream().anyMatch(measure -> measure.status() == null), "measureStatus")
                .when(item.source() == null, "source")
                .when(item.versions().isEmpty(), "versions")
                .when(item.isAnyUndated(), "versionDates")
                .when(item.nextReviewOn() == null && item.closed() == null, "nextReviewOn");
    }
}
