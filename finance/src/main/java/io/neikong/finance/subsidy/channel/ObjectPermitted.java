package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.OBJECT_PERMITTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a charge is for nothing that its fund must not be spent on, by the list of the day of the payment (不得列支禁止事项).
 *
 * <p>What was sent back, cancelled or reversed, or is paid after the day judged on, is not examined, and nothing is without a list.
 *
 * @param forbidden  the list
 */
public record ObjectPermitted(List<ForbiddenObject> forbidden) implements Control<Charge> {

    private static final List<Rule> RULES = List.of(OBJECT_PERMITTED);

    public ObjectPermitted {
        forbidden = List.copyOf(forbidden);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Charge charge) {
        if (!charge.isPaid() || forbidden.isEmpty()) {
            return Outcome.notApplicable(this, charge.charge());
        }
        String object = charge.object();
        String fund = charge.channel().fund();
        LocalDate paidOn = charge.paidOn();
        boolean forbids = false;
        boolean fundMatters = false;
        boolean dayMatters = false;
        for (int i = 0; i < forbidden.size() && object != null; i++) {
            ForbiddenObject line = forbidden.get(i);
            if (line.object().equals(object)
                    && (fund == null || line.fund() == null || line.fund().equals(fund))) {
                boolean anyDay = line.from() == null && line.until() == null;
                boolean onDay = paidOn == null ? anyDay : line.holdsOn(paidOn);
                boolean ofFund = fund != null || line.fund() == null;
                forbids |= onDay && ofFund;
                fundMatters |= !ofFund && (onDay || paidOn == null);
                dayMatters |= paidOn == null && !anyDay;
            }
        }
        Outcome outcome = Outcome.satisfied(this, charge.charge(), RULES);
        if (forbids) {
            return outcome.breach(
                    OBJECT_PERMITTED,
                    Evidence.happenedOn(paidOn)
                            .and("object", object)
                            .and("fund", fund)
                            .and("amount", charge.amount()));
        }
        return outcome.gap(
                OBJECT_PERMITTED,
                Terms.NONE
                        .when(object == null, "object")
                        .when(fundMatters, "fund")
                        .when(dayMatters, "paidOn"));
    }
}
