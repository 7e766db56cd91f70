package io.neikong.testkit;

import io.neikong.party.Approval;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.party.Relatives;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.CaseInterests;
import io.neikong.separation.CaseProgress;
import io.neikong.separation.CompanyRole;
import io.neikong.separation.RelatedStaff;
import io.neikong.separation.SeparationException;
import io.neikong.separation.Step;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts for the contracts of the controls on incompatible duties. */
final class SeparationFacts {

    static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private SeparationFacts() {}

    static Step by(@Nullable String person, String step) {
        return new Step(step, Step.Actor.PERSON, "a1", person, MONDAY);
    }

    static CaseProgress progress(Step... steps) {
        return new CaseProgress("A1", "subsidy", CaseProgress.Status.FINISHED, List.of(steps));
    }

    /** Li is chief until the end of 2024; Wang, a relative, is cashier from a day on. */
    static RelatedStaff related(String from) {
        return new RelatedStaff(
                "li",
                "wang",
                List.of(
                        assignment("li", "chief", Validity.ofDays(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1))),
                        assignment("wang", "cashier", Validity.ofDays(LocalDate.parse(from), null))),
                LocalDate.of(2026, 6, 30));
    }

    static Assignment assignment(String person, String post, Validity validity) {
        return new Assignment(person, new Post(post, "FIN", null), Assignment.Kind.REGULAR, validity);
    }

    /** A company of Zhao, a relative of Wang, applies. */
    static CaseInterests interests(@Nullable String handler) {
        return new CaseInterests(
                new CaseHistory("A1", List.of(by(handler, "approval"))),
                "company",
                List.of(new CompanyRole("company", "zhao", Validity.ALWAYS)),
                Relatives.of(List.of(new Relatives.Declaration("wang", "zhao"))));
    }

    /** Used on a Monday. */
    static SeparationException exception(@Nullable Instant approvedAt) {
        return new SeparationException(
                "E1",
                "ST01",
                "S1",
                new Approval("head", approvedAt, MONDAY),
                MONDAY,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 9, 1),
                "monthly full check",
                List.of(),
                LocalDate.of(2026, 3, 31));
    }
}
