package io.neikong.benchmarks.access;

/** The limit: who did what as one byte each, and for each step a mask of the steps that must be another's. */
final class StepLimit implements Answers {

    private final int steps = StepQuestions.steps();
    private final int[] apart = new int[steps];
    private final byte[] doneBy = new byte[StepQuestions.CASES * steps];
    private final int[] caseOf;
    private final int[] step;
    private final int[] person;

    StepLimit(StepQuestions questions) {
        caseOf = questions.caseOf;
        step = questions.step;
        person = questions.person;
        for (int[] pair : StepQuestions.APART) {
            apart[pair[0]] |= 1 << pair[1];
            apart[pair[1]] |= 1 << pair[0];
        }
        for (int i = 0; i < doneBy.length; i++) {
            doneBy[i] = (byte) questions.doneBy[i / steps][i % steps];
        }
    }

    @Override
    public boolean allows(int question) {
        int first = caseOf[question] * steps;
        int who = person[question];
        for (int others = apart[step[question]]; others != 0; others &= others - 1) {
            if (doneBy[first + Integer.numberOfTrailingZeros(others)] == who) {
                return false;
            }
        }
        return true;
    }
}
