package io.neikong.separation;

import static io.neikong.separation.SodRule.STEPS_BY_DIFFERENT_PERSONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsSeparatedTest {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final Separation MAKE_APPROVE = new Separation("S1", List.of("make", "approve"));
    private static final StepsSeparated CONTROL = new StepsSeparated(List.of(MAKE_APPROVE));

    @Test
    void is_satisfied_when_different_persons_do_the_steps() {
        Outcome outcome = CONTROL.examine(history(by("x", "make"), by("y", "approve")));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.examined()).containsExactly(STEPS_BY_DIFFERENT_PERSONS);
    }

    @Test
    void x_makes_x_approves_y_approves_is_a_breach_by_x() {
        Finding breach = onlyFinding(CONTROL.examine(history(by("x", "make"), by("x", "approve"), by("y", "approve"))));

        assertThat(breach.kind()).isEqualTo(Finding.Kind.BREACH);
        assertThat(breach.subject()).isEqualTo("case/1");
        assertThat(breach.persons()).containsExactly("x");
        assertThat(breach.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(plain(breach, "separation")).isEqualTo("S1");
        assertThat(plain(breach, "steps")).isEqualTo(List.of("approve", "make"));
    }

    @Test
    void approver_missing_is_a_gap_that_lists_the_step() {
        Finding gap = onlyFinding(CONTROL.examine(history(by("x", "make"), by(null, "approve"))));

        assertThat(gap.kind()).isEqualTo(Finding.Kind.GAP);
        assertThat(gap.persons()).isEmpty();
        assertThat(plain(gap, "separation")).isEqualTo("S1");
        assertThat(plain(gap, "steps")).isEqualTo(List.of("approve"));
        assertThat(plain(gap, "accounts")).isEqualTo(List.of("account of nobody"));
        assertThat(plain(gap, "missing")).isEqualTo(List.of("person"));
        assertThat(gap.message(Locale.ENGLISH)).contains("approve").contains("account of nobody");
    }

    @Test
    void approver_missing_is_listed_even_when_no_account_was_recorded() {
        Step unsigned = new Step("approve", Step.Actor.PERSON, null, null, MONDAY_MORNING);

        Finding gap = onlyFinding(CONTROL.examine(history(by("x", "make"), unsigned)));

        assertThat(plain(gap, "steps")).isEqualTo(List.of("approve"));
        assertThat(plain(gap, "accounts")).isEqualTo(List.of());
    }

    @Test
    void an_unknown_account_alone_is_still_a_gap() {
        assertThat(CONTROL.examine(history(by(null, "make"))).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_later_round_counts_like_the_first() {
        Outcome outcome = CONTROL.examine(
                history(by("x", "make"), by("y", "approve"), by("z", "make"), by("w", "approve"), by("y", "make")));

        assertThat(onlyFinding(outcome).persons()).containsExactly("y");
    }

    @Test
    void last_editor_counts_as_maker() {
        Outcome outcome = CONTROL.examine(history(by("x", "make"), by("y", "make"), by("y", "approve")));

        assertThat(onlyFinding(outcome).persons()).containsExactly("y");
    }

    @Test
    void the_same_step_twice_by_one_person_is_fine() {
        Outcome outcome = CONTROL.examine(history(by("x", "make"), by("y", "approve"), by("x", "make")));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void steps_outside_every_separation_may_be_done_by_anybody() {
        Outcome outcome =
                CONTROL.examine(history(by("x", "make"), by("x", "archive"), by("y", "approve"), by(null, "print")));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void auto_skipped_step_is_not_a_review_and_breaks_nothing() {
        Outcome outcome = CONTROL.examine(history(by("x", "make"), bySystem("x", "approve")));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_case_on_which_only_the_system_acted_was_not_examined() {
        Outcome outcome = CONTROL.examine(history(bySystem(null, "make"), bySystem(null, "approve")));

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(outcome.examined()).isEmpty();
    }

    @Test
    void is_not_applicable_to_a_case_without_steps_that_are_to_be_separated() {
        assertThat(CONTROL.examine(history()).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(history(by("x", "archive"))).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(new StepsSeparated(List.of())
                        .examine(history(by("x", "make"), by("x", "approve")))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void one_person_two_accounts_is_one_person() {
        Identities identities = Identities.of(List.of(account("a1", "x"), account("a2", "x")));
        Step make = resolved(identities, "a1", "make");
        Step approve = resolved(identities, "a2", "approve");

        assertThat(onlyFinding(CONTROL.examine(history(make, approve))).persons())
                .containsExactly("x");
    }

    @Test
    void admin_or_super_user_self_approval_still_fails() {
        Identities identities = Identities.of(List.of(account("admin", "x")));
        Step make = resolved(identities, "admin", "make");
        Step approve = resolved(identities, "admin", "approve");

        assertThat(CONTROL.examine(history(make, approve)).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void separation_between_parallel_tasks_needs_no_time() {
        Step make = new Step("make", Step.Actor.PERSON, "a1", "x", null);
        Step approve = new Step("approve", Step.Actor.PERSON, "a1", "x", null);

        assertThat(CONTROL.examine(history(make, approve)).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void everybody_with_two_steps_is_named_in_one_breach() {
        StepsSeparated control =
                new StepsSeparated(List.of(new Separation("S1", List.of("first review", "second review", "pay"))));

        Finding breach = onlyFinding(control.examine(history(
                by("y", "pay"),
                by("x", "second review"),
                by("y", "first review"),
                by("x", "first review"),
                by("z", "pay"))));

        assertThat(breach.persons()).containsExactly("x", "y");
        assertThat(plain(breach, "steps")).isEqualTo(List.of("first review", "pay", "second review"));
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        Outcome outcome = CONTROL.examine(history(by("x", "make"), by("x", "approve"), by(null, "approve")));

        assertThat(outcome.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void two_separations_of_one_case_have_two_findings_with_two_identifiers() {
        StepsSeparated control =
                new StepsSeparated(List.of(MAKE_APPROVE, new Separation("S2", List.of("make", "pay"))));

        Outcome outcome = control.examine(history(by("x", "make"), by("x", "approve"), by("x", "pay")));

        assertThat(outcome.findings()).hasSize(2);
        assertThat(outcome.findings())
                .extracting(finding -> plain(finding, "separation"))
                .containsExactly("S1", "S2");
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void only_the_broken_one_of_two_separations_is_reported() {
        StepsSeparated control =
                new StepsSeparated(List.of(MAKE_APPROVE, new Separation("S2", List.of("make", "pay"))));

        Finding breach = onlyFinding(control.examine(history(by("x", "make"), by("y", "approve"), by("x", "pay"))));

        assertThat(plain(breach, "separation")).isEqualTo("S2");
    }

    @Test
    void the_identifier_of_a_breach_stays_when_more_is_done_on_the_case() {
        String today = onlyFinding(CONTROL.examine(history(by("x", "make"), by("x", "approve"))))
                .id();
        String tomorrow = onlyFinding(CONTROL.examine(history(by("x", "make"), by("x", "approve"), by("y", "make"))))
                .id();

        assertThat(tomorrow).isEqualTo(today);
    }

    @Test
    void refuses_two_separations_with_one_identifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StepsSeparated(List.of(MAKE_APPROVE, new Separation("S1", List.of("make", "pay")))))
                .withMessage("each separation must have its own id, but S1 was given twice");
    }

    @Test
    void says_what_happened_in_both_languages() {
        Finding breach = onlyFinding(CONTROL.examine(history(by("x", "make"), by("x", "approve"))));

        assertThat(breach.message(Locale.ENGLISH))
                .isEqualTo("The same person did several steps of one case that must be done by different persons."
                        + " Case: case/1; requirement: S1; steps: approve, make; persons: x; first on: 2026-03-02.");
        assertThat(breach.message(Locale.CHINESE)).contains("业务：case/1").contains("环节：approve、make");
    }

    private static CaseHistory history(Step... steps) {
        return new CaseHistory("case/1", List.of(steps));
    }

    private static Step by(@Nullable String person, String step) {
        String account = "account of " + (person == null ? "nobody" : person);
        return new Step(step, Step.Actor.PERSON, account, person, MONDAY_MORNING);
    }

    private static Step bySystem(@Nullable String person, String step) {
        return new Step(step, Step.Actor.SYSTEM, null, person, MONDAY_MORNING);
    }

    private static Account account(String account, String person) {
        return new Account(account, null, Account.Kind.PERSONAL, person, Validity.ALWAYS);
    }

    private static Step resolved(Identities identities, String account, String step) {
        String person = identities.personOf(null, account, MONDAY_MORNING).orElseThrow();
        return new Step(step, Step.Actor.PERSON, account, person, MONDAY_MORNING);
    }

    private static Finding onlyFinding(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        assertThat(Set.copyOf(outcome.examined())).containsExactly(STEPS_BY_DIFFERENT_PERSONS);
        return outcome.findings().get(0);
    }

    private static Object plain(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::plain).orElseThrow();
    }

    @Test
    void names_the_steps_that_nobody_ever_did() {
        StepsSeparated control = new StepsSeparated(
                List.of(new Separation("S1", List.of("make", "revew")), new Separation("S2", List.of("make", "pay"))));

        assertThat(control.stepsUnknownTo(Set.of("make", "review", "pay"))).containsExactly("S1/revew");
        assertThat(control.stepsUnknownTo(Set.of("make", "revew", "pay"))).isEmpty();
    }

    @Test
    void clause_1_4_who_reviewed_at_the_street_does_not_review_again_at_the_district_with_another_account() {
        Step street = new Step("make", Step.Actor.PERSON, "street/7", "x", MONDAY_MORNING);
        Step district =
                new Step("approve", Step.Actor.PERSON, "district/9", "x", MONDAY_MORNING.plusSeconds(7 * 86_400));

        Finding breach = onlyFinding(CONTROL.examine(history(street, district)));

        assertThat(breach.kind()).isEqualTo(Finding.Kind.BREACH);
        assertThat(breach.persons()).containsExactly("x");
        assertThat(breach.happenedOn()).hasToString("Optional[2026-03-09]");
    }
}
