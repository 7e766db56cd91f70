package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.CUSTODY_UNBROKEN;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.seal.SealHandovers.Handover;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each change of the keeper of a seal was recorded on that day, under a third person (印鉴移交登记、监交).
 *
 * <p>The day is that on which the new keeper begins. Where a seal was without a keeper in between, or with two at once, any
 * day from the one moment to the other will do. A change from or to somebody who is not recorded is
 * {@link CustodyUnbroken}'s gap and not examined here, nor is a seal that never changed hands.
 */
public record CustodyHandedOver() implements Control<SealHandovers> {

    private static final List<Rule> RULES = List.of(CUSTODY_UNBROKEN);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealHandovers seal) {
        SealCustody kept = seal.custody();
        Instant end = ChinaTime.startOf(kept.asOf().plusDays(1));
        Outcome outcome = null;
        Custody latest = null;
        for (int i = 0; i < kept.custodies().size(); i++) {
            Custody next = kept.custodies().get(i);
            Instant from = next.validity().from();
            if (latest != null && from != null && from.isBefore(end) && isChange(latest, next)) {
                Outcome soFar = outcome == null ? Outcome.satisfied(this, kept.seal(), RULES) : outcome;
                outcome = handedOver(latest, next, from, seal.handovers(), soFar);
            }
            latest = latest == null || next.reachesBeyond(latest) ? next : latest;
        }
        return outcome == null ? Outcome.notApplicable(this, kept.seal()) : outcome;
    }

    private static Outcome handedOver(
            Custody outgoing, Custody incoming, Instant from, List<Handover> handovers, Outcome outcome) {
        LocalDate begun = ChinaTime.dayOf(from);
        Instant to = outgoing.validity().to();
        LocalDate ended = to == null ? begun : ChinaTime.dayOf(to);
        LocalDate first = ended.isBefore(begun) ? ended : begun;
        LocalDate last = ended.isBefore(begun) ? begun : ended;
        Handover undecided = null;
        Handover recorded = null;
        for (int i = 0; i < handovers.size() && !isSupervised(recorded, outgoing, incoming); i++) {
            Handover one = handovers.get(i);
            if (mayBe(one, outgoing.person(), incoming.person(), first, last)) {
                boolean whole = one.outgoing() != null && one.incoming() != null && one.handedOverOn() != null;
                undecided = whole ? undecided : one;
                recorded = whole ? one : recorded;
            }
        }
        Evidence about = Evidence.NONE.andAbout("since", from);
        if (recorded == null && undecided != null) {
            Terms missing = Terms.NONE
                    .when(undecided.outgoing() == null, "outgoing")
                    .when(undecided.incoming() == null, "incoming")
                    .when(undecided.handedOverOn() == null, "handedOverOn");
            return outcome.gap(CUSTODY_UNBROKEN, about.andMissing(missing), outgoing.person(), incoming.person());
        }
        if (isSupervised(recorded, outgoing, incoming)) {
            return outcome;
        }
        Terms circumstances = Terms.NONE
                .when(recorded == null, "noHandoverThatDay")
                .when(recorded != null && recorded.supervisor() == null, "nobodySupervised")
                .when(recorded != null && recorded.supervisor() != null, "supervisorTookPart");
        return outcome.breach(
                CUSTODY_UNBROKEN,
                about.andHappenedOn(begun).and("circumstances", circumstances),
                outgoing.person(),
                incoming.person());
    }

    /** Whether a record may be that of a change: nothing that it says speaks against it. */
    private static boolean mayBe(
            Handover one, @Nullable String outgoing, @Nullable String incoming, LocalDate first, LocalDate last) {
        LocalDate day = one.handedOverOn();
        return (one.outgoing() == null || one.outgoing().equals(outgoing))
                && (one.incoming() == null || one.incoming().equals(incoming))
                && (day == null || !(day.isBefore(first) || day.isAfter(last)));
    }

    private static boolean isSupervised(@Nullable Handover recorded, Custody outgoing, Custody incoming) {
        String supervisor = recorded == null ? null : recorded.supervisor();
        return supervisor != null && !supervisor.equals(outgoing.person()) && !supervisor.equals(incoming.person());
    }

    private static boolean isChange(Custody one, Custody other) {
        return one.person() != null && other.person() != null && !one.person().equals(other.person());
    }
}
