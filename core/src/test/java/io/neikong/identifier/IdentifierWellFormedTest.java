package io.neikong.identifier;

import static io.neikong.identifier.IdentifierRule.BANK_ACCOUNT_WELL_FORMED;
import static io.neikong.identifier.IdentifierRule.CREDIT_CODE_WELL_FORMED;
import static io.neikong.identifier.IdentifierRule.RESIDENT_ID_WELL_FORMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierWellFormedTest {

    private static Outcome examine(IdentifierKind kind, @Nullable String text) {
        IdentifierRule rule = List.of(IdentifierRule.values()).stream()
                .filter(each -> each.judges(kind))
                .findFirst()
                .orElseThrow();
        return new IdentifierWellFormed(rule).examine(new StatedIdentifier("A-0042", kind, text, Numbers.TODAY));
    }

    private static Finding finding(IdentifierKind kind, @Nullable String text) {
        return examine(kind, text).findings().get(0);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "UNIFIED_SOCIAL_CREDIT_CODE, 91350100M000100Y43",
        "RESIDENT_ID_NUMBER,         11010519491231002X",
        "RESIDENT_ID_NUMBER,         11010519491231002x",
        "BANK_CARD_NUMBER,           6222020000000000000",
        "UNIT_ACCOUNT_NUMBER,        1001-2345-6789",
    })
    void is_satisfied_by_a_number_that_can_be_right(IdentifierKind kind, String text) {
        Outcome outcome = examine(kind, text);

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.evidence()).isEqualTo(Evidence.NONE);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "UNIFIED_SOCIAL_CREDIT_CODE, 91350100M0001TGQXM,  MINOR",
        "UNIFIED_SOCIAL_CREDIT_CODE, 91350100M000100Y4Z,  MAJOR",
        "RESIDENT_ID_NUMBER,         110105194912310021,  MINOR",
        "RESIDENT_ID_NUMBER,         110105194913310021,  MAJOR",
        "RESIDENT_ID_NUMBER,         110105194913310022,  MAJOR",
        "RESIDENT_ID_NUMBER,         110105203012310026,  MAJOR",
        "RESIDENT_ID_NUMBER,         110105491231002,     MAJOR",
        "BANK_CARD_NUMBER,           6222020000000000001, MINOR",
        "BANK_CARD_NUMBER,           622202,              MAJOR",
        "UNIT_ACCOUNT_NUMBER,        1234567,             MAJOR",
    })
    void a_wrong_check_character_alone_is_minor_and_anything_else_is_major(
            IdentifierKind kind, String text, Severity severity) {
        assertThat(examine(kind, text).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding(kind, text).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void a_number_that_is_not_recorded_is_a_gap(@Nullable String text) {
        Outcome outcome = examine(IdentifierKind.RESIDENT_ID_NUMBER, text);

        assertThat(outcome.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly(RESIDENT_ID_WELL_FORMED);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2026-03-02, SATISFIED", "2026-03-03, VIOLATED"})
    void nobody_is_born_after_the_day_that_is_judged_on(LocalDate birthDate, Verdict verdict) {
        String number = Numbers.residentId("310115", birthDate, "001");

        assertThat(examine(IdentifierKind.RESIDENT_ID_NUMBER, number).verdict()).isEqualTo(verdict);
    }

    @Test
    void shows_the_masked_number_what_is_wrong_and_where() {
        Finding finding = finding(IdentifierKind.RESIDENT_ID_NUMBER, "110105194912310021");

        assertThat(finding.evidence())
                .hasToString(
                        "number=110105************, faults=[CHECK_CHARACTER], positions=[18], hints=[], validAs=[]");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The resident's number is not well-formed. Subject: A-0042; number: 110105************;"
                        + " wrong: check character; position of the character: 18.");
        assertThat(finding.message(Locale.CHINESE))
                .isEqualTo("公民身份号码不符合编码规则。对象：A-0042；号码：110105************；不符之处：校验码；位置（第几位）：18。");
    }

    @Test
    void shows_how_it_may_have_come_about() {
        Finding finding = finding(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, "9135010OM000100Y43");

        assertThat(finding.message(Locale.ENGLISH)).endsWith("possible cause: characters that look alike.");
        assertThat(finding.message(Locale.CHINESE)).endsWith("位置（第几位）：8；可能原因：形近字符混用。");
    }

    @Test
    void a_number_of_somebody_born_later_is_not_said_to_be_valid_as_what_it_was_stated_for() {
        Finding finding = finding(
                IdentifierKind.RESIDENT_ID_NUMBER, Numbers.residentId("310115", LocalDate.of(2030, 1, 1), "001"));

        assertThat(finding.message(Locale.ENGLISH))
                .endsWith("wrong: birth date after the day judged on; position of the character: 7.");
    }

    @Test
    void a_credit_code_in_the_field_of_a_resident_id_is_recognised() {
        Finding finding = finding(IdentifierKind.RESIDENT_ID_NUMBER, "91350100M000100Y43");

        assertThat(finding.message(Locale.ENGLISH)).endsWith("the text is valid as: unified social credit code.");
    }

    @Test
    void a_resident_id_in_the_field_of_a_credit_code_is_recognised_and_stays_hidden() {
        Finding finding = finding(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, "11010519491231002X");

        assertThat(finding.message(Locale.ENGLISH))
                .contains("code: ******************")
                .endsWith("the text is valid as: resident's number.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "110105194913310021",
                "１１０１０５１９４９１２３１００２１",
                "11O105194912310021",
                "110105491231002",
                "1101051949123100211",
                "110105 19491231 002X",
            })
    void no_sentence_and_no_evidence_shows_the_number(String text) {
        for (IdentifierKind kind : IdentifierKind.values()) {
            for (Finding finding : examine(kind, text).findings()) {
                assertThat(finding.toString() + finding.message(Locale.CHINESE) + finding.remedy(Locale.CHINESE))
                        .doesNotContain(text)
                        .doesNotContain("1231")
                        .doesNotContain("1331")
                        .doesNotContain("１２３１");
            }
        }
        assertThat(new StatedIdentifier("A-0042", IdentifierKind.RESIDENT_ID_NUMBER, text, Numbers.TODAY).toString())
                .doesNotContain(text);
    }

    @Test
    void a_division_that_is_not_listed_breaks_nothing() {
        String number = Numbers.residentId("319999", LocalDate.of(1990, 1, 1), "001");

        assertThat(examine(IdentifierKind.RESIDENT_ID_NUMBER, number).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void every_kind_is_judged_by_one_rule_and_not_applicable_to_the_others(IdentifierKind kind) {
        assertThat(List.of(IdentifierRule.values()))
                .filteredOn(rule -> rule.judges(kind))
                .hasSize(1);
        assertThat(List.of(IdentifierRule.values()))
                .filteredOn(rule -> !rule.judges(kind))
                .allSatisfy(rule -> assertThat(new IdentifierWellFormed(rule)
                                .examine(new StatedIdentifier("A-0042", kind, "?", Numbers.TODAY))
                                .verdict())
                        .isEqualTo(Verdict.NOT_APPLICABLE));
    }

    @Test
    void names_its_rules() {
        assertThat(List.of(IdentifierRule.values()))
                .containsExactly(CREDIT_CODE_WELL_FORMED, RESIDENT_ID_WELL_FORMED, BANK_ACCOUNT_WELL_FORMED)
                .allSatisfy(rule ->
                        assertThat(new IdentifierWellFormed(rule).rules()).containsExactly(rule));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new IdentifierWellFormed(null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new StatedIdentifier(null, IdentifierKind.BANK_CARD_NUMBER, null, Numbers.TODAY))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> new StatedIdentifier("A-0042", null, null, Numbers.TODAY))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new StatedIdentifier("A-0042", IdentifierKind.BANK_CARD_NUMBER, null, null))
                .withMessage("asOf");
    }
}
