package io.neikong.finance.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.Grading.Level;
import io.neikong.finance.incident.IncidentEvent.Kind;
import io.neikong.finance.incident.ReportingChain.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportingChainProperties {

    private static final List<Stage> IN_ORDER = List.of(Stage.values());

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_events_loses_an_amount(@ForAll("events") List<IncidentEvent> events) {
        BigDecimal entered = BigDecimal.ZERO;
        for (int n = 1; n <= events.size(); n++) {
            IncidentEvent last = events.get(n - 1);
            entered = last.kind().bearsAmount() ? entered.add(last.amount()) : entered;
            ReportingChain chain = chain(events.subList(0, n));

            assertThat(chain.found().add(chain.recovered()).add(chain.refused()))
                    .isEqualByComparingTo(entered);
            assertThat(chain.found().signum()).isNotNegative();
            assertThat(chain.recovered().signum()).isNotNegative();
        }
    }

    @Property(tries = 2000, seed = "20211126")
    void no_sequence_of_events_skips_a_stage(@ForAll("events") List<IncidentEvent> events) {
        Stage before = Stage.DISCOVERED;
        for (int n = 1; n <= events.size(); n++) {
            Stage stage = chain(events.subList(0, n)).stage();
            boolean next = IN_ORDER.indexOf(stage) == IN_ORDER.indexOf(before) + 1;
            boolean reopened = stage == Stage.REPORTED && events.get(n - 1).kind() == Kind.LOSS_FOUND;

            assertThat(stage == before || next || reopened)
                    .as("%s after %s", stage, before)
                    .isTrue();
            before = stage;
        }
    }

    @Property(tries = 1000, seed = "20211126")
    void a_grade_never_falls_and_is_that_of_all_that_was_found(@ForAll("events") List<IncidentEvent> events) {
        ReportingChain chain = chain(events);
        Grade before = Grade.NONE;
        for (Grade grade : chain.grades()) {
            assertThat(grade).isGreaterThanOrEqualTo(before);
            before = grade;
        }

        assertThat(chain.grades()).hasSameSizeAs(events);
        assertThat(chain.grade())
                .isEqualTo(Incidents.GRADING.grade(chain.found(), chain.caseFiled(), Incidents.MONDAY));
    }

    @Property(tries = 500, seed = "20211126")
    void what_came_back_changes_no_grade(@ForAll("events") List<IncidentEvent> events) {
        List<IncidentEvent> without = events.stream()
                .filter(event -> event.kind() != Kind.MONEY_RECOVERED)
                .toList();

        assertThat(chain(without).grade()).isEqualTo(chain(events).grade());
    }

    @Property(tries = 500, seed = "20211126")
    void replaying_an_incident_gives_the_same_chain_and_outcomes(@ForAll("events") List<IncidentEvent> events) {
        Incident first = incident(events);
        Incident second = incident(new ArrayList<>(events));

        assertThat(ReportingChain.of(first, Incidents.GRADING)).isEqualTo(ReportingChain.of(second, Incidents.GRADING));
        for (Control<Incident> control : IncidentPolicyTest.POLICY.onIncidents()) {
            assertThat(control.examine(first)).isEqualTo(control.examine(second));
        }
    }

    /** Incidents that begin in order as often as not, so that all stages are reached. */
    @Provide
    Arbitrary<List<IncidentEvent>> events() {
        Arbitrary<List<IncidentEvent>> begun = Arbitraries.integers()
                .between(0, 4)
                .map(n -> List.of("LOSS_FOUND 9999.99", "REPORTED ORDINARY CITY", "CLOSED", "FINAL_REPORTED CITY")
                        .subList(0, n)
                        .stream()
                        .map(text -> Incidents.event("first", Incidents.MONDAY + " " + text))
                        .toList());
        return Combinators.combine(begun, anyEvent().list().ofMaxSize(10)).as((first, more) -> {
            List<IncidentEvent> all = new ArrayList<>(first);
            all.addAll(more);
            return all;
        });
    }

    private static Arbitrary<IncidentEvent> anyEvent() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.of("-1", "0", "0.01", "9999.99", "10000", "490000.01", "500000"),
                        Arbitraries.of(Grade.class).injectNull(0.2),
                        Arbitraries.of(Level.class).injectNull(0.2),
                        Arbitraries.integers().between(0, 90))
                .as((kind, amount, grade, level, days) ->
                        new IncidentEvent("event", kind, day(days), new BigDecimal(amount), grade, level));
    }

    private static LocalDate day(int days) {
        return Incidents.MONDAY.plusDays(days);
    }

    private static ReportingChain chain(List<IncidentEvent> events) {
        return ReportingChain.of(incident(events), Incidents.GRADING);
    }

    private static Incident incident(List<IncidentEvent> events) {
        return new Incident("incident", Incident.Fund.FISCAL, Incidents.MONDAY, true, null, events, Incidents.AS_OF);
    }
}
