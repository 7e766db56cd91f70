package io.neikong.checkup;

import io.neikong.control.Decision;
import io.neikong.control.Outcome;
import io.neikong.control.Waivers;
import io.neikong.ledger.Inputs;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerException;
import io.neikong.ledger.RecordedDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Decides before something is done: records first and decides after (事前把关). There is no decision that the ledger does not have,
 * and no switch to turn it off; what the ledger throws, the caller sees.
 *
 * @param ledger  where decisions are recorded
 * @param waivers  what is excused
 */
public record Gate(Ledger ledger, Waivers waivers) {
    public Gate {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(waivers, "waivers");
    }

    /** A gate that excuses nothing. */
    public Gate(Ledger ledger) {
        this(ledger, Waivers.NONE);
    }

    /**
     * Decides and records, once for each request: who asks again with the same request gets the same decision, and nothing is
     * recorded twice. Other facts are another request.
     *
     * @param request  the caller's identifier of the request
     * @param asOf  the day on which waivers are looked at
     * @param outcomes  what the controls found
     * @param inputs  what they rest on
     * @return the decision with its place in the ledger; of an earlier call, if there was one
     * @throws LedgerException if it could not be recorded; then nothing was decided
     * @throws IllegalArgumentException if the request was decided before on other facts
     */
    public RecordedDecision decide(String request, LocalDate asOf, List<Outcome> outcomes, Inputs inputs) {
        return ledger.decide(
                request,
                outcomes.stream().map(outcome -> waivers.apply(outcome, asOf)).toList(),
                inputs);
    }

    /**
     * As {@link #decide}, for callers who only go on if they may.
     *
     * @throws NotPermittedException if the decision is another one than PROCEED
     */
    public RecordedDecision decideOrThrow(String request, LocalDate asOf, List<Outcome> outcomes, Inputs inputs) {
        RecordedDecision decided = decide(request, asOf, outcomes, inputs);
        if (decided.decision() != Decision.PROCEED) {
            throw new NotPermittedException(request, decided);
        }
        return decided;
    }
}
