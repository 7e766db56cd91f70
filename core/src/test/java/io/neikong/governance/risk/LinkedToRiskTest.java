package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.risk.RiskRule.LINKED_TO_RISK;
import static io.neikong.governance.risk.Risks.AS_OF;
import static io.neikong.governance.risk.Risks.keeps;
import static io.neikong.governance.risk.Risks.named;
import static io.neikong.governance.risk.Risks.skips;
import static io.neikong.governance.risk.Risks.sound;
import static io.neikong.governance.risk.Risks.version;
import static io.neikong.governance.risk.Risks.versioned;

import io.neikong.control.Outcome;
import io.neikong.governance.risk.RiskItem.Version;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedToRiskTest {

    private static final LinkedToRisk CONTROL = new LinkedToRisk(WorkingCalendar.china());
    private static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    private static final LocalDate THIRTIETH = LocalDate.of(2026, 4, 1);

    @Test
    void clause_1_2_what_was_found_leads_to_a_new_risk_or_an_update_of_one() {
        keeps(examine(AS_OF, risk(version(FOUND, "a"))));
        keeps(examine(AS_OF, risk(version(FOUND.minusDays(90), "a"), version(FOUND, "b"))));
        keeps(examine(AS_OF, risk(version(FOUND.minusDays(90), "a"), new Version(AS_OF, "a", "REV-1"))));
    }

    @Test
    void without_a_link_it_is_a_breach_once_the_time_is_up() {
        skips(examine(THIRTIETH));
        breaks(examine(THIRTIETH.plusDays(1)), LINKED_TO_RISK, "notLinked");
        skips(examine(FOUND.minusDays(1)));
    }

    @Test
    void a_link_to_a_risk_that_nobody_touched_since_is_not_enough() {
        breaks(examine(AS_OF, risk(version(FOUND.minusDays(1), "a"))), LINKED_TO_RISK, "notUpdated");
        breaks(
                examine(AS_OF, risk(version(FOUND.minusDays(1), "a"), version(AS_OF.plusDays(1), "b"))),
                LINKED_TO_RISK,
                "notUpdated");
    }

    @Test
    void a_risk_that_comes_on_the_list_after_the_day_judged_on_is_no_link_yet() {
        breaks(examine(AS_OF, risk(version(AS_OF.plusDays(1), "a"))), LINKED_TO_RISK, "notLinked");
    }

    @Test
    void an_update_that_changes_only_the_date_is_none() {
        breaks(
                examine(AS_OF, risk(version(FOUND.minusDays(90), "a"), version(FOUND.plusDays(3), "a"))),
                LINKED_TO_RISK,
                "onlyDated");
    }

    @Test
    void one_of_several_risks_is_enough_in_any_order() {
        RiskItem untouched = risk(version(FOUND.minusDays(1), "a"));
        RiskItem fresh = named(risk(version(FOUND, "c")), "R-2", "pay", "x");

        keeps(examine(AS_OF, untouched, fresh));
        keeps(examine(AS_OF, fresh, untouched));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        lacks(CONTROL.examine(new FoundProblem("F-1", null, List.of(), AS_OF)), LINKED_TO_RISK, "foundOn");
        lacks(examine(AS_OF, risk(version(FOUND.minusDays(9), null), version(AS_OF, "b"))), LINKED_TO_RISK, "hashes");
        lacks(examine(AS_OF, risk(version(null, "b"))), LINKED_TO_RISK, "versionDates");
        lacks(examine(AS_OF, risk()), LINKED_TO_RISK, "versions");
    }

    private static RiskItem risk(Version... versions) {
        return versioned(sound(), versions);
    }

    private static Outcome examine(LocalDate asOf, RiskItem... risks) {
        return CONTROL.examine(new FoundProblem("F-1", FOUND, List.of(risks), asOf));
    }
}
