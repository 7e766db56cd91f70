package io.neikong.testkit;

import static io.neikong.testkit.Sample.FIRST;
import static io.neikong.testkit.Sample.SECOND;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neikong.control.Rule;
import io.neikong.control.WaiverRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The part on examples holds where there is a good one for each rule, and fails where not. */
class RuleCatalogueContractTest {

    private static final RuleExample<?> FIRST_SHOWN = RuleExample.of(FIRST, new Sample.Words(), "a", "f");
    private static final RuleExample<?> SECOND_SHOWN = RuleExample.of(SECOND, new Sample.Words(), "a", "s");

    /** A contract, not run by itself. */
    private record Contract(List<Rule> rules, List<Rule> shownElsewhere, List<RuleExample<?>> examples)
            implements RuleCatalogueContract {
        Contract(RuleExample<?>... examples) {
            this(List.of(FIRST, SECOND), List.of(), List.of(examples));
        }
    }

    @Test
    void holds_where_every_rule_is_shown() {
        Contract whole = new Contract(FIRST_SHOWN, SECOND_SHOWN);

        holds(whole::every_rule_has_an_example);
        holds(whole::every_example_keeps_its_rule_once_and_breaks_it_once);
        holds(whole::no_rule_that_is_shown_elsewhere_has_an_example);
        holds(whole::every_page_says_what_the_rules_say);
    }

    @Test
    void fails_where_a_rule_has_no_example() {
        fails(new Contract(FIRST_SHOWN)::every_rule_has_an_example);
    }

    @Test
    void holds_where_the_rule_is_shown_elsewhere_and_fails_where_it_is_shown_here_too() {
        List<Rule> rules = List.of(FIRST, SECOND, WaiverRule.RECORDED_BEFORE_ACT);
        List<Rule> elsewhere = List.of(WaiverRule.RECORDED_BEFORE_ACT);

        holds(new Contract(rules, elsewhere, List.of(FIRST_SHOWN, SECOND_SHOWN))::every_rule_has_an_example);
        fails(new Contract(rules, List.of(), List.of(FIRST_SHOWN, SECOND_SHOWN))::every_rule_has_an_example);
        fails(
                new Contract(rules, List.of(FIRST), List.of(FIRST_SHOWN, SECOND_SHOWN))
                        ::no_rule_that_is_shown_elsewhere_has_an_example);
    }

    @Test
    void fails_where_a_family_of_another_module_is_shown_in_part() {
        fails(new Contract(List.of(), List.of(), List.of(FIRST_SHOWN))::every_rule_has_an_example);
        holds(new Contract(List.of(), List.of(), List.of(FIRST_SHOWN, SECOND_SHOWN))::every_rule_has_an_example);
    }

    @Test
    void fails_where_the_fact_that_should_keep_the_rule_breaks_it_or_is_not_examined_on_it() {
        fails(
                new Contract(RuleExample.of(FIRST, new Sample.Words(), "f", "f"))
                        ::every_example_keeps_its_rule_once_and_breaks_it_once);
        fails(
                new Contract(RuleExample.of(FIRST, new Sample.Words(), "", "f"))
                        ::every_example_keeps_its_rule_once_and_breaks_it_once);
    }

    @Test
    void fails_where_the_fact_that_should_break_the_rule_keeps_it_or_breaks_another() {
        fails(
                new Contract(RuleExample.of(FIRST, new Sample.Words(), "a", "a"))
                        ::every_example_keeps_its_rule_once_and_breaks_it_once);
        fails(
                new Contract(RuleExample.of(FIRST, new Sample.Words(), "a", "s"))
                        ::every_example_keeps_its_rule_once_and_breaks_it_once);
    }

    private static void holds(Runnable clause) {
        assertThatCode(clause::run).doesNotThrowAnyException();
    }

    private static void fails(Runnable clause) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(clause::run);
    }
}
