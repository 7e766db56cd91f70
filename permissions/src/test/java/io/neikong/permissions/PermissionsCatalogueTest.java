package io.neikong.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Rule;
import io.neikong.permissions.rotation.RotationRule;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermissionsCatalogueTest {

    private static final List<String> SENTENCES = List.of("title", "breach", "gap", "remedy");

    static Stream<Rule> rules() {
        return Stream.of(RotationRule.values());
    }

    @Test
    void no_code_occurs_twice() {
        assertThat(rules()).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_code_is_an_area_and_three_digits(Rule rule) {
        assertThat(rule.code()).matches("[A-Z]{3}-\\d{3}");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_says_what_it_rests_on(Rule rule) {
        assertThat(rule.bases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_all_its_sentences_in_both_languages(Rule rule) {
        for (String sentence : SENTENCES) {
            String key = rule.code() + "." + sentence;

            assertThat(rule.sentences(Locale.CHINESE).getString(key)).as(key).containsPattern("\\p{IsHan}");
            assertThat(rule.sentences(Locale.ENGLISH).getString(key))
                    .as(key)
                    .isNotBlank()
                    .doesNotContainPattern("\\p{IsHan}");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void both_languages_have_the_same_places(Rule rule) {
        for (String sentence : SENTENCES) {
            String key = rule.code() + "." + sentence;

            assertThat(places(rule.sentences(Locale.CHINESE).getString(key)))
                    .as(key)
                    .isEqualTo(places(rule.sentences(Locale.ENGLISH).getString(key)));
        }
    }

    @Test
    void both_languages_have_the_same_keys_and_no_more_than_the_rules_need() {
        List<String> chinese = keys(Locale.CHINESE);

        assertThat(keys(Locale.ENGLISH)).isEqualTo(chinese);
        assertThat(chinese.stream().filter(key -> !key.startsWith("term.")))
                .containsExactlyInAnyOrderElementsOf(rules().flatMap(
                                rule -> SENTENCES.stream().map(sentence -> rule.code() + "." + sentence))
                        .toList());
    }

    @Test
    void english_is_answered_on_a_chinese_machine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            ResourceBundle.clearCache();

            assertThat(RotationRule.WITHIN_MAXIMUM.sentences(Locale.ENGLISH).getString("ROT-001.title"))
                    .doesNotContainPattern("\\p{IsHan}");
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static List<String> keys(Locale language) {
        return RotationRule.WITHIN_MAXIMUM.sentences(language).keySet().stream()
                .sorted()
                .toList();
    }

    private static List<String> places(String sentence) {
        return Pattern.compile("\\{\\p{Alnum}+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
