package io.neikong.checkup;

import com.google.common.collect.Lists;
import io.neikong.control.Clause;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.ledger.Ledger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a checkup found and how much it looked at (体检报告). The same facts give an equal report, in whatever order they
 * came and on however many threads.
 *
 * @param asOf  the day as of which the facts were judged
 * @param findings  all findings, waived ones too, in {@link Finding#REPORT_ORDER}
 * @param controls  what each control examined, in the order in which the controls were given
 */
public record CheckupReport(LocalDate asOf, List<Finding> findings, List<ControlCoverage> controls) {

    private static final int RECORDED_TOGETHER = 1_000;

    public CheckupReport {
        findings = findings.stream().sorted(Finding.REPORT_ORDER).toList();
        controls = List.copyOf(controls);
    }

    /** What was assessed of each clause, all clauses of the notice in its order. */
    public List<ClauseCoverage> coverage() {
        return Arrays.stream(Clause.values())
                .map(clause -> ClauseCoverage.of(
                        clause,
                        controls.stream()
                                .filter(control -> control.clause() == clause)
                                .map(ControlCoverage::tally)
                                .reduce(Tally.NONE, Tally::plus)))
                .toList();
    }

    /** How many findings are open, by severity; every severity has an entry. */
    public Map<Severity, Long> openFindings() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0L);
        }
        findings.stream().filter(Finding::isOpen).forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return counts;
    }

    /**
     * Whether any finding is open: a breach or a gap that nothing excuses. False is no pass: a checkup that {@link #examined}
     * nothing has no findings either, and {@link #coverage} says which clauses were not assessed.
     */
    public boolean hasOpenFindings() {
        return findings.stream().anyMatch(Finding::isOpen);
    }

    /**
     * Records the checkup in a ledger (体检留痕): every finding, and at the end an entry of the topic {@code checkup} with the day, how much was
     * examined and how many findings there are. Without that entry the recording was broken off; begin it anew.
     *
     * @return the index of that last entry
     * @throws io.neikong.ledger.LedgerException if it could not be recorded
     */
    public long recordIn(Ledger ledger) {
        Lists.partition(findings, RECORDED_TOGETHER).forEach(ledger::appendFindings);
        return ledger.append(
                "checkup",
                asOf.toString(),
                Evidence.of("examined", examined())
                        .and("findings", findings.size())
                        .and("open", findings.stream().filter(Finding::isOpen).count()));
    }

    /** How many examinations took place: one control looking at one fact for one clause. */
    public long examined() {
        return controls.stream()
                .mapToLong(control -> control.tally().examined())
                .sum();
    }
}
