package io.neikong.benchmarks.checkup;

import io.neikong.benchmarks.voucher.FirstVoucher;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What the first check of a voucher costs in a program that has just begun, with all that must be loaded and prepared for it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 10,
        jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class FirstCheckBenchmark {

    /** The library. */
    @Benchmark
    public boolean neikong() {
        return FirstVoucher.byNeikong();
    }

    /** YAVI. */
    @Benchmark
    public boolean yavi() {
        return FirstVoucher.byYavi();
    }

    /** Hibernate Validator. */
    @Benchmark
    public boolean hibernateValidator() {
        return FirstVoucher.byValidator();
    }
}
