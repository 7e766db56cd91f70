package io.neikong.permissions;

import io.neikong.party.Approval;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.party.Relatives;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.NoConflictingPermissions;
import io.neikong.permissions.conflict.PermissionHolder;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.CaseInterests;
import io.neikong.separation.CaseProgress;
import io.neikong.separation.CompanyRole;
import io.neikong.separation.ExceptionCompensated;
import io.neikong.separation.NoOwnInterest;
import io.neikong.separation.NoStepLeftOut;
import io.neikong.separation.PostsApart;
import io.neikong.separation.RelatedStaff;
import io.neikong.separation.RelativesInSeparatePosts;
import io.neikong.separation.RequiredSteps;
import io.neikong.separation.Separation;
import io.neikong.separation.SeparationException;
import io.neikong.separation.SodRule;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules on incompatible duties: what somebody may do, and what he did. They stand here because this module sees the
 * controls of both.
 */
final class SodExamples {

    private static final ConflictSet REVIEWS = ConflictSet.atMost("C01", 1, List.of("case.review1", "case.review2"));

    private static final LocalDate CHIEF_UNTIL = LocalDate.of(2025, 9, 1);

    private SodExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        SodRule.NO_CONFLICTING_PERMISSIONS,
                        new NoConflictingPermissions(List.of(REVIEWS)),
                        holder("case.view"),
                        holder("case.review2")),
                RuleExample.of(
                        SodRule.STEPS_BY_DIFFERENT_PERSONS,
                        new StepsSeparated(List.of(new Separation("S1", List.of("first review", "second review")))),
                        history("A-zhao", "P-zhao"),
                        history("A-li-2", "P-li")),
                RuleExample.of(
                        SodRule.NO_STEP_LEFT_OUT,
                        new NoStepLeftOut(
                                List.of(new RequiredSteps("subsidy", List.of("first review", "second review")))),
                        progress(Step.Actor.PERSON),
                        progress(Step.Actor.SYSTEM)),
                RuleExample.of(
                        SodRule.RELATIVES_IN_SEPARATE_POSTS,
                        new RelativesInSeparatePosts(List.of(new PostsApart(
                                "FIN", "chief", "FIN", "cashier", PostsApart.Ground.CHIEF_ACCOUNTANT_AND_CASHIER))),
                        related(CHIEF_UNTIL),
                        related(CHIEF_UNTIL.minusDays(1))),
                RuleExample.of(
                        SodRule.NO_OWN_INTEREST, new NoOwnInterest(), interests("COMPANY-7"), interests("COMPANY-8")),
                RuleExample.of(
                        SodRule.EXCEPTION_COMPENSATED,
                        new ExceptionCompensated(),
                        exception("2026-03-05T09:59:00+08:00"),
                        exception("2026-03-05T10:01:00+08:00")));
    }

    private static CaseProgress progress(Step.Actor secondReviewBy) {
        return new CaseProgress(
                "CASE-0042",
                "subsidy",
                CaseProgress.Status.FINISHED,
                List.of(
                        step("first review", "A-li", "P-li", "2026-03-05T10:00:00+08:00"),
                        new Step(
                                "second review",
                                secondReviewBy,
                                "A-zhao",
                                "P-zhao",
                                Instant.parse("2026-03-06T10:00:00+08:00"))));
    }

    /** Li is chief until a day; Wang, a relative, is cashier from a day on. */
    private static RelatedStaff related(LocalDate from) {
        return new RelatedStaff(
                "P-li",
                "P-wang",
                List.of(
                        assignment("P-li", "chief", Validity.ofDays(LocalDate.of(2022, 3, 1), CHIEF_UNTIL)),
                        assignment("P-wang", "cashier", Validity.ofDays(from, null))),
                LocalDate.of(2026, 6, 30));
    }

    private static Assignment assignment(String person, String post, Validity validity) {
        return new Assignment(person, new Post(post, "FIN", "FINANCE"), Assignment.Kind.REGULAR, validity);
    }

    /** A relative of Li owns a company. */
    private static CaseInterests interests(String beneficiary) {
        return new CaseInterests(
                history("A-zhao", "P-zhao"),
                beneficiary,
                List.of(new CompanyRole("COMPANY-8", "R-0815", Validity.ALWAYS)),
                Relatives.of(List.of(new Relatives.Declaration("P-li", "R-0815"))));
    }

    private static SeparationException exception(String approvedAt) {
        return new SeparationException(
                "EX-03",
                "ST07",
                "S1",
                new Approval("P-head", Instant.parse(approvedAt), Instant.parse("2026-03-05T10:00:00+08:00")),
                Instant.parse("2026-03-05T10:00:00+08:00"),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 9, 2),
                "FULL-RECHECK",
                List.of(LocalDate.of(2026, 4, 1)),
                LocalDate.of(2026, 6, 30));
    }

    private static PermissionHolder holder(String secondPermission) {
        return PermissionHolder.at(
                Instant.parse("2026-06-29T16:00:00Z"),
                "P-li",
                List.of(new Held("case.review1", "A-li", "G-0017"), new Held(secondPermission, "A-li-2", "G-0018")));
    }

    private static CaseHistory history(String secondAccount, String secondPerson) {
        return new CaseHistory(
                "CASE-0042",
                List.of(
                        step("first review", "A-li", "P-li", "2026-03-05T10:00:00+08:00"),
                        step("second review", secondAccount, secondPerson, "2026-03-06T10:00:00+08:00")));
    }

    private static Step step(String step, String account, String person, String at) {
        return new Step(step, Step.Actor.PERSON, account, person, Instant.parse(at));
    }
}
