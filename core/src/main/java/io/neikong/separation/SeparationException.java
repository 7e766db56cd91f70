package io.neikong.separation;

import io.neikong.control.Recorded;
import io.neikong.party.Approval;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exception from a separation for a unit that has too few people, and what is done instead (不相容岗位分离例外). What is not
 * recorded of it is null.
 *
 * <p>It excuses nothing: that one person did two steps remains a breach of {@link SodRule#STEPS_BY_DIFFERENT_PERSONS} until a
 * {@link io.neikong.control.Waiver} excuses it. The exception is judged itself, by {@link ExceptionCompensated}.
 *
 * @param id  the caller's identifier
 * @param unit  the unit that it is for
 * @param separation  the identifier of the separation from which it excepts
 * @param approval  who approved it and when, null if nobody did
 * @param firstUsedAt  when it was first made use of, null if it has not been used
 * @param from  the first day on which it holds
 * @param until  the first day on which it no longer holds
 * @param compensatingControl  the identifier of what is done instead, such as a full check afterwards
 * @param carriedOutOn  the days on which that was done and evidence of it was kept, in any order
 * @param asOf  the day on which it is looked at
 */
public record SeparationException(
        String id,
        @Nullable String unit,
        @Nullable String separation,
        @Nullable Approval approval,
        @Nullable Instant firstUsedAt,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String compensatingControl,
        List<LocalDate> carriedOutOn,
        LocalDate asOf)
        implements Serializable {

    /**
     * Refuses a time that ends before it begins.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code until}
     */
    public SeparationException {
        unit = Recorded.text(unit);
        separation = Recorded.text(separation);
        compensatingControl = Recorded.text(compensatingControl);
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(asOf, "asOf");
        carriedOutOn = carriedOutOn.stream().distinct().sorted().toList();
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("from must be before until, but was " + from + " and " + until);
        }
    }

    /** Whether one person may do two steps of that separation in that unit then: all is named, approved and in force. */
    boolean allows(String ofUnit, String ofSeparation, Instant at) {
        LocalDate day = ChinaTime.dayOf(at);
        return ofUnit.equals(unit)
                && ofSeparation.equals(separation)
                && from != null
                && !day.isBefore(from)
                && until != null
                && day.isBefore(until)
                && compensatingControl != null
                && approval != null
                && approval.recordedAt() != null
                && approval.standing(at) == Approval.Standing.BEFORE;
    }
}
