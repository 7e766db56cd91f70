package io.neikong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.identifier.IdentifierRule;
import jakarta.validation.Validation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final String PERSON = "11010519491231002X";
    private static final String PERSON_WITH_WRONG_CHECK = "110105194912310021";

    record Applicant(
            @ResidentIdNumber @Nullable CharSequence person,
            @UnifiedSocialCreditCode @Nullable String company,
            @BankCardNumber @Nullable String card) {}

    record Tolerant(
            @ResidentIdNumber(invalidFrom = Severity.MAJOR) @Nullable
            String person,

            @BankCardNumber(invalidFrom = Severity.MAJOR) @Nullable
            String account) {}

    static final class Bean {
        @ResidentIdNumber
        public String getPerson() {
            return PERSON_WITH_WRONG_CHECK;
        }
    }

    record Lists(
            List<@Nullable @ResidentIdNumber String> persons,
            Map<@UnifiedSocialCreditCode String, @BankCardNumber String> cards) {}

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 91350100M000100Y43, 6222020000000000000, true",
        ", , , true",
        "110105194912310021, , , false",
        "11010519491231002x, , , true",
        "110105491231002, , , false",
        "'', , , false",
        ", 91350100M000100Y44, , false",
        ", 91350100M000100Y4Z, , false",
        ", , 6222020000000000001, false",
        ", , 12, false",
    })
    void are_valid_where_the_library_says_so(
            @Nullable String person, @Nullable String company, @Nullable String card, boolean valid) {
        assertThat(Form.ENGLISH.shows(new Applicant(person, company, card)).isEmpty())
                .isEqualTo(valid);
    }

    @Test
    void say_in_the_language_of_the_reader_what_is_wrong() {
        Applicant applicant = new Applicant(PERSON_WITH_WRONG_CHECK, "91350100M000100Y44", "6222020000000000001");

        assertThat(Form.ENGLISH.shows(applicant))
                .containsExactly(
                        "card: must be a bank card number with the right check digit",
                        "company: must be a unified social credit code of 18 characters with the right check character",
                        "person: must be a resident's number of 18 characters with the right check character");
        assertThat(Form.CHINESE.shows(applicant))
                .containsExactly("card: 须为校验位正确的银行卡号", "company: 须为18位且校验码正确的统一社会信用代码", "person: 须为18位且校验码正确的公民身份号码");
    }

    @Test
    void hand_over_the_finding_and_only_masked_numbers_of_persons_and_cards() {
        Applicant applicant = new Applicant(PERSON_WITH_WRONG_CHECK, "91350100M000100Y44", "6222020000000000001");

        List<Finding> findings = Form.ENGLISH.payloads(applicant, Finding.class);

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(
                        IdentifierRule.BANK_ACCOUNT_WELL_FORMED,
                        IdentifierRule.CREDIT_CODE_WELL_FORMED,
                        IdentifierRule.RESIDENT_ID_WELL_FORMED);
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.MINOR);
        assertThat(findings.get(2).message(Locale.ENGLISH)).contains("110105************");
        assertThat(findings.toString()).doesNotContain(PERSON_WITH_WRONG_CHECK, "19491231", "6222020000000000001");
    }

    @Test
    void take_a_wrong_check_character_for_a_warning_where_that_is_asked_for() {
        assertThat(Form.ENGLISH.shows(new Tolerant(PERSON_WITH_WRONG_CHECK, "6222020000000000001")))
                .isEmpty();
        assertThat(Form.ENGLISH.shows(new Tolerant("110105194913310021", "62220200000")))
                .hasSize(2);
        assertThat(Form.ENGLISH.shows(new Tolerant("", null))).hasSize(1);
    }

    @Test
    void stand_on_getters_and_elements_of_containers() {
        assertThat(Form.ENGLISH.shows(new Bean())).hasSize(1);
        assertThat(Form.ENGLISH.shows(new Lists(
                        Arrays.asList(PERSON, null, "1"), Map.of("91350100M000100Y44", "6222020000000000001"))))
                .extracting(shown -> shown.substring(0, shown.indexOf(':')))
                .containsExactly(
                        "cards<K>[91350100M000100Y44].<map key>",
                        "cards[91350100M000100Y44].<map value>",
                        "persons[2].<list element>");
    }

    /** A service whose parameters are validated. */
    static class Service {
        public void pay(@BankCardNumber String card) {}
    }

    @Test
    void stand_on_parameters_of_methods() throws NoSuchMethodException {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator()
                            .forExecutables()
                            .validateParameters(
                                    new Service(), Service.class.getMethod("pay", String.class), new Object[] {"12"}))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{7*7}",
                "{jakarta.validation.constraints.NotNull.message}",
                "\\{x\\}\\\\",
                "身份证",
                "\0"
            })
    void show_nothing_of_a_hostile_text(String hostile) {
        Applicant applicant = new Applicant(hostile, hostile, hostile);

        assertThat(Form.ENGLISH.shows(applicant))
                .containsExactly(
                        "card: must be a bank card number with the right check digit",
                        "company: must be a unified social credit code of 18 characters with the right check character",
                        "person: must be a resident's number of 18 characters with the right check character");
        assertThat(Form.ENGLISH.payloads(applicant, Finding.class).toString()).doesNotContain(hostile);
    }
}
