package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way every time. */
final class Dice {

    private static final long SEED = 20260630;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** The dice of one part of the sample; a change in one part moves nothing in the others. */
    static Dice of(String part) {
        return new Dice(new SplittableRandom(SEED * 31 + part.hashCode()));
    }

    int between(int least, int mostInclusive) {
        return random.nextInt(least, mostInclusive + 1);
    }

    LocalDate between(LocalDate first, LocalDate lastInclusive) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, lastInclusive)));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An index, each as likely as its weight is of the sum. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index];
            index++;
        }
        return index;
    }
}
