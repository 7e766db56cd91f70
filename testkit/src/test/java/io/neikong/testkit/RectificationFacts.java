package io.neikong.testkit;

import io.neikong.governance.rectification.Problem;
import io.neikong.governance.rectification.Problem.Cause;
import io.neikong.governance.rectification.Problem.Change;
import io.neikong.governance.rectification.Problem.Extension;
import io.neikong.governance.rectification.Problem.LookedAt;
import io.neikong.governance.rectification.Problem.Plan;
import io.neikong.governance.rectification.Problem.Proof;
import io.neikong.governance.rectification.Problem.Recheck;
import io.neikong.governance.rectification.Problem.Status;
import io.neikong.governance.rectification.RegisteredProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems of the register of a district: short hours of a class in a street. */
final class RectificationFacts {

    static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String HASH = "9f86d081884c7d65";

    private RectificationFacts() {}

    /** Found by an audit and closed on a day, verified by somebody. */
    static Problem closed(@Nullable String verifier, @Nullable LocalDate closedOn, Extension... extensions) {
        return problem(
                plan(extensions),
                new Recheck(verifier, DUE.minusDays(5), true),
                Status.CLOSED,
                closedOn,
                new Cause("hours-not-checked", false, null),
                List.of(),
                List.of(new LookedAt("ST02", DUE)));
    }

    static Problem open(Extension... extensions) {
        return problem(
                plan(extensions),
                null,
                Status.OPEN,
                null,
                new Cause("hours-not-checked", null, null),
                List.of(),
                List.of());
    }

    /** A closed one with these consequences. */
    static Problem closed(@Nullable Boolean common, List<Change> changes, List<LookedAt> lookedAt) {
        return problem(
                plan(),
                new Recheck("P0051", DUE.minusDays(5), true),
                Status.CLOSED,
                DUE,
                new Cause("hours-not-checked", common, null),
                changes,
                lookedAt);
    }

    /** One of which next to nothing is recorded. */
    static Problem unknown(@Nullable LocalDate foundOn, LocalDate asOf) {
        return new Problem(
                "REM-2026-009",
                "audit",
                "hours were not checked",
                foundOn,
                null,
                new Plan(null, null, null, List.of()),
                List.of(new Proof("photo.jpg", null)),
                new Recheck("P0051", null, null),
                Status.OPEN,
                null,
                new Cause(null, null, null),
                List.of(),
                List.of(),
                asOf);
    }

    /** One that is closed, and little more is recorded of it. */
    static Problem vague(@Nullable Status status) {
        return problem(
                new Plan("P0012", "recover what was paid", null, List.of()),
                new Recheck(null, null, null),
                status,
                null,
                new Cause(null, null, null),
                List.of(),
                List.of(new LookedAt(null, null)));
    }

    /** Another of the same cause, found so many months before and closed a month later, with a file of its own or not. */
    static Problem earlier(int monthsBefore, boolean ownFile) {
        return new Problem(
                "REM-2025-031",
                "complaint",
                "hours were not checked",
                FOUND.minusMonths(monthsBefore),
                "ST07",
                plan(),
                List.of(new Proof("reply.pdf", ownFile ? "60303ae22b998861" : HASH)),
                new Recheck("P0051", FOUND.minusMonths(monthsBefore), true),
                Status.CLOSED,
                FOUND.minusMonths(monthsBefore - 1L),
                new Cause("hours-not-checked", false, null),
                List.of(),
                List.of(),
                AS_OF);
    }

    static RegisteredProblem beside(Problem problem, Problem... others) {
        return new RegisteredProblem(problem, List.of(others));
    }

    private static Plan plan(Extension... extensions) {
        return new Plan("P0012", "recover what was paid", DUE, List.of(extensions));
    }

    private static Problem problem(
            Plan plan,
            @Nullable Recheck recheck,
            @Nullable Status status,
            @Nullable LocalDate closedOn,
            Cause cause,
            List<Change> changes,
            List<LookedAt> lookedAt) {
        return new Problem(
                "REM-2026-004",
                "audit",
                "a class had 30 hours too few",
                FOUND,
                "ST01",
                plan,
                List.of(new Proof("receipt.pdf", HASH)),
                recheck,
                status,
                closedOn,
                cause,
                changes,
                lookedAt,
                AS_OF);
    }
}
