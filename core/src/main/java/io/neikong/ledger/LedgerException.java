package io.neikong.ledger;

import java.io.Serial;

/** A ledger could not be read or written, so that nothing was acknowledged (台账不可用). The message says what was tried. */
public final class LedgerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
