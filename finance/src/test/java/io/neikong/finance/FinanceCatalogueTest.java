package io.neikong.finance;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Rule;
import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.notice.NoticeRule;
import io.neikong.finance.seal.SealRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FinanceCatalogueTest {

    private static final List<Rule> CATALOGUE = Stream.<Rule[]>of(
                    AccountingRule.values(), SealRule.values(), NoticeRule.values())
            .flatMap(Stream::of)
            .toList();
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void codes_are_three_letters_and_three_digits() {
        assertThat(CATALOGUE).extracting(Rule::code).allMatch(code -> code.matches("[A-Z]{3}-\\d{3}"));
    }

    @Test
    void no_code_is_given_twice() {
        assertThat(CATALOGUE).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_rests_on_something() {
        assertThat(CATALOGUE)
                .allSatisfy(rule -> assertThat(rule.bases()).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void every_rule_has_all_four_sentences_in_both_languages_and_no_other_rule_has_any() {
        Set<String> expected = CATALOGUE.stream()
                .flatMap(rule ->
                        Stream.of(".title", ".breach", ".gap", ".remedy").map(rule.code()::concat))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.of("findings", "findings_zh"))
                .allSatisfy(bundle -> assertThat(sentences(bundle).stringPropertyNames())
                        .filteredOn(key -> !key.startsWith("term."))
                        .containsExactlyInAnyOrderElementsOf(expected));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(sentences("findings_zh").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(sentences("findings").stringPropertyNames());
    }

    @Test
    void both_languages_fill_the_same_places() {
        Properties english = sentences("findings");
        Properties chinese = sentences("findings_zh");

        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @Test
    void the_bundle_that_keeps_english_english_is_empty() {
        assertThat(sentences("findings_en")).isEmpty();
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties sentences(String bundle) {
        Properties sentences = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(FinanceCatalogueTest.class.getResourceAsStream(bundle + ".properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException e) {
            throw new AssertionError(bundle + " cannot be read", e);
        }
        return sentences;
    }
}
