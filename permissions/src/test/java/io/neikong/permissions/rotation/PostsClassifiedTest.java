package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.CLASSIFIED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.PostRegister.Entry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Clause 1-3 of the notice: the register of posts. */
class PostsClassifiedTest {

    private static final PostsClassified CONTROL = new PostsClassified();
    private static final Post CASHIER = new Post("cashier", "street 1", "UI_FUND");
    private static final Post TELLER = new Post("teller", "street 1", "UI_FUND");

    @Test
    void posts_with_one_class_are_satisfied() {
        assertThat(CONTROL.examine(new PostFunction("street 1", "pay-out", List.of(CASHIER, TELLER))))
                .isSatisfied()
                .examined(CLASSIFIED);
    }

    @Test
    void is_undetermined_for_each_post_without_a_class() {
        Outcome outcome = CONTROL.examine(new PostFunction(
                "street 1",
                "pay-out",
                List.of(new Post("cashier", "street 1", null), TELLER, new Post("clerk", "street 1", null))));

        assertThat(outcome).isUndeterminedBy(CLASSIFIED, CLASSIFIED);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(outcome.findings().get(0).message(Locale.CHINESE))
                .isEqualTo("岗位未分类，无法判断最长任职年限。单位：street 1；岗位：cashier；缺失：岗位类别。");
    }

    @Test
    void a_new_title_with_another_class_for_the_same_function_is_a_breach() {
        Outcome outcome = CONTROL.examine(
                new PostFunction("street 1", "pay-out", List.of(new Post("teller", "street 1", "GENERAL"), CASHIER)));

        assertThat(outcome)
                .isViolatedBy(CLASSIFIED)
                .finding(CLASSIFIED)
                .isBreach()
                .shows("unit", "street 1")
                .shows("posts", List.of("cashier", "teller"))
                .shows("postClasses", List.of("GENERAL", "UI_FUND"))
                .says(
                        Locale.ENGLISH,
                        "Posts in which the same is done have different classes. Unit: street 1; function: pay-out;"
                                + " posts: cashier, teller; classes: GENERAL, UI_FUND.");
    }

    @Test
    void a_missing_class_and_two_classes_are_both_found() {
        assertThat(CONTROL.examine(new PostFunction(
                        "street 1",
                        "pay-out",
                        List.of(
                                new Post("clerk", "street 1", null),
                                CASHIER,
                                new Post("teller", "street 1", "FINANCE")))))
                .found(List.of(CLASSIFIED), List.of(CLASSIFIED));
    }

    @Test
    void a_function_without_posts_is_not_applicable() {
        assertThat(CONTROL.examine(new PostFunction("street 1", "pay-out", List.of())))
                .isNotApplicable();
    }

    @Test
    void the_register_gathers_posts_by_unit_and_function() {
        PostRegister register = new PostRegister(List.of(
                new Entry(CASHIER, "pay-out"),
                new Entry(new Post("cashier", "street 2", "UI_FUND"), "pay-out"),
                new Entry(TELLER, "pay-out"),
                new Entry(new Post("clerk", "street 1", "GENERAL"), null)));

        assertThat(register.functions())
                .containsExactly(
                        new PostFunction("street 1", "pay-out", List.of(CASHIER, TELLER)),
                        new PostFunction("street 2", "pay-out", List.of(new Post("cashier", "street 2", "UI_FUND"))),
                        new PostFunction("street 1", "clerk", List.of(new Post("clerk", "street 1", "GENERAL"))));
    }

    @Test
    void the_register_refuses_a_post_that_stands_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostRegister(List.of(new Entry(CASHIER, null), new Entry(CASHIER, "pay-out"))))
                .withMessageStartingWith("each post of a unit must be registered once, but was ");
    }
}
