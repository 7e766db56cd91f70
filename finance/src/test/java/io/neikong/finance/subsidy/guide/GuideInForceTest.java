package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.GUIDE_IN_FORCE;
import static io.neikong.finance.subsidy.guide.Guides.AS_OF;
import static io.neikong.finance.subsidy.guide.Guides.CARD;
import static io.neikong.finance.subsidy.guide.Guides.FORM;
import static io.neikong.finance.subsidy.guide.Guides.STEPS;
import static io.neikong.finance.subsidy.guide.Guides.guide;
import static io.neikong.finance.subsidy.guide.Guides.policy;
import static io.neikong.finance.subsidy.guide.Guides.programme;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.guide.GuidedProgramme.PolicyVersion;
import io.neikong.finance.subsidy.guide.OperatingGuide.Step;
import io.neikong.time.Answer;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideInForceTest {

    static final GuideInForce CONTROL = new GuideInForce(WorkingCalendar.china(), GuideInForce.THIRTY_DAYS);

    @ParameterizedTest(name = "policy issued {0}, in force {1}, guide issued {2}: up to date {3}")
    @CsvSource({
        "2026-01-05, 2026-02-01, 2026-01-05, true",
        "2026-01-05, 2026-02-01, 2026-01-04, false",
        "2026-01-05, 2026-02-01, 2026-06-30, true",
        "2026-05-20, 2026-05-31, 2024-01-02, true",
        "2026-05-20, 2026-05-30, 2024-01-02, false",
    })
    void clause_3_2_a_guide_is_no_older_than_the_policy_once_the_time_to_update_it_is_over(
            String policyOn, String inForceOn, String guideOn, boolean upToDate) {
        assertThat(CONTROL.examine(programme(policy(policyOn, inForceOn), guide(guideOn))))
                .found(upToDate ? List.of() : List.of(GUIDE_IN_FORCE), List.of());
    }

    @Test
    void a_programme_without_a_guide_in_force_is_a_breach() {
        OperatingGuide over = new OperatingGuide(
                "old", LocalDate.of(2024, 1, 2), Validity.ofDays(LocalDate.of(2024, 1, 2), AS_OF), STEPS, List.of());
        OperatingGuide toCome =
                new OperatingGuide("new", AS_OF, Validity.ofDays(AS_OF.plusDays(1), null), STEPS, List.of());

        assertThat(CONTROL.examine(programme(policy("2024-01-02", "2024-01-02"), over, toCome)))
                .isViolatedBy(GUIDE_IN_FORCE)
                .finding(GUIDE_IN_FORCE)
                .says(Locale.CHINESE, "政策项目没有现行、最新、完整的操作细则。项目编号：programme；情形：无现行操作细则；政策文件：policy；政策印发日：2024-01-02。");
    }

    @Test
    void a_guide_lists_steps_posts_time_limits_materials_and_forms() {
        assertThat(CONTROL.examine(
                        programme(policy("2024-01-02", "2024-01-02"), guide("2024-01-02", List.of(), List.of()))))
                .isViolatedBy(GUIDE_IN_FORCE)
                .finding(GUIDE_IN_FORCE)
                .shows("leftOut", "[STEPS, MATERIALS, FORMS]");
        assertThat(CONTROL.examine(programme(
                        policy("2026-01-05", "2026-01-05"),
                        guide("2024-01-02", List.of(new Step("accept", null, null)), List.of(CARD)))))
                .isViolatedBy(GUIDE_IN_FORCE)
                .finding(GUIDE_IN_FORCE)
                .shows("circumstances", "[olderThanPolicy, elementsLeftOut]")
                .shows("leftOut", "[POSTS, TIME_LIMITS, FORMS]");
        assertThat(CONTROL.examine(
                        programme(policy("2024-01-02", "2024-01-02"), guide("2024-01-02", STEPS, List.of(FORM)))))
                .isViolatedBy(GUIDE_IN_FORCE)
                .finding(GUIDE_IN_FORCE)
                .shows("leftOut", "[MATERIALS]");
    }

    @Test
    void of_several_versions_in_force_the_latest_counts() {
        assertThat(CONTROL.examine(new GuidedProgramme(
                        "programme",
                        Answer.YES,
                        List.of(policy("2024-01-02", "2024-01-02"), policy("2026-01-05", "2026-01-05")),
                        List.of(guide("2026-01-05"), guide("2024-01-02", List.of(), null)),
                        AS_OF)))
                .isSatisfied();
    }

    @Test
    void what_does_not_run_or_is_not_handled_here_is_not_examined() {
        PolicyVersion over = new PolicyVersion("policy", null, Validity.ofDays(null, AS_OF));

        assertThat(CONTROL.examine(programme(over))).isNotApplicable();
        assertThat(CONTROL.examine(
                        new GuidedProgramme("programme", Answer.NO, List.of(policy(null, null)), List.of(), AS_OF)))
                .isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(new GuidedProgramme(
                        "programme", Answer.UNKNOWN, List.of(policy(null, null)), List.of(), AS_OF)))
                .isUndeterminedBy(GUIDE_IN_FORCE)
                .finding(GUIDE_IN_FORCE)
                .shows("missing", "[handled]");
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(GUIDE_IN_FORCE)
                .finding(GUIDE_IN_FORCE)
                .shows("missing", "[policyIssuedOn, guideIssuedOn, materials]");
        assertThat(CONTROL.examine(programme(policy("2026-01-05", null), guide("2024-01-02"))))
                .isUndeterminedBy(GUIDE_IN_FORCE)
                .finding(GUIDE_IN_FORCE)
                .shows("missing", "[policyInForceOn]");
    }

    static GuidedProgramme unrecorded() {
        return programme(policy(null, "2024-01-02"), guide(null, STEPS, null));
    }
}
