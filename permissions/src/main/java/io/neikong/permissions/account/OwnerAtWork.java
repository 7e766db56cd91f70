package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.OWNER_AT_WORK;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.permissions.account.OwnerDay.Absence;
import io.neikong.time.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that nobody logs in with an account while its owner is not at work: not before the first day or after the last, not
 * on leave, not from the office while away on a journey, and not outside the shifts (离岗期间登录).
 *
 * <p>Half a day of leave leaves the other half free. On a journey the owner may log in from elsewhere, through a gateway or
 * from a terminal that stands nowhere in particular; where a terminal is not declared, that cannot be told, which is a gap.
 * An account may exist before its owner comes, but not be used. What is not kept (employments, shifts) is not judged. Sessions
 * of programs are left out. A log-in before or after the employment is critical, one outside the shifts alone is minor.
 *
 * @param shiftTolerance  how long before and after a shift a log-in is in order, this excluded; not negative
 */
public record OwnerAtWork(Duration shiftTolerance) implements Control<OwnerDay> {

    private static final List<Rule> RULES = List.of(OWNER_AT_WORK);

    /**
     * Refuses a negative tolerance.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public OwnerAtWork {
        if (shiftTolerance.isNegative()) {
            throw new IllegalArgumentException("shiftTolerance must not be negative, but was " + shiftTolerance);
        }
    }

    /** With an hour around each shift, an engineering default. */
    public OwnerAtWork() {
        this(Duration.ofHours(1));
    }

    /** What was found of one log-in; declared in the order in which it is shown. */
    private enum Sign {
        BEFORE_ENTRY("beforeEntry"),
        AFTER_LEAVING("afterLeaving"),
        ON_LEAVE("onLeave"),
        AT_OFFICE_WHILE_AWAY("atOfficeWhileAway"),
        OUTSIDE_SHIFT("outsideShift");

        private final String term;

        Sign(String term) {
            this.term = term;
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(OwnerDay day) {
        boolean any = false;
        boolean placeMissing = false;
        int count = 0;
        Instant firstAt = null;
        TreeSet<Sign> signs = null;
        for (Session session : day.sessions()) {
            if (!session.interactive()) {
                continue;
            }
            any = true;
            placeMissing |= isAway(day, OwnerDay.Kind.JOURNEY, session.from()) && isUndeclared(session);
            Sign sign = signOf(day, session);
            if (sign != null) {
                signs = signs == null ? new TreeSet<>() : signs;
                signs.add(sign);
                count++;
                firstAt = firstAt == null ? session.from() : firstAt;
            }
        }
        if (!any) {
            return Outcome.notApplicable(this, day.account());
        }
        Outcome outcome = Outcome.satisfied(this, day.account(), RULES);
        if (signs != null) {
            Evidence seen = about(day)
                    .and("circumstances", terms(signs))
                    .and("firstAt", firstAt)
                    .and("count", count);
            outcome = outcome.breach(OWNER_AT_WORK, severity(signs), seen, day.owner());
        }
        return placeMissing
                ? outcome.gap(OWNER_AT_WORK, about(day).andMissing(Terms.of("terminalPlace")), day.owner())
                : outcome;
    }

    /** The gravest that speaks against a log-in, null if nothing does. */
    private @Nullable Sign signOf(OwnerDay day, Session session) {
        Instant at = session.from();
        List<Validity> employed = day.employed();
        if (employed != null && !isInside(employed, at)) {
            return employed.stream()
                            .allMatch(one -> one.from() != null && one.from().isAfter(at))
                    ? Sign.BEFORE_ENTRY
                    : Sign.AFTER_LEAVING;
        }
        if (isAway(day, OwnerDay.Kind.LEAVE, at)) {
            return Sign.ON_LEAVE;
        }
        if (isAway(day, OwnerDay.Kind.JOURNEY, at)) {
            return isAtOffice(session) ? Sign.AT_OFFICE_WHILE_AWAY : null;
        }
        return day.shifts() == null || isNearShift(day.shifts(), at) ? null : Sign.OUTSIDE_SHIFT;
    }

    private static boolean isInside(List<Validity> times, Instant at) {
        for (Validity time : times) {
            if (time.covers(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(OwnerDay day, OwnerDay.Kind kind, Instant at) {
        for (Absence absence : day.absences()) {
            if (absence.kind() == kind && absence.during().covers(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearShift(List<Validity> shifts, Instant at) {
        for (Validity shift : shifts) {
            boolean begun = shift.from() == null || at.plus(shiftTolerance).compareTo(shift.from()) >= 0;
            boolean over = shift.to() != null
                    && !at.isBefore(Objects.requireNonNull(shift.to()).plus(shiftTolerance));
            if (begun && !over) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtOffice(Session session) {
        Terminal terminal = session.terminal();
        return terminal != null
                && session.place() == null
                && terminal.kind() != Terminal.Kind.GATEWAY
                && terminal.place() != null;
    }

    private static boolean isUndeclared(Session session) {
        Terminal terminal = session.terminal();
        return session.place() == null && (terminal == null || (terminal.kind() == null && terminal.place() == null));
    }

    private static Terms terms(TreeSet<Sign> signs) {
        return new Terms(signs.stream().map(sign -> sign.term).toList());
    }

    private static Severity severity(TreeSet<Sign> signs) {
        if (signs.first().compareTo(Sign.AFTER_LEAVING) <= 0) {
            return Severity.CRITICAL;
        }
        return signs.first() == Sign.OUTSIDE_SHIFT ? Severity.MINOR : OWNER_AT_WORK.severity();
    }

    private static Evidence about(OwnerDay day) {
        return Evidence.about("day", day.day().toString()).andHappenedOn(day.day());
    }
}
