package io.neikong.policy;

import static io.neikong.policy.Parameters.MAJORITY;
import static io.neikong.policy.Parameters.MINIMUM_ATTENDANCE;
import static io.neikong.policy.Parameters.NOTICE_WINDOW;
import static io.neikong.policy.Parameters.QUORUM;
import static io.neikong.policy.Parameters.TRAINING_CLAIM_DECISION;
import static io.neikong.policy.PolicyRemark.Kind.EXPIRED;
import static io.neikong.policy.PolicyRemark.Kind.OVERLAPPING;
import static io.neikong.policy.PolicyRemark.Kind.SHADOWED;
import static io.neikong.policy.PolicyRemark.Kind.UNKNOWN_POST_CLASS;
import static io.neikong.policy.PolicyRemark.Kind.UNKNOWN_PROGRAMME;
import static io.neikong.policy.PolicyRemark.Kind.UNSATISFIABLE;
import static io.neikong.policy.PolicyRemark.Kind.UNUSED;
import static io.neikong.policy.PolicyRemark.Kind.WITHOUT_EFFECT;
import static io.neikong.policy.Samples.NEW_YEAR;
import static io.neikong.policy.Samples.ofDistrict;
import static io.neikong.policy.Samples.override;
import static io.neikong.time.Period.workingDays;
import static io.neikong.time.Period.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.policy.PolicyLint.Question;
import io.neikong.policy.PolicyRemark.Kind;
import io.neikong.time.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyLintTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final PolicyLint LINT = new PolicyLint(JULY, Set.of("J01", "J02"), Set.of("UI_FUND"));

    private static List<PolicyRemark> remarks(PolicyOverride<?>... overrides) {
        return LINT.examine(Policy.of(List.of(overrides)));
    }

    private static List<Kind> kinds(PolicyOverride<?>... overrides) {
        return remarks(overrides).stream().map(PolicyRemark::kind).toList();
    }

    @Test
    void has_nothing_to_say_of_a_policy_in_order() {
        assertThat(kinds(
                        override(NOTICE_WINDOW, Layer.CITY, null, workingDays(6)),
                        override(NOTICE_WINDOW, Layer.PROGRAMME, "J01", workingDays(7)),
                        override(NOTICE_WINDOW, Layer.PROGRAMME, "J02", workingDays(8)),
                        override(Parameters.MAXIMUM_TENURE, Layer.POST_CLASS, "UI_FUND", years(2))))
                .isEmpty();
    }

    @Test
    void remarks_two_that_hold_on_the_same_day_and_names_the_one_that_prevails() {
        PolicyOverride<Period> first = ofDistrict(NOTICE_WINDOW, workingDays(6));
        PolicyOverride<Period> second =
                ofDistrict(NOTICE_WINDOW, workingDays(7)).from(JULY);

        assertThat(remarks(first, second)).containsExactly(new PolicyRemark(OVERLAPPING, first, second));
        assertThat(remarks(first.to(JULY.plusDays(1)), second)).hasSize(1);
        assertThat(remarks(first, second).get(0).prevailing()).hasValue(second);
    }

    @Test
    void two_of_which_one_ends_when_the_other_begins_do_not_overlap() {
        assertThat(kinds(
                        ofDistrict(NOTICE_WINDOW, workingDays(6)).to(JULY.plusDays(1)),
                        ofDistrict(NOTICE_WINDOW, workingDays(7)).from(JULY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void the_same_twice_overlaps_and_the_second_is_shadowed() {
        assertThat(kinds(ofDistrict(QUORUM, new Ratio(1, 2)), ofDistrict(QUORUM, new Ratio(1, 2))))
                .containsExactly(OVERLAPPING, SHADOWED);
    }

    @Test
    void a_value_of_the_city_is_shadowed_if_the_district_has_one_on_all_its_days() {
        PolicyOverride<Period> city = override(NOTICE_WINDOW, Layer.CITY, null, workingDays(6));
        PolicyOverride<Period> half = ofDistrict(NOTICE_WINDOW, workingDays(7)).to(JULY.plusDays(1));
        PolicyOverride<Period> rest = ofDistrict(NOTICE_WINDOW, workingDays(8)).from(JULY.plusDays(1));

        assertThat(remarks(city, half, rest)).containsExactly(new PolicyRemark(SHADOWED, city, null));
        assertThat(remarks(city, half)).isEmpty();
        assertThat(remarks(city, half, rest.from(JULY.plusDays(2)))).isEmpty();
    }

    @Test
    void a_value_of_the_district_is_not_shadowed_by_one_of_a_programme() {
        assertThat(kinds(
                        ofDistrict(NOTICE_WINDOW, workingDays(6)),
                        override(NOTICE_WINDOW, Layer.PROGRAMME, "J01", workingDays(7))))
                .isEmpty();
    }

    @Test
    void remarks_what_has_no_effect_and_lets_it_shadow_nothing() {
        PolicyOverride<Period> lax = ofDistrict(TRAINING_CLAIM_DECISION, workingDays(11));
        PolicyOverride<Period> bare = PolicyOverride.of(NOTICE_WINDOW, Layer.DISTRICT, null, workingDays(7));

        assertThat(remarks(lax, bare, override(TRAINING_CLAIM_DECISION, Layer.CITY, null, workingDays(9))))
                .containsExactlyInAnyOrder(
                        new PolicyRemark(WITHOUT_EFFECT, lax, null), new PolicyRemark(WITHOUT_EFFECT, bare, null));
    }

    @Test
    void remarks_what_is_over() {
        PolicyOverride<Period> override = ofDistrict(NOTICE_WINDOW, workingDays(7));

        assertThat(kinds(override.to(JULY))).containsExactly(EXPIRED);
        assertThat(kinds(override.to(JULY.plusDays(1)))).isEmpty();
    }

    @Test
    void remarks_what_nothing_can_meet() {
        assertThat(kinds(override(MINIMUM_ATTENDANCE, Layer.CITY, null, 101))).containsExactly(UNSATISFIABLE);
        assertThat(kinds(override(MINIMUM_ATTENDANCE, Layer.CITY, null, 100))).isEmpty();
        assertThat(kinds(ofDistrict(QUORUM, new Ratio(3, 2)))).containsExactly(UNSATISFIABLE);
        assertThat(kinds(ofDistrict(QUORUM, new Ratio(2, 2)))).isEmpty();
        assertThat(kinds(ofDistrict(MAJORITY, new Ratio(2, 2)))).containsExactly(UNSATISFIABLE);
        assertThat(kinds(ofDistrict(MAJORITY, new Ratio(2, 3)))).isEmpty();
    }

    @Test
    void remarks_what_is_for_nothing_known() {
        assertThat(kinds(override(NOTICE_WINDOW, Layer.PROGRAMME, "UI_FUND", workingDays(7))))
                .containsExactly(UNKNOWN_PROGRAMME);
        assertThat(kinds(override(Parameters.MAXIMUM_TENURE, Layer.POST_CLASS, "J01", years(2))))
                .containsExactly(UNKNOWN_POST_CLASS);
    }

    @Test
    void remarks_what_no_question_was_answered_by() {
        PolicyOverride<Period> asked = override(NOTICE_WINDOW, Layer.PROGRAMME, "J01", workingDays(7));
        PolicyOverride<Period> other = override(NOTICE_WINDOW, Layer.PROGRAMME, "J02", workingDays(7));
        Policy policy = Policy.of(List.of(asked, other));

        assertThat(PolicyLint.unused(
                        policy,
                        List.of(
                                new Question(NOTICE_WINDOW, Occasion.on(JULY).inProgramme("J01")),
                                new Question(NOTICE_WINDOW, Occasion.on(JULY)),
                                new Question(
                                        NOTICE_WINDOW,
                                        Occasion.on(NEW_YEAR.minusDays(1)).inProgramme("J02")))))
                .containsExactly(new PolicyRemark(UNUSED, other, null));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void speaks_both_languages_also_on_a_chinese_machine(Kind kind) {
        PolicyOverride<Period> override = ofDistrict(NOTICE_WINDOW, workingDays(6));
        PolicyRemark remark = new PolicyRemark(kind, override, kind == OVERLAPPING ? override : null);
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);

            assertThat(remark.message(Locale.UK))
                    .contains("pub.window/DISTRICT/2026-01-01", "6 WORKING_DAY")
                    .doesNotContainPattern("\\p{IsHan}|[{}]");
            assertThat(remark.message(Locale.CHINA))
                    .contains("pub.window/DISTRICT/2026-01-01")
                    .containsPattern("\\p{IsHan}")
                    .doesNotContainPattern("[{}]");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void survives_serialization() throws IOException, ClassNotFoundException {
        List<PolicyRemark> remarks = remarks(ofDistrict(QUORUM, new Ratio(3, 2)));

        assertThat(Samples.copy(LINT)).isEqualTo(LINT);
        assertThat(Samples.copy(remarks.get(0))).isEqualTo(remarks.get(0));
    }
}
