package io.neikong.benchmarks.voucher;

import io.neikong.finance.voucher.AccountingVoucher;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/**
 * What the first check of a voucher costs in a program that has just begun, with all that must be loaded and prepared for
 * it. The voucher itself is there before, so that no way pays for the facts of another.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 10,
        jvmArgs = {"-Xms256m", "-Xmx256m", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class FirstCheckBenchmark {

    /** One voucher in which all is well. */
    @State(Scope.Benchmark)
    public static class OneVoucher {

        private AccountingVoucher[] voucher;

        /** Makes it. */
        @Setup
        public void make() {
            voucher = Vouchers.inOrder(1, true);
        }

        boolean passes(Function<AccountingVoucher[], VoucherCheck> way) {
            if (!way.apply(voucher).isInOrder(0)) {
                throw new IllegalStateException("the voucher must pass");
            }
            return true;
        }
    }

    /** The library. */
    @Benchmark
    public boolean neikong(OneVoucher state) {
        return state.passes(VoucherByNeikong::new);
    }

    /** YAVI. */
    @Benchmark
    public boolean yavi(OneVoucher state) {
        return state.passes(VoucherByYavi::new);
    }

    /** Hibernate Validator. */
    @Benchmark
    public boolean hibernateValidator(OneVoucher state) {
        return state.passes(VoucherByValidator::new);
    }
}
