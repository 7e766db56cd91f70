package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.NOTHING_OMITTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.incident.Discoveries.Discovery;
import io.neikong.finance.incident.Grading.Grade;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what audits, cases, petitions and banks brought to light was reported, or that it is recorded why not (不得漏报).
 *
 * <p>All victims of one scheme count together, two records about the same victim once, with the larger amount. What is not
 * reported yet is not examined while there is still time, and neither is what stays below the threshold without a case.
 *
 * @param calendar  the working days
 * @param grading  which incidents are reported, by the day of the first record
 */
public record NothingOmitted(WorkingCalendar calendar, Grading grading) implements Control<Discoveries> {

    private static final List<Rule> RULES = List.of(NOTHING_OMITTED);
    private static final Comparator<Discovery> BY_DAY =
            Comparator.comparing(Discovery::discoveredOn, Comparator.nullsLast(Comparator.naturalOrder()));

    public NothingOmitted {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(grading, "grading");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Discoveries found) {
        Answer covered = grading.covers(found.fund());
        if (covered == Answer.NO || found.records().isEmpty()) {
            return Outcome.notApplicable(this, found.scheme());
        }
        Outcome outcome = Outcome.satisfied(this, found.scheme(), RULES);
        return found.reported() != null || found.reason() != null ? outcome : unreported(outcome, found, covered);
    }

    private Outcome unreported(Outcome outcome, Discoveries found, Answer covered) {
        List<Discovery> records = found.records().stream()
                .filter(record ->
                        record.discoveredOn() == null || !record.discoveredOn().isAfter(found.asOf()))
                .sorted(BY_DAY)
                .toList();
        LocalDate first = null;
        LocalDate start = null;
        boolean reached = false;
        boolean unknown = false;
        boolean caseFiled = false;
        Grade grade = Grade.NONE;
        BigDecimal lost = BigDecimal.ZERO;
        Map<String, BigDecimal> byVictim = new HashMap<>();
        for (Discovery record : records) {
            LocalDate day = record.discoveredOn();
            first = first == null ? day : first;
            BigDecimal amount = record.amount();
            unknown |= amount == null && record.source().saysAmount();
            caseFiled |= record.caseFiled();
            lost = lost.add(added(byVictim, record.victim(), amount));
            grade = grading.grade(lost, caseFiled, Objects.requireNonNullElse(first, found.asOf()));
            start = !reached && grade != Grade.NONE ? day : start;
            reached |= grade != Grade.NONE;
        }
        if (!reached && !unknown) {
            return Outcome.notApplicable(this, found.scheme());
        }
        LocalDate from = reached ? start : first;
        Answer stillTime = from == null ? Answer.UNKNOWN : stillTime(from, found.asOf());
        if (stillTime == Answer.YES) {
            return Outcome.notApplicable(this, found.scheme());
        }
        if (reached && stillTime == Answer.NO && covered == Answer.YES) {
            return outcome.breach(
                    NOTHING_OMITTED,
                    Evidence.happenedOn(start)
                            .and("amount", lost)
                            .andTerm("grade", grade.name())
                            .and("startsOn", start)
                            .and(
                                    "records",
                                    records.stream().map(Discovery::record).toList()));
        }
        return outcome.gap(
                NOTHING_OMITTED,
                Terms.NONE
                        .when(covered == Answer.UNKNOWN, "fund")
                        .when(!reached, "lossAmounts")
                        .when(from == null, "discoveredOn")
                        .when(from != null && stillTime == Answer.UNKNOWN, "workingCalendar"));
    }

    /** By how much a record raises what was lost: nothing if another record of the victim says as much already. */
    private static BigDecimal added(
            Map<String, BigDecimal> byVictim, @Nullable String victim, @Nullable BigDecimal amount) {
        if (amount == null || amount.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        if (victim == null) {
            return amount;
        }
        BigDecimal before = byVictim.getOrDefault(victim, BigDecimal.ZERO);
        byVictim.put(victim, amount.max(before));
        return amount.subtract(before).max(BigDecimal.ZERO);
    }

    private Answer stillTime(LocalDate start, LocalDate asOf) {
        return Deadline.of(
                        start,
                        grading.policy()
                                .find(Parameters.INCIDENT_REPORT, Occasion.on(start))
                                .orElseThrow()
                                .value(),
                        calendar)
                .inTime(asOf);
    }
}
