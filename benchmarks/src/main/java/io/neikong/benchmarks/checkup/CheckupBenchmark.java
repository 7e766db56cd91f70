package io.neikong.benchmarks.checkup;

import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.finance.accounting.VoucherOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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

/**
 * What a checkup of vouchers costs that are read one after the other, each examined by two controls: with a heap of 64 MB, so that it
 * ends only if memory does not grow with the vouchers. The loop beside it calls the same controls and counts nothing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms64m", "-Xmx64m", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class CheckupBenchmark {

    private static final List<Control<VoucherDuties>> CONTROLS =
            List.of(new VoucherDutiesSeparated(io.neikong.finance.accounting.Mode.PAIRWISE), new VoucherOrder());

    /** How many vouchers there are. */
    @Param("100000")
    public int facts;

    /** A loop over the vouchers and the controls. */
    @Benchmark
    public int loop() {
        List<Object> findings = new ArrayList<>();
        for (Iterator<VoucherDuties> rows = VoucherRows.stream(facts).iterator(); rows.hasNext(); ) {
            VoucherDuties row = Objects.requireNonNull(rows.next());
            for (Control<VoucherDuties> control : CONTROLS) {
                Outcome outcome = control.examine(row);
                findings.addAll(outcome.findings());
            }
        }
        return checked(findings.size());
    }

    /** A checkup on the thread that calls. */
    @Benchmark
    public int oneThread() {
        return checked(checkup(1).findings().size());
    }

    /** A checkup on two threads. */
    @Benchmark
    public int twoThreads() {
        return checked(checkup(2).findings().size());
    }

    private CheckupReport checkup(int threads) {
        return Checkup.asOf(LocalDate.of(2026, 6, 30))
                .examine("vouchers", VoucherRows.stream(facts), CONTROLS)
                .threads(threads)
                .run();
    }

    private int checked(int findings) {
        int expected = (facts + VoucherRows.ONE_BROKEN_OF - 1) / VoucherRows.ONE_BROKEN_OF;
        if (findings != expected) {
            throw new IllegalStateException("must find " + expected + " breaches, but found " + findings);
        }
        return findings;
    }
}
