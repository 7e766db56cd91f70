package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.SPOT_ATTENDANCE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotAttendanceTest {

    static final SpotAttendance CONTROL = new SpotAttendance(Policy.builtIn());
    private static final Instant VISITED = Instant.parse("2026-03-05T10:00:00+08:00");

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "36, 40, none",
        "35, 40, yellowCard",
        "32, 40, yellowCard",
        "31, 40, redCard",
        "31, 39, redCard",
        "27, 30, none",
        "0, 1, redCard",
    })
    void clause_3_4_exactly_a_line_is_not_below_it(int present, int enrolled, String card) {
        OutcomeAssert outcome = examining(VISITED, enrolled, present);

        if (card.equals("none")) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(SPOT_ATTENDANCE).finding(SPOT_ATTENDANCE).shows("card", card);
        }
    }

    @Test
    void a_red_card_weighs_more_than_a_yellow_one() {
        Assertions.assertThat(CONTROL.examine(check(VISITED, 40, 31)).findings())
                .allMatch(finding -> finding.severity() == Severity.CRITICAL);
        Assertions.assertThat(CONTROL.examine(check(VISITED, 40, 35)).findings())
                .allMatch(finding -> finding.severity() == Severity.MAJOR);
    }

    @Test
    void is_spoken_in_chinese() {
        examining(VISITED, 40, 31)
                .finding(SPOT_ATTENDANCE)
                .says(
                        Locale.CHINESE,
                        "现场抽查到课率偏低。督导编号：visit；处理：红牌；抽查时间：2026-03-05 10:00:00；在册：40 人；到课：31 人；标准：不低于 80%。");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(null, null, null)
                .isUndeterminedBy(SPOT_ATTENDANCE)
                .finding(SPOT_ATTENDANCE)
                .shows("missing", "[visitedAt, enrolled, present]");
    }

    @Test
    void refuses_counts_that_cannot_be() {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> check(VISITED, 0, 0));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> check(VISITED, 1, 2));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> check(VISITED, 1, -1));
    }

    static SpotCheck check(@Nullable Instant visitedAt, @Nullable Integer enrolled, @Nullable Integer present) {
        return new SpotCheck("visit", "training", visitedAt, enrolled, present);
    }

    private static OutcomeAssert examining(
            @Nullable Instant visitedAt, @Nullable Integer enrolled, @Nullable Integer present) {
        return assertThat(CONTROL.examine(check(visitedAt, enrolled, present)));
    }
}
