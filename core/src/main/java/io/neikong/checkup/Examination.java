package io.neikong.checkup;

import com.google.common.base.Throwables;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Iterators;
import com.google.common.collect.Multiset;
import io.neikong.control.Clause;
import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Facts of one kind and the controls that examine each of them. */
final class Examination<F> {

    private static final int BATCH = 512;

    private final String name;
    private final Stream<? extends F> facts;
    private final List<Control<? super F>> controls;

    Examination(String name, Stream<? extends F> facts, List<Control<? super F>> controls) {
        this.name = name;
        this.facts = facts;
        this.controls = controls;
    }

    /** The verdicts of one control on the rules of one clause. */
    private record Count(Clause clause, List<Rule> rules, boolean isWholeControl, Multiset<Verdict> verdicts) {
        static List<Count> of(Control<?> control) {
            return control.rules().stream()
                    .map(Rule::clause)
                    .distinct()
                    .map(clause -> of(control, clause))
                    .toList();
        }

        private static Count of(Control<?> control, Clause clause) {
            List<Rule> rules = control.rules().stream()
                    .filter(rule -> rule.clause() == clause)
                    .toList();
            return new Count(clause, rules, rules.size() == control.rules().size(), EnumMultiset.create(Verdict.class));
        }

        void add(Outcome outcome) {
            verdicts.add(isWholeControl ? outcome.verdict() : outcome.verdict(clause));
        }
    }

    /** What came of some of the facts: the counts of each control, and all findings. */
    private record Tested(List<List<Count>> counts, List<Finding> findings) {
        static Tested nothing(List<? extends Control<?>> controls) {
            return new Tested(controls.stream().map(Count::of).toList(), new ArrayList<>());
        }

        void add(Tested other) {
            for (int control = 0; control < counts.size(); control++) {
                for (int clause = 0; clause < counts.get(control).size(); clause++) {
                    counts.get(control)
                            .get(clause)
                            .verdicts()
                            .addAll(other.counts.get(control).get(clause).verdicts());
                }
            }
            findings.addAll(other.findings);
        }
    }

    /**
     * Reads on the calling thread and examines on {@code workers}, never more than {@code ahead} batches at a time.
     *
     * @param excusing  what is done to each outcome before it is counted
     * @param findings  receives all findings
     * @param coverage  receives what each control examined
     */
    void run(
            ExecutorService workers,
            int ahead,
            CheckupListener listener,
            UnaryOperator<Outcome> excusing,
            List<Finding> findings,
            List<ControlCoverage> coverage) {
        Tested all = Tested.nothing(controls);
        long read = 0;
        Deque<CompletableFuture<Tested>> running = new ArrayDeque<>(ahead);
        Iterator<? extends List<? extends F>> batches = Iterators.partition(facts.iterator(), BATCH);
        while (batches.hasNext()) {
            List<? extends F> batch = batches.next();
            if (running.size() == ahead) {
                all.add(result(running.remove()));
            }
            running.add(CompletableFuture.supplyAsync(() -> examine(batch, excusing), workers));
            read += batch.size();
            listener.examined(name, read);
        }
        while (!running.isEmpty()) {
            all.add(result(running.remove()));
        }
        findings.addAll(all.findings());
        for (int i = 0; i < controls.size(); i++) {
            String control = controls.get(i).name();
            all.counts()
                    .get(i)
                    .forEach(count -> coverage.add(
                            new ControlCoverage(control, count.clause(), count.rules(), Tally.of(count.verdicts()))));
        }
    }

    private Tested examine(List<? extends F> batch, UnaryOperator<Outcome> excusing) {
        Tested tested = Tested.nothing(controls);
        for (F fact : batch) {
            for (int i = 0; i < controls.size(); i++) {
                Outcome outcome = excusing.apply(controls.get(i).examine(fact));
                tested.counts().get(i).forEach(count -> count.add(outcome));
                tested.findings().addAll(outcome.findings());
            }
        }
        return tested;
    }

    private static Tested result(CompletableFuture<Tested> future) {
        try {
            return future.join();
        } catch (CompletionException thrown) {
            Throwable cause = Objects.requireNonNullElse(thrown.getCause(), thrown);
            Throwables.throwIfUnchecked(cause);
            throw thrown;
        }
    }

    void close() {
        facts.close();
    }
}
