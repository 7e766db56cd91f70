package io.neikong.control;

/**
 * What an examination came to (结论). Computed from the findings, never stored.
 *
 * @see Outcome#verdict()
 */
public enum Verdict {
    /** Every rule that applied was kept (符合). */
    SATISFIED,
    /** A rule is proven to be broken, and nothing excuses it (违反). */
    VIOLATED,
    /** Whatever was found is excused by a waiver (已豁免). */
    WAIVED,
    /** What is recorded does not suffice to tell; never a pass (无法判定). */
    UNDETERMINED,
    /** No rule applied to the subject; not a pass either (不适用). */
    NOT_APPLICABLE
}
