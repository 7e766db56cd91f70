package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.AUTHENTICITY_CHECKED;
import static io.neikong.finance.subsidy.material.Materials.DECIDED_AT;
import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.check;
import static io.neikong.finance.subsidy.material.Materials.checked;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.material.Material.Check;
import io.neikong.finance.subsidy.material.Material.Check.Result;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticityCheckedTest {

    static final AuthenticityChecked CONTROL = new AuthenticityChecked(WorkingCalendar.china(), Policy.builtIn());

    /** Decided on 2026-04-20 at ten. */
    @ParameterizedTest(name = "checked at {0}: {1}")
    @CsvSource({
        "2026-03-21T00:00:00+08:00, ",
        "2026-03-20T23:59:59+08:00, checkedTooEarly",
        "2026-04-20T10:00:00+08:00, ",
        "2026-04-20T10:00:01+08:00, checkedLater",
    })
    void clause_3_8_an_item_is_checked_before_the_decision_and_not_long_before(
            String checkedAt, @Nullable String wrong) {
        OutcomeAssert outcome = examining(checked(
                "item-1", check(Result.GENUINE, OffsetDateTime.parse(checkedAt).toInstant())));

        if (wrong == null) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(AUTHENTICITY_CHECKED)
                    .finding(AUTHENTICITY_CHECKED)
                    .shows(wrong, "[item-1]");
        }
    }

    @Test
    void clause_3_8_an_item_that_nobody_checked_is_a_breach() {
        examining(checked("item-1", null), checked("item-2", check(Result.GENUINE, DECIDED_AT)))
                .isViolatedBy(AUTHENTICITY_CHECKED)
                .finding(AUTHENTICITY_CHECKED)
                .says(Locale.CHINESE, "申请批准前未按要求核验材料真实性。申请编号：application；未核验：item-1。");
    }

    @Test
    void an_item_that_is_not_genuine_or_not_confirmed_bears_no_approval() {
        examining(
                        checked("item-1", check(Result.NOT_GENUINE, DECIDED_AT)),
                        checked("item-2", check(Result.NOT_CONFIRMED, DECIDED_AT)))
                .isViolatedBy(AUTHENTICITY_CHECKED)
                .finding(AUTHENTICITY_CHECKED)
                .shows("notGenuine", "[item-1]")
                .shows("notConfirmed", "[item-2]");
    }

    @Test
    void a_check_without_its_particulars_is_a_gap() {
        examining(checked("item-1", new Check(null, null, null, null, null)))
                .isUndeterminedBy(AUTHENTICITY_CHECKED)
                .finding(AUTHENTICITY_CHECKED)
                .shows("missing", "[method, source, checkedAt, result, checker]")
                .shows("materials", "[item-1]");
        assertThat(CONTROL.examine(
                        application(List.of(), true, null, List.of(), checked("i", check(Result.GENUINE, DECIDED_AT)))))
                .isUndeterminedBy(AUTHENTICITY_CHECKED);
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        examining(checked("item-1", null), checked("item-2", check(null, DECIDED_AT)))
                .found(List.of(AUTHENTICITY_CHECKED), List.of(AUTHENTICITY_CHECKED));
    }

    @Test
    void a_programme_can_ask_for_fresher_checks() {
        AuthenticityChecked control = new AuthenticityChecked(
                WorkingCalendar.china(),
                Policy.of(List.of(PolicyOverride.of(
                                Parameters.COMPARISON_AGE, Layer.PROGRAMME, "programme", Period.workingDays(3))
                        .basedOn("District notice 2026-3")
                        .decidedBy("author", "approver")
                        .from(LocalDate.of(2026, 1, 1)))));
        Instant tuesday =
                Instant.parse("2026-04-14T02:00:00Z"); // its third working day is the Friday before the decision

        assertThat(control.examine(application(List.of(), checked("item-1", check(Result.GENUINE, tuesday)))))
                .isViolatedBy(AUTHENTICITY_CHECKED)
                .finding(AUTHENTICITY_CHECKED)
                .shows("maximumAge", 3)
                .shows("setBy", "District notice 2026-3");
    }

    @Test
    void what_is_not_approved_or_has_no_item_is_not_examined() {
        assertThat(CONTROL.examine(application(List.of()))).isNotApplicable();
        assertThat(CONTROL.examine(application(List.of(), false, null, List.of(), checked("item-1", null))))
                .isNotApplicable();
    }

    private static OutcomeAssert examining(Material... materials) {
        return assertThat(CONTROL.examine(application(List.of(), materials)));
    }
}
