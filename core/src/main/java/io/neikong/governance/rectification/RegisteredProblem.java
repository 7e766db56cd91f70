package io.neikong.governance.rectification;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A problem beside the others of its register, which tell whether it has come back and whether its evidence is its own
 * (台账中的问题与其他问题对照).
 *
 * @param problem  the problem
 * @param register  all problems of the register, in any order; this one may be among them
 */
public record RegisteredProblem(Problem problem, List<Problem> register) implements Serializable {

    public RegisteredProblem {
        Objects.requireNonNull(problem, "problem");
        register = List.copyOf(register);
    }

    /** Whether a line of the register is about another problem that was found by the day judged on. */
    boolean isOther(Problem line) {
        return !line.problem().equals(problem.problem()) && !line.isAhead();
    }
}
