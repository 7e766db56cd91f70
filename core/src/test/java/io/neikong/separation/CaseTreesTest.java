package io.neikong.separation;

import static io.neikong.separation.Steps.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cases with sub-cases are looked at as one. */
class CaseTreesTest {

    private static final StepsSeparated CONTROL =
            new StepsSeparated(List.of(new Separation("S1", List.of("make", "approve"))));

    @Test
    @DisplayName("separation across sub-process and between parallel tasks")
    void a_separation_holds_across_parent_and_sub_case_and_is_reported_once_on_the_root() {
        List<CaseHistory> trees = CaseHistory.ofTrees(
                List.of(
                        history("batch", by("x", "make", 1)),
                        history("part/1", by("x", "approve", 2)),
                        history("part/2", by("y", "approve", 2))),
                Map.of("part/1", "batch", "part/2", "batch"));

        assertThat(trees).extracting(CaseHistory::caseId).containsExactly("batch");
        Outcome outcome = CONTROL.examine(trees.get(0));
        assertThat(outcome.findings()).hasSize(1);
        Finding breach = outcome.findings().get(0);
        assertThat(breach.subject()).isEqualTo("batch");
        assertThat(breach.persons()).containsExactly("x");
        assertThat(breach.evidence().get("subCases").map(Evidence.Value::plain)).contains(List.of("part/1"));
        assertThat(breach.message(Locale.ENGLISH)).contains("; on sub-cases: part/1;");
    }

    @Test
    void two_parallel_sub_cases_are_one_case_too() {
        CaseHistory tree = CaseHistory.ofTrees(
                        List.of(history("part/1", by("x", "make", 1)), history("part/2", by("x", "approve", 1))),
                        Map.of("part/1", "batch", "part/2", "batch"))
                .get(0);

        assertThat(tree.caseId()).isEqualTo("batch");
        assertThat(CONTROL.examine(tree).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_tree_has_any_number_of_levels() {
        List<CaseHistory> trees = CaseHistory.ofTrees(
                List.of(history("grandchild", by("x", "approve", 2)), history("root", by("x", "make", 1))),
                Map.of("grandchild", "child", "child", "root"));

        assertThat(trees).hasSize(1);
        assertThat(trees.get(0).steps()).extracting(Step::subCase).containsExactly("grandchild", null);
    }

    @Test
    void cases_without_a_parent_stay_as_they_are() {
        List<CaseHistory> cases = List.of(history("a", by("x", "make", 1)), history("b", by("y", "make", 1)));

        assertThat(CaseHistory.ofTrees(cases, Map.of())).isEqualTo(cases);
    }

    @Test
    void refuses_a_case_that_is_its_own_ancestor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseHistory.ofTrees(List.of(history("a")), Map.of("a", "b", "b", "c", "c", "b")))
                .withMessage("a case must not be its own ancestor, but was b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseHistory.ofTrees(List.of(history("a")), Map.of("a", "a")))
                .withMessage("a case must not be its own ancestor, but was a");
    }

    private static CaseHistory history(String caseId, Step... steps) {
        return new CaseHistory(caseId, List.of(steps));
    }
}
