package io.neikong.testkit;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Verdict;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Assertions on an {@link Outcome}. Each of the four verdicts is asserted together with exactly what was found. */
public final class OutcomeAssert extends AbstractAssert<OutcomeAssert, Outcome> {

    OutcomeAssert(Outcome actual) {
        super(actual, OutcomeAssert.class);
    }

    /** Something was examined and nothing was found. */
    public OutcomeAssert isSatisfied() {
        return has(Verdict.SATISFIED, List.of(), List.of());
    }

    /** No rule applied. */
    public OutcomeAssert isNotApplicable() {
        return has(Verdict.NOT_APPLICABLE, List.of(), List.of());
    }

    /** Exactly these rules are broken, a rule once for each breach, and there is no gap. */
    public OutcomeAssert isViolatedBy(Rule... rules) {
        return has(Verdict.VIOLATED, List.of(rules), List.of());
    }

    /** Exactly these rules cannot be told, a rule once for each gap, and none is broken. */
    public OutcomeAssert isUndeterminedBy(Rule... rules) {
        return has(Verdict.UNDETERMINED, List.of(), List.of(rules));
    }

    /** Exactly these breaches and these gaps were found, in any order. */
    public OutcomeAssert found(List<? extends Rule> breaches, List<? extends Rule> gaps) {
        isNotNull();
        Assertions.assertThat(rules(Finding.Kind.BREACH))
                .as(saying("breaches of"))
                .containsExactlyInAnyOrderElementsOf(breaches);
        Assertions.assertThat(rules(Finding.Kind.GAP)).as(saying("gaps of")).containsExactlyInAnyOrderElementsOf(gaps);
        return this;
    }

    /** Exactly these rules were examined, in any order. */
    public OutcomeAssert examined(Rule... rules) {
        isNotNull();
        Assertions.assertThat(actual.examined())
                .as("rules examined on %s", actual.subject())
                .containsExactlyInAnyOrder(rules);
        return this;
    }

    /** The only finding on that rule, to assert on. */
    public FindingAssert finding(Rule rule) {
        isNotNull();
        List<Finding> found = actual.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
        Assertions.assertThat(found)
                .as(saying("findings on " + rule.code() + " of"))
                .hasSize(1);
        return new FindingAssert(found.get(0));
    }

    private OutcomeAssert has(Verdict verdict, List<? extends Rule> breaches, List<? extends Rule> gaps) {
        found(breaches, gaps);
        Assertions.assertThat(actual.verdict()).as(saying("verdict on")).isEqualTo(verdict);
        return this;
    }

    /** With all that was found: the name of a rule alone says neither its code nor on what it rests. No sentence is needed. */
    private Supplier<String> saying(String what) {
        return () -> actual.findings().stream()
                .map(finding -> "\n  found " + finding.rule().code() + " " + finding.kind() + " " + finding.persons()
                        + " " + finding.evidence())
                .collect(Collectors.joining("", what + " " + actual.subject(), ""));
    }

    private List<Rule> rules(Finding.Kind kind) {
        return actual.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::rule)
                .toList();
    }
}
