package io.neikong.separation;

import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Terms;
import io.neikong.time.Answer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which steps of one separation are in one hand, looked at pair by pair: all pairs of what was done, or one further step
 * with each of them. The scan of a case and the question before a step are judged here alike.
 */
final class Hands {

    private final Separation separation;
    private final Set<String> persons = new TreeSet<>();
    private final Set<String> steps = new TreeSet<>();
    private final Set<String> deputies = new TreeSet<>();
    private final Set<String> edited = new TreeSet<>();
    private final Set<String> subCases = new TreeSet<>();
    private final Set<String> undecided = new TreeSet<>();
    private final Set<String> accounts = new TreeSet<>();
    private @Nullable Instant firstAt;
    private boolean unknownActor;
    private boolean undated;

    private Hands(Separation separation) {
        this.separation = separation;
    }

    /**
     * Whether nothing can be found, whatever the separations: everybody is known and did no two different steps. Nothing is
     * allocated, because on most cases this is all that is asked.
     *
     * @param next  the further step; null to look at all pairs
     */
    static boolean areClean(List<Step> done, @Nullable Step next) {
        if (next != null && isOpen(next, done, done.size())) {
            return false;
        }
        for (int i = 0; i < done.size(); i++) {
            Step step = done.get(i);
            if (next == null ? isOpen(step, done, i) : isUnknown(step)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the person of a step is unknown or did another one of the first {@code count} steps. */
    private static boolean isOpen(Step step, List<Step> done, int count) {
        if (isUnknown(step)) {
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (step.sharesHandWith(done.get(i))
                    && !step.step().equals(done.get(i).step())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(Step step) {
        return step.isByPerson() && step.person() == null;
    }

    /**
     * Whether a separation has anything to say of a step: it was in force then, or when another of its steps was done later.
     */
    static boolean isJudged(Separation separation, Step step, List<Step> done) {
        if (!separation.names(step)) {
            return false;
        }
        if (separation.decidesOn(step) != Answer.NO) {
            return true;
        }
        for (Step other : done) {
            if (isOther(separation, step, other) && separation.decidesOn(step, other) != Answer.NO) {
                return true;
            }
        }
        return false;
    }

    /** Adds at most one breach and one gap of a separation. Nothing is allocated as long as there is none. */
    static Outcome judge(Separation separation, List<Step> done, @Nullable Step next, Outcome soFar) {
        return finds(separation, done, next) ? gather(separation, done, next, soFar) : soFar;
    }

    private static boolean finds(Separation separation, List<Step> done, @Nullable Step next) {
        if (next != null && findsIn(separation, next, done, done.size())) {
            return true;
        }
        for (int i = 0; i < done.size(); i++) {
            Step step = done.get(i);
            if (next == null ? findsIn(separation, step, done, i) : isUnknown(step) && separation.names(step)) {
                return true;
            }
        }
        return false;
    }

    private static boolean findsIn(Separation separation, Step step, List<Step> done, int count) {
        if (isUnknown(step) && separation.names(step)) {
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (inOneHand(separation, step, done.get(i), done) != Answer.NO) {
                return true;
            }
        }
        return false;
    }

    private static Outcome gather(Separation separation, List<Step> done, @Nullable Step next, Outcome soFar) {
        Hands hands = new Hands(separation);
        if (next == null) {
            for (int i = 0; i < done.size(); i++) {
                hands.lookAt(done.get(i), done, i);
            }
        } else {
            hands.lookAt(next, done, done.size());
            for (Step other : done) {
                if (separation.names(next)
                        && isOther(separation, next, other)
                        && separation.decidesOn(next, other) != Answer.NO) {
                    hands.addUnknown(other);
                }
            }
        }
        return hands.addTo(soFar);
    }

    /** Looks at a step, and at each pair of it and one of the first {@code count} steps. */
    private void lookAt(Step step, List<Step> done, int count) {
        if (isJudged(separation, step, done)) {
            addUnknown(step);
        }
        for (int i = 0; i < count; i++) {
            Step other = done.get(i);
            switch (inOneHand(separation, step, other, done)) {
                case YES -> add(step, other);
                case UNKNOWN -> {
                    undated = true;
                    undecided.add(step.step());
                    undecided.add(other.step());
                }
                case NO -> {}
            }
        }
    }

    private static boolean isOther(Separation separation, Step step, Step other) {
        return !step.step().equals(other.step()) && separation.names(other);
    }

    private static Answer inOneHand(Separation separation, Step step, Step other, List<Step> all) {
        if (!step.sharesHandWith(other) || !separation.names(step) || !isOther(separation, step, other)) {
            return Answer.NO;
        }
        return both(
                separation.decidesOn(step, other),
                both(countsAgainst(step, other, all), countsAgainst(other, step, all)));
    }

    /**
     * Whether an edit counts against another step; what was done, not edited, counts over all rounds. A round begins with
     * each submission. An edit counts in its own round, as whoever edited last is a maker, and in the next, whose content it
     * prepared, but not after a further submission.
     */
    private static Answer countsAgainst(Step edit, Step other, List<Step> all) {
        if (edit.action() == Step.Action.DONE) {
            return Answer.YES;
        }
        boolean submitted = false;
        int roundOfEdit = 0;
        int roundOfOther = 0;
        for (Step submission : all) {
            if (submission.submits(edit)) {
                if (edit.at() == null || other.at() == null || submission.at() == null) {
                    return Answer.UNKNOWN;
                }
                submitted = true;
                roundOfEdit += submission.at().isAfter(edit.at()) ? 0 : 1;
                roundOfOther += submission.at().isAfter(other.at()) ? 0 : 1;
            }
        }
        boolean counts = !submitted || roundOfOther == roundOfEdit || roundOfOther == roundOfEdit + 1;
        return counts ? Answer.YES : Answer.NO;
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES ? other : one;
    }

    private void add(Step step, Step other) {
        addHand(step, other);
        addHand(other, step);
        if (step.at() != null && other.at() != null) {
            Instant at = step.at().isAfter(other.at()) ? step.at() : other.at();
            firstAt = firstAt == null || at.isBefore(firstAt) ? at : firstAt;
        }
    }

    private void addHand(Step step, Step other) {
        if (other.isInHandOf(step.person())) {
            persons.add(String.valueOf(step.person()));
        }
        if (other.isInHandOf(step.onBehalfOf())) {
            persons.add(String.valueOf(step.onBehalfOf()));
            addIfKnown(step.person(), deputies);
        }
        steps.add(step.step());
        addIfKnown(step.subCase(), subCases);
        if (step.action() == Step.Action.EDITED) {
            edited.add(step.step());
        }
    }

    /** A step without an account is listed by its name at least. */
    private void addUnknown(Step step) {
        if (isUnknown(step)) {
            unknownActor = true;
            undecided.add(step.step());
            addIfKnown(step.account(), accounts);
        }
    }

    private static void addIfKnown(@Nullable String id, Set<String> ids) {
        if (id != null) {
            ids.add(id);
        }
    }

    private Outcome addTo(Outcome soFar) {
        Outcome outcome = soFar;
        if (!persons.isEmpty()) {
            Evidence seen = about().and("steps", steps);
            seen = andSome(seen, "deputies", deputies);
            seen = andSome(seen, "edited", edited);
            seen = andSome(seen, "subCases", subCases).andHappenedOn(firstAt);
            outcome = outcome.breach(separation.rule(), seen, persons.toArray(String[]::new));
        }
        if (!undecided.isEmpty()) {
            outcome = outcome.gap(
                    separation.rule(),
                    about().and("steps", undecided)
                            .and("accounts", accounts)
                            .andMissing(Terms.NONE.when(unknownActor, "person").when(undated, "at")));
        }
        return outcome;
    }

    /** Of a requirement that changed, the first day tells one version from another. */
    private Evidence about() {
        Evidence seen = Evidence.about("separation", separation.id());
        return separation
                .validity()
                .firstDay()
                .map(day -> seen.andAbout("inForceFrom", day))
                .orElse(seen);
    }

    private static Evidence andSome(Evidence seen, String name, Collection<String> ids) {
        return ids.isEmpty() ? seen : seen.and(name, ids);
    }
}
