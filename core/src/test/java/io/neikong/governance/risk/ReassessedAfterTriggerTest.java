package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.risk.RiskRule.REASSESSED;
import static io.neikong.governance.risk.Risks.keeps;
import static io.neikong.governance.risk.Risks.skips;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.risk.RiskTrigger.Kind;
import io.neikong.governance.risk.RiskTrigger.Reassessment;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReassessedAfterTriggerTest {

    private static final ReassessedAfterTrigger CONTROL = new ReassessedAfterTrigger(WorkingCalendar.china());
    private static final LocalDate HAPPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate THIRTIETH = LocalDate.of(2026, 4, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @Test
    void clause_1_2_risks_are_assessed_anew_within_thirty_days() {
        keeps(examine(AS_OF, THIRTIETH));
        breaks(examine(AS_OF, THIRTIETH.plusDays(1)), REASSESSED, "reassessedLate");
        keeps(examine(AS_OF, HAPPENED));
    }

    @Test
    void an_assessment_from_before_answers_nothing() {
        breaks(examine(AS_OF, HAPPENED.minusDays(1)), REASSESSED, "notReassessed");
    }

    @Test
    void nothing_is_asked_for_before_the_time_is_up() {
        skips(examine(THIRTIETH));
        breaks(examine(THIRTIETH.plusDays(1)), REASSESSED, "notReassessed");
        skips(examine(HAPPENED.minusDays(1)));
    }

    @Test
    void an_assessment_after_the_day_judged_on_has_not_happened_yet() {
        breaks(examine(AS_OF, AS_OF.plusDays(1)), REASSESSED, "notReassessed");
    }

    @Test
    void the_first_one_counts_in_any_order() {
        keeps(examine(AS_OF, AS_OF, THIRTIETH));
        keeps(examine(AS_OF, THIRTIETH, AS_OF));
    }

    @Test
    void what_is_not_dated_is_a_gap_unless_another_is_in_time() {
        lacks(examine(AS_OF, (LocalDate) null), REASSESSED, "assessedOn");
        lacks(examine(AS_OF, null, AS_OF), REASSESSED, "assessedOn");
        keeps(examine(AS_OF, null, THIRTIETH));
        lacks(CONTROL.examine(new RiskTrigger("T-1", Kind.INCIDENT, null, List.of(), AS_OF)), REASSESSED, "happenedOn");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_happened_is_named_in_both_languages(Kind kind) {
        Outcome outcome = CONTROL.examine(new RiskTrigger("T-1", kind, HAPPENED, List.of(), AS_OF));

        assertThat(outcome.findings())
                .allSatisfy(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .contains("kind: ")
                        .doesNotContain("trigger."));
        assertThat(outcome.findings().get(0).message(Locale.CHINESE))
                .contains("类别：")
                .doesNotContain("trigger.");
    }

    @Test
    void the_kind_need_not_be_known() {
        Outcome outcome = CONTROL.examine(new RiskTrigger("T-1", null, HAPPENED, List.of(), AS_OF));

        assertThat(shown(outcome, REASSESSED, Finding.Kind.BREACH, "kind")).isNull();
    }

    @Test
    void beyond_the_calendar_working_days_are_a_gap() {
        ReassessedAfterTrigger control = new ReassessedAfterTrigger(WorkingCalendar.china(), Period.workingDays(5));
        LocalDate december = LocalDate.of(2026, 12, 28);

        assertThat(control.examine(new RiskTrigger("T-1", null, december, List.of(), LocalDate.of(2027, 1, 5)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void hours_are_refused() {
        assertThatThrownBy(() -> new ReassessedAfterTrigger(WorkingCalendar.china(), Period.hours(24)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("within");
        assertThatThrownBy(() -> new LinkedToRisk(WorkingCalendar.china(), Period.hours(24)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("within");
    }

    private static Outcome examine(LocalDate asOf, @Nullable LocalDate... days) {
        List<Reassessment> made = new ArrayList<>();
        for (LocalDate day : days) {
            made.add(new Reassessment("A-" + made.size(), day));
        }
        return CONTROL.examine(new RiskTrigger("T-1", Kind.SYSTEM_RELEASE, HAPPENED, made, asOf));
    }
}
