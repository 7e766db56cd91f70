package io.neikong.checkup;

import io.neikong.control.Clause;

/**
 * What a checkup says of one clause of the notice (条款覆盖情况).
 *
 * @param clause  the clause
 * @param status  whether it was assessed
 * @param tally  how often each verdict was reached, over all controls
 */
public record ClauseCoverage(Clause clause, Status status, Tally tally) {

    /** Whether a checkup assessed a clause. */
    public enum Status {
        /** At least one examination took place (已检查). */
        ASSESSED,
        /** Nothing was examined: no control ran, or no fact was there for it. Not a pass (未检查). */
        NOT_ASSESSED,
        /** Software cannot check it (不可由软件检查). */
        NOT_CHECKABLE
    }

    static ClauseCoverage of(Clause clause, Tally tally) {
        Status status;
        if (tally.examined() > 0) {
            status = Status.ASSESSED;
        } else if (clause.reach() == Clause.Reach.NONE) {
            status = Status.NOT_CHECKABLE;
        } else {
            status = Status.NOT_ASSESSED;
        }
        return new ClauseCoverage(clause, status, tally);
    }
}
