package io.neikong.benchmarks.identifier;

import cn.hutool.core.convert.Convert;
import io.neikong.finance.voucher.CapitalAmount;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to write an amount of money in Chinese capitals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class CapitalAmountBenchmark {

    private static final int COUNT = 1024;
    private static final long[] SIZES = {10_000, 1_000_000, 100_000_000, 10_000_000_000L, 1_000_000_000_000L};

    private final BigDecimal[] amounts = new BigDecimal[COUNT];
    private int next;

    /** Makes amounts of many sizes and with many zeros, and makes sure that both ways write the same money. */
    @Setup
    public void prepareAndCompare() {
        SplittableRandom random = new SplittableRandom(20260630);
        for (int i = 0; i < COUNT; i++) {
            long fen = 1 + random.nextLong(SIZES[i % SIZES.length]);
            long round = i % 3 == 0 ? 100 : 1;
            amounts[i] = BigDecimal.valueOf(Math.max(round, fen / round * round), 2);
            String ours = CapitalAmount.format(amounts[i]);
            String theirs = Convert.digitToChinese(amounts[i]);
            if (CapitalAmount.parse(ours).compareTo(amounts[i]) != 0
                    || CapitalAmount.parse(theirs).compareTo(amounts[i]) != 0) {
                throw new IllegalStateException(amounts[i] + " is " + ours + " and " + theirs);
            }
        }
    }

    private BigDecimal nextAmount() {
        next = (next + 1) & (COUNT - 1);
        return amounts[next];
    }

    /** The library. */
    @Benchmark
    public String neikong() {
        return CapitalAmount.format(nextAmount());
    }

    /** Hutool. */
    @Benchmark
    public String hutool() {
        return Convert.digitToChinese(nextAmount());
    }
}
