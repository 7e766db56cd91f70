package io.neikong.separation;

import static io.neikong.separation.Steps.NINE;
import static io.neikong.separation.Steps.at;
import static io.neikong.separation.Steps.by;
import static io.neikong.separation.Steps.history;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Rule;
import io.neikong.party.Approval;
import io.neikong.party.Relatives;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubstitutesTest {

    private static final StepsSeparated SEPARATED = new StepsSeparated(List.of(
            new Separation("S1", List.of("make", "approve")), new Separation("S2", List.of("review", "approve"))));
    private static final Relatives RELATIVES = Relatives.of(List.of(new Relatives.Declaration("z", "resident")));
    private static final CaseInterests CASE =
            new CaseInterests(history(by("x", "make", 1), by("y", "review", 2)), "resident", List.of(), RELATIVES);
    private static final Step APPROVAL = new Step("approve", Step.Actor.PERSON, null, null, at(3));
    private static final SeparationException EXCEPTION = new SeparationException(
            "E1",
            "street",
            "S1",
            new Approval("head", NINE, NINE),
            null,
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 4, 1),
            "recheck",
            List.of(),
            LocalDate.of(2026, 3, 2));

    @Test
    void whoever_did_no_step_to_be_kept_apart_and_has_no_interest_may() {
        Substitutes substitutes = find(List.of(EXCEPTION), "x", "w", "z", "v", "y", "w");

        assertThat(substitutes.caseId()).isEqualTo("case/1");
        assertThat(substitutes.step()).isEqualTo("approve");
        assertThat(substitutes.eligible()).containsExactly("v", "w");
        assertThat(substitutes.areNone()).isFalse();
        assertThat(substitutes.refused())
                .extracting(Substitutes.Refused::person)
                .containsExactly("x", "y", "z");
        assertThat(substitutes.refused().stream()
                        .flatMap(refused -> refused.findings().stream())
                        .map(Finding::rule)
                        .map(Rule::code)
                        .toList())
                .containsExactly("SOD-002", "SOD-002", "SOD-005");
        assertThat(substitutes.underException()).isEmpty();
        assertThat(substitutes.exceptions()).isEmpty();
    }

    @Test
    void is_the_same_in_any_order_of_the_candidates() {
        assertThat(find(List.of(EXCEPTION), "z", "y", "x")).isEqualTo(find(List.of(EXCEPTION), "x", "z", "y"));
    }

    @Test
    void nobody_in_the_unit_can_is_an_answer_of_its_own_with_what_to_do_instead() {
        Substitutes substitutes = find(List.of(EXCEPTION), "x", "y", "z");

        assertThat(substitutes.areNone()).isTrue();
        assertThat(substitutes.underException()).containsExactly("x");
        assertThat(substitutes.exceptions()).containsExactly(EXCEPTION);
        assertThat(substitutes.exceptions().get(0).compensatingControl()).isEqualTo("recheck");
    }

    @Test
    void nobody_can_and_nothing_helps_without_an_exception() {
        Substitutes substitutes = find(List.of(), "x", "y", "z");

        assertThat(substitutes.areNone()).isTrue();
        assertThat(substitutes.underException()).isEmpty();
        assertThat(find(List.of()).areNone()).isTrue();
    }

    @Test
    void an_exception_has_to_cover_every_separation_in_the_way() {
        CaseInterests allByX =
                new CaseInterests(history(by("x", "make", 1), by("x", "review", 2)), "resident", List.of(), RELATIVES);
        SeparationException other = exception(one -> new SeparationException(
                "E2",
                "street",
                "S2",
                one.approval(),
                null,
                one.from(),
                one.until(),
                "second recheck",
                List.of(),
                one.asOf()));

        assertThat(Substitutes.of(SEPARATED, allByX, APPROVAL, "street", List.of("x"), List.of(EXCEPTION))
                        .underException())
                .isEmpty();
        assertThat(Substitutes.of(SEPARATED, allByX, APPROVAL, "street", List.of("x"), List.of(other, EXCEPTION))
                        .exceptions())
                .containsExactly(EXCEPTION, other);
    }

    @Test
    void nothing_excepts_from_recusal_or_from_what_cannot_be_told() {
        CaseInterests unknownMaker = new CaseInterests(history(by(null, "make", 1)), "resident", List.of(), RELATIVES);
        CaseInterests unknownBeneficiary = new CaseInterests(history(by("x", "make", 1)), null, List.of(), RELATIVES);

        assertThat(find(List.of(EXCEPTION), "z").underException()).isEmpty();
        assertThat(Substitutes.of(SEPARATED, unknownMaker, APPROVAL, "street", List.of("v"), List.of(EXCEPTION))
                        .underException())
                .isEmpty();
        assertThat(Substitutes.of(SEPARATED, unknownBeneficiary, APPROVAL, "street", List.of("v"), List.of(EXCEPTION))
                        .areNone())
                .isTrue();
    }

    @Test
    void an_exception_that_is_incomplete_for_another_unit_not_in_force_or_approved_late_does_not_help() {
        Approval late = new Approval("head", at(4), at(4));
        Approval recordedLate = new Approval("head", NINE, at(4));
        Approval unrecorded = new Approval("head", NINE, null);
        LocalDate today = ChinaTime.dayOf(NINE);

        List<SeparationException> useless = Arrays.asList(
                with("other street", EXCEPTION.approval(), EXCEPTION.from(), EXCEPTION.until(), "recheck"),
                with("street", null, EXCEPTION.from(), EXCEPTION.until(), "recheck"),
                with("street", late, EXCEPTION.from(), EXCEPTION.until(), "recheck"),
                with("street", recordedLate, EXCEPTION.from(), EXCEPTION.until(), "recheck"),
                with("street", unrecorded, EXCEPTION.from(), EXCEPTION.until(), "recheck"),
                with("street", EXCEPTION.approval(), today.plusDays(1), EXCEPTION.until(), "recheck"),
                with("street", EXCEPTION.approval(), EXCEPTION.from(), today, "recheck"),
                with("street", EXCEPTION.approval(), null, EXCEPTION.until(), "recheck"),
                with("street", EXCEPTION.approval(), EXCEPTION.from(), null, "recheck"),
                with("street", EXCEPTION.approval(), EXCEPTION.from(), EXCEPTION.until(), null));

        assertThat(useless)
                .allSatisfy(
                        exception -> assertThat(find(List.of(exception), "x").underException())
                                .isEmpty());
        assertThat(find(List.of(with("street", EXCEPTION.approval(), today, today.plusDays(1), "recheck")), "x")
                        .underException())
                .containsExactly("x");
    }

    @Test
    void an_owner_of_the_company_that_applies_is_refused() {
        CaseInterests company = new CaseInterests(
                history(by("x", "make", 1)), "acme", List.of(new CompanyRole("acme", "v", Validity.ALWAYS)), RELATIVES);

        assertThat(Substitutes.of(SEPARATED, company, APPROVAL, "street", List.of("v", "w"), List.of())
                        .eligible())
                .containsExactly("w");
    }

    private static Substitutes find(List<SeparationException> exceptions, String... candidates) {
        return Substitutes.of(
                SEPARATED, CASE, APPROVAL, "street", Stream.of(candidates).toList(), exceptions);
    }

    private static SeparationException exception(UnaryOperator<SeparationException> change) {
        return change.apply(EXCEPTION);
    }

    private static SeparationException with(
            String unit,
            @Nullable Approval approval,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String compensatingControl) {
        return exception(one -> new SeparationException(
                one.id(), unit, "S1", approval, null, from, until, compensatingControl, List.of(), one.asOf()));
    }
}
