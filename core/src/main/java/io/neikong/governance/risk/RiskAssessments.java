package io.neikong.governance.risk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The full assessments of the risks of one district, all that there were (全面风险评估).
 *
 * @param list  the caller's identifier of the risk list or of the district
 * @param assessments  the assessments, in any order; empty if there was none
 * @param asOf  the day on which is judged; an assessment that is dated later has not happened yet
 */
public record RiskAssessments(String list, List<Assessment> assessments, LocalDate asOf) implements Serializable {

    /**
     * One of them.
     *
     * @param assessment  the caller's identifier of the assessment
     * @param on  the day on which it was finished, null if not recorded
     */
    public record Assessment(String assessment, @Nullable LocalDate on) implements Serializable {
        public Assessment {
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    public RiskAssessments {
        Objects.requireNonNull(list, "list");
        assessments = List.copyOf(assessments);
        Objects.requireNonNull(asOf, "asOf");
    }
}
