package io.neikong.governance.guidance;

import static io.neikong.governance.guidance.GuidanceRule.OPERATOR_TRAINED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.guidance.StreetOperator.Attended;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that who is an operator of a street or town on the day judged on attended a session not long ago, or began not long ago (街镇经办人员参训).
 *
 * <p>Who left, or is still to come, is not examined, and neither is who began lately and has attended nothing yet. Who goes from one
 * street to another on one day did not begin anew. A session that was held before the person worked anywhere for the district, and one
 * that the person did not sign, do not count.
 *
 * @param validFor  how long a session counts, from its day; no rule was found, so twelve months are an engineering default
 * @param afterStart  how long a new operator may be without; thirty days are an engineering default
 */
public record OperatorTrained(Period validFor, Period afterStart) implements Control<StreetOperator> {

    private static final List<Rule> RULES = List.of(OPERATOR_TRAINED);

    /**
     * Refuses periods that need a calendar.
     *
     * @throws IllegalArgumentException if a period is not one of calendar days, months or years without rollover
     */
    public OperatorTrained {
        Period.requirePlain("validFor", validFor);
        Period.requirePlain("afterStart", afterStart);
    }

    /** With twelve months, and thirty days for who is new. */
    public OperatorTrained() {
        this(GuidancePolicy.TWELVE_MONTHS, GuidancePolicy.THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(StreetOperator operator) {
        LocalDate asOf = operator.asOf();
        Optional<Validity> current = Validity.unbroken(ChinaTime.startOf(asOf), operator.worked());
        if (current.isEmpty()) {
            return Outcome.notApplicable(this, operator.person());
        }
        Lessons lessons = lessons(operator);
        Outcome outcome = Outcome.satisfied(this, operator.person(), RULES);
        LocalDate last = lessons.last();
        if (last != null && stillCounts(last, asOf)) {
            return outcome;
        }
        LocalDate start = current.get().firstDay().orElse(null);
        if (start != null && !afterStart.lastDay(start).isBefore(asOf)) {
            return Outcome.notApplicable(this, operator.person());
        }
        LocalDate since = operator.registeredSince();
        boolean registered = since != null && !stillCounts(since.minusDays(1), asOf);
        Terms missing = lessons.missing().when(start == null, "from").when(!registered, "registeredSince");
        return missing.isEmpty()
                ? outcome.breach(
                        OPERATOR_TRAINED, Evidence.of("from", start).and("attendedOn", last), operator.person())
                : outcome.gap(OPERATOR_TRAINED, Evidence.missing(missing).and("attendedOn", last), operator.person());
    }

    /**
     * What the lists say.
     *
     * @param last  the day of the last session at which the person was for sure, null if there was none
     * @param missing  what is not recorded of sessions that may count today
     */
    private record Lessons(@Nullable LocalDate last, Terms missing) {}

    private Lessons lessons(StreetOperator operator) {
        LocalDate last = null;
        boolean undated = false;
        boolean unsigned = false;
        boolean unclear = false;
        for (Attended session : operator.attended()) {
            LocalDate heldOn = session.heldOn();
            boolean known = session.employed() != null || isOperatorOn(heldOn, operator);
            if (!mayCount(session, operator)) {
                continue;
            }
            if (heldOn != null && session.signed() != null && known) {
                last = last == null || heldOn.isAfter(last) ? heldOn : last;
            } else if (heldOn == null || stillCounts(heldOn, operator.asOf())) {
                undated |= heldOn == null;
                unsigned |= session.signed() == null;
                unclear |= heldOn != null && !known;
            }
        }
        return new Lessons(
                last,
                Terms.NONE.when(undated, "heldOn").when(unsigned, "signed").when(unclear, "employed"));
    }

    private boolean stillCounts(LocalDate heldOn, LocalDate asOf) {
        return !validFor.lastDay(heldOn).isBefore(asOf);
    }

    /** Whether nothing that is recorded says that the person was not there. */
    private static boolean mayCount(Attended session, StreetOperator operator) {
        LocalDate heldOn = session.heldOn();
        return !Boolean.FALSE.equals(session.signed())
                && (heldOn == null || !heldOn.isAfter(operator.asOf()))
                && (!Boolean.FALSE.equals(session.employed()) || isOperatorOn(heldOn, operator));
    }

    private static boolean isOperatorOn(@Nullable LocalDate day, StreetOperator operator) {
        return day != null
                && operator.worked().stream().anyMatch(stretch -> stretch.from() != null && stretch.overlapsDay(day));
    }
}
