package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.BASIS_MATCHES_FUND;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.finance.fraud.Sanction.CitedBasis;
import io.neikong.finance.fraud.Sanction.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisMatchesFundTest {

    static final BasisMatchesFund CONTROL = new BasisMatchesFund();
    static final List<String> TWO = List.of("officer", "colleague");

    @ParameterizedTest(name = "{0}, {1}, {2} yuan: {3}")
    @CsvSource({
        "INSURANCE_FUND, SOCIAL_INSURANCE_LAW, 1999.99, fineTooLow",
        "INSURANCE_FUND, SOCIAL_INSURANCE_LAW, 2000.00, ",
        "INSURANCE_FUND, SOCIAL_INSURANCE_LAW, 5000, ",
        "INSURANCE_FUND, SOCIAL_INSURANCE_LAW, 5000.01, fineTooHigh",
        "FISCAL, FISCAL_REGULATIONS, 99.99, fineTooLow",
        "FISCAL, FISCAL_REGULATIONS, 100, ",
        "FISCAL, FISCAL_REGULATIONS, 500.00, ",
        "FISCAL, FISCAL_REGULATIONS, 500.01, fineTooHigh",
        "FISCAL, SOCIAL_INSURANCE_LAW, 500, otherBasis",
        "INSURANCE_FUND, FISCAL_REGULATIONS, 2000, otherBasis",
        "INSURANCE_FUND, OTHER, 2000, otherBasis",
        "FISCAL, OLDER_INSURANCE_TEXTS, 500, otherBasis",
    })
    void clause_3_5_basis_and_fine_are_those_of_the_money(
            Source source, CitedBasis basis, String fine, @Nullable String found) {
        Sanction sanction = sanction(source, basis, fine, TWO);

        if (found == null) {
            assertThat(CONTROL.examine(sanction)).found(List.of(), List.of());
        } else {
            assertThat(CONTROL.examine(sanction))
                    .isViolatedBy(BASIS_MATCHES_FUND)
                    .finding(BASIS_MATCHES_FUND)
                    .shows("circumstances", "[" + found + "]");
        }
    }

    @Test
    void an_older_text_of_one_to_three_times_is_a_conflict_and_the_later_law_decides_on_the_fine() {
        Sanction withinBoth = sanction(Source.INSURANCE_FUND, CitedBasis.OLDER_INSURANCE_TEXTS, "3000", TWO);
        Sanction withinTheOlder = sanction(Source.INSURANCE_FUND, CitedBasis.OLDER_INSURANCE_TEXTS, "1500", TWO);

        assertThat(CONTROL.examine(withinBoth))
                .isViolatedBy(BASIS_MATCHES_FUND)
                .finding(BASIS_MATCHES_FUND)
                .weighs(Severity.MINOR)
                .shows("circumstances", "[olderText]");
        assertThat(CONTROL.examine(withinTheOlder))
                .isViolatedBy(BASIS_MATCHES_FUND)
                .finding(BASIS_MATCHES_FUND)
                .weighs(Severity.CRITICAL)
                .shows("circumstances", "[fineTooLow, olderText]")
                .says(
                        Locale.CHINESE,
                        "罚款决定的依据、幅度或者执法人员不符合规定。决定编号：sanction；情形：罚款低于下限、所引规定的幅度（一倍以上三倍以下）与社会保险法不一致；"
                                + "资金性质：社会保险基金；所引依据：失业保险条例第二十八条、劳动保障监察条例第二十七条；骗取金额：1000 元；罚款：1500 元；"
                                + "下限：2000 元；上限：5000 元。");
    }

    @Test
    void a_fine_above_three_times_the_sum_is_not_within_an_older_text() {
        Sanction above = sanction(Source.INSURANCE_FUND, CitedBasis.OLDER_INSURANCE_TEXTS, "3000.01", TWO);

        assertThat(CONTROL.examine(above))
                .isViolatedBy(BASIS_MATCHES_FUND)
                .finding(BASIS_MATCHES_FUND)
                .weighs(Severity.CRITICAL)
                .shows("circumstances", "[fineAboveCited, olderText]")
                .says(
                        Locale.CHINESE,
                        "罚款决定的依据、幅度或者执法人员不符合规定。决定编号：sanction；情形：罚款高于所引规定的上限、所引规定的幅度（一倍以上三倍以下）与社会保险法不一致；"
                                + "资金性质：社会保险基金；所引依据：失业保险条例第二十八条、劳动保障监察条例第二十七条；骗取金额：1000 元；罚款：3000.01 元；"
                                + "下限：2000 元；上限：5000 元。");
    }

    @Test
    void two_officers_are_two_persons() {
        assertThat(CONTROL.examine(fiscal(List.of("officer")))).isViolatedBy(BASIS_MATCHES_FUND);
        assertThat(CONTROL.examine(fiscal(List.of("officer", "officer")))).isViolatedBy(BASIS_MATCHES_FUND);
        assertThat(CONTROL.examine(fiscal(List.of()))).isViolatedBy(BASIS_MATCHES_FUND);
        assertThat(CONTROL.examine(fiscal(List.of("officer", "officer", "colleague"))))
                .found(List.of(), List.of());
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_proven() {
        assertThat(CONTROL.examine(new Sanction("sanction", null, null, null, null, null, null)))
                .isUndeterminedBy(BASIS_MATCHES_FUND)
                .finding(BASIS_MATCHES_FUND)
                .shows("missing", "[source, basis, defrauded, fine, officers]");
        assertThat(CONTROL.examine(new Sanction("sanction", null, Source.FISCAL, CitedBasis.OTHER, null, null, TWO)))
                .found(List.of(BASIS_MATCHES_FUND), List.of(BASIS_MATCHES_FUND));
    }

    static Sanction fiscal(@Nullable List<String> officers) {
        return sanction(Source.FISCAL, CitedBasis.FISCAL_REGULATIONS, "300", officers);
    }

    static Sanction sanction(
            @Nullable Source source, @Nullable CitedBasis basis, String fine, @Nullable List<String> officers) {
        return new Sanction(
                "sanction",
                LocalDate.of(2026, 4, 1),
                source,
                basis,
                new BigDecimal("1000"),
                new BigDecimal(fine),
                officers);
    }
}
