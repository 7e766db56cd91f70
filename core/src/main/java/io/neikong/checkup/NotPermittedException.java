package io.neikong.checkup;

import io.neikong.ledger.RecordedDecision;
import java.io.Serial;

/** A gate did not let something pass; the decision says why and where it is recorded (未予放行). */
public final class NotPermittedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RecordedDecision decided;

    NotPermittedException(String request, RecordedDecision decided) {
        super("expected PROCEED for the request " + request + ", but was " + decided.decision()
                + " in the entry with index " + decided.index());
        this.decided = decided;
    }

    /** What was decided. */
    public RecordedDecision decided() {
        return decided;
    }
}
