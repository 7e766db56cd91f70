package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.governance.rectification.Problem;
import io.neikong.governance.rectification.RectificationPolicy;
import io.neikong.governance.rectification.RectificationRule;
import io.neikong.governance.rectification.RegisteredProblem;
import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The register of problems: what was found, how it was put right, and what it led to. */
final class RectificationRows {

    private static final Map<String, Problem.Status> STATUS = Row.wordsFor(Problem.Status.values());

    /** The file beside the register that a rule asks for, without which nothing is known of its kind. */
    private static final Map<Rule, Table> NEEDED = Map.of(
            RectificationRule.IN_TIME, Table.PROBLEM_EXTENSIONS,
            RectificationRule.CLOSED_ON_PROOF, Table.PROBLEM_EVIDENCE,
            RectificationRule.MECHANISM_CHANGED, Table.PROBLEM_CHANGES,
            RectificationRule.LOOKED_AT_ELSEWHERE, Table.PROBLEM_CHECKS);

    private final District district;
    private final DataFolder folder;

    RectificationRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.PROBLEMS)) {
            return;
        }
        RectificationPolicy policy = new RectificationPolicy(WorkingCalendar.china());
        List<Problem> problems = problems();
        checkup.examine("problems", problems.stream(), possible(policy.onProblems()));
        checkup.examine(
                "problem_register",
                problems.stream().map(problem -> new RegisteredProblem(problem, problems)),
                possible(policy.onRegisters()));
    }

    private <F> List<Control<F>> possible(List<Control<F>> controls) {
        return controls.stream()
                .filter(control -> control.rules().stream()
                        .allMatch(rule -> folder.has(NEEDED.getOrDefault(rule, Table.PROBLEMS))))
                .toList();
    }

    private List<Problem> problems() {
        Set<String> known = Set.copyOf(folder.all(Table.PROBLEMS, row -> row.required("problem")));
        ListMultimap<String, Problem.Extension> extensions = linesOf(
                Table.PROBLEM_EXTENSIONS,
                known,
                row -> new Problem.Extension(row.day("approved_on"), row.day("due_on")));
        ListMultimap<String, Problem.Proof> evidence = linesOf(
                Table.PROBLEM_EVIDENCE, known, row -> new Problem.Proof(row.required("file"), row.text("hash")));
        ListMultimap<String, Problem.Change> changes = linesOf(
                Table.PROBLEM_CHANGES, known, row -> new Problem.Change(row.required("change"), row.day("made_on")));
        ListMultimap<String, Problem.LookedAt> checks = linesOf(
                Table.PROBLEM_CHECKS, known, row -> new Problem.LookedAt(row.text("unit"), row.day("checked_on")));
        return folder.all(Table.PROBLEMS, row -> {
            String problem = row.required("problem");
            return new Problem(
                    problem,
                    row.text("source"),
                    row.text("description"),
                    row.day("found_on"),
                    row.text("unit"),
                    new Problem.Plan(
                            district.person(row, "owner"),
                            row.text("measure"),
                            row.day("due_on"),
                            extensions.get(problem)),
                    evidence.get(problem),
                    row.hasAny("verifier", "rechecked_on", "passed")
                            ? new Problem.Recheck(
                                    district.person(row, "verifier"), row.day("rechecked_on"), row.flag("passed"))
                            : null,
                    row.wordOrNull("status", STATUS),
                    row.day("closed_on"),
                    new Problem.Cause(row.text("root_cause"), row.flag("common"), row.text("reopens")),
                    changes.get(problem),
                    checks.get(problem),
                    district.asOf());
        });
    }

    /** The lines of a file by the problem that they are about. */
    private <T> ListMultimap<String, T> linesOf(Table table, Set<String> known, Function<Row, T> mapper) {
        ListMultimap<String, T> lines =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(table, row -> lines.put(row.known("problem", known, Table.PROBLEMS), mapper.apply(row)));
        return lines;
    }
}
