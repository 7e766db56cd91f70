package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.ONCE_ACROSS_LEVELS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Checks that city and district do not both pay for the same invoice, class, certificate or month (市区不重复补贴).
 *
 * <p>Programmes that may come on top of each other are no duplicate while their relation holds on the first day that both pay for;
 * {@link TotalWithinCap} looks at how much they pay. Two payments of one level are none either. What was rejected, cancelled, sent
 * back by the bank or paid back as a whole does not count. If one payment alone counts, nothing is examined.
 *
 * @param overlaps  which programmes may come on top of each other
 */
public record OnceAcrossLevels(ProgrammeOverlaps overlaps) implements Control<EvidencePayments> {

    private static final List<Rule> RULES = List.of(ONCE_ACROSS_LEVELS);

    public OnceAcrossLevels {
        Objects.requireNonNull(overlaps, "overlaps");
    }

    /** Whether two payments may come together. */
    private enum Pair {
        PERMITTED,
        LEVEL_UNKNOWN,
        PROGRAMME_UNKNOWN,
        PERIOD_UNKNOWN,
        TWICE
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EvidencePayments evidence) {
        List<SubsidyPayment> payments = evidence.payments();
        SubsidyPayment first = null;
        boolean several = false;
        boolean oneLevel = true;
        for (int i = 0; i < payments.size(); i++) {
            if (payments.get(i).counts()) {
                several |= first != null;
                first = first == null ? payments.get(i) : first;
                oneLevel &= first.level() != null
                        && first.level() == payments.get(i).level();
            }
        }
        if (!several) {
            return Outcome.notApplicable(this, evidence.evidence());
        }
        return oneLevel ? Outcome.satisfied(this, evidence.evidence(), RULES) : compared(evidence);
    }

    /** What comparing each payment with each other one finds. */
    private Outcome compared(EvidencePayments evidence) {
        List<SubsidyPayment> payments = evidence.payments();
        boolean twice = false;
        boolean levelUnknown = false;
        boolean programmeUnknown = false;
        boolean periodUnknown = false;
        for (int i = 0; i < payments.size(); i++) {
            for (int j = i + 1; j < payments.size() && payments.get(i).counts(); j++) {
                if (payments.get(j).counts()) {
                    Pair pair = pair(payments.get(i), payments.get(j));
                    twice |= pair == Pair.TWICE;
                    levelUnknown |= pair == Pair.LEVEL_UNKNOWN;
                    programmeUnknown |= pair == Pair.PROGRAMME_UNKNOWN;
                    periodUnknown |= pair == Pair.PERIOD_UNKNOWN;
                }
            }
        }
        Outcome outcome = Outcome.satisfied(this, evidence.evidence(), RULES);
        if (twice) {
            outcome = outcome.breach(ONCE_ACROSS_LEVELS, seen(payments));
        }
        return outcome.gap(
                ONCE_ACROSS_LEVELS,
                Terms.NONE
                        .when(levelUnknown, "level")
                        .when(programmeUnknown, "programme")
                        .when(periodUnknown, "period"));
    }

    private Pair pair(SubsidyPayment one, SubsidyPayment other) {
        if (one.level() != null && one.level() == other.level()) {
            return Pair.PERMITTED;
        }
        if (one.programme() == null || other.programme() == null) {
            return one.level() == null || other.level() == null ? Pair.LEVEL_UNKNOWN : Pair.PROGRAMME_UNKNOWN;
        }
        List<ProgrammeOverlap> lines = overlaps.supplementaryOf(one.programme());
        boolean perhaps = false;
        for (int i = 0; i < lines.size(); i++) {
            if (ProgrammeOverlaps.isAbout(lines.get(i), one.programme(), other.programme())) {
                if (lines.get(i).holdsAlways()) {
                    return Pair.PERMITTED;
                }
                if (one.period() == null || other.period() == null) {
                    perhaps = true;
                } else if (lines.get(i)
                        .holdsOn(later(one.period().from(), other.period().from()))) {
                    return Pair.PERMITTED;
                }
            }
        }
        if (one.level() == null || other.level() == null) {
            return Pair.LEVEL_UNKNOWN;
        }
        return perhaps ? Pair.PERIOD_UNKNOWN : Pair.TWICE;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Evidence seen(List<SubsidyPayment> payments) {
        TreeSet<String> city = new TreeSet<>();
        TreeSet<String> district = new TreeSet<>();
        TreeSet<String> programmes = new TreeSet<>();
        for (SubsidyPayment one : payments) {
            for (SubsidyPayment other : payments) {
                if (one.level() == Level.CITY
                        && other.level() == Level.DISTRICT
                        && one.counts()
                        && other.counts()
                        && pair(one, other) == Pair.TWICE) {
                    city.add(one.payment());
                    district.add(other.payment());
                    programmes.add(String.valueOf(one.programme()));
                    programmes.add(String.valueOf(other.programme()));
                }
            }
        }
        return Evidence.of("programmes", programmes).and("cityPayments", city).and("districtPayments", district);
    }
}
