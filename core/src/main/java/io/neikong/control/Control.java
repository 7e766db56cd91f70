package io.neikong.control;

import java.io.Serializable;
import java.util.List;

/**
 * A check of one fact against one or more rules (控制点). A control is a record of its parameters with one pure method.
 *
 * <p>It reads no clock (the day it judges on comes with the fact), logs nothing, changes nothing, throws nothing for a
 * broken rule, and finds everything, not the first thing. What is not recorded is a gap, never a pass. One instance
 * serves any number of threads.
 *
 * @param <F>  the fact that it examines
 */
public interface Control<F> extends Serializable {

    /** The name under which reports show this control. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Every rule that this control may examine, in the order of their codes. */
    List<Rule> rules();

    /**
     * Examines one fact.
     *
     * @return the outcome, with all findings; {@link Verdict#NOT_APPLICABLE} if no rule applies to this fact
     */
    Outcome examine(F fact);
}
