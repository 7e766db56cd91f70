package io.neikong.benchmarks;

import io.neikong.benchmarks.access.ConflictScanBenchmark;
import io.neikong.benchmarks.checkup.CheckupBenchmark;
import java.util.List;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * How the cost of something grows with the work, which a page of results shows as a table and a plot.
 *
 * @param question  what is asked, once for each value
 * @param parameter  the parameter that grows
 * @param what  what grows, for the axis
 * @param values  its values, ascending
 */
record Growth(Question question, String parameter, String what, List<Integer> values) {

    /** What the page on performance shows, in its order. */
    static final List<Growth> ALL = List.of(
            new Growth(
                    Question.of(
                                    "growth-facts",
                                    "A checkup of more and more vouchers, in 64 MB",
                                    CheckupBenchmark.class,
                                    "loop")
                            .once(),
                    "facts",
                    "vouchers",
                    List.of(10_000, 100_000, 1_000_000, 10_000_000)),
            new Growth(
                    Question.of(
                                    "growth-users",
                                    "A full scan of more and more users",
                                    ConflictScanBenchmark.class,
                                    "bitSets")
                            .without("drools", "easyRules", "hashSets", "jcasbin", "nestedLoops")
                            .once(),
                    "users",
                    "users, 500 conflict sets",
                    List.of(10_000, 30_000, 100_000)),
            new Growth(
                    Question.of(
                                    "growth-sets",
                                    "A full scan with more and more conflict sets",
                                    ConflictScanBenchmark.class,
                                    "bitSets")
                            .without("drools", "easyRules", "hashSets", "jcasbin", "nestedLoops")
                            .once(),
                    "sets",
                    "conflict sets, 10,000 users",
                    List.of(50, 500, 5_000)));

    Growth {
        values = List.copyOf(values);
    }

    /** What to run for one way; fewer iterations, because the slope is what counts. */
    ChainedOptionsBuilder options(String way) {
        return question.options(way)
                .warmupIterations(1)
                .measurementIterations(2)
                .param(parameter, values.stream().map(String::valueOf).toArray(String[]::new));
    }
}
