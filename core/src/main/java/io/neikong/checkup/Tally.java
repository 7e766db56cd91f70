package io.neikong.checkup;

import com.google.common.collect.Multiset;
import io.neikong.control.Verdict;

/**
 * How often each verdict was reached (检查计数). One examination is one control on one subject.
 *
 * @param satisfied  examinations in which every rule that applied was kept
 * @param violated  examinations with an open breach
 * @param waived  examinations in which all that was found is excused
 * @param undetermined  examinations with an open gap and no open breach
 * @param notApplicable  subjects to which no rule applied; these do not count as examined
 */
public record Tally(long satisfied, long violated, long waived, long undetermined, long notApplicable) {

    /** Nothing examined yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Multiset<Verdict> verdicts) {
        return new Tally(
                verdicts.count(Verdict.SATISFIED),
                verdicts.count(Verdict.VIOLATED),
                verdicts.count(Verdict.WAIVED),
                verdicts.count(Verdict.UNDETERMINED),
                verdicts.count(Verdict.NOT_APPLICABLE));
    }

    /** How many examinations there were: all but the not applicable ones. */
    public long examined() {
        return satisfied + violated + waived + undetermined;
    }

    /** The sum of both. */
    public Tally plus(Tally other) {
        return new Tally(
                satisfied + other.satisfied,
                violated + other.violated,
                waived + other.waived,
                undetermined + other.undetermined,
                notApplicable + other.notApplicable);
    }
}
