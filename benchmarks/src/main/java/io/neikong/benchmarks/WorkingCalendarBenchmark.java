package io.neikong.benchmarks;

import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long a question to the working calendar takes, beside a loop over days that asks the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class WorkingCalendarBenchmark {

    private static final int QUESTIONS = 1024;

    private final WorkingCalendar calendar = WorkingCalendar.china();
    private final LocalDate[] days = new LocalDate[QUESTIONS];
    private final int[] amounts = new int[QUESTIONS];

    /** Draws the questions, and makes sure that both ways answer them alike. */
    public WorkingCalendarBenchmark() {
        SplittableRandom random = new SplittableRandom(20211126);
        for (int i = 0; i < QUESTIONS; i++) {
            days[i] = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(4_700));
            amounts[i] = random.nextInt(1, 61);
            if (!calendar.plusWorkingDays(days[i], amounts[i]).equals(loop(days[i], amounts[i]))) {
                throw new IllegalStateException("the table and the loop differ on " + days[i] + " + " + amounts[i]);
            }
        }
    }

    /** The table of the library. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void plusWorkingDays(Blackhole blackhole) {
        for (int i = 0; i < QUESTIONS; i++) {
            blackhole.consume(calendar.plusWorkingDays(days[i], amounts[i]));
        }
    }

    /** A loop that asks day by day. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void plusWorkingDaysByLoop(Blackhole blackhole) {
        for (int i = 0; i < QUESTIONS; i++) {
            blackhole.consume(loop(days[i], amounts[i]));
        }
    }

    private LocalDate loop(LocalDate start, int amount) {
        LocalDate day = start;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
