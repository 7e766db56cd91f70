package io.neikong.governance.guidance;

import static io.neikong.governance.guidance.GuidanceRule.GUIDED_EACH_YEAR;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.guidance.StreetBody.Guidance;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that a street or town had enough sessions or visits in each calendar year that is over (每年培训或指导次数).
 *
 * <p>Judged are the years that the register has whole; if nobody knows since when it does, the last year alone, and too little is a gap. A
 * year in which a body ended is that of its successor. A body that began late in a year has {@code afterStart} from its first
 * day, and what the bodies had whose work it took over counts.
 *
 * @param perYear  how many a year, at least 1; no rule was found, so one is an engineering default
 * @param afterStart  how long a new body may be without; thirty days are an engineering default
 */
public record GuidedEachYear(int perYear, Period afterStart) implements Control<StreetBody> {

    private static final List<Rule> RULES = List.of(GUIDED_EACH_YEAR);

    /**
     * Refuses what cannot be counted.
     *
     * @throws IllegalArgumentException if {@code perYear} is less than 1, or {@code afterStart} is not one of calendar days, months or
     *     years without rollover
     */
    public GuidedEachYear {
        GuidancePolicy.requireSome(perYear);
        Period.requirePlain("afterStart", afterStart);
    }

    /** With one a year, and thirty days for a new body. */
    public GuidedEachYear() {
        this(1, GuidancePolicy.THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(StreetBody body) {
        List<Year> years = yearsOver(body);
        if (years.isEmpty()) {
            return Outcome.notApplicable(this, body.body());
        }
        Set<String> undated = body.guidances().stream()
                .filter(guidance -> guidance.heldOn() == null)
                .map(Guidance::session)
                .collect(Collectors.toSet());
        List<String> poor = new ArrayList<>();
        long lacking = 0;
        boolean ended = false;
        for (Year year : years) {
            long had = year.count(body);
            if (had < perYear) {
                poor.add(String.valueOf(year.number()));
                lacking += perYear - had;
                ended |= year.ended();
            }
        }
        Outcome outcome = Outcome.satisfied(this, body.body(), RULES);
        if (poor.isEmpty()) {
            return outcome;
        }
        Terms missing = Terms.NONE
                .when(body.from() == null, "from")
                .when(body.registeredSince() == null, "registeredSince")
                .when(lacking <= undated.size(), "heldOn")
                .when(ended, "successor");
        Evidence seen = Evidence.of("years", poor).and("perYear", perYear);
        return missing.isEmpty()
                ? outcome.breach(GUIDED_EACH_YEAR, seen)
                : outcome.gap(GUIDED_EACH_YEAR, seen.andMissing(missing));
    }

    /**
     * A year as far as the body existed in it.
     *
     * @param start  the first day that counts, included
     * @param due  the last day that counts, included
     * @param ended  whether the body ended before the year was over
     */
    private record Year(int number, LocalDate start, LocalDate due, boolean ended) {
        long count(StreetBody body) {
            return body.guidances().stream()
                    .filter(guidance -> guidance.heldOn() != null && body.counts(guidance) && isIn(guidance, body))
                    .map(Guidance::session)
                    .distinct()
                    .count();
        }

        private boolean isIn(Guidance guidance, StreetBody body) {
            LocalDate heldOn = guidance.heldOn();
            LocalDate first = guidance.body().equals(body.body()) ? start : LocalDate.of(number, 1, 1);
            return heldOn != null && !heldOn.isBefore(first) && !heldOn.isAfter(due);
        }
    }

    private List<Year> yearsOver(StreetBody body) {
        LocalDate registered = body.registeredSince();
        LocalDate from = body.from();
        LocalDate to = body.to();
        List<Year> years = new ArrayList<>();
        int first = registered == null ? body.asOf().getYear() - 1 : registered.getYear();
        for (int number = first; number < body.asOf().getYear(); number++) {
            LocalDate newYear = LocalDate.of(number, 1, 1);
            LocalDate newYearsEve = LocalDate.of(number, 12, 31);
            LocalDate start = from != null && from.isAfter(newYear) ? from : newYear;
            LocalDate grace = start.equals(newYear) ? newYearsEve : afterStart.lastDay(start);
            LocalDate due = grace.isAfter(newYearsEve) ? grace : newYearsEve;
            boolean existed = !start.isAfter(newYearsEve) && (to == null || to.isAfter(start));
            boolean registeredWhole = registered == null || !registered.isAfter(newYear);
            boolean ended = to != null && !to.isAfter(due);
            boolean passedOn = ended && body.successor() != null;
            if (existed && registeredWhole && !passedOn && body.asOf().isAfter(due)) {
                years.add(new Year(number, start, due, ended));
            }
        }
        return years;
    }
}
