package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.risk.RiskRule.ASSESSED_REGULARLY;
import static io.neikong.governance.risk.Risks.keeps;

import io.neikong.control.Outcome;
import io.neikong.governance.risk.RiskAssessments.Assessment;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessedRegularlyTest {

    private static final AssessedRegularly CONTROL = new AssessedRegularly(Policy.builtIn(), WorkingCalendar.china());

    @ParameterizedTest(name = "{0}, judged on {1}: {3}")
    @CsvSource({
        "2025-06-30, 2026-06-30, true, a year to the day",
        "2025-06-29, 2026-06-30, false, a day more",
        "2024-02-29, 2025-02-28, true, 29 February has no day in 2025",
        "2024-02-29, 2025-03-01, false, and February is over",
        "2027-02-28, 2028-02-28, true, the day itself, not the end of the month",
        "2027-02-28, 2028-02-29, false, 29 February is a day more",
        "2026-06-30, 2026-06-30, true, today",
    })
    void clause_1_2_a_full_assessment_holds_for_a_year(LocalDate on, LocalDate asOf, boolean kept, String why) {
        Outcome outcome = examine(asOf, on);

        if (kept) {
            keeps(outcome);
        } else {
            breaks(outcome, ASSESSED_REGULARLY, "assessmentTooOld");
        }
    }

    @Test
    void the_last_one_counts_in_any_order() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        keeps(examine(asOf, LocalDate.of(2026, 1, 5), LocalDate.of(2024, 1, 5)));
        keeps(examine(asOf, LocalDate.of(2024, 1, 5), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void none_at_all_is_a_breach_and_so_is_one_that_is_still_to_come() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        breaks(examine(asOf), ASSESSED_REGULARLY, "neverAssessed");
        breaks(examine(asOf, LocalDate.of(2026, 7, 1)), ASSESSED_REGULARLY, "neverAssessed");
    }

    @Test
    void an_undated_one_is_a_gap_unless_another_is_in_time() {
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        lacks(examine(asOf, (LocalDate) null), ASSESSED_REGULARLY, "assessedOn");
        lacks(examine(asOf, null, LocalDate.of(2024, 1, 5)), ASSESSED_REGULARLY, "assessedOn");
        keeps(examine(asOf, null, LocalDate.of(2026, 1, 5)));
    }

    private static Outcome examine(LocalDate asOf, @Nullable LocalDate... days) {
        List<Assessment> made = new ArrayList<>();
        for (LocalDate day : days) {
            made.add(new Assessment("A-" + made.size(), day));
        }
        return CONTROL.examine(new RiskAssessments("L", made, asOf));
    }
}
