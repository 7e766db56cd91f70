package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.CHARGED_ONCE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.channel.Charge.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks that one item is not charged to two channels (同一事项不得两头列支).
 *
 * <p>What the bank sent back or was cancelled does not count, nor what is charged or reversed after the day judged on. A charge that was
 * reversed in its channel has left it, so a correction is no second charge. Several charges to one channel are none either; whether they
 * are too much is for other rules. Items that the policy has several channels pay together are not examined.
 */
public record ChargedOnce() implements Control<ChargedItem> {

    private static final List<Rule> RULES = List.of(CHARGED_ONCE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ChargedItem item) {
        Charge first = null;
        boolean several = false;
        boolean channelUnknown = false;
        boolean amountUnknown = false;
        int counted = 0;
        for (int i = 0; i < item.charges().size(); i++) {
            Charge charge = item.charges().get(i);
            if (charge.counts()) {
                counted++;
                several |= first != null && !charge.channel().equals(first.channel());
                channelUnknown |= !charge.channel().isKnown();
                amountUnknown |= charge.amount() == null;
                first = first == null ? charge : first;
            }
        }
        if (first == null || item.shared()) {
            return Outcome.notApplicable(this, item.item());
        }
        Outcome outcome = Outcome.satisfied(this, item.item(), RULES);
        if (!several && !channelUnknown) {
            return outcome;
        }
        return twice(outcome, item)
                .gap(
                        CHARGED_ONCE,
                        Terms.NONE
                                .when(channelUnknown && counted > 1, "channel")
                                .when(several && amountUnknown, "amount"));
    }

    /** A breach if more than one channel that is known still bears something. */
    private static Outcome twice(Outcome outcome, ChargedItem item) {
        TreeMap<String, BigDecimal> borne = new TreeMap<>();
        TreeMap<String, TreeSet<String>> charges = new TreeMap<>();
        for (Charge charge : item.charges()) {
            BigDecimal amount = charge.amount();
            if (charge.counts() && amount != null && charge.channel().isKnown()) {
                String channel = charge.channel().toString();
                BigDecimal signed = charge.status() == Status.PAID ? amount : amount.negate();
                borne.merge(channel, signed, BigDecimal::add);
                charges.computeIfAbsent(channel, unseen -> new TreeSet<>()).add(charge.charge());
            }
        }
        borne.values().removeIf(sum -> sum.signum() <= 0);
        if (borne.size() < 2) {
            return outcome;
        }
        TreeSet<String> ids = new TreeSet<>();
        borne.keySet().forEach(channel -> ids.addAll(charges.get(channel)));
        return outcome.breach(
                CHARGED_ONCE, Evidence.of("channels", borne.keySet()).and("charges", ids));
    }
}
