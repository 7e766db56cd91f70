package io.neikong.governance.risk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes a district assess its risks anew, and what was assessed then (触发重新评估的事项).
 *
 * @param trigger  the caller's identifier of what happened
 * @param kind  what it was, null if not known
 * @param happenedOn  when it happened, null if not recorded
 * @param reassessments  the assessments that were made because of it, in any order; empty if there was none
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record RiskTrigger(
        String trigger,
        @Nullable Kind kind,
        @Nullable LocalDate happenedOn,
        List<Reassessment> reassessments,
        LocalDate asOf)
        implements Serializable {

    /** What makes a district assess anew. */
    public enum Kind {
        /** A new policy, or one that changed (新政策). */
        NEW_POLICY,
        /** A release of a system (系统上线、升级). */
        SYSTEM_RELEASE,
        /** A fund incident (基金要情). */
        INCIDENT,
        /** A finding of an audit or an inspection (审计、稽核发现问题). */
        AUDIT_FINDING,
        /** A change of units or posts (机构、岗位调整). */
        REORGANISATION
    }

    /**
     * An assessment because of it (重新评估).
     *
     * @param assessment  the caller's identifier of the assessment
     * @param on  when, null if not recorded
     */
    public record Reassessment(String assessment, @Nullable LocalDate on) implements Serializable {
        public Reassessment {
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    public RiskTrigger {
        Objects.requireNonNull(trigger, "trigger");
        reassessments = List.copyOf(reassessments);
        Objects.requireNonNull(asOf, "asOf");
    }
}
