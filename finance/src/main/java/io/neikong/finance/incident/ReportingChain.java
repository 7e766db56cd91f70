package io.neikong.finance.incident;

import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.IncidentEvent.Kind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How far the reports of an incident have come and what was lost, computed from its events (要情报告链).
 *
 * <p>Losses count whenever they are found; one that is found after the end opens the chain again. Money that came back is kept
 * apart and takes nothing off what was lost. A report or a closing that was not yet possible is refused: it changes nothing and
 * is listed in {@code missteps}. An amount of nothing or less is refused too, and kept in {@code refused}.
 *
 * @param stage  the last stage reached in order
 * @param found  what was lost, in yuan, gross
 * @param recovered  what came back
 * @param refused  the amounts that were refused
 * @param caseFiled  whether a case was filed
 * @param grades  the grade after each event, in the order of the events, by the thresholds of the day of the discovery
 * @param missteps  what was out of turn or refused, in the order of the events
 * @param unknown  the events whose amount is not recorded: the figures leave them out
 */
public record ReportingChain(
        Stage stage,
        BigDecimal found,
        BigDecimal recovered,
        BigDecimal refused,
        boolean caseFiled,
        List<Grade> grades,
        List<Misstep> missteps,
        List<String> unknown)
        implements Serializable {

    /** How far the reports have come, in order (报告阶段). */
    public enum Stage {
        /** Discovered, nothing reported (已发现未报告). */
        DISCOVERED,
        /** Reported, and progress is due (已报告). */
        REPORTED,
        /** Closed, and the final report is due (已办结). */
        CLOSED,
        /** The final report is made (已终结报告). */
        FINAL_REPORTED
    }

    /** Why an event is a misstep (异常情形). */
    public enum Reason {
        /** A stage before it was skipped, or had been passed already (环节缺失或者重复). */
        OUT_OF_TURN,
        /** An amount of nothing or less (金额不为正数). */
        NOT_POSITIVE
    }

    /**
     * An event that was out of turn or refused.
     *
     * @param event  its identifier
     * @param kind  what happened
     * @param reason  what was wrong with it
     */
    public record Misstep(String event, Kind kind, Reason reason) implements Serializable {
        public Misstep {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public ReportingChain {
        grades = List.copyOf(grades);
        missteps = List.copyOf(missteps);
        unknown = List.copyOf(unknown);
    }

    /**
     * The chain of an incident on the day on which it is judged.
     *
     * @param grading  the thresholds, by the day of the discovery, or by the day on which is judged if that is not recorded
     */
    public static ReportingChain of(Incident incident, Grading grading) {
        LocalDate day = Objects.requireNonNullElse(incident.discoveredOn(), incident.asOf());
        List<Grade> grades = new ArrayList<>(incident.events().size());
        List<Misstep> missteps = new ArrayList<>(0);
        List<String> unknown = new ArrayList<>(0);
        Stage stage = Stage.DISCOVERED;
        BigDecimal found = BigDecimal.ZERO;
        BigDecimal recovered = BigDecimal.ZERO;
        BigDecimal refused = BigDecimal.ZERO;
        boolean caseFiled = false;
        Grade grade = Grade.NONE;
        for (int i = 0; i < incident.events().size(); i++) {
            IncidentEvent event = incident.events().get(i);
            Kind kind = event.kind();
            BigDecimal amount = event.amount();
            if (!incident.hasHappened(event)) {
                grades.add(grade);
                continue;
            }
            if (!isInTurn(kind, stage)) {
                missteps.add(new Misstep(event.event(), kind, Reason.OUT_OF_TURN));
            } else if (kind.bearsAmount() && amount == null) {
                unknown.add(event.event());
                stage = next(kind, stage);
            } else if (kind.bearsAmount() && amount != null && amount.signum() <= 0) {
                missteps.add(new Misstep(event.event(), kind, Reason.NOT_POSITIVE));
                refused = refused.add(amount);
            } else {
                found = kind == Kind.LOSS_FOUND && amount != null ? found.add(amount) : found;
                recovered = kind == Kind.MONEY_RECOVERED && amount != null ? recovered.add(amount) : recovered;
                caseFiled |= kind == Kind.CASE_FILED;
                stage = next(kind, stage);
            }
            grade = grading.grade(found, caseFiled, day);
            grades.add(grade);
        }
        return new ReportingChain(stage, found, recovered, refused, caseFiled, grades, missteps, unknown);
    }

    /** The grade that the incident has come to. */
    public Grade grade() {
        return grades.isEmpty() ? Grade.NONE : grades.get(grades.size() - 1);
    }

    /** Whether what is not recorded could still raise the grade. */
    boolean couldBeGraver() {
        return !unknown.isEmpty() && grade() != Grade.MAJOR;
    }

    private static boolean isInTurn(Kind kind, Stage stage) {
        return switch (kind) {
            case LOSS_FOUND, MONEY_RECOVERED, CASE_FILED, REPORTED -> true;
            case REGRADED, CORRECTED -> stage != Stage.DISCOVERED;
            case PROGRESS_REPORTED -> stage == Stage.REPORTED || stage == Stage.CLOSED;
            case CLOSED -> stage == Stage.REPORTED;
            case FINAL_REPORTED -> stage == Stage.CLOSED || stage == Stage.FINAL_REPORTED;
        };
    }

    private static Stage next(Kind kind, Stage stage) {
        return switch (kind) {
            case LOSS_FOUND -> stage == Stage.DISCOVERED ? stage : Stage.REPORTED;
            case REPORTED -> stage == Stage.DISCOVERED ? Stage.REPORTED : stage;
            case CLOSED -> Stage.CLOSED;
            case FINAL_REPORTED -> Stage.FINAL_REPORTED;
            case MONEY_RECOVERED, CASE_FILED, REGRADED, CORRECTED, PROGRESS_REPORTED -> stage;
        };
    }
}
