package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.risk.RiskRule.ENTRY_COMPLETE;
import static io.neikong.governance.risk.Risks.AS_OF;
import static io.neikong.governance.risk.Risks.closed;
import static io.neikong.governance.risk.Risks.keeps;
import static io.neikong.governance.risk.Risks.measured;
import static io.neikong.governance.risk.Risks.owned;
import static io.neikong.governance.risk.Risks.skips;
import static io.neikong.governance.risk.Risks.sound;
import static io.neikong.governance.risk.Risks.version;
import static io.neikong.governance.risk.Risks.versioned;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskItem.Owner;
import io.neikong.governance.risk.RiskItem.Rating;
import io.neikong.governance.risk.RiskItem.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskCompleteTest {

    private static final RiskComplete CONTROL = new RiskComplete();

    @Test
    void clause_1_2_an_entry_that_says_everything_is_complete() {
        keeps(CONTROL.examine(sound()));
    }

    @Test
    void everything_that_an_entry_does_not_say_is_named_at_once() {
        RiskItem bare = new RiskItem(
                "R-2",
                null,
                " ",
                null,
                new Rating(null, "", null),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                AS_OF);

        lacking(
                bare,
                "dimension",
                "processStep",
                "description",
                "likelihood",
                "impact",
                "level",
                "owner",
                "ownerPost",
                "measures",
                "source",
                "versions",
                "nextReviewOn");
        lacking(owned(sound(), new Owner("P0001", null, null)), "ownerPost");
        lacking(owned(sound(), new Owner(null, "TRN/director", null)), "owner");
        lacking(measured(sound(), new Measure("M-1", null, null)), "measureStatus");
        lacking(versioned(sound(), version(null, "a"), version(AS_OF, "b")), "versionDates");
    }

    @Test
    void a_risk_is_closed_on_evidence_only() {
        keeps(CONTROL.examine(closed(sound(), AS_OF, "EV-7")));
        lacking(closed(sound(), AS_OF, null), "closingEvidence");
        lacking(closed(sound(), AS_OF, " "), "closingEvidence");
        lacking(closed(sound(), null, "EV-7"), "closedOn");
    }

    @Test
    void a_closing_after_the_day_judged_on_has_not_happened_yet() {
        keeps(CONTROL.examine(closed(sound(), AS_OF.plusDays(1), null)));
    }

    @Test
    void a_risk_that_comes_on_the_list_later_is_not_examined() {
        skips(CONTROL.examine(versioned(sound(), version(AS_OF.plusDays(1), "a"))));
        keeps(CONTROL.examine(versioned(sound(), version(AS_OF, "a"))));
    }

    @Test
    void a_closed_risk_needs_no_next_review() {
        RiskItem it = sound();
        RiskItem done = new RiskItem(
                it.risk(),
                it.dimension(),
                it.processStep(),
                it.description(),
                it.rating(),
                it.owner(),
                it.measures(),
                it.source(),
                List.of(new Version(LocalDate.of(2026, 1, 5), "a", null)),
                null,
                new RiskItem.Closing(LocalDate.of(2026, 5, 6), "EV-7"),
                AS_OF);

        keeps(CONTROL.examine(done));
    }

    private static void lacking(RiskItem item, String... elements) {
        Outcome outcome = CONTROL.examine(item);
        breaks(outcome, ENTRY_COMPLETE, "incomplete");
        assertThat(shown(outcome, ENTRY_COMPLETE, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of(elements));
    }
}
