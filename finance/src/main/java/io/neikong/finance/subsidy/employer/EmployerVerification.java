package io.neikong.finance.subsidy.employer;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was done to see for oneself that an applicant is what it says (企业实地或远程核实).
 *
 * @param application  the caller's identifier of the application
 * @param risk  how risky the applicant or the programme is, null if nobody rated it
 * @param approved  whether it was approved; one that is open, rejected or withdrawn is not examined
 * @param decidedAt  when that was decided, null if not recorded
 * @param visits  the verifications, in the order in which they were made
 */
public record EmployerVerification(
        String application,
        @Nullable Risk risk,
        boolean approved,
        @Nullable Instant decidedAt,
        List<Visit> visits) implements Serializable {

    /** How risky an applicant is, from the least on. */
    public enum Risk {
        /** Little (低). */
        LOW,
        /** Some (中). */
        MEDIUM,
        /** Much (高). */
        HIGH
    }

    /**
     * One verification, on the spot or from afar.
     *
     * @param visit  the caller's identifier of the verification
     * @param doneOn  the day, null if not recorded
     * @param doneBy  the identifier of the person who verified, null if not recorded
     * @param confirmed  whether the applicant was found to be what it says
     * @param record  the identifier of the record, photographs or video, null if there is none
     */
    public record Visit(
            String visit,
            @Nullable LocalDate doneOn,
            @Nullable String doneBy,
            Answer confirmed,
            @Nullable String record)
            implements Serializable {
        public Visit {
            doneBy = Recorded.text(doneBy);
            record = Recorded.text(record);
            Objects.requireNonNull(visit, "visit");
            Objects.requireNonNull(confirmed, "confirmed");
        }
    }

    public EmployerVerification {
        Objects.requireNonNull(application, "application");
        visits = List.copyOf(visits);
    }

    /** Whether there is a verification of unknown day at which the applicant was not, or not surely, found to be what it says. */
    boolean hasUndatedDoubt() {
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).doneOn() == null && visits.get(i).confirmed() != Answer.YES) {
                return true;
            }
        }
        return false;
    }

    /** The last verification that was not made after the day of the decision, null if there is none. */
    @Nullable
    Visit lastBeforeDecision() {
        LocalDate decidedOn = decidedAt == null ? null : ChinaTime.dayOf(decidedAt);
        for (int i = visits.size() - 1; i >= 0; i--) {
            LocalDate doneOn = visits.get(i).doneOn();
            if (doneOn == null || decidedOn == null || !doneOn.isAfter(decidedOn)) {
                return visits.get(i);
            }
        }
        return null;
    }
}
