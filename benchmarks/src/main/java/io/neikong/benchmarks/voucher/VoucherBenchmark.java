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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to examine one posted voucher in which all is well: complete, signed by different persons in order,
 * balanced, and the same in words. Before anything is measured, every way has found each of the things that can be wrong.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-Xmn1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class VoucherBenchmark {

    private static final int COUNT = 64;

    /** One way to examine, prepared and compared. */
    @State(Scope.Benchmark)
    public abstract static class Prepared {

        /** Whether the vouchers have their amount in words too, which most accounting vouchers do not. */
        @Param({"absent", "present"})
        public String words;

        private final Function<AccountingVoucher[], VoucherCheck> way;
        private VoucherCheck check;
        private int next;

        Prepared(Function<AccountingVoucher[], VoucherCheck> way) {
            this.way = way;
        }

        /** Prepares the way, and makes sure that it tells right from wrong. */
        @Setup
        public void prepareAndCompare() {
            AccountingVoucher[] spoilt = Vouchers.spoilt();
            VoucherCheck ofSpoilt = way.apply(spoilt);
            for (int i = 0; i < spoilt.length; i++) {
                if (ofSpoilt.isInOrder(i)) {
                    throw new IllegalStateException(ofSpoilt + " must not pass " + spoilt[i]);
                }
            }
            check = way.apply(Vouchers.inOrder(COUNT, words.equals("present")));
            for (int i = 0; i < COUNT; i++) {
                if (!check.isInOrder(i)) {
                    throw new IllegalStateException(check + " must pass voucher " + i);
                }
            }
        }

        /** Examines the next voucher; after the last comes the first. */
        boolean examine() {
            next = (next + 1) & (COUNT - 1);
            return check.isInOrder(next);
        }
    }

    /** State of {@link #byHand}. */
    public static class ByHand extends Prepared {
        /** Prepares nothing yet. */
        public ByHand() {
            super(VoucherByHand::new);
        }
    }

    /** State of {@link #neikong}. */
    public static class Neikong extends Prepared {
        /** Prepares nothing yet. */
        public Neikong() {
            super(VoucherByNeikong::new);
        }
    }

    /** State of {@link #yavi}. */
    public static class Yavi extends Prepared {
        /** Prepares nothing yet. */
        public Yavi() {
            super(VoucherByYavi::new);
        }
    }

    /** State of {@link #hibernateValidator}. */
    public static class HibernateValidator extends Prepared {
        /** Prepares nothing yet. */
        public HibernateValidator() {
            super(VoucherByValidator::new);
        }
    }

    /** The same comparisons written by hand. */
    @Benchmark
    public boolean byHand(ByHand state) {
        return state.examine();
    }

    /** The library. */
    @Benchmark
    public boolean neikong(Neikong state) {
        return state.examine();
    }

    /** YAVI. */
    @Benchmark
    public boolean yavi(Yavi state) {
        return state.examine();
    }

    /** Hibernate Validator. */
    @Benchmark
    public boolean hibernateValidator(HibernateValidator state) {
        return state.examine();
    }
}
