package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.risk.RiskRule.HELD_IN_CHECK;
import static io.neikong.governance.risk.Risks.AS_OF;
import static io.neikong.governance.risk.Risks.closed;
import static io.neikong.governance.risk.Risks.keeps;
import static io.neikong.governance.risk.Risks.owned;
import static io.neikong.governance.risk.Risks.skips;
import static io.neikong.governance.risk.Risks.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.governance.risk.RiskItem.Owner;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnerInPostTest {

    private static final OwnerInPost CONTROL = new OwnerInPost();
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 2);

    @Test
    void clause_1_2_who_answers_for_a_risk_still_holds_the_post() {
        keeps(examine(Validity.ofDays(LONG_AGO, null)));
        keeps(examine(Validity.ofDays(LONG_AGO, AS_OF.plusDays(1))));
        breaks(examine(Validity.ofDays(LONG_AGO, AS_OF)), HELD_IN_CHECK, "ownerNotInPost");
        assertThat(examine().findings().get(0).persons()).containsExactly("P0001");
    }

    @Test
    void who_comes_into_the_post_today_holds_it_and_who_comes_tomorrow_does_not() {
        keeps(examine(Validity.ofDays(AS_OF, null)));
        Outcome tomorrow = examine(Validity.ofDays(AS_OF.plusDays(1), null));
        breaks(tomorrow, HELD_IN_CHECK, "ownerNotInPost");
        assertThat(tomorrow.findings().get(0).message(Locale.CHINESE)).contains("情形：责任人未担任该岗位");
    }

    @Test
    void one_of_several_stretches_is_enough_in_any_order() {
        Validity before = Validity.ofDays(LONG_AGO, LocalDate.of(2025, 1, 2));
        Validity now = Validity.ofDays(LocalDate.of(2026, 1, 5), null);

        keeps(examine(before, now));
        keeps(examine(now, before));
        breaks(examine(before, before), HELD_IN_CHECK, "ownerNotInPost");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        lacks(CONTROL.examine(owned(sound(), null)), HELD_IN_CHECK, "owner", "ownerPost");
        lacks(CONTROL.examine(owned(sound(), new Owner("P0001", " ", List.of()))), HELD_IN_CHECK, "ownerPost");
        lacks(CONTROL.examine(owned(sound(), new Owner("P0001", "x", null))), HELD_IN_CHECK, "ownerHeld");
    }

    @Test
    void a_risk_closed_on_evidence_needs_nobody() {
        RiskItem left = owned(sound(), new Owner("P0001", "x", List.of()));
        skips(CONTROL.examine(closed(left, AS_OF, "EV-7")));
        breaks(CONTROL.examine(closed(left, AS_OF, null)), HELD_IN_CHECK, "ownerNotInPost");
    }

    private static Outcome examine(Validity... held) {
        return CONTROL.examine(owned(sound(), new Owner("P0001", "TRN/director", List.of(held))));
    }
}
