package io.neikong.governance.rectification;

import static io.neikong.governance.Found.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.governance.rectification.Problem.Cause;
import io.neikong.governance.rectification.Problem.Change;
import io.neikong.governance.rectification.Problem.Extension;
import io.neikong.governance.rectification.Problem.LookedAt;
import io.neikong.governance.rectification.Problem.Plan;
import io.neikong.governance.rectification.Problem.Proof;
import io.neikong.governance.rectification.Problem.Recheck;
import io.neikong.governance.rectification.Problem.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of a register in the making: found on 2 March 2026, due by the end of April, closed on 20 April. */
final class Line {

    static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    static final LocalDate CLOSED = LocalDate.of(2026, 4, 20);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    final String problem;

    @Nullable
    String source = "audit";

    @Nullable
    String description = "a class had 30 hours too few";

    @Nullable
    LocalDate foundOn = FOUND;

    @Nullable
    String unit = "ST01";

    @Nullable
    String owner = "owner";

    @Nullable
    String measure = "recover what was paid";

    @Nullable
    LocalDate dueOn = DUE;

    final List<Extension> extensions = new ArrayList<>();
    List<Proof> proofs;

    @Nullable
    Recheck recheck = new Recheck("verifier", LocalDate.of(2026, 4, 15), true);

    @Nullable
    Status status = Status.CLOSED;

    @Nullable
    LocalDate closedOn = CLOSED;

    @Nullable
    String rootCause;

    @Nullable
    Boolean common = false;

    @Nullable
    String reopens;

    List<Change> changes = List.of();
    List<LookedAt> lookedAt = List.of(new LookedAt("ST02", CLOSED));
    LocalDate asOf = AS_OF;

    Line(String problem) {
        this.problem = problem;
        this.rootCause = "cause of " + problem;
        this.proofs = List.of(new Proof("file of " + problem, "hash of " + problem));
    }

    /** One that nobody did anything about yet. */
    Line open() {
        status = Status.OPEN;
        closedOn = null;
        recheck = null;
        proofs = List.of();
        lookedAt = List.of();
        return this;
    }

    Line found(@Nullable LocalDate day, String cause) {
        foundOn = day;
        rootCause = cause;
        return this;
    }

    Line closed(@Nullable LocalDate day) {
        closedOn = day;
        return this;
    }

    Line extended(@Nullable LocalDate approvedOn, @Nullable LocalDate dueOn) {
        extensions.add(new Extension(approvedOn, dueOn));
        return this;
    }

    Problem build() {
        return new Problem(
                problem,
                source,
                description,
                foundOn,
                unit,
                new Plan(owner, measure, dueOn, extensions),
                proofs,
                recheck,
                status,
                closedOn,
                new Cause(rootCause, common, reopens),
                changes,
                lookedAt,
                asOf);
    }

    /** Beside some others. */
    RegisteredProblem beside(Line... others) {
        return new RegisteredProblem(build(), Stream.of(others).map(Line::build).toList());
    }

    static void lacks(Outcome outcome, Rule rule, String... missing) {
        assertThat(shown(outcome, rule, Finding.Kind.GAP, "missing")).isEqualTo(List.of(missing));
        assertThat(outcome.findings()).hasSize(1);
    }
}
