package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.SYSTEM_FOLLOWS_GUIDE;
import static io.neikong.finance.subsidy.guide.Guides.ACCEPT;
import static io.neikong.finance.subsidy.guide.Guides.APPROVE;
import static io.neikong.finance.subsidy.guide.Guides.REVIEW;
import static io.neikong.finance.subsidy.guide.Guides.STEPS;
import static io.neikong.finance.subsidy.guide.Guides.guide;
import static io.neikong.finance.subsidy.guide.Guides.step;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.guide.OperatingGuide.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SystemFollowsGuideTest {

    static final SystemFollowsGuide CONTROL = new SystemFollowsGuide();

    @Test
    void clause_3_2_the_system_has_the_steps_and_posts_of_the_guide() {
        assertThat(CONTROL.examine(steps(ACCEPT, REVIEW, APPROVE))).isSatisfied();
        assertThat(CONTROL.examine(steps(ACCEPT, APPROVE)))
                .isViolatedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("circumstances", "[stepsLeftOut]")
                .shows("leftOut", "[review]");
        assertThat(CONTROL.examine(steps(ACCEPT, REVIEW, step("pass", "system"), APPROVE)))
                .isViolatedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("circumstances", "[stepsAdded]")
                .shows("added", "[pass]");
        assertThat(CONTROL.examine(steps(ACCEPT, APPROVE, REVIEW)))
                .isViolatedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("circumstances", "[otherOrder]");
        assertThat(CONTROL.examine(steps(ACCEPT, step("review", "head"), APPROVE)))
                .isViolatedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("circumstances", "[otherPosts]")
                .shows("otherPosts", "[review]");
    }

    @Test
    void all_differences_are_found_at_once() {
        assertThat(CONTROL.examine(steps(step("approve", "window"), step("pay", "cashier"), REVIEW)))
                .isViolatedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .says(
                        Locale.ENGLISH,
                        "The workflow of the system is not that of the operating guide. Programme: programme;"
                                + " circumstances: steps of the guide left out, steps that the guide does not have, other"
                                + " posts; guide: guide; steps left out: accept; steps added: pay; steps with another"
                                + " post: approve.");
    }

    @Test
    void a_step_taken_twice_is_another_order() {
        assertThat(CONTROL.examine(steps(ACCEPT, REVIEW, REVIEW, APPROVE)))
                .isViolatedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("circumstances", "[otherOrder]");
        OperatingGuide twice = guide("2024-01-02", List.of(REVIEW, step("review", "head")), List.of());
        assertThat(CONTROL.examine(new SystemWorkflow("programme", twice, List.of(REVIEW, step("review", "head")))))
                .isSatisfied();
        assertThat(CONTROL.examine(new SystemWorkflow("programme", twice, List.of(REVIEW, REVIEW))))
                .isViolatedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("circumstances", "[otherPosts]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("missing", "[systemSteps, guideSteps]");
        assertThat(CONTROL.examine(steps(ACCEPT, step("review", null), APPROVE)))
                .isUndeterminedBy(SYSTEM_FOLLOWS_GUIDE)
                .finding(SYSTEM_FOLLOWS_GUIDE)
                .shows("missing", "[systemPosts]");
        assertThat(CONTROL.examine(new SystemWorkflow(
                        "programme", guide("2024-01-02", List.of(step("review", null)), null), List.of(REVIEW))))
                .isUndeterminedBy(SYSTEM_FOLLOWS_GUIDE);
        assertThat(CONTROL.examine(steps(ACCEPT, step("review", null))))
                .found(List.of(SYSTEM_FOLLOWS_GUIDE), List.of(SYSTEM_FOLLOWS_GUIDE));
    }

    static SystemWorkflow unrecorded() {
        return new SystemWorkflow("programme", guide("2024-01-02", List.of(), null), null);
    }

    static SystemWorkflow steps(Step... steps) {
        return new SystemWorkflow("programme", guide("2024-01-02", STEPS, List.of()), List.of(steps));
    }
}
