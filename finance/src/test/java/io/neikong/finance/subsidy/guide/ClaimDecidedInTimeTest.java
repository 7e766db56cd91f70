package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.CLAIM_DECIDED_IN_TIME;
import static io.neikong.finance.subsidy.guide.Guides.day;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimDecidedInTimeTest {

    static final ClaimDecidedInTime CONTROL = new ClaimDecidedInTime(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "applied {0}, decided {1}: in time {2}, {3}")
    @CsvSource({
        "2026-03-02, 2026-03-16, true, ten working days",
        "2026-03-02, 2026-03-17, false, eleven",
        "2026-02-09, 2026-02-28, true, over Spring Festival with its make-up Saturdays",
        "2026-02-09, 2026-03-01, false, a day more",
        "2024-02-05, 2024-02-23, true, the eve of the festival of 2024 was a working day",
        "2024-02-05, 2024-02-24, false, a day more",
        "2026-03-02, 2026-03-02, true, the same day",
        "2023-12-01, 2023-12-15, true, the first day of the Regulations",
        "2023-12-01, 2023-12-18, false, a day late",
    })
    void clause_3_2_a_claim_is_decided_within_ten_working_days(
            String appliedOn, String decidedOn, boolean inTime, String why) {
        assertThat(CONTROL.examine(claim(Answer.YES, appliedOn, decidedOn)))
                .as(why)
                .found(inTime ? List.of() : List.of(CLAIM_DECIDED_IN_TIME), List.of());
    }

    @Test
    void claims_of_before_the_regulations_and_other_claims_are_not_examined() {
        assertThat(CONTROL.examine(claim(Answer.YES, "2023-11-30", "2024-03-01")))
                .isNotApplicable();
        assertThat(CONTROL.examine(claim(Answer.NO, "2026-03-02", null))).isNotApplicable();
        assertThat(CONTROL.examine(claim(Answer.UNKNOWN, "2023-11-30", null))).isNotApplicable();
        assertThat(CONTROL.examine(claim(Answer.YES, "2026-07-01", null))).isNotApplicable();
    }

    @Test
    void what_is_not_decided_yet_is_a_breach_once_the_time_is_up() {
        assertThat(CONTROL.examine(claim(Answer.YES, "2026-06-15", null))).isNotApplicable();
        assertThat(CONTROL.examine(claim(Answer.YES, "2026-06-12", null)))
                .isViolatedBy(CLAIM_DECIDED_IN_TIME)
                .finding(CLAIM_DECIDED_IN_TIME)
                .says(Locale.CHINESE, "补贴申请未按期办结。申请编号：claim；情形：未办结；申请日：2026-06-12；办结期限：2026-06-29；要求：10个工作日。");
        assertThat(CONTROL.examine(claim(Answer.YES, "2026-06-12", "2026-07-01")))
                .isViolatedBy(CLAIM_DECIDED_IN_TIME);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(claim(Answer.UNKNOWN, null, null)))
                .isUndeterminedBy(CLAIM_DECIDED_IN_TIME)
                .finding(CLAIM_DECIDED_IN_TIME)
                .shows("missing", "[appliedOn, fundOrPurpose]");
        assertThat(CONTROL.examine(claim(Answer.UNKNOWN, "2026-03-02", "2026-03-17")))
                .isUndeterminedBy(CLAIM_DECIDED_IN_TIME);
        assertThat(CONTROL.examine(claim(Answer.UNKNOWN, "2026-03-02", "2026-03-16")))
                .as("in time, whatever fund it is out of")
                .isSatisfied();
        assertThat(CONTROL.examine(unannounced())).isUndeterminedBy(CLAIM_DECIDED_IN_TIME);
    }

    static TrainingClaim unannounced() {
        return new TrainingClaim("claim", Answer.UNKNOWN, LocalDate.of(2026, 12, 24), null, LocalDate.of(2027, 1, 13));
    }

    static TrainingClaim claim(Answer concerned, @Nullable String appliedOn, @Nullable String decidedOn) {
        return new TrainingClaim("claim", concerned, day(appliedOn), day(decidedOn), Guides.AS_OF);
    }
}
