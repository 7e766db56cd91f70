package io.neikong.checkup;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.SampleRule;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Waits for a sign before it examines anything. */
record SlowControl(AtomicBoolean go) implements Control<String> {

    @Override
    public List<Rule> rules() {
        return List.of(SampleRule.APPROVED);
    }

    @Override
    public Outcome examine(String fact) {
        while (!go.get()) {
            Thread.onSpinWait();
        }
        return Outcome.satisfied(this, fact, rules());
    }
}
