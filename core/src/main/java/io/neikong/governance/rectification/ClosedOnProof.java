package io.neikong.governance.rectification;

import static io.neikong.governance.rectification.RectificationRule.CLOSED_ON_PROOF;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.rectification.Problem.Proof;
import io.neikong.governance.rectification.Problem.Recheck;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a problem was closed only with evidence and after a re-check that it passed, and that no file of the evidence, whatever
 * its name, stands under another problem as well (凭证据和复查销号、佐证材料不得重复使用).
 *
 * <p>AUD-003 asks for evidence of what an audit found, and TSV-007 for the course of order, reply and re-check of an institution;
 * here every problem of the register is held against all others. A problem that is open is not examined.
 */
public record ClosedOnProof() implements Control<RegisteredProblem> {

    private static final List<Rule> RULES = List.of(CLOSED_ON_PROOF);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RegisteredProblem registered) {
        Problem problem = registered.problem();
        if (problem.isAhead() || problem.closed() == Answer.NO) {
            return Outcome.notApplicable(this, problem.problem());
        }
        Recheck recheck = problem.rechecked();
        LocalDate checkedOn = recheck == null ? null : recheck.checkedOn();
        LocalDate closedOn = problem.closedOn();
        Set<String> sharing = sharing(registered);
        Terms circumstances = Terms.NONE
                .when(problem.proofs().isEmpty(), "noEvidence")
                .when(!sharing.isEmpty(), "evidenceReused")
                .when(recheck == null, "noRecheck")
                .when(recheck != null && Boolean.FALSE.equals(recheck.passed()), "notPassed")
                .when(checkedOn != null && closedOn != null && checkedOn.isAfter(closedOn), "recheckedAfterClosure");
        Terms missing = Terms.NONE
                .when(problem.proofs().stream().anyMatch(proof -> proof.hash() == null), "hashes")
                .when(recheck != null && recheck.passed() == null, "passed")
                .when(recheck != null && checkedOn == null, "checkedOn")
                .when(checkedOn != null && closedOn == null, "closedOn");
        Outcome outcome = Outcome.satisfied(this, problem.problem(), RULES);
        if (problem.closed() == Answer.UNKNOWN) {
            return circumstances.isEmpty() && missing.isEmpty() ? outcome : outcome.gap(CLOSED_ON_PROOF, "status");
        }
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    CLOSED_ON_PROOF,
                    seen(circumstances, closedOn, checkedOn).andAny("sharing", sharing),
                    recheck == null ? null : recheck.verifier());
        }
        return outcome.gap(CLOSED_ON_PROOF, missing);
    }

    private static Evidence seen(Terms circumstances, @Nullable LocalDate closedOn, @Nullable LocalDate checkedOn) {
        return Evidence.happenedOn(closedOn)
                .and("circumstances", circumstances)
                .and("closedOn", closedOn)
                .and("checkedOn", checkedOn);
    }

    /** The other problems under which a file of the evidence stands as well. */
    private static Set<String> sharing(RegisteredProblem registered) {
        Set<String> hashes = registered.problem().proofs().stream()
                .map(Proof::hash)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> sharing = new TreeSet<>();
        for (Problem line : registered.register()) {
            if (registered.isOther(line)
                    && line.proofs().stream()
                            .anyMatch(proof -> proof.hash() != null && hashes.contains(proof.hash()))) {
                sharing.add(line.problem());
            }
        }
        return sharing;
    }
}
