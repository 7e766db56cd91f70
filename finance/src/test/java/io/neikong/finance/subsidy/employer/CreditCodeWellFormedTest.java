package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.CREDIT_CODE_WELL_FORMED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.StatedIdentifier;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeWellFormedTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91512081MA62K0260E", "9131000063159284XQ", "91310000MA1K0000X0"})
    void clause_3_8_a_credit_code_with_its_check_character_is_well_formed(String code) {
        examining(code).isSatisfied();
    }

    @Test
    void a_wrong_check_character_alone_is_for_somebody_to_verify() {
        examining("91350100M0001TGQXM")
                .isViolatedBy(CREDIT_CODE_WELL_FORMED)
                .finding(CREDIT_CODE_WELL_FORMED)
                .weighs(Severity.MINOR)
                .says(Locale.CHINESE, "统一社会信用代码不符合编码规则。企业编号：employer；代码：91350100M0001TGQXM；不符之处：校验码；位置（第几位）：18。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y4Z", "91350100M000100Y4", "91350100m000100y43"})
    void clause_3_8_a_character_or_a_length_that_cannot_be_is_a_breach(String code) {
        examining(code)
                .isViolatedBy(CREDIT_CODE_WELL_FORMED)
                .finding(CREDIT_CODE_WELL_FORMED)
                .weighs(Severity.MAJOR);
    }

    @Test
    void a_code_of_digits_alone_is_judged_as_what_the_field_says() {
        String alsoOfResident = "310115199001010459";

        Assertions.assertThat(IdentifierKind.kindsOf(alsoOfResident)).contains(IdentifierKind.RESIDENT_ID_NUMBER);
        examining(alsoOfResident).isSatisfied();
        examining("440524188001010014")
                .isViolatedBy(CREDIT_CODE_WELL_FORMED)
                .finding(CREDIT_CODE_WELL_FORMED)
                .shows("validAs", "[RESIDENT_ID_NUMBER, BANK_CARD_NUMBER]")
                .shows("number", "******************");
    }

    @Test
    void a_code_that_is_not_recorded_is_a_gap() {
        examining(null).isUndeterminedBy(CREDIT_CODE_WELL_FORMED);
        examining(" ").isUndeterminedBy(CREDIT_CODE_WELL_FORMED);
    }

    @Test
    void a_number_of_another_kind_is_not_examined() {
        assertThat(new CreditCodeWellFormed()
                        .examine(new StatedIdentifier(
                                "employer",
                                IdentifierKind.RESIDENT_ID_NUMBER,
                                "440524188001010014",
                                LocalDate.of(2026, 6, 30))))
                .isNotApplicable();
    }

    static StatedIdentifier code(@Nullable String code) {
        return new StatedIdentifier(
                "employer", IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, code, LocalDate.of(2026, 6, 30));
    }

    private static OutcomeAssert examining(@Nullable String code) {
        return assertThat(new CreditCodeWellFormed().examine(code(code)));
    }
}
