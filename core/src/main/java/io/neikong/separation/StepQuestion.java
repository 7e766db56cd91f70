package io.neikong.separation;

import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.time.Validity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The question who may do the next step of a case (事前检查), prepared once for all cases. Answers what
 * {@link StepsSeparated#mayDo} answers, without allocating anything as long as nothing is in the way. Immutable.
 *
 * <pre>{@code
 * StepQuestion question = StepQuestion.of(control);          // once
 * OpenCase application = question.on(history);               // when the case is opened
 * if (application.mayDo(approval).verdict() == Verdict.SATISFIED) { … }
 * }</pre>
 */
public final class StepQuestion {

    private final StepsSeparated control;
    private final Map<String, Asked> steps;
    private final List<List<Rule>> rules;

    /**
     * What is known of one step beforehand. Steps are told apart by one bit each, or share one if there are more than 32: then
     * more is looked at closely than needs to be.
     *
     * @param bit  its own bit
     * @param apart  the bits of the steps that must be kept apart from it
     * @param timeless  whether that is so at all times
     * @param rules  the place of the rules that this rests on
     */
    record Asked(int bit, int apart, boolean timeless, int rules) {}

    private StepQuestion(StepsSeparated control, Map<String, Asked> steps, List<List<Rule>> rules) {
        this.control = control;
        this.steps = steps;
        this.rules = rules;
    }

    /** The question as the separations of a control have it. */
    public static StepQuestion of(StepsSeparated control) {
        List<String> names = control.separations().stream()
                .flatMap(separation -> separation.steps().stream())
                .distinct()
                .toList();
        Map<String, Asked> steps = new HashMap<>();
        List<List<Rule>> rules = new ArrayList<>();
        for (String name : names) {
            int apart = 0;
            boolean timeless = true;
            for (Separation separation : control.separations()) {
                if (separation.steps().contains(name)) {
                    timeless &= separation.validity().equals(Validity.ALWAYS);
                    for (String other : separation.steps()) {
                        apart |= other.equals(name) ? 0 : bit(other, names);
                    }
                }
            }
            List<Rule> resting =
                    control.mayDo(new CaseHistory("", List.of()), by("", name)).examined();
            if (!rules.contains(resting)) {
                rules.add(resting);
            }
            steps.put(name, new Asked(bit(name, names), apart, timeless, rules.indexOf(resting)));
        }
        return new StepQuestion(control, steps, List.copyOf(rules));
    }

    private static int bit(String name, List<String> names) {
        return 1 << names.indexOf(name);
    }

    private static Step by(String person, String step) {
        return new Step(step, Step.Actor.PERSON, null, person, null);
    }

    /** The question on one case, with what was done on it so far. */
    public OpenCase on(CaseHistory history) {
        int unknown = 0;
        boolean plain = steps.size() <= Integer.SIZE;
        Map<String, Integer> hands = new HashMap<>();
        for (Step step : history.steps()) {
            Asked asked = steps.get(step.step());
            plain &= asked == null || step.action() == Step.Action.DONE;
            if (asked != null && step.isByPerson()) {
                unknown |= step.person() == null ? asked.bit() : 0;
                add(step.person(), asked, hands);
                add(step.onBehalfOf(), asked, hands);
            }
        }
        String[] persons = hands.keySet().stream().sorted().toArray(String[]::new);
        long[] byPerson = Stream.of(persons)
                .mapToLong(person -> OpenCase.hand(person, hands.getOrDefault(person, 0)))
                .toArray();
        Outcome[] free = rules.stream()
                .map(resting -> Outcome.satisfied(control, history.caseId(), resting))
                .toArray(Outcome[]::new);
        return new OpenCase(this, steps, history, unknown, byPerson, plain ? persons : new String[0], free);
    }

    private static void add(@Nullable String person, Asked asked, Map<String, Integer> hands) {
        if (person != null) {
            hands.merge(person, asked.bit(), (one, other) -> one | other);
        }
    }

    StepsSeparated control() {
        return control;
    }
}
