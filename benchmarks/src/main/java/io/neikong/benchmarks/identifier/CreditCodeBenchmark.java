package io.neikong.benchmarks.identifier;

import cn.hutool.core.util.CreditCodeUtil;
import io.neikong.identifier.UnifiedSocialCreditCode;
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

/** How long it takes to tell a unified social credit code from a wrong one; every fourth is wrong. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class CreditCodeBenchmark {

    private static final int COUNT = 1024;

    private final String[] codes = new String[COUNT];
    private int next;

    /** Makes the codes, and makes sure that every way answers as the standard defines. */
    @Setup
    public void prepareAndCompare() {
        SplittableRandom random = new SplittableRandom(20260630);
        for (int i = 0; i < COUNT; i++) {
            boolean valid = i % 4 != 0;
            codes[i] = code(random, valid);
            if (CreditCodeTable.isValid(codes[i]) != valid
                    || UnifiedSocialCreditCode.isValid(codes[i]) != valid
                    || CreditCodeUtil.isCreditCode(codes[i]) != valid) {
                throw new IllegalStateException("expected " + valid + " of everybody for " + codes[i]);
            }
        }
    }

    /** Out of the definition: the weights are powers of 3 modulo 31. A wrong code has the next check character. */
    private static String code(SplittableRandom random, boolean valid) {
        StringBuilder code = new StringBuilder("91");
        for (int i = 2; i < 17; i++) {
            code.append(CreditCodeTable.ALPHABET.charAt(random.nextInt(i < 8 ? 10 : 31)));
        }
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weight * CreditCodeTable.ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % 31;
        }
        int check = (31 - sum % 31) % 31;
        return code.append(CreditCodeTable.ALPHABET.charAt((check + (valid ? 0 : 1)) % 31))
                .toString();
    }

    private String nextCode() {
        next = (next + 1) & (COUNT - 1);
        return codes[next];
    }

    /** The limit: one table of weighted values by position. */
    @Benchmark
    public boolean table() {
        return CreditCodeTable.isValid(nextCode());
    }

    /** The library. */
    @Benchmark
    public boolean neikong() {
        return UnifiedSocialCreditCode.isValid(nextCode());
    }

    /** Hutool. */
    @Benchmark
    public boolean hutool() {
        return CreditCodeUtil.isCreditCode(nextCode());
    }
}
