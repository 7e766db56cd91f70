package io.neikong.finance.subsidy.stacking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How two programmes stand to each other, whichever comes first (政策衔接关系).
 *
 * @param programme  one programme
 * @param other  the other one; the same one where it excludes itself
 * @param relation  what one means for the other
 * @param from  the first day on which this holds, null if it holds on all days before {@code until}
 * @param until  the first day on which it no longer holds, null if it still does
 */
public record ProgrammeOverlap(
        String programme,
        String other,
        Relation relation,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Serializable {

    /** What a programme means for another. */
    public enum Relation {
        /** Not both for the same days (互斥). */
        EXCLUSIVE,
        /** Both may pay for the same thing, up to its cap together (可叠加、合计不超上限). */
        SUPPLEMENTARY,
        /** They pay for different things (互不相关). */
        UNRELATED
    }

    /**
     * Refuses what can never hold.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code until}
     */
    public ProgrammeOverlap {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(relation, "relation");
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("from must be before until, but was " + from + " >= " + until);
        }
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    boolean holdsAlways() {
        return from == null && until == null;
    }
}
