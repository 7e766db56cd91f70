package io.neikong.benchmarks;

import io.neikong.benchmarks.access.ConflictScanBenchmark;
import io.neikong.benchmarks.access.GrantQuestionBenchmark;
import io.neikong.benchmarks.access.ModelBuildBenchmark;
import io.neikong.benchmarks.access.ModelHeapBenchmark;
import io.neikong.benchmarks.access.StepQuestionBenchmark;
import io.neikong.benchmarks.calendar.WorkingCalendarBenchmark;
import io.neikong.benchmarks.checkup.CheckupBenchmark;
import io.neikong.benchmarks.identifier.CapitalAmountBenchmark;
import io.neikong.benchmarks.identifier.CreditCodeBenchmark;
import io.neikong.benchmarks.identifier.ResidentIdBenchmark;
import io.neikong.benchmarks.ledger.LedgerAppendBenchmark;
import io.neikong.benchmarks.ledger.LedgerVerifyBenchmark;
import io.neikong.benchmarks.voucher.FirstCheckBenchmark;
import io.neikong.benchmarks.voucher.VoucherBenchmark;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One question that a page of results answers with one table.
 *
 * @param id  the name of the file of results, without its ending
 * @param title  the heading
 * @param benchmark  the class with one method for each way to answer
 * @param against  the method that the others are compared with
 * @param parameters  the parameters of the benchmark that are set
 * @param leftOut  the methods that are not run, because they would take hours
 * @param counter  the counter that is the answer, null if it is the time
 * @param threads  how many threads ask at once
 * @param rows  how many rows one operation reads, so that time and bytes are shown for each; 1 if they are shown for the operation
 * @param rounds  how many times the ways take turns, each in a program of its own; null if the command line says
 * @param atFirst  whether the first answer of a program is measured, and nothing after it
 */
record Question(
        String id,
        String title,
        Class<?> benchmark,
        String against,
        Map<String, String> parameters,
        List<String> leftOut,
        @Nullable String counter,
        int threads,
        int rows,
        @Nullable Integer rounds,
        boolean atFirst) {

    private static final Map<String, String> MILLION = Map.of("users", "1000000");

    /** What the page on performance shows, in its order. */
    static final List<Question> ALL = List.of(
            of(
                            "scan-10k",
                            "Full scan, 10,000 users, 500 conflict sets",
                            ConflictScanBenchmark.class,
                            "roleLevelReference")
                    .once(),
            of(
                            "scan-1m",
                            "Full scan, 1,000,000 users, 500 conflict sets",
                            ConflictScanBenchmark.class,
                            "roleLevelReference")
                    .with(MILLION)
                    .without("drools", "easyRules", "hashSets", "jcasbin", "nestedLoops")
                    .once(),
            of("build-1m", "Model from rows of text, 1,000,000 users", ModelBuildBenchmark.class, "mapOfSets")
                    .with(MILLION)
                    .once(),
            of("build-1m-shuffled", "The same, rows in any order", ModelBuildBenchmark.class, "mapOfSets")
                    .with(Map.of("users", "1000000", "order", "SHUFFLED"))
                    .once(),
            of("heap-1m", "Heap that the model keeps, 1,000,000 users", ModelHeapBenchmark.class, "mapOfSets")
                    .with(MILLION)
                    .counting("megabytes")
                    .once(),
            of("grant", "May somebody get one more permission? 10,000 users", GrantQuestionBenchmark.class, "limit")
                    .once(),
            of("step", "May somebody do the next step of a case?", StepQuestionBenchmark.class, "limit")
                    .once(),
            of("voucher", "One voucher in which all is well", VoucherBenchmark.class, "byHand")
                    .with(Map.of("words", "absent")),
            of(
                            "voucher-words",
                            "The same with its amount in words, read and compared",
                            VoucherBenchmark.class,
                            "byHand")
                    .with(Map.of("words", "present")),
            of("credit-code", "Is a unified social credit code valid?", CreditCodeBenchmark.class, "table"),
            of("resident-id", "Is a resident id valid?", ResidentIdBenchmark.class, "table"),
            of("capital-amount", "An amount in Chinese capitals", CapitalAmountBenchmark.class, "hutool"),
            of("ledger-append", "An entry of 300 bytes on the disk", LedgerAppendBenchmark.class, "forcedFile"),
            of(
                            "ledger-append-16",
                            "The same by 16 threads at once, a connection each",
                            LedgerAppendBenchmark.class,
                            "neikong")
                    .onThreads(16)
                    .once(),
            of("ledger-verify", "Verify 1,000,000 entries of 300 bytes", LedgerVerifyBenchmark.class, "hashOneByOne")
                    .once(),
            of("checkup", "A checkup of 100,000 vouchers, in 64 MB", CheckupBenchmark.class, "loop")
                    .forEachOf(100_000),
            of("first-check", "The first check of a program", FirstCheckBenchmark.class, "neikong")
                    .inFreshProgram(10),
            of("calendar-is", "Is a day a working day?", WorkingCalendarBenchmark.class, "strata")
                    .with(Map.of("question", "IS_WORKING_DAY"))
                    .once(),
            of("calendar-plus", "1 to 60 working days later", WorkingCalendarBenchmark.class, "strata")
                    .with(Map.of("question", "PLUS_WORKING_DAYS"))
                    .once(),
            of("calendar-between", "Working days within 1 to 200 days", WorkingCalendarBenchmark.class, "strata")
                    .with(Map.of("question", "WORKING_DAYS_BETWEEN"))
                    .once());

    Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(against, "against");
        parameters = Map.copyOf(parameters);
        leftOut = List.copyOf(leftOut);
    }

    static Question of(String id, String title, Class<?> benchmark, String against) {
        return new Question(id, title, benchmark, against, Map.of(), List.of(), null, 1, 1, null, false);
    }

    private Question with(Map<String, String> values) {
        return new Question(id, title, benchmark, against, values, leftOut, counter, threads, rows, rounds, atFirst);
    }

    Question without(String... methods) {
        return new Question(
                id, title, benchmark, against, parameters, List.of(methods), counter, threads, rows, rounds, atFirst);
    }

    private Question counting(String name) {
        return new Question(id, title, benchmark, against, parameters, leftOut, name, threads, rows, rounds, atFirst);
    }

    private Question onThreads(int many) {
        return new Question(id, title, benchmark, against, parameters, leftOut, counter, many, rows, rounds, atFirst);
    }

    private Question forEachOf(int many) {
        return new Question(
                id, title, benchmark, against, parameters, leftOut, counter, threads, many, rounds, atFirst);
    }

    private Question inFreshProgram(int times) {
        return new Question(id, title, benchmark, against, parameters, leftOut, counter, threads, rows, times, true);
    }

    /** One round, because there are many ways, or to prepare takes far longer than to measure. */
    Question once() {
        return new Question(id, title, benchmark, against, parameters, leftOut, counter, threads, rows, 1, atFirst);
    }

    /** The methods that are run. */
    List<String> ways() {
        return Arrays.stream(benchmark.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .filter(method -> !leftOut.contains(method))
                .sorted()
                .toList();
    }

    /** What to run for one way in one round, to which options of the command line are added. */
    ChainedOptionsBuilder options(String way) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(benchmark.getName() + "." + way) + "$")
                .threads(threads)
                .forks(1);
        parameters.forEach(options::param);
        if (atFirst) {
            options.warmupIterations(0).measurementIterations(1);
        }
        return options;
    }
}
