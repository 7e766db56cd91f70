package io.neikong.finance.warning;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A risk that was found with an applicant, and what became of it (风险线索).
 *
 * @param hit  the caller's identifier of the find
 * @param foundOn  the day on which it was found, null if not recorded
 * @param submission  its report to the platform, null if it was not reported
 * @param queueing  its place in the queue while the platform was down, null if it was never queued
 * @param dismissal  why it turned out to be none, such as another person of the same name; null if it did not
 * @param paidOn  the day on which the applicant was paid, null if that has not happened
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record RiskHit(
        String hit,
        @Nullable LocalDate foundOn,
        @Nullable Submission submission,
        @Nullable Queueing queueing,
        @Nullable Dismissal dismissal,
        @Nullable LocalDate paidOn,
        LocalDate asOf)
        implements Serializable {

    /** What a report to the platform has to say (上报要素). */
    public enum Field {
        /** The identifier of the applicant: a credit code, or a resident's number as a hash (申请对象). */
        APPLICANT,
        /** The programme (政策项目). */
        PROGRAMME,
        /** The kind of risk (风险类型). */
        RISK_TYPE,
        /** The evidence (证据). */
        EVIDENCE,
        /** Who found it (发现人). */
        FINDER,
        /** When (发现时间). */
        FOUND_AT,
        /** What is proposed to do (拟处理意见). */
        PROPOSED_HANDLING;

        private static final Field[] ALL = values();

        static Field[] all() {
            return ALL;
        }
    }

    /**
     * A report to the platform (上报).
     *
     * @param submittedOn  the day, null if not recorded
     * @param fields  what it says, in any order; null if nobody recorded that
     * @param acknowledgement  the platform's number of acknowledgement, null if there is none
     */
    public record Submission(
            @Nullable LocalDate submittedOn,
            @Nullable List<Field> fields,
            @Nullable String acknowledgement) implements Serializable {
        public Submission {
            acknowledgement = Recorded.text(acknowledgement);
            fields = fields == null ? null : List.copyOf(fields);
        }
    }

    /**
     * A place in the queue while the platform was down (平台故障排队).
     *
     * @param queuedOn  the day of its time stamp, null if it has none
     * @param platformBackOn  the day on which the platform was up again, null if it is still down
     */
    public record Queueing(
            @Nullable LocalDate queuedOn, @Nullable LocalDate platformBackOn) implements Serializable {}

    /**
     * The end of a find that turned out to be none (排除).
     *
     * @param dismissedOn  the day, null if not recorded
     * @param evidence  the identifier of what shows it, null if there is nothing
     */
    public record Dismissal(
            @Nullable LocalDate dismissedOn, @Nullable String evidence) implements Serializable {
        public Dismissal {
            evidence = Recorded.text(evidence);
        }
    }

    public RiskHit {
        Objects.requireNonNull(hit, "hit");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The report to the platform, null if none was made by {@link #asOf}. */
    @Nullable
    Submission submitted() {
        LocalDate submittedOn = submission == null ? null : submission.submittedOn();
        return submittedOn != null && submittedOn.isAfter(asOf) ? null : submission;
    }

    /** Its place in the queue by {@link #asOf}, null if it had none; a platform that came up later was still down. */
    @Nullable
    Queueing queued() {
        LocalDate queuedOn = queueing == null ? null : queueing.queuedOn();
        LocalDate backOn = queueing == null ? null : queueing.platformBackOn();
        if (queuedOn != null && queuedOn.isAfter(asOf)) {
            return null;
        }
        return backOn != null && backOn.isAfter(asOf) ? new Queueing(queuedOn, null) : queueing;
    }

    /** Its dismissal, null if it was not dismissed by {@link #asOf}. */
    @Nullable
    Dismissal dismissed() {
        LocalDate dismissedOn = dismissal == null ? null : dismissal.dismissedOn();
        return dismissedOn != null && dismissedOn.isAfter(asOf) ? null : dismissal;
    }
}
