package io.neikong.benchmarks.calendar;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What it costs to ask a calendar: whether a day is a working day, which day is 1 to 60 working days later, and how many there are within
 * 1 to 200 days. Before anything is measured, every way has answered all questions as two sets of days do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class WorkingCalendarBenchmark {

    private static final int QUESTIONS = 1024;

    /** What is asked. */
    public enum Question {
        IS_WORKING_DAY,
        PLUS_WORKING_DAYS,
        WORKING_DAYS_BETWEEN
    }

    /** One way to answer, prepared and compared. */
    @State(Scope.Benchmark)
    public abstract static class Prepared {

        /** What is asked. */
        @Param({"IS_WORKING_DAY", "PLUS_WORKING_DAYS", "WORKING_DAYS_BETWEEN"})
        public Question question;

        private final Callable<WorkingDays> way;
        private final LocalDate[] days = new LocalDate[QUESTIONS];
        private final LocalDate[] starts = new LocalDate[QUESTIONS];
        private final LocalDate[] ends = new LocalDate[QUESTIONS];
        private final int[] amounts = new int[QUESTIONS];
        private WorkingDays calendar = day -> false;

        Prepared(Callable<WorkingDays> way) {
            this.way = way;
        }

        /** Draws the questions, and makes sure that all are answered as they are by two sets of days. */
        @Setup
        public void prepareAndCompare() throws Exception {
            calendar = way.call();
            WorkingDays expected = new DaysBySets();
            SplittableRandom random = new SplittableRandom(20211126);
            for (int i = 0; i < QUESTIONS; i++) {
                days[i] = Arrangements.FIRST.plusDays(random.nextInt(4_700));
                LocalDate end = days[i].plusDays(random.nextInt(1, 201));
                starts[i] = calendar.bound(days[i]);
                ends[i] = calendar.bound(end);
                amounts[i] = random.nextInt(1, 61);
                if (calendar.isWorkingDay(days[i]) != expected.isWorkingDay(days[i])
                        || !calendar.plus(days[i], amounts[i]).equals(expected.plus(days[i], amounts[i]))
                        || calendar.between(starts[i], ends[i]) != expected.between(days[i], end)) {
                    throw new IllegalStateException(
                            calendar + " must answer as the sets do on " + days[i] + ", " + amounts[i] + " and " + end);
                }
            }
        }

        void ask(Blackhole blackhole) {
            switch (question) {
                case IS_WORKING_DAY -> {
                    for (int i = 0; i < QUESTIONS; i++) {
                        blackhole.consume(calendar.isWorkingDay(days[i]));
                    }
                }
                case PLUS_WORKING_DAYS -> {
                    for (int i = 0; i < QUESTIONS; i++) {
                        blackhole.consume(calendar.plus(days[i], amounts[i]));
                    }
                }
                case WORKING_DAYS_BETWEEN -> {
                    for (int i = 0; i < QUESTIONS; i++) {
                        blackhole.consume(calendar.between(starts[i], ends[i]));
                    }
                }
            }
        }
    }

    /** State of {@link #neikong}. */
    public static class Neikong extends Prepared {
        /** Prepares nothing yet. */
        public Neikong() {
            super(DaysByNeikong::new);
        }
    }

    /** State of {@link #strata}. */
    public static class Strata extends Prepared {
        /** Prepares nothing yet. */
        public Strata() {
            super(DaysByStrata::new);
        }
    }

    /** State of {@link #setsOfDays}. */
    public static class Sets extends Prepared {
        /** Prepares nothing yet. */
        public Sets() {
            super(DaysBySets::new);
        }
    }

    /** State of {@link #objectLab}. */
    public static class ObjectLab extends Prepared {
        /** Prepares nothing yet. */
        public ObjectLab() {
            super(DaysByObjectLab::new);
        }
    }

    /** State of {@link #jollyday}. */
    public static class Jollyday extends Prepared {
        /** Prepares nothing yet. */
        public Jollyday() {
            super(DaysByJollyday::new);
        }
    }

    /** The library. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void neikong(Neikong state, Blackhole blackhole) {
        state.ask(blackhole);
    }

    /** Strata. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void strata(Strata state, Blackhole blackhole) {
        state.ask(blackhole);
    }

    /** Two sets of days and a loop. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void setsOfDays(Sets state, Blackhole blackhole) {
        state.ask(blackhole);
    }

    /** ObjectLab Kit. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void objectLab(ObjectLab state, Blackhole blackhole) {
        state.ask(blackhole);
    }

    /** Jollyday and a loop. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void jollyday(Jollyday state, Blackhole blackhole) {
        state.ask(blackhole);
    }
}
