package io.neikong.control;

import static io.neikong.control.WaiverRule.RECORDED_BEFORE_ACT;

import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a waiver was recorded no later than on the day of the act that it is to excuse (豁免事后补办). A waiver that
 * comes later {@linkplain Waiver#effectOn excuses nothing}, and is a finding of its own besides: the act stays open, and
 * so does the attempt to cover it.
 *
 * <p>The same day is in time, because only the day of the act is known. A finding that does not say on which day it
 * happened is about a state that lasts; no waiver comes too late for it.
 */
public record WaiverRecordedBeforeAct() implements Control<WaiverUse> {

    private static final List<Rule> RULES = List.of(RECORDED_BEFORE_ACT);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(WaiverUse use) {
        Waiver waiver = use.waiver();
        LocalDate actOn = use.finding().happenedOn().orElse(null);
        if (actOn == null) {
            return Outcome.notApplicable(this, waiver.id());
        }
        Outcome outcome = Outcome.satisfied(this, waiver.id(), RULES);
        if (waiver.recordedAt() == null) {
            return outcome.gap(
                    RECORDED_BEFORE_ACT,
                    excused(use.finding()).and("actOn", actOn).andMissing(Terms.of("recordedAt")),
                    waiver.approver());
        }
        LocalDate recordedOn = new Evidence.Moment(waiver.recordedAt()).day();
        return recordedOn.isAfter(actOn)
                ? outcome.breach(
                        RECORDED_BEFORE_ACT,
                        excused(use.finding())
                                .and("actOn", actOn)
                                .and("recordedAt", waiver.recordedAt())
                                .andHappenedOn(recordedOn),
                        waiver.approver())
                : outcome;
    }

    private static Evidence excused(Finding finding) {
        return Evidence.about("finding", finding.id());
    }
}
