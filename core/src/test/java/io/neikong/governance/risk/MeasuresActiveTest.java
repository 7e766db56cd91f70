package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.risk.RiskRule.HELD_IN_CHECK;
import static io.neikong.governance.risk.Risks.AS_OF;
import static io.neikong.governance.risk.Risks.HIGH;
import static io.neikong.governance.risk.Risks.LOW;
import static io.neikong.governance.risk.Risks.MATRIX;
import static io.neikong.governance.risk.Risks.closed;
import static io.neikong.governance.risk.Risks.keeps;
import static io.neikong.governance.risk.Risks.measured;
import static io.neikong.governance.risk.Risks.rated;
import static io.neikong.governance.risk.Risks.skips;
import static io.neikong.governance.risk.Risks.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskItem.Measure.Status;
import io.neikong.governance.risk.RiskItem.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresActiveTest {

    private static final MeasuresActive CONTROL = new MeasuresActive(MATRIX);
    private static final Rating UNRATED = new Rating(null, null, null);

    @Test
    void clause_1_2_a_high_risk_has_an_active_measure() {
        keeps(examine(HIGH, new Measure("M-1", Status.IN_FORCE, null)));
        keeps(examine(HIGH, new Measure("M-1", Status.UNDER_WAY, AS_OF)));
        breaks(examine(HIGH), HELD_IN_CHECK, "noActiveMeasure");
        breaks(examine(HIGH, new Measure("M-1", Status.STOPPED, null)), HELD_IN_CHECK, "noActiveMeasure");
        breaks(examine(HIGH, new Measure("M-1", Status.PLANNED, AS_OF)), HELD_IN_CHECK, "noActiveMeasure");
        keeps(examine(LOW));
    }

    @Test
    void a_measure_past_its_last_day_is_a_breach_and_not_active() {
        Outcome outcome = examine(HIGH, new Measure("M-1", Status.UNDER_WAY, AS_OF.minusDays(1)));

        breaks(outcome, HELD_IN_CHECK, "noActiveMeasure", "measureOverdue");
        assertThat(shown(outcome, HELD_IN_CHECK, Finding.Kind.BREACH, "measures"))
                .isEqualTo(List.of("M-1"));
        breaks(examine(LOW, new Measure("M-1", Status.PLANNED, AS_OF.minusDays(1))), HELD_IN_CHECK, "measureOverdue");
        keeps(examine(LOW, new Measure("M-1", Status.PLANNED, AS_OF)));
        keeps(examine(LOW, new Measure("M-1", Status.IN_FORCE, AS_OF.minusDays(1))));
        keeps(examine(LOW, new Measure("M-1", Status.STOPPED, AS_OF.minusDays(1))));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        lacks(examine(HIGH, new Measure("M-1", null, null)), HELD_IN_CHECK, "measureStatus");
        lacks(examine(HIGH, new Measure("M-1", Status.UNDER_WAY, null)), HELD_IN_CHECK, "measureDueOn");
        lacks(examine(UNRATED, new Measure("M-1", Status.STOPPED, null)), HELD_IN_CHECK, "level");
        keeps(examine(UNRATED, new Measure("M-1", Status.IN_FORCE, null)));
    }

    @Test
    void a_risk_closed_on_evidence_is_not_examined() {
        skips(CONTROL.examine(closed(measured(sound()), AS_OF, "EV-7")));
        breaks(CONTROL.examine(closed(measured(sound()), AS_OF, null)), HELD_IN_CHECK, "noActiveMeasure");
    }

    /** Every pair of measures at every level, against what may turn out to be the case. */
    @Test
    void says_of_every_pair_what_holds_however_the_unknown_turns_out() {
        List<Measure> all = new ArrayList<>();
        List<Status> statuses = new ArrayList<>(Arrays.asList(Status.values()));
        statuses.add(null);
        for (Status status : statuses) {
            for (LocalDate due : Arrays.asList(AS_OF.minusDays(1), AS_OF, null)) {
                all.add(new Measure("M-" + all.size(), status, due));
            }
        }
        for (Rating rating : List.of(HIGH, LOW, UNRATED)) {
            for (Measure one : all) {
                for (Measure other : all) {
                    assertThat(examine(rating, one, other).verdict())
                            .as("%s %s %s", rating, one, other)
                            .isEqualTo(naive(rating, one, other))
                            .isEqualTo(examine(rating, other, one).verdict());
                }
            }
        }
    }

    private static Verdict naive(Rating rating, Measure one, Measure other) {
        boolean kept = false;
        boolean broken = false;
        for (boolean high :
                rating.equals(UNRATED) ? new boolean[] {true, false} : new boolean[] {rating.equals(HIGH)}) {
            for (Measure first : completions(one)) {
                for (Measure second : completions(other)) {
                    boolean ok = !overdue(first) && !overdue(second) && (!high || active(first) || active(second));
                    kept |= ok;
                    broken |= !ok;
                }
            }
        }
        return !broken ? Verdict.SATISFIED : kept ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    private static List<Measure> completions(Measure measure) {
        List<Measure> whole = new ArrayList<>();
        for (Status status : measure.status() == null ? Status.values() : new Status[] {measure.status()}) {
            for (LocalDate due :
                    measure.dueOn() == null ? List.of(AS_OF.minusDays(1), AS_OF) : List.of(measure.dueOn())) {
                whole.add(new Measure(measure.measure(), status, due));
            }
        }
        return whole;
    }

    private static boolean overdue(Measure measure) {
        return (measure.status() == Status.PLANNED || measure.status() == Status.UNDER_WAY)
                && AS_OF.isAfter(measure.dueOn());
    }

    private static boolean active(Measure measure) {
        return measure.status() == Status.IN_FORCE || (measure.status() == Status.UNDER_WAY && !overdue(measure));
    }

    private static Outcome examine(Rating rating, Measure... measures) {
        return CONTROL.examine(rated(measured(sound(), measures), rating));
    }
}
