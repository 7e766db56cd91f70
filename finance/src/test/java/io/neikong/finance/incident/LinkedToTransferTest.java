package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.LINKED_TO_TRANSFER;
import static io.neikong.finance.incident.Incidents.suspected;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.incident.Incident.Fund;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkedToTransferTest {

    static final LinkedToTransfer CONTROL = new LinkedToTransfer(Incidents.CHINA, Incidents.GRADING);
    static final String LOSS = "2026-03-02 LOSS_FOUND 10000.00";
    static final String REPORT = "2026-03-03 REPORTED ORDINARY CITY";

    @Test
    void clause_3_10_a_suspected_crime_is_linked_to_an_evaluation_of_its_transfer() {
        examining(suspected(true, "XE-1", LOSS, REPORT)).isSatisfied();
        examining(suspected(true, null, LOSS, REPORT))
                .isViolatedBy(LINKED_TO_TRANSFER)
                .finding(LINKED_TO_TRANSFER)
                .says(
                        Locale.CHINESE,
                        "要情涉嫌犯罪，未关联移送公安机关的评估。要情编号：incident；涉及金额（未扣除追回）：10000.00 元；评估起点：10000.00 元；发现日：2026-03-02。");
    }

    @Test
    void one_fen_less_is_not_weighed() {
        examining(suspected(true, null, "2026-03-02 LOSS_FOUND 9999.99", REPORT))
                .isNotApplicable();
    }

    @Test
    void what_is_no_crime_needs_no_evaluation() {
        examining(suspected(false, null, LOSS, REPORT)).isNotApplicable();
    }

    @Test
    void it_is_looked_for_once_the_incident_is_reported_or_the_time_is_over() {
        examining(judged("2026-03-09", Incidents.MONDAY, LOSS)).isNotApplicable();
        examining(judged("2026-03-10", Incidents.MONDAY, LOSS)).isViolatedBy(LINKED_TO_TRANSFER);
        examining(judged("2026-03-09", Incidents.MONDAY, LOSS, REPORT)).isViolatedBy(LINKED_TO_TRANSFER);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(suspected(null, null, LOSS, REPORT), "[suspectedCrime]");
        gap(suspected(true, null, "2026-03-02 LOSS_FOUND", REPORT), "[lossAmounts]");
        gap(judged("2026-03-10", null, LOSS), "[discoveredOn]");
        gap(
                new Incident(
                        "incident",
                        Fund.FISCAL,
                        LocalDate.of(2026, 12, 29),
                        true,
                        null,
                        Incidents.events("2026-12-29 LOSS_FOUND 10000"),
                        LocalDate.of(2027, 1, 8)),
                "[workingCalendar]");
    }

    static Incident judged(String asOf, @Nullable LocalDate discoveredOn, String... events) {
        return new Incident(
                "incident", Fund.FISCAL, discoveredOn, true, null, Incidents.events(events), LocalDate.parse(asOf));
    }

    private static void gap(Incident incident, String missing) {
        examining(incident)
                .isUndeterminedBy(LINKED_TO_TRANSFER)
                .finding(LINKED_TO_TRANSFER)
                .shows("missing", missing);
    }

    private static OutcomeAssert examining(Incident incident) {
        return assertThat(CONTROL.examine(incident));
    }
}
