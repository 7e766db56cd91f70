package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.GUIDE_UPDATED;
import static io.neikong.finance.subsidy.guide.Guides.day;
import static io.neikong.finance.subsidy.guide.Guides.guide;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideUpdatedTest {

    static final GuideUpdated CONTROL = new GuideUpdated(WorkingCalendar.china());

    @ParameterizedTest(name = "issued {0}, in force {1}, guide {2}: in time {3}")
    @CsvSource({
        "2026-01-05, 2026-02-01, 2026-03-03, true",
        "2026-01-05, 2026-02-01, 2026-03-04, false",
        "2026-01-05, 2026-02-01, 2026-01-05, true",
        "2026-01-05, 2026-02-01, 2026-01-04, false",
    })
    void clause_3_2_a_guide_is_updated_within_thirty_days_of_the_change(
            String issuedOn, String inForceOn, String guideOn, boolean inTime) {
        assertThat(CONTROL.examine(change(issuedOn, inForceOn, "2024-01-02", guideOn)))
                .found(inTime ? List.of() : List.of(GUIDE_UPDATED), List.of());
    }

    @Test
    void the_first_guide_after_the_change_counts() {
        assertThat(CONTROL.examine(change("2026-01-05", "2026-02-01", "2026-05-06", "2026-02-10")))
                .isSatisfied();
    }

    @Test
    void what_is_not_updated_yet_is_a_breach_once_the_time_is_up() {
        assertThat(CONTROL.examine(change("2026-05-20", "2026-05-31", "2024-01-02")))
                .isNotApplicable();
        assertThat(CONTROL.examine(change("2026-05-20", "2026-05-30", "2024-01-02", "2026-07-01")))
                .isViolatedBy(GUIDE_UPDATED)
                .finding(GUIDE_UPDATED)
                .says(
                        Locale.CHINESE,
                        "政策调整后未按期修订操作细则。政策文件编号：policy；情形：未修订；印发日：2026-05-20；施行日：2026-05-30；"
                                + "修订期限：2026-06-29；要求：30个自然日。");
        assertThat(CONTROL.examine(change("2026-05-20", "2026-07-01"))).isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(change(null, null)))
                .isUndeterminedBy(GUIDE_UPDATED)
                .finding(GUIDE_UPDATED)
                .shows("missing", "[policyIssuedOn, policyInForceOn]");
        assertThat(CONTROL.examine(undated())).isUndeterminedBy(GUIDE_UPDATED);
    }

    static PolicyChange undated() {
        return new PolicyChange("policy", day("2026-01-05"), day("2026-02-01"), List.of(guide(null)), Guides.AS_OF);
    }

    static PolicyChange change(@Nullable String issuedOn, @Nullable String inForceOn, String... guides) {
        return new PolicyChange(
                "policy",
                day(issuedOn),
                day(inForceOn),
                Stream.of(guides).map(Guides::guide).toList(),
                Guides.AS_OF);
    }
}
