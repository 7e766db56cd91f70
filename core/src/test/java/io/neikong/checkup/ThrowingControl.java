package io.neikong.checkup;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.SampleRule;
import java.util.List;

/** A control with a programming error. */
record ThrowingControl() implements Control<String> {

    @Override
    public List<Rule> rules() {
        return List.of(SampleRule.APPROVED);
    }

    @Override
    public Outcome examine(String fact) {
        throw new UnsupportedOperationException();
    }
}
