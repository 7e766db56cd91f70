package io.neikong.separation;

import static io.neikong.separation.Steps.by;
import static io.neikong.separation.Steps.bySystem;
import static io.neikong.separation.Steps.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenCaseTest {

    private static final StepsSeparated CONTROL =
            new StepsSeparated(List.of(new Separation("S1", List.of("make", "approve", "pay"))));

    private final OpenCase open = StepQuestion.of(CONTROL).on(history(by("x", "make", 1)));

    @Test
    void a_step_on_behalf_of_a_blank_name_is_refused() {
        Step step = new Step("approve", Step.Actor.PERSON, null, "x", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> step.onBehalfOf(" "))
                .withMessage("onBehalfOf must not be blank");
        assertThat(step.onBehalfOf("y").onBehalfOf(null)).isEqualTo(step);
    }

    @Test
    void whoever_did_nothing_yet_may_do_the_next_step() {
        assertThat(open.mayDo(by("y", "approve", 2)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_maker_may_not_approve_nor_may_a_deputy_of_his() {
        assertThat(open.mayDo(by("x", "approve", 2)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(open.mayDo(by("y", "approve", 2).onBehalfOf("x")).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void the_maker_may_make_again() {
        assertThat(open.mayDo(by("x", "make", 2)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_wrong_before_is_no_reason_to_keep_somebody_else_away() {
        OpenCase broken = open.and(by("x", "approve", 2));

        assertThat(CONTROL.examine(broken.history()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(broken.mayDo(by("y", "pay", 3)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void nobody_may_approve_what_was_made_by_nobody_knows_whom() {
        OpenCase unknown = StepQuestion.of(CONTROL).on(history(by(null, "make", 1)));

        assertThat(unknown.mayDo(by("y", "approve", 2)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.mayDo(by(null, "approve", 2)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_step_by_the_system_or_outside_every_separation_is_not_judged() {
        assertThat(open.mayDo(bySystem("x", "approve", 2)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(open.mayDo(by("x", "print", 2)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    /** Nothing is allocated as long as nothing is in the way. */
    @Test
    void gives_everybody_who_is_free_the_same_answer() {
        assertThat(open.mayDo(by("y", "approve", 2))).isSameAs(open.mayDo(by("z", "approve", 3)));
    }

    @Test
    void two_identifiers_with_the_same_hash_are_two_persons() {
        OpenCase made = StepQuestion.of(CONTROL).on(history(by("Aa", "make", 1)));

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(made.mayDo(by("Aa", "approve", 2)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(made.mayDo(by("BB", "approve", 2)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void any_number_of_steps_can_be_kept_apart() {
        List<String> names = IntStream.range(0, 70).mapToObj(i -> "step " + i).toList();
        OpenCase first = StepQuestion.of(new StepsSeparated(List.of(new Separation("S1", names))))
                .on(history(by("x", "step 0", 1)));

        assertThat(names.subList(1, 70)).allSatisfy(name -> {
            assertThat(first.mayDo(by("x", name, 2)).verdict()).isEqualTo(Verdict.VIOLATED);
            assertThat(first.mayDo(by("y", name, 2)).verdict()).isEqualTo(Verdict.SATISFIED);
        });
    }
}
