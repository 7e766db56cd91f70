package io.neikong.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Basis;
import io.neikong.policy.Parameter.BuiltIn;
import io.neikong.time.Period;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 11, 26);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);

    @Test
    void lists_every_constant_once_and_nothing_else() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : Parameters.class.getFields()) {
            constants.add(field.get(null));
        }

        assertThat(Parameters.all())
                .containsExactlyElementsOf(constants.stream()
                        .map(Parameter.class::cast)
                        .<Parameter<?>>map(parameter -> parameter)
                        .toList());
        assertThat(Parameters.all())
                .extracting(Parameter::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]{3}([.][a-zA-Z]+)+"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "rsk.fullReview, 1 YEAR, MINISTRY, SHORTER, CITY DISTRICT",
        "rsk.highReview, 3 MONTH, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "rot.warn, 90 CALENDAR_DAY, ENGINEERING_DEFAULT, LONGER, CITY DISTRICT",
        "rot.breakGap, 6 MONTH, ENGINEERING_DEFAULT, LONGER, CITY DISTRICT",
        "rot.lookback, 12 MONTH, ENGINEERING_DEFAULT, LONGER, CITY DISTRICT",
        "dec.quorum, 1/2, ENGINEERING_DEFAULT, HIGHER, CITY DISTRICT",
        "dec.majority, 1/2, ENGINEERING_DEFAULT, HIGHER, CITY DISTRICT",
        "doc.commentDays, 30 CALENDAR_DAY, ENGINEERING_DEFAULT, LONGER, CITY DISTRICT",
        "doc.legalReviewDays, 7 WORKING_DAY, ENGINEERING_DEFAULT, LONGER, CITY DISTRICT",
        "pub.window, 5 WORKING_DAY, ENGINEERING_DEFAULT, LONGER, CITY DISTRICT PROGRAMME",
        "pub.objectionDays, 5 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT PROGRAMME",
        "pub.removeAfter, 5 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "ops.uiTrainingDecision, 10 WORKING_DAY, LAW, SHORTER, CITY DISTRICT",
        "tsv.minAttendance, 80 PERCENT, ENGINEERING_DEFAULT, HIGHER, CITY PROGRAMME",
        "tsv.spotYellow, 90 PERCENT, ENGINEERING_DEFAULT, HIGHER, CITY PROGRAMME",
        "tsv.spotRed, 80 PERCENT, ENGINEERING_DEFAULT, HIGHER, CITY PROGRAMME",
        "tsv.maxDailyHours, 420 MINUTE, ENGINEERING_DEFAULT, SHORTER, CITY",
        "tsv.hourMinutes, 45 MINUTE, ENGINEERING_DEFAULT, LONGER, CITY",
        "tsv.siteLead, 3 WORKING_DAY, ENGINEERING_DEFAULT, LONGER, CITY DISTRICT",
        "tsv.phoneCheck, 10 PERCENT, ENGINEERING_DEFAULT, HIGHER, CITY",
        "frd.triage, 5 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "frd.penaltyDecision, 90 CALENDAR_DAY, LAW, SHORTER, CITY DISTRICT",
        "frd.inspection, 60 WORKING_DAY, LAW, SHORTER, CITY DISTRICT",
        "frd.inspection.extension, 30 WORKING_DAY, LAW, SHORTER, CITY DISTRICT",
        "arc.fileWithin, 6 MONTH, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "arc.vouchers, 30 YEAR, MINISTRY, LONGER, CITY DISTRICT",
        "arc.subsidyApproval, 10 YEAR, MINISTRY, LONGER, CITY DISTRICT",
        "rwn.within, 1 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY",
        "cmp.maxAge, 30 CALENDAR_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT PROGRAMME",
        "rcv.open, 5 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "rcv.payWithin, 15 CALENDAR_DAY, ENGINEERING_DEFAULT, NONE, CITY DISTRICT",
        "rcv.maxInstalment, 36 MONTH, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "rcv.courtWindow, 3 MONTH ROLLING_OVER, LAW, SHORTER, CITY DISTRICT",
        "rcv.demandBeforeCourt, 10 WORKING_DAY, LAW, LONGER, CITY DISTRICT",
        "inc.within, 5 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY",
        "inc.ordinary, 10000.00 CNY, ENGINEERING_DEFAULT, LOWER, CITY",
        "inc.major, 500000.00 CNY, ENGINEERING_DEFAULT, LOWER, CITY",
        "acc.mode, PAIRWISE, CITY, NONE, CITY DISTRICT",
        "sel.specimenChange, 10 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "prm.revoke.leave, 0 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "prm.revoke.transfer, 1 WORKING_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "prm.recertify, 3 MONTH, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "act.dormant, 90 CALENDAR_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "grt.maxTemp, 30 CALENDAR_DAY, ENGINEERING_DEFAULT, SHORTER, CITY DISTRICT",
        "act.logRetention, 6 MONTH, LAW, LONGER, CITY DISTRICT",
        "xfr.decide, 3 CALENDAR_DAY, LAW, SHORTER, CITY DISTRICT",
        "xfr.send, 24 HOUR, LAW, SHORTER, CITY DISTRICT",
        "xfr.fraud.amount, 10000.00 CNY, CITY, LOWER, CITY",
        "xfr.fraud.amount.aggravated, 5000.00 CNY, CITY, LOWER, CITY",
    })
    void is_built_in_as_the_fact_sheet_says(
            String key, String text, Basis.Kind kind, Stricter stricter, String layers) {
        Parameter<?> parameter = Parameters.of(key);

        assertThat(textIn2026(parameter)).isEqualTo(text);
        assertThat(parameter.builtIns())
                .extracting(builtIn -> builtIn.basis().kind())
                .containsOnly(kind);
        assertThat(parameter.stricter()).isEqualTo(stricter);
        assertThat(parameter.layers()).extracting(Layer::name).containsExactly(layers.split(" "));
    }

    private static <T extends Serializable> String textIn2026(Parameter<T> parameter) {
        return Policy.builtIn()
                .find(parameter, Occasion.on(IN_2026))
                .map(setting -> parameter.text(setting.value()))
                .orElse("nothing");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"UI_FUND, 3", "HIGH_RISK, 3", "FINANCE, 5", "OTHER_KEY, 5"})
    void tenure_varies_by_post_class(String postClass, int years) {
        assertThat(Policy.builtIn()
                        .find(Parameters.MAXIMUM_TENURE, Occasion.on(IN_2026).onPostOf(postClass)))
                .hasValueSatisfying(setting -> assertThat(setting.value()).isEqualTo(Period.years(years)));
    }

    @Test
    void guesses_nothing_for_an_unknown_post_class() {
        assertThat(Policy.builtIn()
                        .find(Parameters.MAXIMUM_TENURE, Occasion.on(IN_2026).onPostOf("GENERAL")))
                .isEmpty();
        assertThat(Policy.builtIn().find(Parameters.MAXIMUM_TENURE, Occasion.on(IN_2026)))
                .isEmpty();
    }

    @Test
    void guesses_nothing_that_must_be_set() {
        assertThat(Policy.builtIn().find(Parameters.COLLECTIVE_DECISION_AMOUNT, Occasion.on(IN_2026)))
                .isEmpty();
    }

    @Test
    void holds_from_the_day_on_which_its_basis_came_into_force() {
        LocalDate inForce = LocalDate.of(2023, 12, 1);

        assertThat(Policy.builtIn().find(Parameters.TRAINING_CLAIM_DECISION, Occasion.on(inForce.minusDays(1))))
                .isEmpty();
        assertThat(Policy.builtIn().find(Parameters.TRAINING_CLAIM_DECISION, Occasion.on(inForce)))
                .isPresent();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-12-31, Art. 21(3)", "2026-01-01, Art. 23(3)"})
    void cites_the_article_of_the_day(LocalDate day, String article) {
        assertThat(Policy.builtIn().find(Parameters.LOG_RETENTION, Occasion.on(day)))
                .hasValueSatisfying(setting ->
                        assertThat(setting.basis().citation(Locale.ENGLISH)).contains(article));
    }

    @Test
    void has_one_value_at_most_for_each_post_class_and_day() {
        assertThat(Parameters.all())
                .allSatisfy(parameter -> assertThat(parameter.builtIns().stream()
                                .filter(builtIn -> builtIn.basis().appliesOn(IN_2021))
                                .map(BuiltIn::postClass))
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_floor_has_a_direction_and_its_own_value_is_no_laxer() {
        assertThat(Parameters.all())
                .filteredOn(parameter -> parameter.builtIns().stream().anyMatch(BuiltIn::isFloor))
                .hasSize(27)
                .allSatisfy(parameter -> {
                    assertThat(parameter.stricter()).isNotEqualTo(Stricter.NONE);
                    assertKeepsItsFloor(parameter);
                });
    }

    private static <T extends Serializable> void assertKeepsItsFloor(Parameter<T> parameter) {
        assertThat(parameter.builtIns())
                .allSatisfy(builtIn -> assertThat(
                                parameter.type().isAsStrictAs(builtIn.value(), builtIn.laxest(), parameter.stricter()))
                        .isTrue());
    }

    @Test
    void every_basis_speaks_both_languages_and_an_example_calls_itself_a_default() {
        assertThat(Parameters.all())
                .flatExtracting(Parameter::builtIns)
                .extracting(BuiltIn::basis)
                .allSatisfy(basis -> {
                    assertThat(basis.zh()).containsPattern("\\p{IsHan}");
                    assertThat(basis.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                    assertThat(basis.kind() == Basis.Kind.ENGINEERING_DEFAULT)
                            .isEqualTo(basis.en().startsWith("Engineering default"));
                });
    }

    @Test
    void is_found_by_its_key_only() {
        assertThat(Parameters.find("pub.window")).hasValue(Parameters.NOTICE_WINDOW);
        assertThat(Parameters.find("pub.Window")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameters.of("pub.windows"))
                .withMessage("key must be that of a parameter, but was pub.windows");
    }

    @Test
    void there_is_one_instance_of_each_also_after_serialization() throws IOException, ClassNotFoundException {
        for (Parameter<?> parameter : Parameters.all()) {
            assertThat(Samples.copy(parameter)).isSameAs(parameter);
        }
    }
}
