package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.SUPERVISED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassSupervisedTest {

    static final ClassSupervised CONTROL = new ClassSupervised(Policy.builtIn());
    private static final LocalDate ENDED = LocalDate.of(2026, 3, 5);

    @ParameterizedTest(name = "{1} of {0} were phoned")
    @CsvSource({"40, 4, true", "40, 3, false", "41, 4, false", "41, 5, true", "1, 0, false", "1, 1, true"})
    void clause_3_4_a_tenth_of_the_class_is_phoned_and_nothing_is_rounded(int enrolled, int phoned, boolean kept) {
        if (kept) {
            examining(enrolled, 1, phoned).isSatisfied();
        } else {
            examining(enrolled, 1, phoned)
                    .isViolatedBy(SUPERVISED)
                    .finding(SUPERVISED)
                    .shows("circumstances", "[tooFewPhoned]");
        }
    }

    @Test
    void clause_3_4_a_class_is_visited_at_least_once() {
        examining(40, 0, 3)
                .isViolatedBy(SUPERVISED)
                .finding(SUPERVISED)
                .says(
                        Locale.CHINESE,
                        "培训督导不到位。班级编号：class；情形：未开展现场督导、电话抽查人数不足；结班日期：2026-03-05；电话抽查比例：不低于 10%；在册：40 人；已抽查：3 人。");
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_broken() {
        examining(null, null, null)
                .isUndeterminedBy(SUPERVISED)
                .finding(SUPERVISED)
                .shows("missing", "[enrolled, visits, phoned]");
        examining(null, 0, 4).found(List.of(SUPERVISED), List.of(SUPERVISED));
    }

    @Test
    void a_class_that_runs_or_ends_today_is_not_judged_yet() {
        assertThat(CONTROL.examine(new ClassSupervision("class", 40, 0, 0, ENDED, ENDED)))
                .isNotApplicable();
        assertThat(CONTROL.examine(new ClassSupervision("class", 40, 0, 0, null, ENDED)))
                .isNotApplicable();
    }

    @Test
    void refuses_counts_that_cannot_be() {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> supervision(0, 1, 1));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> supervision(1, -1, 1));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> supervision(1, 1, -1));
    }

    static ClassSupervision supervision(
            @Nullable Integer enrolled, @Nullable Integer visits, @Nullable Integer phoned) {
        return new ClassSupervision("class", enrolled, visits, phoned, ENDED, ENDED.plusDays(1));
    }

    private static OutcomeAssert examining(
            @Nullable Integer enrolled, @Nullable Integer visits, @Nullable Integer phoned) {
        return assertThat(CONTROL.examine(supervision(enrolled, visits, phoned)));
    }
}
