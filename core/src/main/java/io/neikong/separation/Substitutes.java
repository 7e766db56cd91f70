package io.neikong.separation;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who may do a step of a case instead of whoever may not (可替代办理人员), and what to do if nobody in the unit may.
 *
 * @param caseId  the case
 * @param step  the name of the step
 * @param eligible  who may do it, sorted
 * @param refused  who may not, or of whom it cannot be told, sorted by person
 * @param underException  if nobody may do it: who may under an approved exception, sorted
 * @param exceptions  the exceptions that {@code underException} rests on, with what is then done instead
 */
public record Substitutes(
        String caseId,
        String step,
        List<String> eligible,
        List<Refused> refused,
        List<String> underException,
        List<SeparationException> exceptions)
        implements Serializable {

    /**
     * Somebody who may not do the step.
     *
     * @param person  who
     * @param findings  what would be found if he did
     */
    public record Refused(String person, List<Finding> findings) implements Serializable {
        public Refused {
            Objects.requireNonNull(person, "person");
            findings = List.copyOf(findings);
        }
    }

    public Substitutes {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(step, "step");
        eligible = List.copyOf(eligible);
        refused = List.copyOf(refused);
        underException = List.copyOf(underException);
        exceptions = List.copyOf(exceptions);
    }

    /** Whether nobody may do it, short of an exception. */
    public boolean areNone() {
        return eligible.isEmpty();
    }

    /**
     * Asks each candidate's question: would the step be in one hand with another one, and has he an interest in the case?
     *
     * <p>An exception helps only if it is for the unit, names its approver, its end and what is done instead, holds on the day
     * of the step and was approved and recorded before it. Nothing excepts from recusal, and nothing helps where it cannot be told.
     *
     * @param separated  what must be kept apart
     * @param interests  the case, what was done on it so far, and who gains by it
     * @param wanted  the step, with the moment at which it would be done; its person is not looked at
     * @param unit  the unit of the candidates
     * @param candidates  who holds the power to do the step, in any order
     * @param exceptions  what was approved for small units
     */
    public static Substitutes of(
            StepsSeparated separated,
            CaseInterests interests,
            Step wanted,
            String unit,
            Collection<String> candidates,
            Collection<SeparationException> exceptions) {
        OpenCase open = StepQuestion.of(separated).on(interests.history());
        List<String> eligible = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (String candidate : new TreeSet<>(candidates)) {
            List<Finding> findings = findings(open, interests, by(candidate, wanted));
            if (findings.isEmpty()) {
                eligible.add(candidate);
            } else {
                refused.add(new Refused(candidate, findings));
            }
        }
        List<String> underException = new ArrayList<>();
        List<SeparationException> used = new ArrayList<>();
        if (eligible.isEmpty()) {
            for (Refused one : refused) {
                List<Optional<SeparationException>> excepting = one.findings().stream()
                        .map(finding -> excepting(finding, wanted, unit, exceptions))
                        .toList();
                if (excepting.stream().allMatch(Optional::isPresent)) {
                    underException.add(one.person());
                    excepting.stream()
                            .flatMap(Optional::stream)
                            .filter(exception -> !used.contains(exception))
                            .forEach(used::add);
                }
            }
        }
        return new Substitutes(interests.history().caseId(), wanted.step(), eligible, refused, underException, used);
    }

    private static Step by(String candidate, Step wanted) {
        return new Step(
                wanted.step(),
                Step.Actor.PERSON,
                null,
                candidate,
                wanted.at(),
                wanted.onBehalfOf(),
                wanted.action(),
                wanted.subCase());
    }

    private static List<Finding> findings(OpenCase open, CaseInterests interests, Step step) {
        Outcome separation = open.mayDo(step);
        Outcome recusal = new NoOwnInterest().mayDo(interests, step);
        List<Finding> findings = new ArrayList<>(separation.findings());
        findings.addAll(recusal.findings());
        return findings;
    }

    private static Optional<SeparationException> excepting(
            Finding finding, Step wanted, String unit, Collection<SeparationException> exceptions) {
        String separation =
                finding.evidence().get("separation").map(Object::toString).orElse(null);
        Instant at = wanted.at();
        if (separation == null || finding.kind() == Finding.Kind.GAP || at == null) {
            return Optional.empty();
        }
        return exceptions.stream()
                .filter(exception -> exception.allows(unit, separation, at))
                .findFirst();
    }
}
