package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.LOGS_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.account.SystemLog.Stretch;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Checks that the logs of a system go back far enough, without interruption, and were written by a clock that was right
 * (日志完整留存、时钟同步).
 *
 * <p>Six months are months, not 180 days: what was logged on 30 December is kept through 30 June. A system that is younger
 * needs logs since it is in use. Each interruption is a breach of its own. A clock that was never compared is a gap.
 *
 * @param policy  how long logs are kept ({@code act.logRetention}), by the day on which it is looked at
 * @param calendar  the working days, should the period roll over
 * @param seam  how long a pause between two stretches is still none, such as while a log file is changed; not negative
 * @param maximumDrift  how far a clock may be off, this included; not negative
 */
public record LogsKept(Policy policy, WorkingCalendar calendar, Duration seam, Duration maximumDrift)
        implements Control<SystemLog> {

    private static final List<Rule> RULES = List.of(LOGS_KEPT);

    /** In days: no break is longer. */
    private static final int LONGEST_ROLLOVER = 15;

    /**
     * Refuses negative durations.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public LogsKept {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        if (seam.isNegative() || maximumDrift.isNegative()) {
            throw new IllegalArgumentException(
                    "seam and maximumDrift must not be negative, but were " + seam + " and " + maximumDrift);
        }
    }

    /** With a minute for each, engineering defaults. */
    public LogsKept(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, Duration.ofMinutes(1), Duration.ofMinutes(1));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SystemLog log) {
        Setting<Period> retention =
                policy.find(Parameters.LOG_RETENTION, Occasion.on(log.asOf())).orElseThrow();
        LocalDate firstDay = firstDayToKeep(retention.value(), log.asOf());
        if (log.inUseSince() != null && log.inUseSince().isAfter(firstDay)) {
            firstDay = log.inUseSince();
        }
        if (!firstDay.isBefore(log.asOf())) {
            return Outcome.notApplicable(this, log.system());
        }
        Outcome outcome = complete(log, firstDay, retention, Outcome.satisfied(this, log.system(), RULES));
        return synchronised(log, firstDay, outcome);
    }

    /** The first day whose logs have to be there still: the last day on which they are kept is not before {@code asOf}. */
    private LocalDate firstDayToKeep(Period retention, LocalDate asOf) {
        boolean years = retention.unit() == Period.Unit.YEAR;
        LocalDate day = years ? asOf.minusYears(retention.amount()) : asOf.minusMonths(retention.amount());
        day = day.minusDays(LONGEST_ROLLOVER);
        while (day.isBefore(asOf) && !isKeptThrough(asOf, retention, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isKeptThrough(LocalDate asOf, Period retention, LocalDate day) {
        return retention
                .lastDay(day, calendar)
                .filter(last -> !last.isBefore(asOf))
                .isPresent();
    }

    private Outcome complete(SystemLog log, LocalDate firstDay, Setting<Period> retention, Outcome soFar) {
        Outcome outcome = soFar;
        Instant end = ChinaTime.startOf(log.asOf());
        Instant covered = ChinaTime.startOf(firstDay);
        List<Validity> stretches = log.kept().stream()
                .map(Stretch::during)
                .sorted(Comparator.comparing(Validity::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (Validity stretch : stretches) {
            Instant from = stretch.from();
            if (from != null && !from.isBefore(end)) {
                break;
            }
            if (from != null) {
                outcome = interrupted(log, firstDay, covered, from, retention, outcome);
            }
            covered = stretch.to() == null ? end : later(covered, stretch.to());
        }
        return interrupted(log, firstDay, covered, end, retention, outcome);
    }

    private Outcome interrupted(
            SystemLog log,
            LocalDate firstDay,
            Instant missingFrom,
            Instant missingTo,
            Setting<Period> retention,
            Outcome outcome) {
        if (!missingTo.isAfter(missingFrom.plus(seam))) {
            return outcome;
        }
        boolean resumed = missingTo.isBefore(ChinaTime.startOf(log.asOf()));
        boolean atStart = missingFrom.equals(ChinaTime.startOf(firstDay));
        Terms circumstances = Terms.NONE
                .when(atStart && resumed, "logsBeginTooLate")
                .when(!atStart && resumed, "logsInterrupted")
                .when(!atStart && !resumed, "logsStopped")
                .when(atStart && !resumed, "noLogs");
        // Tomorrow the first day to keep is another; when the logs came back is not.
        return outcome.breach(
                LOGS_KEPT,
                Evidence.about("resumed", resumed ? new Evidence.Moment(missingTo).toString() : "never")
                        .and("circumstances", circumstances)
                        .and("missingFrom", missingFrom)
                        .and("missingTo", missingTo)
                        .and("firstDay", firstDay)
                        .and(
                                "setBy",
                                retention
                                        .override()
                                        .map(PolicyOverride::basisDocument)
                                        .orElse(null))
                        .andHappenedOn(missingFrom));
    }

    private Outcome synchronised(SystemLog log, LocalDate firstDay, Outcome outcome) {
        Validity required = Validity.ofDays(firstDay, log.asOf());
        Duration worst = Duration.ZERO;
        boolean unknown = false;
        for (Stretch stretch : log.kept()) {
            if (stretch.during().overlaps(required)) {
                Duration drift = stretch.drift();
                unknown |= drift == null;
                worst = drift != null && drift.abs().compareTo(worst) > 0 ? drift.abs() : worst;
            }
        }
        if (worst.compareTo(maximumDrift) > 0) {
            return outcome.breach(
                    LOGS_KEPT,
                    Evidence.of("circumstances", Terms.of("clockOff"))
                            .and("driftSeconds", worst.toSeconds())
                            .and("maximumDriftSeconds", maximumDrift.toSeconds()));
        }
        return unknown ? outcome.gap(LOGS_KEPT, "clockDrift") : outcome;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
