package io.neikong.finance.subsidy.channel;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a fund must not be spent on (禁止列支事项), such as buildings, vehicles, or the staff and running cost of an office.
 *
 * @param object  the object
 * @param fund  the fund that must not pay for it, null if none may
 * @param from  the first day on which this holds, null if it holds on all days before {@code until}
 * @param until  the first day on which it no longer holds, null if it still does
 */
public record ForbiddenObject(
        String object,
        @Nullable String fund,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Serializable {

    /**
     * Refuses what can never hold.
     *
     * @throws IllegalArgumentException if the fund is blank, or {@code from} is not before {@code until}
     */
    public ForbiddenObject {
        Recorded.refuseBlank("fund", fund);
        Objects.requireNonNull(object, "object");
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("from must be before until, but was " + from + " >= " + until);
        }
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
