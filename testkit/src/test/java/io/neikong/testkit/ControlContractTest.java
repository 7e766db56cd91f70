package io.neikong.testkit;

import static io.neikong.testkit.Sample.FIRST;
import static io.neikong.testkit.Sample.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract holds for a control that keeps it, and each clause fails for a control that does not. */
class ControlContractTest {

    private static final Function<String, Outcome> WORDS = new Sample.Words()::examine;

    /** A control that does what it is told; not a record, so that it is not equal to its copy. */
    private static final class Told implements Control<String> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // List.copyOf makes serializable lists
        private final List<Rule> rules;

        private final transient Function<Control<String>, Function<String, Outcome>> examination;

        Told(List<Rule> rules, Function<Control<String>, Function<String, Outcome>> examination) {
            this.rules = List.copyOf(rules);
            this.examination = examination;
        }

        @Override
        public List<Rule> rules() {
            return rules;
        }

        @Override
        public Outcome examine(String word) {
            return examination.apply(this).apply(word);
        }
    }

    /** A contract, not run by itself. */
    private record Contract(Control<String> control, String satisfying, List<String> offending)
            implements ControlContract<String> {}

    @Test
    void holds_for_a_control_that_keeps_it() {
        ControlContract<String> kept = new Contract(new Sample.Words(), "a", List.of("f", "s", "f?", "fs?"));

        assertThat(clauses()).hasSize(10);
        assertThat(clauses())
                .allSatisfy(clause -> assertThatCode(() -> run(kept, clause))
                        .as(clause.getName())
                        .doesNotThrowAnyException());
    }

    /** A fact that takes a blank name for somebody. */
    public record Named(@Nullable String person, String word) {
        public Named {
            Objects.requireNonNull(word);
        }
    }

    /** Finds what {@link Sample.Words} finds in the word. */
    private record NamedWords() implements Control<Named> {
        @Override
        public List<Rule> rules() {
            return new Sample.Words().rules();
        }

        @Override
        public Outcome examine(Named fact) {
            return new Sample.Words().examine(fact.word());
        }
    }

    private record NamedContract(List<String> blankIsText) implements ControlContract<Named> {
        @Override
        public Control<Named> control() {
            return new NamedWords();
        }

        @Override
        public Named satisfying() {
            return new Named("x", "a");
        }

        @Override
        public List<Named> offending() {
            return List.of(new Named(null, "fs"));
        }
    }

    @Test
    void fails_where_a_blank_name_is_somebody_and_holds_where_that_is_meant() {
        fails(new NamedContract(List.of())::a_blank_text_in_a_fact_is_as_good_as_none);
        assertThatCode(new NamedContract(List.of("Named.person"))::a_blank_text_in_a_fact_is_as_good_as_none)
                .doesNotThrowAnyException();
    }

    @Test
    void fails_where_the_satisfying_fact_is_not() {
        ControlContract<String> contract = new Contract(new Sample.Words(), "f", List.of("f", "s"));

        fails(contract::a_satisfying_fact_is_satisfied_on_every_rule);
    }

    @Test
    void fails_where_the_satisfying_fact_is_examined_on_too_few_rules() {
        Control<String> lazy =
                new Told(List.of(FIRST, SECOND), self -> word -> Outcome.satisfied(self, word, List.of(FIRST)));

        fails(new Contract(lazy, "a", List.of())::a_satisfying_fact_is_satisfied_on_every_rule);
    }

    @Test
    void fails_where_a_rule_is_never_broken() {
        fails(new Contract(new Sample.Words(), "a", List.of("f"))::every_rule_can_be_broken);
        fails(new Contract(new Sample.Words(), "a", List.of("s", "?"))::every_rule_can_be_broken);
    }

    @Test
    void fails_where_an_offending_fact_is_without_finding() {
        fails(new Contract(new Sample.Words(), "a", List.of("f", "a"))::every_offending_fact_has_a_finding);
    }

    @Test
    void fails_where_a_rule_is_examined_that_is_not_named() {
        Control<String> secretive = new Told(List.of(FIRST), self -> WORDS);

        fails(new Contract(secretive, "a", List.of("s"))::examines_no_rule_that_it_does_not_name);
    }

    @Test
    void fails_where_the_rules_are_not_in_the_order_of_their_codes() {
        Control<String> disorderly = new Told(List.of(SECOND, FIRST), self -> WORDS);

        fails(new Contract(disorderly, "a", List.of("s"))::examines_no_rule_that_it_does_not_name);
    }

    @Test
    void fails_where_the_same_fact_is_judged_differently() {
        AtomicInteger calls = new AtomicInteger();
        Control<String> moody = new Told(
                List.of(FIRST, SECOND),
                self -> word -> calls.incrementAndGet() % 2 == 0 ? Sample.of("f") : Sample.of("s"));

        fails(new Contract(moody, "a", List.of("f"))::says_the_same_of_the_same_fact);
    }

    @Test
    void fails_where_two_findings_have_one_identifier() {
        Control<String> twice = new Told(
                List.of(FIRST, SECOND),
                self -> word -> Outcome.satisfied(self, word, List.of(FIRST, SECOND))
                        .breach(FIRST, Evidence.of("length", 1))
                        .breach(FIRST, Evidence.of("length", 2)));

        fails(new Contract(twice, "a", List.of("f"))::two_findings_of_one_subject_have_two_identifiers);
    }

    @Test
    void fails_where_a_place_of_a_sentence_is_not_filled() {
        Control<String> silent = new Told(
                List.of(FIRST, SECOND),
                self -> word ->
                        Outcome.satisfied(self, word, List.of(FIRST, SECOND)).breach(FIRST, Evidence.NONE));

        fails(new Contract(silent, "a", List.of("f"))::every_finding_is_spoken_whole_in_both_languages);
    }

    @Test
    void fails_where_the_control_is_not_equal_to_its_copy() {
        Control<String> nobodysEqual = new Told(List.of(FIRST, SECOND), self -> WORDS);

        fails(new Contract(nobodysEqual, "a", List.of("f"))::control_and_outcome_survive_serialization);
    }

    @Test
    void fails_where_the_control_is_not_serializable() {
        record Unserializable(Object parameter) implements Control<String> {
            @Override
            public List<Rule> rules() {
                return List.of(FIRST);
            }

            @Override
            public Outcome examine(String word) {
                return Sample.of(word);
            }
        }

        fails(
                new Contract(new Unserializable(new Object()), "a", List.of("f"))
                        ::control_and_outcome_survive_serialization);
    }

    @Test
    void fails_where_the_fact_is_not_serializable() {
        record OfObjects(Control<Object> control, Object satisfying, List<Object> offending)
                implements ControlContract<Object> {}
        record Indifferent() implements Control<Object> {
            @Override
            public List<Rule> rules() {
                return List.of(FIRST);
            }

            @Override
            public Outcome examine(Object fact) {
                return Sample.of("f");
            }
        }

        fails(new OfObjects(new Indifferent(), new Object(), List.of("f"))::control_and_outcome_survive_serialization);
    }

    @Test
    void fails_where_a_word_has_no_translation() {
        Control<String> mute = new Told(
                List.of(FIRST),
                control ->
                        word -> Outcome.satisfied(control, word, List.of(FIRST)).gap(FIRST, "syllables"));

        fails(new Contract(mute, "a", List.of("f"))::every_word_of_the_library_that_a_finding_shows_is_translated);
    }

    private static List<Method> clauses() {
        return Stream.of(ControlContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    private static void run(ControlContract<String> contract, Method clause) throws Throwable {
        try {
            clause.invoke(contract);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static void fails(Runnable clause) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(clause::run);
    }
}
