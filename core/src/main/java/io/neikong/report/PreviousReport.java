package io.neikong.report;

import io.neikong.checkup.Baseline;
import io.neikong.checkup.BaselineComparison;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.Tally;
import io.neikong.control.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is needed of an earlier {@code report.json} to say what changed since (上期报告).
 *
 * @param asOf  the day as of which it was judged
 * @param tallies  what its examinations came to, by the number of the clause
 * @param open  the findings that were open then
 */
public record PreviousReport(LocalDate asOf, Map<String, Tally> tallies, List<Open> open) {
    public PreviousReport {
        Objects.requireNonNull(asOf, "asOf");
        tallies = Map.copyOf(tallies);
        open = List.copyOf(open);
    }

    /**
     * A finding that was open.
     *
     * @param id  its stable identifier
     * @param control  the name of the control that found it
     * @param rule  the code of the rule
     * @param clause  the number of the clause
     * @param severity  how much it weighed
     * @param subject  the identifier of what was examined
     */
    public record Open(String id, String control, String rule, String clause, Severity severity, String subject) {
        public Open {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(control, "control");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(subject, "subject");
        }
    }

    /**
     * Reads what {@link JsonReport} wrote; keys that are not needed may be anything.
     *
     * @throws UnusableReportException if there is no such file, or it is not such a report
     */
    public static PreviousReport read(Path file) {
        return PreviousReportFile.read(file);
    }

    /**
     * What changed since. An earlier report is a baseline in which all that was open is accepted until today: what is not
     * in it is new, what is known is still there, what is fixed is gone.
     */
    BaselineComparison compare(CheckupReport now) {
        return new Baseline(
                        open.stream()
                                .collect(Collectors.toMap(Open::id, one -> one, (one, other) -> one))
                                .values()
                                .stream()
                                .map(one -> new Baseline.Entry(
                                        one.id(),
                                        one.control(),
                                        one.rule(),
                                        one.subject(),
                                        one.severity(),
                                        "report " + asOf,
                                        now.asOf()))
                                .toList())
                .compare(now);
    }
}
