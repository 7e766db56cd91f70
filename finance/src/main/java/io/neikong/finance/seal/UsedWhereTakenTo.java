package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.TAKEN_OUT_AND_RETURNED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.Instant;
import java.util.List;

/**
 * Checks that a seal that was out of the office was used at the place to which it was taken and nowhere else
 * (外带期间用印地点).
 *
 * <p>A use while the seal was in the office is not examined, nor is one that is still to come or was cancelled in time.
 * If several lines say that it was out then, the place of any of them will do.
 */
public record UsedWhereTakenTo() implements Control<PlacedSealUse> {

    private static final List<Rule> RULES = List.of(TAKEN_OUT_AND_RETURNED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PlacedSealUse placed) {
        SealUse use = placed.use();
        Instant usedAt = use.stamped().at();
        if (!use.isMade() || placed.takenOut().isEmpty()) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        if (usedAt == null || use.seal() == null) {
            return outcome.gap(
                    TAKEN_OUT_AND_RETURNED,
                    Terms.NONE.when(use.seal() == null, "seal").when(usedAt == null, "usedAt"));
        }
        String place = use.particulars().place();
        TakingOut elsewhere = null;
        boolean unknown = false;
        for (int i = 0; i < placed.takenOut().size(); i++) {
            TakingOut takingOut = placed.takenOut().get(i);
            if (use.seal().equals(takingOut.seal()) && takingOut.covers(usedAt)) {
                if (place != null && place.equals(takingOut.place())) {
                    return outcome;
                }
                unknown |= place == null || takingOut.place() == null;
                elsewhere = elsewhere == null || takingOut.takingOut().compareTo(elsewhere.takingOut()) < 0
                        ? takingOut
                        : elsewhere;
            }
        }
        if (elsewhere == null) {
            return Outcome.notApplicable(this, use.use());
        }
        return unknown
                ? outcome.gap(TAKEN_OUT_AND_RETURNED, "place")
                : outcome.breach(
                        TAKEN_OUT_AND_RETURNED,
                        Evidence.happenedOn(usedAt)
                                .and("circumstances", Terms.of("usedElsewhere"))
                                .and("seal", use.seal())
                                .and("takingOut", elsewhere.takingOut())
                                .and("usedAt", usedAt),
                        use.stamped().keeper());
    }
}
