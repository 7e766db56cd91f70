package io.neikong.finance.subsidy.employer;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the register of companies says of an applicant (企业登记状况).
 *
 * <p>The register is asked by the credit code, so that a new name changes nothing.
 *
 * @param application  the caller's identifier of the application
 * @param programme  the identifier of the programme, null if not recorded
 * @param decisiveOn  the day on which the policy asks for it, null if not recorded
 * @param lookedUpOn  the day on which the register was asked, null if not recorded
 * @param entries  what it says, in any order; null if it was not asked
 */
public record EmployerStanding(
        String application,
        @Nullable String programme,
        @Nullable LocalDate decisiveOn,
        @Nullable LocalDate lookedUpOn,
        @Nullable List<Entry> entries)
        implements Serializable {

    /**
     * One status while it holds. Several may hold at one time, such as being in business and on the list of abnormal ones.
     *
     * @param status  the status
     * @param from  the first day, null if not recorded
     * @param until  the first day on which it no longer holds, null if it still does
     */
    public record Entry(
            Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Serializable {
        public Entry {
            Objects.requireNonNull(status, "status");
        }

        Answer holdsOn(LocalDate day) {
            if ((from != null && from.isAfter(day)) || (until != null && !until.isAfter(day))) {
                return Answer.NO;
            }
            return from == null ? Answer.UNKNOWN : Answer.YES;
        }
    }

    /** The status of a company. */
    public enum Status {
        /** In business (存续). */
        IN_BUSINESS,
        /** Dissolved and struck off (注销). */
        DEREGISTERED,
        /** Its licence was revoked (吊销). */
        LICENCE_REVOKED,
        /** On the list of abnormal operations (经营异常名录). */
        ABNORMAL,
        /** On the list of serious violations (严重违法失信名单). */
        SERIOUS_VIOLATION
    }

    public EmployerStanding {
        programme = Recorded.text(programme);
        Objects.requireNonNull(application, "application");
        entries = entries == null ? null : List.copyOf(entries);
    }
}
