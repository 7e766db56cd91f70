package io.neikong.benchmarks.identifier;

import cn.hutool.core.util.IdcardUtil;
import io.neikong.identifier.ResidentIdNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

/** How long it takes to tell a resident id from a wrong one; every fourth is wrong. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class ResidentIdBenchmark {

    private static final int COUNT = 1024;
    private static final LocalDate OLDEST = LocalDate.of(1930, 1, 1);

    private final String[] ids = new String[COUNT];
    private int next;

    /** Makes the ids, and makes sure that every way answers as the standard defines. */
    @Setup
    public void prepareAndCompare() {
        SplittableRandom random = new SplittableRandom(20260630);
        for (int i = 0; i < COUNT; i++) {
            boolean valid = i % 4 != 0;
            ids[i] = id(random, valid);
            if (ResidentIdTable.isValid(ids[i]) != valid
                    || ResidentIdNumber.isValid(ids[i]) != valid
                    || IdcardUtil.isValidCard18(ids[i]) != valid) {
                throw new IllegalStateException("expected " + valid + " of everybody for " + ids[i]);
            }
        }
    }

    /** Out of the definition. A wrong id has the next check character. */
    private static String id(SplittableRandom random, boolean valid) {
        StringBuilder id = new StringBuilder("310101");
        id.append(DateTimeFormatter.BASIC_ISO_DATE.format(OLDEST.plusDays(random.nextInt(32_000))));
        id.append("%03d".formatted(random.nextInt(1000)));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (id.charAt(i) - '0') * ResidentIdTable.WEIGHTS[i];
        }
        return id.append(ResidentIdTable.CHECKS.charAt((sum + (valid ? 0 : 1)) % 11))
                .toString();
    }

    private String nextId() {
        next = (next + 1) & (COUNT - 1);
        return ids[next];
    }

    /** The limit: signs and small tables. */
    @Benchmark
    public boolean table() {
        return ResidentIdTable.isValid(nextId());
    }

    /** The library. */
    @Benchmark
    public boolean neikong() {
        return ResidentIdNumber.isValid(nextId());
    }

    /** Hutool. */
    @Benchmark
    public boolean hutool() {
        return IdcardUtil.isValidCard18(nextId());
    }
}
