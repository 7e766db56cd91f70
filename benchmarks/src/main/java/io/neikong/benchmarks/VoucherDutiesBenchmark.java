package io.neikong.benchmarks;

import io.neikong.control.Verdict;
import io.neikong.finance.accounting.Mode;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.finance.accounting.VoucherOrder;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to examine one voucher in which all is well, beside the same comparisons written by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class VoucherDutiesBenchmark {

    private static final Instant NINE = Instant.parse("2026-03-05T01:00:00Z");

    private final VoucherDutiesSeparated separated = new VoucherDutiesSeparated(Mode.PAIRWISE);
    private final VoucherOrder order = new VoucherOrder();
    private final VoucherDuties voucher = new VoucherDuties(
            "V1",
            "preparer",
            NINE,
            "reviewer",
            NINE.plusSeconds(60),
            "bookkeeper",
            NINE.plusSeconds(120),
            "chief",
            null,
            VoucherDuties.Status.POSTED);

    /** The two controls of the library that apply to one voucher. */
    @Benchmark
    public boolean controls() {
        return separated.examine(voucher).verdict() == Verdict.SATISFIED
                && order.examine(voucher).verdict() == Verdict.SATISFIED;
    }

    /** The same comparisons in one expression. */
    @Benchmark
    public boolean byHand() {
        VoucherDuties v = voucher;
        return v.preparer() != null
                && v.reviewer() != null
                && v.bookkeeper() != null
                && v.chiefAccountant() != null
                && v.preparedAt() != null
                && v.reviewedAt() != null
                && v.postedAt() != null
                && !v.reviewer().equals(v.preparer())
                && !v.reviewer().equals(v.bookkeeper())
                && !v.reviewer().equals(v.chiefAccountant())
                && !v.reviewer().equals(v.cashier())
                && !v.bookkeeper().equals(v.chiefAccountant())
                && !v.reviewedAt().isBefore(v.preparedAt())
                && !v.postedAt().isBefore(v.reviewedAt());
    }
}
