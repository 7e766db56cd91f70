package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.IN_GOOD_STANDING;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.employer.EmployerStanding.Entry;
import io.neikong.finance.subsidy.employer.EmployerStanding.Status;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a company was in business on the decisive day, and had no status that bars it (关键日存续).
 *
 * <p>A register that was asked so long before the decisive day that a comparison would have become stale says nothing of that
 * day. One that was asked and knows no status for it says that there was no such company.
 *
 * @param calendar  the working days
 * @param policy  how long before the decisive day the register may have been asked ({@code cmp.maxAge}), by that day
 * @param barring  what bars a company; being in business cannot
 */
public record EmployerInGoodStanding(WorkingCalendar calendar, Policy policy, List<Status> barring)
        implements Control<EmployerStanding> {

    /** Struck off, licence revoked, or on one of the two lists: an engineering default. */
    public static final List<Status> BARRING =
            List.of(Status.DEREGISTERED, Status.LICENCE_REVOKED, Status.ABNORMAL, Status.SERIOUS_VIOLATION);

    private static final List<Rule> RULES = List.of(IN_GOOD_STANDING);

    /**
     * Refuses to bar whoever is in business.
     *
     * @throws IllegalArgumentException if {@code barring} has {@link Status#IN_BUSINESS}
     */
    public EmployerInGoodStanding {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
        barring = List.copyOf(barring);
        if (barring.contains(Status.IN_BUSINESS)) {
            throw new IllegalArgumentException("barring must not have IN_BUSINESS, but was " + barring);
        }
    }

    /** With all that bars by default. */
    public EmployerInGoodStanding(WorkingCalendar calendar, Policy policy) {
        this(calendar, policy, BARRING);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EmployerStanding standing) {
        Outcome outcome = Outcome.satisfied(this, standing.application(), RULES);
        LocalDate day = standing.decisiveOn();
        List<Entry> entries = standing.entries();
        if (day == null || entries == null) {
            return outcome.gap(
                    IN_GOOD_STANDING, Terms.NONE.when(day == null, "decisiveOn").when(entries == null, "entries"));
        }
        Terms barred = Terms.NONE;
        boolean known = false;
        boolean perhaps = false;
        for (int i = 0; i < entries.size(); i++) {
            Answer holds = entries.get(i).holdsOn(day);
            Status status = entries.get(i).status();
            known |= holds == Answer.YES;
            perhaps |= holds == Answer.UNKNOWN;
            boolean bars = holds == Answer.YES && barring.contains(status);
            barred = barred.when(bars && !barred.codes().contains(status.name()), status.name());
        }
        LocalDate askedOn = standing.lookedUpOn();
        Answer recent = askedOn == null ? Answer.YES : isRecent(standing, askedOn, day);
        Terms circumstances =
                barred.when(!known && !perhaps, "noSuchCompany").when(recent == Answer.NO, "lookedUpTooEarly");
        Terms missing = Terms.NONE
                .when(perhaps, "entryFrom")
                .when(askedOn == null, "lookedUpOn")
                .when(recent == Answer.UNKNOWN, "workingCalendar");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    IN_GOOD_STANDING,
                    Evidence.happenedOn(day)
                            .and("circumstances", circumstances)
                            .and("decisiveOn", day)
                            .and("lookedUpOn", askedOn));
        }
        return outcome.gap(IN_GOOD_STANDING, missing);
    }

    /** Whether the register was asked recently enough, or later. */
    private Answer isRecent(EmployerStanding standing, LocalDate askedOn, LocalDate day) {
        if (!askedOn.isBefore(day)) {
            return Answer.YES;
        }
        Period maximumAge = policy.find(
                        Parameters.COMPARISON_AGE, Occasion.on(day).inProgramme(standing.programme()))
                .orElseThrow()
                .value();
        return Deadline.of(askedOn, maximumAge, calendar).inTime(day);
    }
}
