package io.neikong.benchmarks.access;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Questions whether a person may do the next step of a case. A case has up to 8 steps, of which 12 pairs must be done by
 * different persons; it passes through the hands of a small office, so that the same persons come back.
 */
final class StepQuestions {

    /** A power of two, so that asking one after another costs as good as nothing. */
    static final int COUNT = 1024;

    static final int CASES = 1_000;
    static final int PERSONS = 50;

    /** Through how many hands one case passes. */
    private static final int OFFICE = 8;

    private static final String[] STEPS = {
        "registration", "acceptance", "first review", "second review", "approval", "payment", "posting", "filing"
    };

    /** Pairs of steps that must be done by different persons. */
    static final int[][] APART = {
        {0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}, {2, 3}, {2, 4}, {3, 4}, {3, 5}, {4, 5}, {5, 6},
    };

    /** Who did each step of each case, -1 if nobody did yet. */
    final int[][] doneBy = new int[CASES][STEPS.length];

    final int[] caseOf = new int[COUNT];
    final int[] step = new int[COUNT];
    final int[] person = new int[COUNT];

    StepQuestions() {
        SplittableRandom random = new SplittableRandom(5);
        int[] office = new int[CASES];
        for (int i = 0; i < CASES; i++) {
            Arrays.fill(doneBy[i], -1);
            office[i] = random.nextInt(PERSONS - OFFICE);
            int done = random.nextInt(1, STEPS.length);
            for (int j = 0; j < done; j++) {
                doneBy[i][j] = office[i] + random.nextInt(OFFICE);
            }
        }
        for (int i = 0; i < COUNT; i++) {
            caseOf[i] = random.nextInt(CASES);
            while (doneBy[caseOf[i]][step[i]] >= 0) {
                step[i]++;
            }
            person[i] = office[caseOf[i]] + random.nextInt(OFFICE);
        }
    }

    static int steps() {
        return STEPS.length;
    }

    static String step(int step) {
        return STEPS[step];
    }

    static String person(int person) {
        return "P" + (1_000 + person);
    }

    static String caseId(int number) {
        return "CASE-" + (100_000 + number);
    }

    /** The answer, by a look at every pair. */
    boolean mayDo(int question) {
        for (int[] pair : APART) {
            for (int i = 0; i < 2; i++) {
                if (pair[i] == step[question] && doneBy[caseOf[question]][pair[1 - i]] == person[question]) {
                    return false;
                }
            }
        }
        return true;
    }
}
