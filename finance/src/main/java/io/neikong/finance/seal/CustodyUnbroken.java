package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.CUSTODY_UNBROKEN;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a seal was in the keeping of exactly one person at each moment while it was in use (印鉴保管连续、唯一).
 *
 * <p>There is one breach for each time without a keeper and for each time with two; who kept it until a moment and who from
 * that moment on do not overlap. A time of which the keeper is not recorded is a gap, and whether he was the same
 * as another is not asked.
 */
public record CustodyUnbroken() implements Control<SealCustody> {

    private static final List<Rule> RULES = List.of(CUSTODY_UNBROKEN);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealCustody seal) {
        Instant tomorrow = ChinaTime.startOf(seal.asOf().plusDays(1));
        Instant stopped = seal.inUse().to();
        Instant end = stopped != null && stopped.isBefore(tomorrow) ? stopped : tomorrow;
        Instant start = seal.inUse().from();
        if (start != null && !start.isBefore(end)) {
            return Outcome.notApplicable(this, seal.seal());
        }
        Outcome outcome = Outcome.satisfied(this, seal.seal(), RULES);
        Custody latest = null;
        for (int i = 0; i < seal.custodies().size(); i++) {
            Custody next = seal.custodies().get(i);
            Instant from = next.validity().from();
            if (from != null && !from.isBefore(end)) {
                break;
            }
            if (next.person() == null) {
                outcome = outcome.gap(CUSTODY_UNBROKEN, since(from, Terms.NONE).andMissing(Terms.of("custodian")));
            }
            Instant covered = latest == null ? start : latest.validity().to();
            if (from != null && covered != null && from.isAfter(covered)) {
                outcome = withoutKeeper(covered, from, outcome);
            } else if (latest != null && isSomebodyElse(latest, next)) {
                outcome = withTwoKeepers(latest, next, seal.inUse(), outcome);
            }
            latest = latest == null || next.reachesBeyond(latest) ? next : latest;
        }
        Instant covered = latest == null ? start : latest.validity().to();
        boolean openEnd = latest != null && (covered == null || !covered.isBefore(end));
        return openEnd ? outcome : withoutKeeper(covered, seal.inUse().to(), outcome);
    }

    private static Outcome withoutKeeper(@Nullable Instant since, @Nullable Instant until, Outcome outcome) {
        return outcome.breach(
                CUSTODY_UNBROKEN, since(since, Terms.of("nobodyKeeps")).and("until", until));
    }

    private static Outcome withTwoKeepers(Custody one, Custody other, Validity inUse, Outcome outcome) {
        return one.validity()
                .intersection(other.validity())
                .flatMap(both -> both.intersection(inUse))
                .map(both -> outcome.breach(
                        CUSTODY_UNBROKEN,
                        since(both.from(), Terms.of("twoKeep")).and("until", both.to()),
                        one.person(),
                        other.person()))
                .orElse(outcome);
    }

    private static Evidence since(@Nullable Instant since, Terms circumstances) {
        Evidence about = since == null ? Evidence.NONE : Evidence.NONE.andAbout("since", since);
        return circumstances.isEmpty() ? about : about.and("circumstances", circumstances);
    }

    private static boolean isSomebodyElse(Custody one, Custody other) {
        return one.person() != null
                && other.person() != null
                && !one.person().equals(other.person())
                && one.validity().overlaps(other.validity());
    }
}
