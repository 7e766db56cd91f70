package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.GRADED_RIGHTLY;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.IncidentEvent.Kind;
import io.neikong.time.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each report of an incident states the grade that follows from what had been lost by then (要情等级准确).
 *
 * <p>All victims of the scheme count together, and nothing is taken off for what came back. A grade that is too high is a
 * breach that weighs little. An incident of which no report was made is not examined.
 *
 * @param grading  the thresholds, by the day of the discovery
 */
public record GradedRightly(Grading grading) implements Control<Incident> {

    private static final List<Rule> RULES = List.of(GRADED_RIGHTLY);

    public GradedRightly {
        Objects.requireNonNull(grading, "grading");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Incident incident) {
        if (grading.covers(incident.fund()) != Answer.YES) {
            return Outcome.notApplicable(this, incident.incident());
        }
        Outcome outcome = Outcome.satisfied(this, incident.incident(), RULES);
        ReportingChain chain = ReportingChain.of(incident, grading);
        IncidentEvent first = null;
        Grade due = Grade.NONE;
        List<String> reports = List.of();
        boolean reported = false;
        boolean unknown = false;
        boolean tooLow = false;
        boolean tooHigh = false;
        boolean unstated = false;
        boolean unsure = false;
        for (int i = 0; i < incident.events().size(); i++) {
            IncidentEvent event = incident.events().get(i);
            if (!incident.hasHappened(event)) {
                continue;
            }
            unknown |= event.kind() == Kind.LOSS_FOUND && event.amount() == null;
            if (!event.kind().isReport()) {
                continue;
            }
            reported = true;
            Grade grade = event.grade();
            int difference = grade == null ? 0 : grade.compareTo(chain.grades().get(i));
            unstated |= grade == null && statesGrade(event.kind());
            unsure |= unknown
                    && grade != null
                    && difference >= 0
                    && chain.grades().get(i) != Grade.MAJOR;
            if (difference < 0 || (difference > 0 && !unknown)) {
                tooLow |= difference < 0;
                tooHigh |= difference > 0;
                due = first == null ? chain.grades().get(i) : due;
                first = first == null ? event : first;
                reports = reports.isEmpty() ? new ArrayList<>() : reports;
                reports.add(event.event());
            }
        }
        LocalDate discoveredOn = incident.discoveredOn();
        if (!reported) {
            return Outcome.notApplicable(this, incident.incident());
        }
        if (first != null && discoveredOn != null) {
            Evidence seen = Evidence.happenedOn(first.happenedOn())
                    .and(
                            "circumstances",
                            Terms.NONE.when(tooLow, "gradedTooLow").when(tooHigh, "gradedTooHigh"))
                    .andTerm(
                            "stated",
                            Objects.requireNonNullElse(first.grade(), Grade.NONE)
                                    .name())
                    .andTerm("grade", due.name())
                    .and("amount", lostBy(incident, first))
                    .and("reports", reports);
            outcome = outcome.breach(GRADED_RIGHTLY, tooLow ? GRADED_RIGHTLY.severity() : Severity.MINOR, seen);
        }
        return outcome.gap(
                GRADED_RIGHTLY,
                Terms.NONE
                        .when(discoveredOn == null, "discoveredOn")
                        .when(unstated, "statedGrade")
                        .when(unsure, "lossAmounts"));
    }

    /** A report of progress or of the end need not repeat the grade. */
    private static boolean statesGrade(Kind kind) {
        return kind == Kind.REPORTED || kind == Kind.REGRADED || kind == Kind.CORRECTED;
    }

    private static @Nullable BigDecimal lostBy(Incident incident, IncidentEvent report) {
        BigDecimal lost = BigDecimal.ZERO;
        for (IncidentEvent event : incident.events()) {
            if (event.equals(report)) {
                return lost;
            }
            BigDecimal amount = event.amount();
            boolean counts = event.kind() == Kind.LOSS_FOUND && incident.hasHappened(event);
            lost = counts && amount != null && amount.signum() > 0 ? lost.add(amount) : lost;
        }
        return lost;
    }
}
