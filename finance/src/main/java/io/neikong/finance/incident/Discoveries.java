package io.neikong.finance.incident;

import io.neikong.control.Recorded;
import io.neikong.finance.incident.Incident.Fund;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All records elsewhere that show one scheme, beside the first report of it (各类发现渠道的记录).
 *
 * @param scheme  the caller's identifier of the scheme: that of the incident, if there is one
 * @param fund  what kind of money it is about, null if not recorded
 * @param records  the records, in any order
 * @param report  the first report, null if nothing was reported
 * @param reason  the identifier of the recorded reason why nothing is reported, null if none is recorded
 * @param asOf  the day on which is judged; a report or a record dated later has not been made yet
 */
public record Discoveries(
        String scheme,
        @Nullable Fund fund,
        List<Discovery> records,
        @Nullable FirstReport report,
        @Nullable String reason,
        LocalDate asOf)
        implements Serializable {

    /** Where a record comes from (发现渠道). */
    public enum Source {
        /** An audit, internal or not (审计、稽核). */
        AUDIT_FINDING,
        /** A case of fraud, of discipline or of inspection (案件). */
        CASE,
        /** A petition or a complaint (信访举报). */
        PETITION,
        /** An anomaly that the bank reported (银行异常). */
        BANK_ANOMALY,
        /** The police (公安机关). */
        POLICE,
        /** The press (媒体). */
        PRESS,
        /** An e-mail or another message (电子邮件等往来). */
        EMAIL,
        /** A log of a system (系统日志). */
        SYSTEM_LOG;

        /** Whether such a record says what was lost; a message, a log or a newspaper need not. */
        boolean saysAmount() {
            return this != PRESS && this != EMAIL && this != SYSTEM_LOG;
        }
    }

    /**
     * One record.
     *
     * @param record  the caller's identifier of the record
     * @param source  where it comes from
     * @param discoveredOn  the day on which it shows that somebody knew, null if not recorded
     * @param amount  what was lost, in yuan, gross; null if it does not say
     * @param victim  the identifier of whom or what the loss is about, so that two records of one loss count once; null if not
     *     recorded, and then it counts for itself
     * @param caseFiled  whether it says that a case was filed
     */
    public record Discovery(
            String record,
            Source source,
            @Nullable LocalDate discoveredOn,
            @Nullable BigDecimal amount,
            @Nullable String victim,
            boolean caseFiled)
            implements Serializable {
        public Discovery {
            victim = Recorded.text(victim);
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * The first report of an incident.
     *
     * @param reportedOn  the day on which it was made, null if not recorded
     * @param statedDiscovery  the day of the discovery that it states, null if it states none
     */
    public record FirstReport(
            @Nullable LocalDate reportedOn, @Nullable LocalDate statedDiscovery) implements Serializable {}

    public Discoveries {
        reason = Recorded.text(reason);
        Objects.requireNonNull(scheme, "scheme");
        records = List.copyOf(records);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The first report, null if none was made by {@link #asOf}. */
    @Nullable
    FirstReport reported() {
        LocalDate reportedOn = report == null ? null : report.reportedOn();
        return reportedOn != null && reportedOn.isAfter(asOf) ? null : report;
    }
}
