package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.IN_FORCE;
import static io.neikong.finance.subsidy.material.Materials.GOOD;
import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.item;
import static io.neikong.finance.subsidy.material.Materials.required;
import static io.neikong.finance.subsidy.material.Materials.valid;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.finance.subsidy.material.RequiredMaterial.DecisiveDay;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialsInForceTest {

    /** Applied for on 03-10, for 01-01 to 03-31, decided on 04-20. */
    @ParameterizedTest(name = "decisive {0}, from {1} until {2}: kept {3}")
    @CsvSource({
        "APPLICATION, 2026-03-10, 2026-03-11, true",
        "APPLICATION, 2026-03-11, 2027-01-01, false",
        "APPLICATION, 2025-01-01, 2026-03-10, false",
        "CLAIMED_PERIOD, 2026-01-01, 2026-04-01, true",
        "CLAIMED_PERIOD, 2026-01-02, 2026-04-01, false",
        "CLAIMED_PERIOD, 2026-01-01, 2026-03-31, false",
        "DECISION, 2026-04-20, 2026-04-21, true",
        "DECISION, 2026-01-01, 2026-04-20, false",
        "DECISION, 2026-04-21, 2027-01-01, false",
    })
    void clause_3_8_an_item_is_in_force_on_the_day_that_the_policy_names(
            DecisiveDay decisive, String from, String until, boolean kept) {
        OutcomeAssert outcome = examining(decisive, valid("licence-1", "2025-01-01", from, until));

        if (kept) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(IN_FORCE)
                    .finding(IN_FORCE)
                    .weighs(Severity.MAJOR)
                    .shows("circumstances", "[notInForce]")
                    .shows("materials", "[licence-1]");
        }
    }

    @Test
    void a_day_that_no_item_covers_is_a_breach_although_days_before_it_are_uncertain() {
        examining(DecisiveDay.CLAIMED_PERIOD, valid("licence-1", "?", null, "2026-02-10"))
                .isViolatedBy(IN_FORCE)
                .finding(IN_FORCE)
                .shows("notInForceOn", "2026-02-10");
        examining(DecisiveDay.CLAIMED_PERIOD, valid("licence-1", "?", null, "2026-04-01"))
                .isUndeterminedBy(IN_FORCE);
    }

    @Test
    void a_claimed_period_of_no_day_is_a_gap() {
        assertThat(new MaterialsInForce()
                        .examine(new ApplicationMaterials(
                                "application",
                                null,
                                "2026-1",
                                Materials.APPLIED,
                                Materials.FIRST,
                                Materials.FIRST,
                                true,
                                Materials.DECIDED_AT,
                                List.of(required("licence", DecisiveDay.CLAIMED_PERIOD)),
                                List.of(valid("licence-1", "2020-01-01", null, "2020-02-01")),
                                List.of())))
                .isUndeterminedBy(IN_FORCE)
                .finding(IN_FORCE)
                .shows("missing", "[decisiveDay]");
    }

    @Test
    void an_expired_licence_is_said_with_the_day() {
        examining(DecisiveDay.CLAIMED_PERIOD, valid("licence-1", "2025-01-01", "2025-01-01", "2026-02-15"))
                .finding(IN_FORCE)
                .says(
                        Locale.CHINESE,
                        "申请材料在政策规定的关键日无效，或者事后被撤销。申请编号：application；情形：关键日无效；"
                                + "涉及材料：licence；材料编号：licence-1；最早未覆盖日：2026-02-15。");
    }

    @Test
    void an_identity_card_that_was_renewed_covers_together_with_the_old_one() {
        Material old = valid("card-1", "2016-02-01", "2016-02-01", "2026-02-01");

        examining(DecisiveDay.CLAIMED_PERIOD, valid("card-2", "2026-01-20", "2026-02-01", "2046-02-01"), old)
                .isSatisfied();
        examining(DecisiveDay.CLAIMED_PERIOD, valid("card-2", "2026-01-20", "2026-02-02", "2046-02-01"), old)
                .isViolatedBy(IN_FORCE)
                .finding(IN_FORCE)
                .shows("notInForceOn", "2026-02-01");
    }

    @Test
    void a_certificate_revoked_later_was_in_force_and_is_remarked_on() {
        examining(DecisiveDay.APPLICATION, valid("licence-1", "2025-01-01", null, "-", "2026-03-11"))
                .isViolatedBy(IN_FORCE)
                .finding(IN_FORCE)
                .weighs(Severity.INFO)
                .shows("circumstances", "[revokedSince]");
        examining(DecisiveDay.APPLICATION, valid("licence-1", "2025-01-01", null, "-", "2026-03-10"))
                .isViolatedBy(IN_FORCE)
                .finding(IN_FORCE)
                .weighs(Severity.MAJOR)
                .shows("circumstances", "[notInForce]");
    }

    @Test
    void what_was_issued_after_its_use_was_not_in_force_whatever_it_says() {
        examining(DecisiveDay.APPLICATION, valid("licence-1", "2026-03-10", "2020-01-01", "-"))
                .isSatisfied();
        examining(DecisiveDay.APPLICATION, valid("licence-1", "2026-03-11", "2020-01-01", "-"))
                .isViolatedBy(IN_FORCE);
        examining(DecisiveDay.CLAIMED_PERIOD, valid("contract-1", "2026-01-15", "2026-01-01", "-"))
                .isSatisfied();
    }

    @Test
    void without_a_first_day_an_item_is_in_force_from_its_issue_on() {
        examining(DecisiveDay.APPLICATION, valid("licence-1", "2026-03-10", null, "-"))
                .isSatisfied();
        examining(DecisiveDay.APPLICATION, valid("licence-1", "2026-03-11", null, "-"))
                .isViolatedBy(IN_FORCE);
    }

    @ParameterizedTest(name = "issued {0}, until {1}: {2}")
    @CsvSource({"?, -, [validity]", "2025-01-01, ?, [validity]"})
    void what_is_not_recorded_is_a_gap(String issued, String until, String missing) {
        examining(DecisiveDay.APPLICATION, valid("licence-1", issued, null, until))
                .isUndeterminedBy(IN_FORCE)
                .finding(IN_FORCE)
                .shows("missing", missing)
                .shows("kinds", "[licence]");
    }

    @Test
    void a_decisive_day_that_is_not_recorded_is_a_gap() {
        assertThat(new MaterialsInForce()
                        .examine(application(
                                List.of(required("licence", DecisiveDay.DECISION)),
                                true,
                                null,
                                List.of(),
                                valid("licence-1", "2025-01-01", null, "-"))))
                .isUndeterminedBy(IN_FORCE)
                .finding(IN_FORCE)
                .shows("missing", "[decisiveDay]");
        assertThat(new MaterialsInForce().examine(application(null))).isUndeterminedBy(IN_FORCE);
    }

    @Test
    void what_need_not_be_in_force_and_what_is_absent_is_not_looked_at() {
        examining(null, valid("licence-1", "?", null, "?")).isSatisfied();
        examining(DecisiveDay.APPLICATION, item("contract", GOOD)).isSatisfied();
        assertThat(new MaterialsInForce().examine(application(List.of(), false, null, List.of())))
                .isNotApplicable();
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        assertThat(new MaterialsInForce()
                        .examine(new ApplicationMaterials(
                                "application",
                                null,
                                "2026-1",
                                Materials.APPLIED,
                                null,
                                null,
                                true,
                                Materials.DECIDED_AT,
                                List.of(
                                        required("licence", DecisiveDay.APPLICATION),
                                        required("contract", DecisiveDay.CLAIMED_PERIOD)),
                                List.of(valid("licence-1", "2026-04-01", null, "-"), item("contract", GOOD)),
                                List.of())))
                .found(List.of(IN_FORCE), List.of(IN_FORCE));
    }

    static OutcomeAssert examining(@Nullable DecisiveDay decisive, Material... materials) {
        return assertThat(
                new MaterialsInForce().examine(application(List.of(required("licence", decisive)), materials)));
    }
}
