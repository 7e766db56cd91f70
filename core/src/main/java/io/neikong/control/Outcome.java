package io.neikong.control;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one control says of one subject: which rules it examined and everything that it found (检查结果).
 *
 * <p>An outcome is immutable. A control starts from {@link #satisfied} and replaces its outcome by one with a finding
 * wherever a rule is not kept, so that the path on which all is well makes this one small object and no more:
 *
 * <pre>{@code
 * Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
 * if (use.approver() == null) {
 *     outcome = outcome.breach(APPROVED_BEFORE_USE, Evidence.of("usedAt", use.usedAt()), use.keeper());
 * }
 * return outcome;
 * }</pre>
 *
 * @param control  the control, with the parameters that it judged by
 * @param subject  the caller's identifier of what was examined
 * @param examined  the rules that applied, empty if none did
 * @param findings  everything that was found, in the order in which it was found
 * @param evidence  what was seen, also where nothing was found
 */
public record Outcome(
        Control<?> control, String subject, List<Rule> examined, List<Finding> findings, Evidence evidence)
        implements Serializable {

    public Outcome {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(evidence, "evidence");
        examined = List.copyOf(examined);
        findings = List.copyOf(findings);
    }

    /** An outcome in which all of {@code examined} are kept, to which findings can be added. */
    public static Outcome satisfied(Control<?> control, String subject, List<Rule> examined) {
        return new Outcome(control, subject, examined, List.of(), Evidence.NONE);
    }

    /** An outcome that says that no rule of the control applies to the subject. */
    public static Outcome notApplicable(Control<?> control, String subject) {
        return satisfied(control, subject, List.of());
    }

    /**
     * This outcome and a breach: the fact proves that the rule is broken.
     *
     * @param persons  whom it concerns; null for somebody who is not known, who is left out
     */
    public Outcome breach(Rule rule, Evidence seen, @Nullable String... persons) {
        return breach(rule, rule.severity(), seen, persons);
    }

    /** This outcome and a breach that weighs {@code severity} instead of what the rule says. */
    public Outcome breach(Rule rule, Severity severity, Evidence seen, @Nullable String... persons) {
        return and(Finding.Kind.BREACH, rule, severity, seen, persons);
    }

    /** This outcome and a gap: what is missing from the record (names of fields) leaves the rule undecided. */
    public Outcome gap(Rule rule, String... missing) {
        return gap(rule, Terms.of(missing));
    }

    /** This outcome and a gap, or this outcome as it is if nothing is missing. */
    public Outcome gap(Rule rule, Terms missing) {
        return missing.isEmpty() ? this : gap(rule, Evidence.missing(missing));
    }

    /**
     * This outcome and a gap.
     *
     * @param seen  names {@linkplain Evidence#andMissing what is missing} and what the gap is about
     * @param persons  whom it concerns; null for somebody who is not known, who is left out
     */
    public Outcome gap(Rule rule, Evidence seen, @Nullable String... persons) {
        return and(Finding.Kind.GAP, rule, rule.severity(), seen, persons);
    }

    /** This outcome with something that was seen, kept whether or not anything is found. */
    public Outcome showing(Evidence seen) {
        return new Outcome(control, subject, examined, findings, seen);
    }

    private Outcome and(Finding.Kind kind, Rule rule, Severity severity, Evidence seen, @Nullable String... persons) {
        if (!examined.contains(rule)) {
            throw new IllegalArgumentException(
                    "a finding must concern a rule that was examined, one of " + examined + ", but was " + rule);
        }
        List<String> known = Stream.of(persons).filter(Objects::nonNull).toList();
        List<Finding> all = new ArrayList<>(findings.size() + 1);
        all.addAll(findings);
        all.add(new Finding(control.name(), rule, kind, severity, subject, known, seen, null));
        return new Outcome(control, subject, examined, all, evidence);
    }

    /**
     * What the findings come to: nothing examined is NOT_APPLICABLE, nothing found SATISFIED, an open breach VIOLATED, an
     * open gap UNDETERMINED, and only excused findings WAIVED.
     */
    public Verdict verdict() {
        return verdict(examined, findings);
    }

    /** The verdict on the rules of one clause alone. */
    public Verdict verdict(Clause clause) {
        return verdict(
                examined.stream().filter(rule -> rule.clause() == clause).toList(),
                findings.stream()
                        .filter(finding -> finding.rule().clause() == clause)
                        .toList());
    }

    private static Verdict verdict(List<Rule> examined, List<Finding> findings) {
        if (examined.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (findings.isEmpty()) {
            return Verdict.SATISFIED;
        }
        Verdict verdict = Verdict.WAIVED;
        for (Finding finding : findings) {
            switch (finding.verdict()) {
                case VIOLATED -> {
                    return Verdict.VIOLATED;
                }
                case UNDETERMINED -> verdict = Verdict.UNDETERMINED;
                default -> {}
            }
        }
        return verdict;
    }
}
