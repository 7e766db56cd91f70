package io.neikong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules of one module keep together: codes, bases, sentences in both languages, examples and pages. */
public interface RuleCatalogueContract {

    /** All rules of the module. */
    List<Rule> rules();

    /** A fact that keeps and one that breaks each rule; a rule may have several, such as one for each control. */
    List<RuleExample<?>> examples();

    /** The rules that another module shows, because this one does not see their controls: none, if not overridden. */
    default List<Rule> shownElsewhere() {
        return List.of();
    }

    /** The pages that show the examples: none, if not overridden. */
    default Optional<RulePages> pages() {
        return Optional.empty();
    }

    @Test
    default void every_rule_has_an_example() {
        List<Rule> due = new ArrayList<>(rules());
        due.removeAll(shownElsewhere());
        examples().forEach(example -> due.addAll(family(example.rule())));

        assertThat(examples())
                .<Rule>extracting(RuleExample::rule)
                .as("rules that have an example")
                .containsAll(due);
    }

    /** All rules of an enum, so that the page on an area of another module is whole too. */
    private static List<Rule> family(Rule rule) {
        return rule instanceof Enum<?> constant
                ? Stream.of(constant.getDeclaringClass().getEnumConstants())
                        .map(Rule.class::cast)
                        .toList()
                : List.of(rule);
    }

    @Test
    default void no_rule_that_is_shown_elsewhere_has_an_example() {
        assertThat(rules()).containsAll(shownElsewhere());
        assertThat(examples()).noneMatch(example -> shownElsewhere().contains(example.rule()));
    }

    @Test
    default void every_page_says_what_the_rules_say() {
        pages().ifPresent(pages -> RulePage.of(examples()).forEach(pages::keep));
    }

    @Test
    default void every_example_keeps_its_rule_once_and_breaks_it_once() {
        assertThat(examples()).allSatisfy(RuleCatalogueContract::holds);
    }

    private static <F> void holds(RuleExample<F> example) {
        Outcome kept = example.control().examine(example.kept());
        Outcome broken = example.control().examine(example.broken());

        assertThat(kept.examined()).as(example.rule().code()).contains(example.rule());
        assertThat(kept.findings())
                .as(example.rule().code())
                .extracting(Finding::rule)
                .doesNotContain(example.rule());
        assertThat(broken.findings())
                .as(example.rule().code())
                .extracting(Finding::rule)
                .contains(example.rule());
    }

    @Test
    default void a_code_is_an_area_and_three_digits_and_occurs_once() {
        assertThat(rules())
                .extracting(Rule::code)
                .allMatch(code -> code.matches("[A-Z]{3}-\\d{3}"))
                .doesNotHaveDuplicates();
    }

    @Test
    default void every_rule_says_what_it_rests_on() {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(rule.bases()).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    default void every_rule_has_its_four_sentences_and_no_other_rule_has_any() {
        assertThat(families()).allSatisfy(family -> {
            List<String> expected = family.stream()
                    .flatMap(rule ->
                            Stream.of(".title", ".breach", ".gap", ".remedy").map(rule.code()::concat))
                    .toList();

            assertThat(bundle(family, Locale.ENGLISH).keySet())
                    .filteredOn(key -> !key.startsWith("term."))
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    default void both_languages_have_the_same_keys_and_places() {
        assertThat(families()).allSatisfy(family -> {
            ResourceBundle chinese = bundle(family, Locale.CHINESE);
            ResourceBundle english = bundle(family, Locale.ENGLISH);

            assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
            assertThat(english.keySet())
                    .allSatisfy(key -> assertThat(places(chinese.getString(key)))
                            .as(key)
                            .isEqualTo(places(english.getString(key))));
        });
    }

    @Test
    default void chinese_is_chinese_and_english_is_not_also_on_a_chinese_machine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            ResourceBundle.clearCache();

            assertThat(families()).allSatisfy(family -> {
                ResourceBundle chinese = bundle(family, Locale.CHINESE);
                ResourceBundle english = bundle(family, Locale.ENGLISH);

                assertThat(english.keySet())
                        .allSatisfy(key ->
                                assertThat(english.getString(key)).isNotBlank().doesNotContainPattern("\\p{IsHan}"));
                assertThat(chinese.keySet())
                        .allSatisfy(key -> assertThat(chinese.getString(key)).containsPattern("\\p{IsHan}"));
            });
        } finally {
            Locale.setDefault(machine);
            ResourceBundle.clearCache();
        }
    }

    /** The rules by the enum that lists them: each family has a bundle of its own. */
    private Collection<List<Rule>> families() {
        Map<Class<?>, List<Rule>> families = new LinkedHashMap<>();
        for (Rule rule : rules()) {
            families.computeIfAbsent(
                            rule instanceof Enum<?> constant ? constant.getDeclaringClass() : rule.getClass(),
                            family -> new ArrayList<>())
                    .add(rule);
        }
        return families.values();
    }

    private static ResourceBundle bundle(List<Rule> family, Locale language) {
        return family.get(0).sentences(language);
    }

    private static List<String> places(String sentence) {
        return Pattern.compile("\\{\\p{Alnum}+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
