package io.neikong.benchmarks.access;

import io.neikong.separation.CaseHistory;
import io.neikong.separation.OpenCase;
import io.neikong.separation.Separation;
import io.neikong.separation.Step;
import io.neikong.separation.StepQuestion;
import io.neikong.separation.StepsSeparated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The library: whether anything is in the way of one more step of a case that is open, with persons and steps as text. */
final class StepByNeikong implements Answers {

    private final OpenCase[] cases;
    private final Step[] steps;

    StepByNeikong(StepQuestions questions) {
        StepQuestion question = StepQuestion.of(new StepsSeparated(Arrays.stream(StepQuestions.APART)
                .map(pair -> new Separation(
                        pair[0] + "-" + pair[1], List.of(StepQuestions.step(pair[0]), StepQuestions.step(pair[1]))))
                .toList()));
        OpenCase[] open = IntStream.range(0, StepQuestions.CASES)
                .mapToObj(one -> question.on(new CaseHistory(StepQuestions.caseId(one), done(questions.doneBy[one]))))
                .toArray(OpenCase[]::new);
        cases = Arrays.stream(questions.caseOf).mapToObj(one -> open[one]).toArray(OpenCase[]::new);
        steps = IntStream.range(0, StepQuestions.COUNT)
                .mapToObj(i -> step(questions.step[i], questions.person[i]))
                .toArray(Step[]::new);
    }

    private static List<Step> done(int[] doneBy) {
        List<Step> done = new ArrayList<>();
        for (int step = 0; step < doneBy.length; step++) {
            if (doneBy[step] >= 0) {
                done.add(step(step, doneBy[step]));
            }
        }
        return done;
    }

    private static Step step(int step, int person) {
        return new Step(StepQuestions.step(step), Step.Actor.PERSON, null, StepQuestions.person(person), null);
    }

    @Override
    public boolean allows(int question) {
        return cases[question].isFree(steps[question]);
    }
}
