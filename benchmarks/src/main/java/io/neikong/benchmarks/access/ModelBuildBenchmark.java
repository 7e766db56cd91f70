package io.neikong.benchmarks.access;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to build a model from rows of text. The rows are made anew for each shot, because a text remembers its
 * hash code; the garbage of making them is collected before it. One more way is an {@link AccessModel} that is compared in the
 * set-up, and one more method here and in {@link ModelHeapBenchmark}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 15)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-Xmn2g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class ModelBuildBenchmark {

    /** How many users there are. */
    @Param("10000")
    public int users;

    /** In which order the grants come: {@code BY_USER} or {@code SHUFFLED}. */
    @Param("BY_USER")
    public Order order;

    private AccessInput input;
    private AccessRows rows;

    /** In which order grants come. */
    public enum Order {
        /** All of one user, then all of the next. */
        BY_USER,
        /** As if drawn from a hat. */
        SHUFFLED
    }

    /** Draws the input, and makes sure that all ways build the same of it. */
    @Setup(Level.Trial)
    public void compare() {
        input = new AccessInput(users);
        makeRows();
        AccessModel expected = new MapOfSets(rows);
        compare(new NumberedModel(rows), expected);
        compare(new NeikongModel(rows), expected);
    }

    /** Makes rows of which no text has a hash code yet. */
    @Setup(Level.Iteration)
    public void makeRows() {
        rows = AccessRows.of(input, order);
        System.gc();
    }

    /** All roles, and of many users every hundredth. */
    private void compare(AccessModel built, AccessModel expected) {
        boolean same = built.users() == expected.users() && built.users() == users;
        for (int role = 0; same && role < AccessInput.ROLES; role++) {
            String name = AccessInput.role(role);
            same = built.permissionsOf(name).equals(expected.permissionsOf(name))
                    && built.permissionsOf(name).size() == input.permissionsOf[role].length;
        }
        for (int user = 0; same && user < users; user += users > 100_000 ? 100 : 1) {
            String name = AccessInput.user(user);
            same = built.rolesOf(name).equals(expected.rolesOf(name))
                    && built.directOf(name).equals(expected.directOf(name));
        }
        if (!same) {
            throw new IllegalStateException(built + " is not the same model");
        }
    }

    /** Maps of sets of text. */
    @Benchmark
    public Object mapOfSets() {
        return new MapOfSets(rows);
    }

    /** The library. */
    @Benchmark
    public Object neikong() {
        return new NeikongModel(rows);
    }

    /** Numbered with hash maps, then lists of numbers. */
    @Benchmark
    public Object numbered() {
        return new NumberedModel(rows);
    }
}
