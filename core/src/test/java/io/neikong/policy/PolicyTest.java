package io.neikong.policy;

import static io.neikong.policy.Parameters.NOTICE_WINDOW;
import static io.neikong.policy.Parameters.TRAINING_CLAIM_DECISION;
import static io.neikong.policy.Samples.NEW_YEAR;
import static io.neikong.policy.Samples.ofDistrict;
import static io.neikong.policy.Samples.override;
import static io.neikong.time.Period.calendarDays;
import static io.neikong.time.Period.workingDays;
import static io.neikong.time.Period.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Basis;
import io.neikong.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Occasion NEW_YEARS_DAY = Occasion.on(NEW_YEAR);

    private static Period window(Policy policy, Occasion occasion) {
        return policy.find(NOTICE_WINDOW, occasion).orElseThrow().value();
    }

    @Test
    void is_what_is_built_in_without_overrides() {
        assertThat(Policy.builtIn().find(NOTICE_WINDOW, NEW_YEARS_DAY)).hasValueSatisfying(setting -> {
            assertThat(setting.value()).isEqualTo(workingDays(5));
            assertThat(setting.layer()).isEqualTo(Layer.BUILT_IN);
            assertThat(setting.basis().kind()).isEqualTo(Basis.Kind.ENGINEERING_DEFAULT);
            assertThat(setting.override()).isEmpty();
        });
    }

    @Test
    void takes_the_most_specific_layer_that_applies() {
        Policy policy = Policy.of(List.of(
                override(NOTICE_WINDOW, Layer.CITY, null, workingDays(6)),
                override(NOTICE_WINDOW, Layer.DISTRICT, null, workingDays(7)),
                override(NOTICE_WINDOW, Layer.PROGRAMME, "J01", workingDays(8))));

        assertThat(window(policy, NEW_YEARS_DAY.inProgramme("J01"))).isEqualTo(workingDays(8));
        assertThat(window(policy, NEW_YEARS_DAY.inProgramme("J02"))).isEqualTo(workingDays(7));
        assertThat(window(policy, NEW_YEARS_DAY)).isEqualTo(workingDays(7));
    }

    @Test
    void a_post_class_is_more_specific_than_the_district() {
        Policy policy = Policy.of(List.of(
                override(Parameters.MAXIMUM_TENURE, Layer.POST_CLASS, "UI_FUND", years(2)),
                ofDistrict(Parameters.MAXIMUM_TENURE, years(4))));

        assertThat(policy.find(Parameters.MAXIMUM_TENURE, NEW_YEARS_DAY.onPostOf("UI_FUND")))
                .hasValueSatisfying(setting -> assertThat(setting.value()).isEqualTo(years(2)));
        assertThat(policy.find(Parameters.MAXIMUM_TENURE, NEW_YEARS_DAY.onPostOf("GENERAL")))
                .hasValueSatisfying(setting -> assertThat(setting.value()).isEqualTo(years(4)));
    }

    @Test
    void says_where_the_value_comes_from() {
        PolicyOverride<Period> override =
                ofDistrict(NOTICE_WINDOW, calendarDays(7)).basedOn("区人社〔2026〕1号");

        assertThat(Policy.of(List.of(override)).find(NOTICE_WINDOW, NEW_YEARS_DAY))
                .hasValue(new Setting<>(
                        NOTICE_WINDOW,
                        calendarDays(7),
                        Layer.DISTRICT,
                        new Basis(Basis.Kind.DISTRICT, "区人社〔2026〕1号", "区人社〔2026〕1号", NEW_YEAR, null),
                        override));
    }

    @Test
    void holds_from_its_first_day_to_the_day_before_its_end() {
        LocalDate end = LocalDate.of(2026, 7, 1);
        Policy policy =
                Policy.of(List.of(ofDistrict(NOTICE_WINDOW, workingDays(9)).to(end)));

        assertThat(window(policy, Occasion.on(NEW_YEAR.minusDays(1)))).isEqualTo(workingDays(5));
        assertThat(window(policy, NEW_YEARS_DAY)).isEqualTo(workingDays(9));
        assertThat(window(policy, Occasion.on(end.minusDays(1)))).isEqualTo(workingDays(9));
        assertThat(window(policy, Occasion.on(end))).isEqualTo(workingDays(5));
    }

    @Test
    void of_two_the_later_first_day_wins_then_the_later_record_then_the_later_text() {
        PolicyOverride<Period> early = ofDistrict(NOTICE_WINDOW, workingDays(9));
        PolicyOverride<Period> late = ofDistrict(NOTICE_WINDOW, workingDays(6)).from(NEW_YEAR.plusDays(1));
        PolicyOverride<Period> recorded =
                ofDistrict(NOTICE_WINDOW, workingDays(7)).recordedOn(NEW_YEAR);
        PolicyOverride<Period> text = ofDistrict(NOTICE_WINDOW, workingDays(8)).recordedOn(NEW_YEAR);
        Occasion nextDay = Occasion.on(NEW_YEAR.plusDays(1));

        assertThat(window(Policy.of(List.of(early, late, recorded, text)), nextDay))
                .isEqualTo(workingDays(6));
        assertThat(window(Policy.of(List.of(early, recorded)), nextDay)).isEqualTo(workingDays(7));
        assertThat(window(Policy.of(List.of(text, early, recorded)), nextDay)).isEqualTo(workingDays(8));
    }

    @Test
    void an_override_laxer_than_the_law_has_no_effect() {
        Policy policy = Policy.of(List.of(
                override(TRAINING_CLAIM_DECISION, Layer.CITY, null, workingDays(9)),
                ofDistrict(TRAINING_CLAIM_DECISION, workingDays(11))));

        assertThat(policy.find(TRAINING_CLAIM_DECISION, NEW_YEARS_DAY))
                .hasValueSatisfying(setting -> assertThat(setting.value()).isEqualTo(workingDays(9)));
    }

    @Test
    void an_override_that_nobody_else_approved_has_no_effect() {
        Policy policy =
                Policy.of(List.of(ofDistrict(NOTICE_WINDOW, workingDays(9)).decidedBy("p1", "p1")));

        assertThat(window(policy, NEW_YEARS_DAY)).isEqualTo(workingDays(5));
    }

    @Test
    void sets_what_must_be_set() {
        Policy policy = Policy.of(List.of(ofDistrict(Parameters.COLLECTIVE_DECISION_AMOUNT, new BigDecimal("500000"))));

        assertThat(policy.find(Parameters.COLLECTIVE_DECISION_AMOUNT, NEW_YEARS_DAY))
                .hasValueSatisfying(setting -> assertThat(setting.value()).isEqualTo(new BigDecimal("500000.00")));
    }

    @Test
    void survives_serialization() throws IOException, ClassNotFoundException {
        Policy policy = Policy.of(Samples.everything());

        Policy copy = (Policy) Samples.copy(policy);

        assertThat(copy).isEqualTo(policy).hasSameHashCodeAs(policy).hasToString(policy.toString());
        assertThat(copy.find(NOTICE_WINDOW, NEW_YEARS_DAY)).isEqualTo(policy.find(NOTICE_WINDOW, NEW_YEARS_DAY));
        assertThat(policy).isNotEqualTo(Policy.builtIn()).isNotEqualTo("Policy");
    }

    @Test
    void refuses_what_is_no_override() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyOverride.of(Parameters.RISK_WARNING, Layer.DISTRICT, null, workingDays(1)))
                .withMessage("layer of rwn.within must be one of [CITY], but was DISTRICT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyOverride.of(NOTICE_WINDOW, Layer.PROGRAMME, null, workingDays(1)))
                .withMessageEndingWith("but was null in PROGRAMME");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyOverride.of(NOTICE_WINDOW, Layer.DISTRICT, "J01", workingDays(1)))
                .withMessageEndingWith("but was J01 in DISTRICT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofDistrict(NOTICE_WINDOW, workingDays(1)).to(NEW_YEAR))
                .withMessage("from must be before to, but was 2026-01-01 and 2026-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofDistrict(NOTICE_WINDOW, years(1)))
                .withMessageStartingWith("value must be a period in one of [CALENDAR_DAY, WORKING_DAY], but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofDistrict(NOTICE_WINDOW, workingDays(10_000)))
                .withMessageStartingWith("value must be a period of 0 to 9999, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofDistrict(Parameters.TENURE_BREAK, years(1).countingStartDay()))
                .withMessageStartingWith("value must be a period without start day and rollover, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofDistrict(Parameters.COLLECTIVE_DECISION_AMOUNT, new BigDecimal("1.001")))
                .withMessageEndingWith("with at most 2 decimals, but was 1.001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofDistrict(Parameters.ACCOUNTING_MODE, "pairwise"))
                .withMessage("value must be one of [PAIRWISE, NOT_ALL_SAME], but was pairwise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> override(Parameters.PHONE_CHECK, Layer.CITY, null, 1001))
                .withMessage("value must be a percentage from 0 to 1000, but was 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofDistrict(Parameters.QUORUM, new Ratio(1, 10_000)))
                .withMessage("value must be a ratio of numbers up to 9999, but was 1/10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(1, 0))
                .withMessage("ratio must be a number from 0 over one from 1, but was 1/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> override(Parameters.CLASS_HOUR, Layer.CITY, null, Duration.ofSeconds(90)))
                .withMessage("value must be whole minutes, from 1 to 599940, but was PT1M30S");
    }
}
