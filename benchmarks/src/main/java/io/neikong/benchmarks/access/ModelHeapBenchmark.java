package io.neikong.benchmarks.access;

import io.neikong.benchmarks.access.ModelBuildBenchmark.Order;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much heap a model keeps, in megabytes, with every text that it holds on to and without the rows that it was built
 * from. The time means nothing here: it holds the making of the rows and several collections.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms6g", "-Xmx6g", "-XX:+UseG1GC"})
@State(Scope.Benchmark)
public class ModelHeapBenchmark {

    /** How many users there are. */
    @Param("10000")
    public int users;

    /** What is kept, reported beside the time. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Heap {
        /** Megabytes (1,000,000 bytes) of heap that the model keeps. */
        public double megabytes;
    }

    /** Maps of sets of text. */
    @Benchmark
    public void mapOfSets(Heap heap, Blackhole blackhole) {
        heap.megabytes = kept(MapOfSets::new, blackhole);
    }

    /** The library. */
    @Benchmark
    public void neikong(Heap heap, Blackhole blackhole) {
        heap.megabytes = kept(NeikongModel::new, blackhole);
    }

    /** Numbered with hash maps, then lists of numbers. */
    @Benchmark
    public void numbered(Heap heap, Blackhole blackhole) {
        heap.megabytes = kept(NumberedModel::new, blackhole);
    }

    private double kept(Function<AccessRows, AccessModel> build, Blackhole blackhole) {
        long before = used();
        AccessModel model = build.apply(AccessRows.of(new AccessInput(users), Order.BY_USER));
        long after = used();
        blackhole.consume(model);
        return (after - before) / 1e6;
    }

    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
