package io.neikong.finance.seal;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of seals: when a seal was put in force and stopped, what became of it, and its loss (印鉴台账).
 *
 * @param seal  the seal
 * @param activatedAt  from when on it may be used, null if not recorded
 * @param stoppedAt  from when on it may no longer be used, null if it is in force
 * @param disposal  what became of it after it was stopped, null if nothing did
 * @param loss  its loss, null if it was not lost
 * @param asOf  the day on which is judged
 */
public record SealLife(
        String seal,
        @Nullable Instant activatedAt,
        @Nullable Instant stoppedAt,
        @Nullable Disposal disposal,
        @Nullable Loss loss,
        LocalDate asOf)
        implements Serializable {

    /**
     * What became of a stopped seal (停用印章处置).
     *
     * @param kind  what was done with it
     * @param doneOn  the day, null if not recorded
     * @param witnesses  who destroyed it together; of no matter where it was not destroyed
     */
    public record Disposal(Kind kind, @Nullable LocalDate doneOn, List<Witness> witnesses) implements Serializable {

        /** What is done with a stopped seal. */
        public enum Kind {
            /** Given back to the body that had it made (交回). */
            RETURNED,
            /** Sealed up and kept (封存). */
            SEALED,
            /** Destroyed (销毁). */
            DESTROYED
        }

        public Disposal {
            Objects.requireNonNull(kind, "kind");
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * Somebody who took part in the destruction of a seal (参与销毁人员).
     *
     * @param person  who
     * @param department  the person's department on that day, null if not recorded
     */
    public record Witness(String person, @Nullable String department) implements Serializable {
        /**
         * Refuses a witness who is nobody.
         *
         * @throws IllegalArgumentException if the person is blank
         */
        public Witness {
            department = Recorded.text(department);
            Objects.requireNonNull(person, "person");
            Recorded.refuseBlank("person", person);
        }
    }

    /**
     * The loss of a seal, and the written reports of it (印章遗失报告).
     *
     * @param lostAt  when it was found to be lost
     * @param bankToldAt  when the bank was told in writing, null if it was not
     * @param superiorToldAt  when the superior body was, null if it was not
     * @param financeToldAt  when the finance department was, null if it was not
     */
    public record Loss(
            Instant lostAt,
            @Nullable Instant bankToldAt,
            @Nullable Instant superiorToldAt,
            @Nullable Instant financeToldAt)
            implements Serializable {
        public Loss {
            Objects.requireNonNull(lostAt, "lostAt");
        }
    }

    public SealLife {
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(asOf, "asOf");
    }
}
