package io.neikong.governance.decision;

import io.neikong.control.Recorded;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The records of one body under numbers that run on, usually those of a year (决策台账).
 *
 * @param register  the caller's identifier of the register
 * @param first  the number with which it begins
 * @param records  all records, in any order
 * @param asOf  the day on which is judged; a change that is dated later has not happened yet
 */
public record DecisionRegister(String register, int first, List<Entry> records, LocalDate asOf)
        implements Serializable {

    /**
     * One record (台账记录).
     *
     * @param record  the caller's identifier of the record
     * @param number  its number, null if it has none
     * @param signedAt  when it was signed by all, null if it is not
     * @param changes  what was changed in it, in any order
     */
    public record Entry(
            String record,
            @Nullable Integer number,
            @Nullable Instant signedAt,
            List<Change> changes) implements Serializable {
        public Entry {
            Objects.requireNonNull(record, "record");
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change of a record (修改).
     *
     * @param by  the identifier of the person who made it, null if not known
     * @param at  when, null if not recorded
     * @param newVersion  whether the record as it was is kept beside it
     * @param reason  why, null if no reason is recorded
     */
    public record Change(
            @Nullable String by,
            @Nullable Instant at,
            boolean newVersion,
            @Nullable String reason) implements Serializable {
        public Change {
            by = Recorded.text(by);
            reason = Recorded.text(reason);
        }
    }

    public DecisionRegister {
        Objects.requireNonNull(register, "register");
        records = List.copyOf(records);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether it happened after the day on which is judged. */
    boolean isLater(Instant moment) {
        return ChinaTime.dayOf(moment).isAfter(asOf);
    }
}
