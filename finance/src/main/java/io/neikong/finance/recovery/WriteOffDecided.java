package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.WRITE_OFF_DECIDED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.WriteOff.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a debt was written off for a stated reason and by a collective decision made before (核销须集体决策).
 *
 * <p>The decision lets go no less than was written off. Below the minimal amount a reason is enough.
 *
 * @param minimalAmount  the yuan below which no collective decision is needed; nothing, so that each write-off needs one, is an
 *     engineering default
 */
public record WriteOffDecided(BigDecimal minimalAmount) implements Control<WriteOff> {

    private static final List<Rule> RULES = List.of(WRITE_OFF_DECIDED);

    /**
     * Refuses a negative amount.
     *
     * @throws IllegalArgumentException if the minimal amount is negative
     */
    public WriteOffDecided {
        Objects.requireNonNull(minimalAmount, "minimalAmount");
        if (minimalAmount.signum() < 0) {
            throw new IllegalArgumentException("minimalAmount must not be negative, but was " + minimalAmount);
        }
    }

    /** With a collective decision for each write-off. */
    public WriteOffDecided() {
        this(BigDecimal.ZERO);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(WriteOff writeOff) {
        BigDecimal amount = writeOff.amount();
        LocalDate writtenOffOn = writeOff.writtenOffOn();
        boolean minimal = amount != null && amount.compareTo(minimalAmount) < 0;
        boolean perhapsMinimal = amount == null && minimalAmount.signum() > 0;
        Decision decision = minimal ? null : writeOff.decision();
        LocalDate decidedOn = decision == null ? null : decision.decidedOn();
        BigDecimal letGo = decision == null ? null : decision.amount();
        Terms circumstances = Terms.NONE
                .when(writeOff.reason() == null, "noReason")
                .when(decision == null && !minimal && !perhapsMinimal, "notDecided")
                .when(decidedOn != null && writtenOffOn != null && decidedOn.isAfter(writtenOffOn), "decidedLater")
                .when(letGo != null && amount != null && amount.compareTo(letGo) > 0, "moreThanDecided");
        Terms missing = Terms.NONE
                .when(amount == null, "amount")
                .when(writtenOffOn == null, "writtenOffOn")
                .when(decision != null && decision.meeting() == null, "meeting")
                .when(decision != null && decidedOn == null, "decidedOn")
                .when(decision != null && letGo == null, "decidedAmount");
        Outcome outcome = Outcome.satisfied(this, writeOff.writeOff(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    WRITE_OFF_DECIDED,
                    Evidence.happenedOn(writtenOffOn)
                            .and("circumstances", circumstances)
                            .and("amount", amount)
                            .and("writtenOffOn", writtenOffOn)
                            .and("meeting", decision == null ? null : decision.meeting())
                            .and("decidedOn", decidedOn)
                            .and("decidedAmount", letGo));
        }
        return missing.isEmpty() ? outcome : outcome.gap(WRITE_OFF_DECIDED, missing);
    }
}
