package io.neikong.separation;

import static io.neikong.separation.SodRule.NO_OWN_INTEREST;
import static io.neikong.separation.Steps.at;
import static io.neikong.separation.Steps.by;
import static io.neikong.separation.Steps.bySystem;
import static io.neikong.separation.Steps.history;
import static io.neikong.separation.Steps.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.party.Relatives;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoOwnInterestTest {

    private static final NoOwnInterest CONTROL = new NoOwnInterest();
    private static final Relatives RELATIVES = Relatives.of(
            List.of(new Relatives.Declaration("x", "sister of x"), new Relatives.Declaration("owner", "y")));
    private static final List<CompanyRole> ROLES = List.of(
            new CompanyRole("acme", "owner", Validity.ALWAYS),
            new CompanyRole("acme", "z", new Validity(at(5), at(9))));

    @Test
    void is_satisfied_when_nobody_who_handled_the_case_gains_by_it() {
        assertThat(examine("resident", by("x", "make", 1), by("y", "approve", 2))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(examine("acme", by("x", "make", 1), by("w", "approve", 2)).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void nobody_handles_his_own_application() {
        Finding breach = onlyFinding(examine("x", by("x", "make", 1), by("y", "approve", 2)));

        assertThat(breach.rule()).isEqualTo(NO_OWN_INTEREST);
        assertThat(breach.persons()).containsExactly("x");
        assertThat(plain(breach, "circumstances")).isEqualTo(List.of("ownBenefit"));
        assertThat(plain(breach, "steps")).isEqualTo(List.of("make"));
        assertThat(breach.happenedOn()).contains(LocalDate.of(2026, 3, 2));
        assertThat(breach.message(Locale.ENGLISH))
                .isEqualTo("Somebody handled a case in which he or a relative has an interest. Case: case/1; person: x;"
                        + " beneficiary: x; circumstances: benefits himself; steps: make; first on: 2026-03-02.");
        assertThat(breach.bases()).hasSize(2);
    }

    @Test
    void nobody_handles_the_application_of_a_relative_whoever_declared_it() {
        assertThat(plain(onlyFinding(examine("sister of x", by("x", "make", 1))), "circumstances"))
                .isEqualTo(List.of("relativesBenefit"));
        assertThat(plain(onlyFinding(examine("x", by("sister of x", "make", 1))), "circumstances"))
                .isEqualTo(List.of("relativesBenefit"));
    }

    @Test
    void relatives_of_relatives_are_not_related_by_that() {
        Relatives chain =
                Relatives.of(List.of(new Relatives.Declaration("x", "r"), new Relatives.Declaration("r", "resident")));

        assertThat(CONTROL.examine(new CaseInterests(history(by("x", "make", 1)), "resident", List.of(), chain))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void no_owner_or_legal_representative_handles_the_application_of_the_company() {
        assertThat(plain(onlyFinding(examine("acme", by("owner", "approve", 1))), "circumstances"))
                .isEqualTo(List.of("ownCompany"));
        assertThat(examine("another company", by("owner", "approve", 1)).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void no_relative_of_an_owner_handles_the_application_of_the_company() {
        assertThat(plain(onlyFinding(examine("acme", by("y", "approve", 1))), "circumstances"))
                .isEqualTo(List.of("relativesCompany"));
    }

    @Test
    void a_role_in_the_company_matters_while_it_is_held() {
        assertThat(examine("acme", by("z", "approve", 4)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(examine("acme", by("z", "approve", 5)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(examine("acme", by("z", "approve", 8)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(examine("acme", by("z", "approve", 9)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_undated_step_leaves_it_open_whether_the_role_was_held() {
        Finding gap = onlyFinding(examine("acme", undated("z", "approve")));

        assertThat(gap.kind()).isEqualTo(Finding.Kind.GAP);
        assertThat(plain(gap, "missing")).isEqualTo(List.of("at"));
        assertThat(examine("acme", undated("owner", "approve")).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_deputy_has_the_interests_of_his_principal_besides_his_own() {
        assertThat(onlyFinding(examine("x", by("d", "approve", 1).onBehalfOf("x")))
                        .persons())
                .containsExactly("x");
        assertThat(onlyFinding(examine("d", by("d", "approve", 1).onBehalfOf("x")))
                        .persons())
                .containsExactly("d");
    }

    @Test
    void who_edits_handles_and_the_system_does_not() {
        assertThat(examine("x", by("x", "make", 1).edited()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(examine("x", bySystem("x", "make", 1)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_beneficiary_is_a_gap() {
        assertThat(plain(onlyFinding(examine(null, by("x", "make", 1))), "missing"))
                .isEqualTo(List.of("beneficiary"));
    }

    @Test
    void an_unknown_handler_is_a_gap_beside_what_is_known() {
        Outcome outcome = examine("x", by("x", "make", 1), by(null, "approve", 2));

        assertThat(outcome.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
        assertThat(plain(outcome.findings().get(1), "missing")).isEqualTo(List.of("person"));
    }

    @Test
    void each_person_is_one_breach_with_all_steps_and_circumstances() {
        Relatives couple = Relatives.of(List.of(new Relatives.Declaration("x", "y")));
        List<CompanyRole> both =
                List.of(new CompanyRole("acme", "x", Validity.ALWAYS), new CompanyRole("acme", "y", Validity.ALWAYS));

        Outcome outcome = CONTROL.examine(new CaseInterests(
                history(by("x", "make", 1), by("y", "approve", 2), by("x", "pay", 3)), "acme", both, couple));

        assertThat(outcome.findings()).extracting(Finding::persons).containsExactly(List.of("x"), List.of("y"));
        assertThat(plain(outcome.findings().get(0), "steps")).isEqualTo(List.of("make", "pay"));
        assertThat(plain(outcome.findings().get(0), "circumstances"))
                .isEqualTo(List.of("ownCompany", "relativesCompany"));
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void the_question_before_a_step_looks_at_that_step_alone() {
        CaseInterests interests = new CaseInterests(history(by("x", "make", 1)), "x", List.of(), RELATIVES);

        assertThat(CONTROL.mayDo(interests, by("y", "approve", 2)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.mayDo(interests, by("sister of x", "approve", 2)).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    private static Outcome examine(@Nullable String beneficiary, Step... steps) {
        return CONTROL.examine(new CaseInterests(history(steps), beneficiary, ROLES, RELATIVES));
    }

    private static Finding onlyFinding(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }

    private static Object plain(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::plain).orElseThrow();
    }
}
