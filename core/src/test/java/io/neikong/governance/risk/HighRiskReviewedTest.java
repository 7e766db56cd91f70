package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.risk.RiskRule.HIGH_RISK_REVIEWED;
import static io.neikong.governance.risk.Risks.AS_OF;
import static io.neikong.governance.risk.Risks.HIGH;
import static io.neikong.governance.risk.Risks.LOW;
import static io.neikong.governance.risk.Risks.MATRIX;
import static io.neikong.governance.risk.Risks.THREE_MONTHS_AGO;
import static io.neikong.governance.risk.Risks.closed;
import static io.neikong.governance.risk.Risks.judgedOn;
import static io.neikong.governance.risk.Risks.keeps;
import static io.neikong.governance.risk.Risks.rated;
import static io.neikong.governance.risk.Risks.skips;
import static io.neikong.governance.risk.Risks.sound;
import static io.neikong.governance.risk.Risks.version;
import static io.neikong.governance.risk.Risks.versioned;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.governance.risk.RiskItem.Rating;
import io.neikong.governance.risk.RiskItem.Version;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighRiskReviewedTest {

    private static final HighRiskReviewed CONTROL =
            new HighRiskReviewed(Policy.builtIn(), MATRIX, WorkingCalendar.china());
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 9, 1);

    @Test
    void clause_1_2_a_high_risk_is_reviewed_within_three_months() {
        keeps(examine(version(THREE_MONTHS_AGO, "a")));
        breaks(examine(version(THREE_MONTHS_AGO.minusDays(1), "a")), HIGH_RISK_REVIEWED, "reviewTooOld");
        assertThat(examine(version(LONG_AGO, "a")).findings().get(0).persons()).containsExactly("P0001");
    }

    @Test
    void three_months_after_30_november_end_with_february() {
        RiskItem risk = versioned(sound(), version(LocalDate.of(2025, 11, 30), "a"));

        keeps(CONTROL.examine(judgedOn(risk, LocalDate.of(2026, 2, 28))));
        breaks(CONTROL.examine(judgedOn(risk, LocalDate.of(2026, 3, 1))), HIGH_RISK_REVIEWED, "reviewTooOld");
        RiskItem leap = versioned(sound(), version(LocalDate.of(2027, 11, 30), "a"));
        keeps(CONTROL.examine(judgedOn(leap, LocalDate.of(2028, 2, 29))));
    }

    @Test
    void an_update_that_changes_only_the_date_is_no_review() {
        Outcome outcome = examine(version(LONG_AGO, "a"), version(AS_OF.minusDays(3), "a"));

        breaks(outcome, HIGH_RISK_REVIEWED, "onlyDated");
        keeps(examine(version(LONG_AGO, "a"), version(AS_OF.minusDays(3), "b")));
        keeps(examine(version(LONG_AGO, "a"), new Version(AS_OF.minusDays(3), "a", "REV-1")));
    }

    @Test
    void new_dates_again_and_again_are_no_review_either() {
        breaks(
                examine(version(LONG_AGO, "a"), version(AS_OF.minusDays(40), "a"), version(AS_OF, "a")),
                HIGH_RISK_REVIEWED,
                "onlyDated");
        keeps(examine(version(LONG_AGO, "a"), version(AS_OF.minusDays(40), "b"), version(AS_OF, "b")));
    }

    @Test
    void the_order_of_versions_and_copied_versions_decide_nothing() {
        Version first = version(LONG_AGO, "a");
        Version dated = version(AS_OF.minusDays(3), "a");

        breaks(examine(dated, first), HIGH_RISK_REVIEWED, "onlyDated");
        breaks(examine(dated, first, dated, first), HIGH_RISK_REVIEWED, "onlyDated");
    }

    @Test
    void a_version_after_the_day_judged_on_has_not_happened_yet() {
        breaks(examine(version(LONG_AGO, "a"), version(AS_OF.plusDays(1), "b")), HIGH_RISK_REVIEWED, "reviewTooOld");
        skips(examine(version(AS_OF.plusDays(1), "b")));
    }

    @Test
    void what_the_digests_do_not_tell_is_a_gap() {
        lacks(examine(version(LONG_AGO, null), version(AS_OF, "a")), HIGH_RISK_REVIEWED, "hashes");
        lacks(examine(version(LONG_AGO, "a"), version(AS_OF, null)), HIGH_RISK_REVIEWED, "hashes");
        lacks(
                examine(version(LONG_AGO, "a"), version(LONG_AGO, "b"), version(AS_OF, "a")),
                HIGH_RISK_REVIEWED,
                "hashes");
        keeps(examine(version(LONG_AGO, "a"), version(LONG_AGO, "b"), version(AS_OF, "c")));
        keeps(examine(version(LONG_AGO, null), new Version(AS_OF, null, "REV-1")));
    }

    @Test
    void an_undated_version_of_the_same_text_may_be_the_one_before() {
        lacks(examine(version(null, "a"), version(AS_OF, "a")), HIGH_RISK_REVIEWED, "versionDates");
        lacks(
                examine(version(LONG_AGO, "a"), version(null, "b"), version(AS_OF, "b")),
                HIGH_RISK_REVIEWED,
                "hashes",
                "versionDates");
        lacks(examine(version(null, null), version(AS_OF, "a")), HIGH_RISK_REVIEWED, "hashes", "versionDates");
        keeps(examine(version(null, "a"), new Version(AS_OF, "a", "REV-1")));
        keeps(examine(version(LONG_AGO, "a"), version(null, "b"), version(AS_OF, "c")));
    }

    @Test
    void a_digest_in_upper_case_is_the_same_digest() {
        breaks(examine(version(LONG_AGO, "0a1b"), version(AS_OF, " 0A1B")), HIGH_RISK_REVIEWED, "onlyDated");
    }

    @Test
    void what_is_not_recorded_is_a_gap_unless_a_review_is_in_time() {
        lacks(examine(), HIGH_RISK_REVIEWED, "versions");
        lacks(examine(version(null, "a"), version(LONG_AGO, "b")), HIGH_RISK_REVIEWED, "versionDates");
        keeps(examine(version(null, "a"), version(AS_OF, "b")));
        lacks(
                CONTROL.examine(versioned(rated(sound(), new Rating(null, null, null)), version(LONG_AGO, "b"))),
                HIGH_RISK_REVIEWED,
                "level");
    }

    @Test
    void only_high_risks_that_are_open_are_examined() {
        RiskItem old = versioned(sound(), version(LONG_AGO, "a"));
        skips(CONTROL.examine(rated(old, LOW)));
        skips(CONTROL.examine(closed(old, AS_OF, "EV-7")));
        breaks(CONTROL.examine(rated(old, HIGH)), HIGH_RISK_REVIEWED, "reviewTooOld");
        breaks(CONTROL.examine(closed(old, AS_OF, null)), HIGH_RISK_REVIEWED, "reviewTooOld");
        breaks(CONTROL.examine(closed(old, AS_OF.plusDays(1), "EV-7")), HIGH_RISK_REVIEWED, "reviewTooOld");
    }

    @Test
    void a_level_that_is_written_too_low_does_not_spare_the_review() {
        RiskItem old = versioned(sound(), version(LONG_AGO, "a"));

        for (Rating rating : List.of(new Rating("often", "great", "low"), new Rating(null, null, "high"))) {
            breaks(CONTROL.examine(rated(old, rating)), HIGH_RISK_REVIEWED, "reviewTooOld");
        }
        lacks(CONTROL.examine(rated(old, new Rating("rare", "small", "HIGH!"))), HIGH_RISK_REVIEWED, "level");
    }

    private static Outcome examine(Version... versions) {
        return CONTROL.examine(versioned(sound(), versions));
    }
}
