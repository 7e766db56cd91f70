package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.MOVED_BY_DECISION;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.channel.ChannelMove.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that no money is offset or moved between channels, or returned to another one than it came from, unless a decision to correct
 * the channel came first (跨渠道抵扣、调整须有更正决定).
 *
 * <p>The decision is dated and, where the system keeps that, recorded no later than the day of the move, names the channel, and covers
 * the amount. Within one channel nothing is examined, nor where money came back to the channel that it was charged to, nor
 * what is moved after the day judged on.
 */
public record MovedByDecision() implements Control<ChannelMove> {

    private static final List<Rule> RULES = List.of(MOVED_BY_DECISION);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ChannelMove move) {
        Channel from = move.from();
        Channel to = move.to();
        boolean elsewhere = differ(from.fund(), to.fund()) || differ(from.code(), to.code());
        boolean known = from.isKnown() && to.isKnown();
        if ((!elsewhere && known) || !move.isMade()) {
            return Outcome.notApplicable(this, move.move());
        }
        Outcome outcome = Outcome.satisfied(this, move.move(), RULES);
        Decision decision = move.decided();
        Terms missing = Terms.NONE.when(!known, "channel");
        if (!elsewhere) {
            return outcome.gap(MOVED_BY_DECISION, missing);
        }
        if (decision == null) {
            return outcome.breach(MOVED_BY_DECISION, seen(move, Terms.of("noDecision")))
                    .gap(MOVED_BY_DECISION, missing);
        }
        BigDecimal amount = move.amount();
        LocalDate movedOn = move.movedOn();
        Terms circumstances = Terms.NONE
                .when(isAfter(decision.decidedOn(), movedOn), "decidedLater")
                .when(isAfter(decision.recordedOn(), movedOn), "recordedLater")
                .when(isOther(decision.to(), to), "otherChannel")
                .when(
                        amount != null && decision.amount() != null && amount.compareTo(decision.amount()) > 0,
                        "moreThanDecided");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(MOVED_BY_DECISION, seen(move, circumstances));
        }
        return outcome.gap(
                MOVED_BY_DECISION,
                missing.when(amount == null, "amount")
                        .when(movedOn == null, "movedOn")
                        .when(decision.decision() == null, "decision")
                        .when(decision.decidedOn() == null, "decidedOn")
                        .when(decision.amount() == null, "decidedAmount")
                        .when(!decision.to().isKnown(), "decidedChannel"));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean isOther(Channel decided, Channel to) {
        return differ(decided.fund(), to.fund()) || differ(decided.code(), to.code());
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate movedOn) {
        return day != null && movedOn != null && day.isAfter(movedOn);
    }

    private static Evidence seen(ChannelMove move, Terms circumstances) {
        Decision decision = move.decided();
        return Evidence.happenedOn(move.movedOn())
                .and("circumstances", circumstances)
                .andTerm("kind", move.kind().name())
                .and("from", Objects.toString(move.from()))
                .and("to", Objects.toString(move.to()))
                .and("amount", move.amount())
                .and("movedOn", move.movedOn())
                .and("decision", decision == null ? null : decision.decision())
                .and("decidedOn", decision == null ? null : decision.decidedOn())
                .and("recordedOn", decision == null ? null : decision.recordedOn())
                .and("decidedAmount", decision == null ? null : decision.amount());
    }
}
