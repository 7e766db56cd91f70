package io.neikong.benchmarks.access;

import java.util.Arrays;
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
 * How long it takes to find everybody who holds too much of any conflict set, in a model that is kept. Each way is
 * one state, which prepares, and one method; before anything is measured, what it finds is compared with nested loops. One
 * more way is one more of each.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class ConflictScanBenchmark {

    /** One way to scan, prepared and compared. */
    @State(Scope.Benchmark)
    public abstract static class Prepared {

        /** How many users there are. */
        @Param("10000")
        public int users;

        /** How many conflict sets there are. */
        @Param("500")
        public int sets;

        private final Conflicts found = new Conflicts();
        private ConflictScan scan;

        abstract ConflictScan prepare(AccessInput input);

        /** Prepares the way, and makes sure that it finds what nested loops find. */
        @Setup(Level.Trial)
        public void prepareAndCompare() {
            AccessInput input = new AccessInput(users, sets);
            scan = prepare(input);
            scan.scan(found);
            Conflicts expected = new Conflicts();
            new NestedScan(input).scan(expected);
            if (expected.size() == 0 || !Arrays.equals(found.sorted(), expected.sorted())) {
                throw new IllegalStateException(
                        scan + " found " + found.size() + " conflicts, nested loops " + expected.size());
            }
        }

        int scan() {
            return scan.count(found);
        }
    }

    /** A way that would take hours with many users. */
    private static void requireFew(String way, AccessInput input) {
        if (input.users > 10_000) {
            throw new IllegalArgumentException(way + " is measured with at most 10000 users, but was asked for "
                    + input.users + ": leave it out (-e " + way + ")");
        }
    }

    /** State of {@link #roleLevelReference}. */
    public static class RoleLevel extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            return new RoleLevelScan(input);
        }
    }

    /** State of {@link #neikong}. */
    public static class Neikong extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            return new NeikongScan(input);
        }
    }

    /** State of {@link #bitSets}. */
    public static class BitSets extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            return new BitSetScan(input);
        }
    }

    /** State of {@link #roaringBitmaps}. */
    public static class RoaringBitmaps extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            return new RoaringScan(input);
        }
    }

    /** State of {@link #nestedLoops}. */
    public static class NestedLoops extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            return new NestedScan(input);
        }
    }

    /** State of {@link #drools}, for few users only. */
    public static class Drools extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            requireFew("drools", input);
            return new DroolsScan(input);
        }
    }

    /** State of {@link #hashSets}. */
    public static class HashSets extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            return new HashSetScan(input);
        }
    }

    /** State of {@link #easyRules}. */
    public static class EasyRules extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            requireFew("easyRules", input);
            return new EasyRulesScan(input);
        }
    }

    /** State of {@link #jcasbin}. */
    public static class Casbin extends Prepared {
        @Override
        ConflictScan prepare(AccessInput input) {
            requireFew("jcasbin", input);
            return new CasbinScan(input);
        }
    }

    /** The reference, which works on roles. */
    @Benchmark
    public int roleLevelReference(RoleLevel state) {
        return state.scan();
    }

    /** The library. */
    @Benchmark
    public int neikong(Neikong state) {
        return state.scan();
    }

    /** Posting lists of {@link java.util.BitSet}. */
    @Benchmark
    public int bitSets(BitSets state) {
        return state.scan();
    }

    /** Posting lists of RoaringBitmap. */
    @Benchmark
    public int roaringBitmaps(RoaringBitmaps state) {
        return state.scan();
    }

    /** Nested loops over marks. */
    @Benchmark
    public int nestedLoops(NestedLoops state) {
        return state.scan();
    }

    /** Drools with the executable model, one rule for each set. */
    @Benchmark
    public int drools(Drools state) {
        return state.scan();
    }

    /** A hash set of texts for each user. */
    @Benchmark
    public int hashSets(HashSets state) {
        return state.scan();
    }

    /** Easy Rules, one rule for each set. */
    @Benchmark
    public int easyRules(EasyRules state) {
        return state.scan();
    }

    /** jCasbin for what each user holds, and the sets by hand. */
    @Benchmark
    public int jcasbin(Casbin state) {
        return state.scan();
    }
}
