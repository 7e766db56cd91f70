package io.neikong.testkit;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;

/** Entry point of the assertions; import its methods statically. */
public final class NeikongAssertions {

    private NeikongAssertions() {}

    /** Asserts on what a control said. */
    public static OutcomeAssert assertThat(Outcome outcome) {
        return new OutcomeAssert(outcome);
    }

    /** Asserts on one finding. */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }
}
