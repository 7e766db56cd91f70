package io.neikong.benchmarks.access;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to tell whether one more permission gives somebody too much. Each way is one state, which prepares, and
 * one method; before anything is measured, all its answers are compared with a look at everything. One more
 * way is one more of each.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class GrantQuestionBenchmark {

    /** One way to answer, prepared and compared. */
    @State(Scope.Benchmark)
    public abstract static class Prepared {

        private Answers answers;
        private int question;

        abstract Answers prepare(GrantQuestions questions);

        /** Prepares the way, and makes sure that it answers rightly. */
        @Setup(Level.Trial)
        public void prepareAndCompare() {
            GrantQuestions questions = new GrantQuestions();
            answers = prepare(questions);
            for (int i = 0; i < GrantQuestions.COUNT; i++) {
                if (answers.allows(i) != questions.mayGet(i)) {
                    throw new IllegalStateException(answers + " answered question " + i + " wrongly");
                }
            }
        }

        /** Answers the next question; after the last comes the first. */
        boolean ask() {
            question = (question + 1) & (GrantQuestions.COUNT - 1);
            return answers.allows(question);
        }
    }

    /** State of {@link #limit}. */
    public static class Limit extends Prepared {
        @Override
        Answers prepare(GrantQuestions questions) {
            return new GrantLimit(questions);
        }
    }

    /** State of {@link #neikong}. */
    public static class Neikong extends Prepared {
        @Override
        Answers prepare(GrantQuestions questions) {
            return new GrantByNeikong(questions);
        }
    }

    /** State of {@link #collections}. */
    public static class Collections extends Prepared {
        @Override
        Answers prepare(GrantQuestions questions) {
            return new GrantByCollections(questions);
        }
    }

    /** State of {@link #hibernateValidator}. */
    public static class HibernateValidator extends Prepared {
        @Override
        Answers prepare(GrantQuestions questions) {
            return new GrantByValidator(questions);
        }
    }

    /** State of {@link #drools}. */
    public static class Drools extends Prepared {
        @Override
        Answers prepare(GrantQuestions questions) {
            return new GrantByDrools(questions);
        }
    }

    /** State of {@link #jcasbin}. */
    public static class Casbin extends Prepared {
        @Override
        Answers prepare(GrantQuestions questions) {
            return new GrantByCasbin(questions);
        }
    }

    /** The limit: bits of numbered users and permissions. */
    @Benchmark
    public boolean limit(Limit state) {
        return state.ask();
    }

    /** The library. */
    @Benchmark
    public boolean neikong(Neikong state) {
        return state.ask();
    }

    /** Maps and sets of text. */
    @Benchmark
    public boolean collections(Collections state) {
        return state.ask();
    }

    /** Hibernate Validator, a constraint on the class of the request. */
    @Benchmark
    public boolean hibernateValidator(HibernateValidator state) {
        return state.ask();
    }

    /** Drools, a session for each question. */
    @Benchmark
    public boolean drools(Drools state) {
        return state.ask();
    }

    /** jCasbin, rows that deny. */
    @Benchmark
    public boolean jcasbin(Casbin state) {
        return state.ask();
    }
}
