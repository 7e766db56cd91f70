package io.neikong.permissions.mover;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.mover.Absence.AccountOfAbsentee;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Checks that the accounts of whoever is away for long are suspended meanwhile (长期休假、借调期间停用账号).
 *
 * <p>Each day away counts, from the first to the last before the return. An account has to be suspended from the first day
 * on, or from the day on which it was known that the absence would be long; a day on which it was suspended in part is in
 * order. An absence that is still going on and has no end counts up to the day on which it is looked at.
 *
 * @param longFromDays  how many days away are long, at least 1
 */
public record SuspendedWhileAway(int longFromDays) implements Control<Absence> {

    private static final List<Rule> RULES = List.of(MoverRule.SUSPENDED_WHILE_AWAY);

    /**
     * Refuses what would be no absence.
     *
     * @throws IllegalArgumentException if {@code longFromDays} is less than 1
     */
    public SuspendedWhileAway {
        if (longFromDays < 1) {
            throw new IllegalArgumentException("longFromDays must be at least 1, but was " + longFromDays);
        }
    }

    /** From 15 days on, an engineering default. */
    public SuspendedWhileAway() {
        this(15);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Absence absence) {
        LocalDate asOf = absence.asOf();
        LocalDate lastDay = absence.away().lastDay().orElse(asOf);
        LocalDate firstDay = absence.away().firstDay().orElse(null);
        if (firstDay == null) {
            return Outcome.satisfied(this, absence.absence(), RULES)
                    .gap(MoverRule.SUSPENDED_WHILE_AWAY, Evidence.missing(Terms.of("awayFrom")), absence.person());
        }
        long days = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        if (days < longFromDays || absence.accounts().isEmpty()) {
            return Outcome.notApplicable(this, absence.absence());
        }
        LocalDate known = absence.knownOn();
        LocalDate first = known != null && known.isAfter(firstDay) ? known : firstDay;
        LocalDate last = lastDay.isBefore(asOf) ? lastDay : asOf.minusDays(1); // today can still be put right
        if (first.isAfter(last)) {
            return Outcome.notApplicable(this, absence.absence());
        }
        Outcome outcome = Outcome.satisfied(this, absence.absence(), RULES);
        for (AccountOfAbsentee account : absence.accounts()) {
            LocalDate firstOpen = null;
            int open = 0;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (account.isOpenOn(day)) {
                    firstOpen = firstOpen == null ? day : firstOpen;
                    open++;
                }
            }
            if (firstOpen != null) {
                outcome = outcome.breach(
                        MoverRule.SUSPENDED_WHILE_AWAY,
                        Evidence.about("account", account.account())
                                .andTerm("absenceKind", absence.kind().name())
                                .and("awayFrom", firstDay)
                                .and("awayThrough", lastDay)
                                .and("days", days)
                                .and("limit", longFromDays)
                                .and("firstOpenOn", firstOpen)
                                .and("openDays", open)
                                .andHappenedOn(firstOpen),
                        absence.person());
            }
        }
        return outcome;
    }
}
