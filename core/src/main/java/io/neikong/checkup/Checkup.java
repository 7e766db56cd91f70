package io.neikong.checkup;

import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.control.WaiverRecordedBeforeAct;
import io.neikong.control.WaiverUse;
import io.neikong.control.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Streams facts through controls and reports what was found and how much was looked at (体检).
 *
 * <pre>{@code
 * CheckupReport report = Checkup.asOf(day)
 *         .examine("vouchers", vouchers.stream(), List.of(new VoucherDutiesSeparated(Mode.PAIRWISE)))
 *         .examine("seal uses", sealUses.stream(), List.of(new SealUseApproval(), new SealUseCopies()))
 *         .run();
 * }</pre>
 *
 * <p>Facts are read one after another by the calling thread and examined in batches by all threads, with only a few
 * batches in memory at a time; findings are kept until the end. What a stream or a control throws ends the checkup and
 * reaches the caller. A checkup runs once.
 */
public final class Checkup {

    private static final int BATCHES_AHEAD = 4;

    private final LocalDate asOf;
    private final List<Examination<?>> examinations = new ArrayList<>();
    private int threads = Runtime.getRuntime().availableProcessors();
    private CheckupListener listener = (facts, examined) -> {};
    private Waivers waivers = Waivers.NONE;

    private Checkup(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** A checkup that will judge as of {@code day}; the day is reported, and facts that need it carry it themselves. */
    public static Checkup asOf(LocalDate day) {
        return new Checkup(Objects.requireNonNull(day, "day"));
    }

    /**
     * Adds facts and the controls that examine each of them. A control without facts has not passed: its clause is then
     * reported as not assessed.
     *
     * @param name  what these facts are called towards the listener
     * @param facts  read once, when the checkup runs, and closed in any case
     * @param controls  each examines every fact
     */
    public <F> Checkup examine(String name, Stream<? extends F> facts, List<? extends Control<? super F>> controls) {
        examinations.add(new Examination<>(name, facts, List.copyOf(controls)));
        return this;
    }

    /**
     * Excuses what {@code toApply} {@linkplain Waivers#apply excuse} as of the day of this checkup, before anything is
     * counted. Excused findings stay in the report. Each use of a waiver is then examined itself, by
     * {@link WaiverRecordedBeforeAct}.
     */
    public Checkup waivers(Waivers toApply) {
        waivers = Objects.requireNonNull(toApply, "toApply");
        return this;
    }

    /** Uses that many threads instead of one for each processor; at least 1. */
    public Checkup threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + count);
        }
        threads = count;
        return this;
    }

    /** Tells {@code toTell} how far the checkup has come. */
    public Checkup listener(CheckupListener toTell) {
        listener = Objects.requireNonNull(toTell, "toTell");
        return this;
    }

    /** Examines all facts. */
    public CheckupReport run() {
        ExecutorService workers = threads == 1
                ? MoreExecutors.newDirectExecutorService()
                : Executors.newFixedThreadPool(
                        threads,
                        new ThreadFactoryBuilder()
                                .setNameFormat("checkup-%d")
                                .setDaemon(true)
                                .build());
        try {
            List<Finding> findings = new ArrayList<>();
            List<ControlCoverage> controls = new ArrayList<>();
            for (Examination<?> examination : examinations) {
                examination.run(
                        workers,
                        threads * BATCHES_AHEAD,
                        listener,
                        outcome -> waivers.apply(outcome, asOf),
                        findings,
                        controls);
            }
            if (!waivers.isEmpty()) {
                examineUses(workers, findings, controls);
            }
            return new CheckupReport(asOf, findings, controls);
        } finally {
            workers.shutdownNow();
            examinations.forEach(Examination::close);
        }
    }

    private void examineUses(ExecutorService workers, List<Finding> findings, List<ControlCoverage> controls) {
        List<WaiverUse> uses = findings.stream()
                .flatMap(finding -> waivers.uses(finding, asOf).stream())
                .toList();
        new Examination<>("waivers", uses.stream(), List.of(new WaiverRecordedBeforeAct()))
                .run(workers, threads * BATCHES_AHEAD, listener, UnaryOperator.identity(), findings, controls);
    }
}
