package io.neikong.control;

import java.util.List;

/** Whether to go ahead, as outcomes have it (处置决定). It fails closed: what nobody looked at does not go ahead. */
public enum Decision {
    /** Everything that was examined was kept or excused (放行). */
    PROCEED,
    /** It cannot be told, or nothing was examined (暂缓). */
    HOLD,
    /** A rule is broken (拒绝). */
    REFUSE;

    /**
     * What outcomes come to.
     *
     * @param outcomes  what the controls found, after waivers, in any order
     * @return REFUSE if any is violated; else HOLD if any is undetermined or none examined anything; else PROCEED
     */
    public static Decision of(List<Outcome> outcomes) {
        boolean examined = false;
        boolean undetermined = false;
        for (Outcome outcome : outcomes) {
            switch (outcome.verdict()) {
                case VIOLATED -> {
                    return REFUSE;
                }
                case UNDETERMINED -> undetermined = true;
                case SATISFIED, WAIVED -> examined = true;
                case NOT_APPLICABLE -> {}
            }
        }
        return undetermined || !examined ? HOLD : PROCEED;
    }
}
