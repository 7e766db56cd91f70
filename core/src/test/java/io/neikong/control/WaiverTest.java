package io.neikong.control;

import static io.neikong.control.SampleRule.APPROVED;
import static io.neikong.control.SampleWaivers.FROM;
import static io.neikong.control.SampleWaivers.UNTIL;
import static io.neikong.control.SampleWaivers.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Waiver.Effect;
import io.neikong.control.Waiver.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WaiverTest {

    private static final Scope EVERYWHERE = Scope.of("TST-001");
    private static final Waiver WAIVER = waiver("W1", EVERYWHERE);

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({
        "2026-03-01, NOT_YET_VALID",
        "2026-03-02, EXCUSES",
        "2026-05-31, EXCUSES",
        "2026-06-01, EXPIRED",
    })
    void is_valid_from_its_first_day_until_the_day_before_its_end(LocalDate day, Effect effect) {
        assertThat(WAIVER.effectOn(finding(null, "li"), day)).isEqualTo(effect);
        assertThat(WAIVER.isNotYetValidOn(day)).isEqualTo(effect == Effect.NOT_YET_VALID);
        assertThat(WAIVER.isExpiredOn(day)).isEqualTo(effect == Effect.EXPIRED);
    }

    @Test
    void is_judged_by_the_day_of_the_act_rather_than_by_today() {
        assertThat(WAIVER.effectOn(finding(UNTIL.minusDays(1), "li"), UNTIL)).isEqualTo(Effect.EXCUSES);
        assertThat(WAIVER.effectOn(finding(UNTIL, "li"), FROM)).isEqualTo(Effect.EXPIRED);
        assertThat(WAIVER.effectOn(finding(FROM.minusDays(1), "li"), FROM)).isEqualTo(Effect.NOT_YET_VALID);
    }

    @ParameterizedTest(name = "recorded at {0}: {1}")
    @CsvSource({"2026-03-02T15:59:59Z, EXCUSES", "2026-03-02T16:00:00Z, RECORDED_LATE"})
    void excuses_only_what_happened_no_earlier_than_on_the_day_it_was_recorded(Instant recordedAt, Effect effect) {
        Waiver recorded = WAIVER.withRecordedAt(recordedAt);

        assertThat(recorded.effectOn(finding(FROM, "li"), UNTIL)).isEqualTo(effect);
        assertThat(recorded.effectOn(finding(null, "li"), FROM)).isEqualTo(effect);
        assertThat(recorded.effectOn(finding(FROM.plusDays(1), "li"), FROM)).isEqualTo(Effect.EXCUSES);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                incomplete("reason", waiver -> waiver.withReason(null)),
                incomplete("reason", waiver -> waiver.withReason(" ")),
                incomplete("applicant", waiver -> waiver.withApplicant(null)),
                incomplete("approver", waiver -> waiver.withApprover("")),
                incomplete("compensatingControl", waiver -> waiver.withCompensatingControl(null)),
                incomplete("validFrom", waiver -> waiver.withValidity(null, UNTIL)),
                incomplete("validUntil", waiver -> waiver.withValidity(FROM, null)),
                incomplete("recordedAt", waiver -> waiver.withRecordedAt(null)));
    }

    private static Arguments incomplete(String missing, UnaryOperator<Waiver> change) {
        return Arguments.of(missing, change);
    }

    @ParameterizedTest(name = "without {0}")
    @MethodSource("incomplete")
    void excuses_nothing_if_it_is_incomplete(String missing, UnaryOperator<Waiver> without) {
        Waiver incomplete = without.apply(WAIVER);

        assertThat(incomplete.missing()).isEqualTo(Terms.of(missing));
        assertThat(incomplete.effectOn(finding(FROM, "li"), FROM)).isEqualTo(Effect.INCOMPLETE);
    }

    @Test
    void needs_no_basis_document() {
        Waiver without = WAIVER.withBasisDocument(null);

        assertThat(without.missing().isEmpty()).isTrue();
        assertThat(without.effectOn(finding(FROM, "li"), FROM)).isEqualTo(Effect.EXCUSES);
    }

    @ParameterizedTest(name = "applied for by {0}, approved by {1}, excusing {2}: {3}")
    @CsvSource({
        "zhao, zhao, li, NOT_INDEPENDENT",
        "zhao, li, li, NOT_INDEPENDENT",
        "li, zhao, li, NOT_INDEPENDENT",
        "zhao, qian, li, EXCUSES",
    })
    void keeps_applicant_approver_and_beneficiary_apart(
            String applicant, String approver, String beneficiary, Effect effect) {
        Waiver waiver = WAIVER.withApplicant(applicant).withApprover(approver);

        assertThat(waiver.effectOn(finding(FROM, "other", beneficiary), FROM)).isEqualTo(effect);
    }

    @Test
    void is_self_approved_if_it_is_meant_for_its_applicant_or_approver() {
        assertThat(WAIVER.isSelfApproved()).isFalse();
        assertThat(WAIVER.withApprover("applicant").isSelfApproved()).isTrue();
        assertThat(waiver("W1", EVERYWHERE.forPersons("li", "approver")).isSelfApproved())
                .isTrue();
        assertThat(waiver("W1", EVERYWHERE.forPersons("li", "applicant")).effectOn(finding(FROM, "li"), FROM))
                .isEqualTo(Effect.NOT_INDEPENDENT);
    }

    @Test
    void covers_one_rule_only() {
        assertThat(EVERYWHERE.covers(finding(FROM, "li"))).isTrue();
        assertThat(Scope.of("TST-002").covers(finding(FROM, "li"))).isFalse();
    }

    @Test
    void is_narrowed_to_a_subject() {
        assertThat(EVERYWHERE.onSubject("use/1").covers(finding(FROM, "li"))).isTrue();
        assertThat(EVERYWHERE.onSubject("use/10").covers(finding(FROM, "li"))).isFalse();
    }

    @Test
    void never_excuses_one_person_by_an_exception_for_another() {
        Scope both = EVERYWHERE.forPersons("wang", "li");

        assertThat(both.covers(finding(FROM, "li", "wang"))).isTrue();
        assertThat(both.covers(finding(FROM, "wang"))).isTrue();
        assertThat(EVERYWHERE.forPersons("li").covers(finding(FROM, "li", "wang")))
                .isFalse();
        assertThat(both.covers(finding(FROM))).isFalse();
    }

    @Test
    void is_narrowed_to_a_unit_that_the_evidence_names() {
        Scope north = EVERYWHERE.inUnit("north");

        assertThat(north.covers(finding(Evidence.of("unit", "north"), Finding.Kind.BREACH)))
                .isTrue();
        assertThat(north.covers(finding(Evidence.of("unit", "south"), Finding.Kind.BREACH)))
                .isFalse();
        assertThat(north.covers(finding(Evidence.NONE, Finding.Kind.BREACH))).isFalse();
    }

    @Test
    void covers_a_gap_only_if_it_says_so() {
        Finding gap = finding(Evidence.NONE, Finding.Kind.GAP);

        assertThat(EVERYWHERE.covers(gap)).isFalse();
        assertThat(EVERYWHERE.withGaps().covers(gap)).isTrue();
        assertThat(EVERYWHERE.withGaps().covers(finding(FROM, "li"))).isTrue();
    }

    @Test
    void never_covers_a_finding_on_a_waiver() {
        Finding finding = new Finding(
                "Sample",
                WaiverRule.RECORDED_BEFORE_ACT,
                Finding.Kind.BREACH,
                Severity.MAJOR,
                "W1",
                List.of(),
                Evidence.NONE,
                null);

        assertThat(Scope.of("CFG-003").covers(finding)).isFalse();
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAIVER.withValidity(FROM, FROM))
                .withMessage("validFrom must be before validUntil, but was 2026-03-02 and 2026-03-02");
    }

    private static Finding finding(@Nullable LocalDate day, String... persons) {
        return new Finding(
                "Sample",
                APPROVED,
                Finding.Kind.BREACH,
                Severity.MAJOR,
                "use/1",
                List.of(persons),
                Evidence.happenedOn(day),
                null);
    }

    private static Finding finding(Evidence evidence, Finding.Kind kind) {
        return new Finding("Sample", APPROVED, kind, Severity.MAJOR, "use/1", List.of(), evidence, null);
    }
}
