package io.neikong.finance.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a finding of supervision was followed up: order, reply, re-check, closure (督导问题整改闭环).
 *
 * @param finding  the caller's identifier of the finding
 * @param raisedOn  the day on which it was raised
 * @param orderedOn  when the institution was ordered to rectify, null if it was not
 * @param dueOn  by when it had to reply, this day included, null if not recorded
 * @param repliedOn  when it replied, null if it did not
 * @param recheckedOn  when that was checked again, null if it was not
 * @param passed  whether the last re-check found it in order, null if not recorded
 * @param closedOn  when the finding was closed, null if it is open
 * @param asOf  the day on which it is looked at
 */
public record Rectification(
        String finding,
        LocalDate raisedOn,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate recheckedOn,
        @Nullable Boolean passed,
        @Nullable LocalDate closedOn,
        LocalDate asOf)
        implements Serializable {
    public Rectification {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(raisedOn, "raisedOn");
        Objects.requireNonNull(asOf, "asOf");
    }
}
