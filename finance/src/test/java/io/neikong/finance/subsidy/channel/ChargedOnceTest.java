package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.CHARGED_ONCE;
import static io.neikong.finance.subsidy.channel.Charges.charge;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.channel.Charge.Status;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargedOnceTest {

    static final ChargedOnce CONTROL = new ChargedOnce();

    @Test
    void clause_3_3_one_item_is_not_charged_to_two_channels() {
        examining(charge("c1")).isSatisfied();
        examining(charge("c1"), charge("c2").to("EMP", "2080701"))
                .isViolatedBy(CHARGED_ONCE)
                .finding(CHARGED_ONCE)
                .says(Locale.CHINESE, "同一事项在多个渠道列支。事项编号：i1；列支渠道：EMP 2080701、UI 2080701；列支编号：c1、c2。");
        examining(charge("c1"), charge("c2").to("UI", "2080799")).isViolatedBy(CHARGED_ONCE);
    }

    @Test
    void two_parts_in_one_channel_are_one_channel() {
        examining(charge("c1"), charge("c2")).isSatisfied();
    }

    @Test
    void a_correction_entry_takes_the_first_charge_back() {
        examining(
                        charge("c1"),
                        charge("c2").status(Status.REVERSAL),
                        charge("c3").to("EMP", "2080701"))
                .isSatisfied();
        examining(
                        charge("c1"),
                        charge("c2").status(Status.REVERSAL).amount("899.99"),
                        charge("c3").to("EMP", "2080701"))
                .isViolatedBy(CHARGED_ONCE);
    }

    @Test
    void a_reversal_in_the_other_channel_takes_nothing_back() {
        examining(
                        charge("c1"),
                        charge("c2").status(Status.REVERSAL).to("EDU", "2050801"),
                        charge("c3").to("EMP", "2080701"))
                .isViolatedBy(CHARGED_ONCE);
    }

    @Test
    void what_was_sent_back_and_sent_again_from_another_channel_is_no_second_charge() {
        examining(charge("c1").status(Status.RETURNED), charge("c2").to("EMP", "2080701"))
                .isSatisfied();
        examining(charge("c1").status(Status.CANCELLED)).isNotApplicable();
    }

    @ParameterizedTest(name = "paid on {0}, judged on 2026-06-30: {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false", ", true"})
    void what_is_charged_after_the_day_judged_on_does_not_count_yet(@Nullable String paidOn, boolean counts) {
        OutcomeAssert outcome =
                examining(charge("c1"), charge("c2").to("EMP", "2080701").paidOn(paidOn));
        if (counts) {
            outcome.isViolatedBy(CHARGED_ONCE);
        } else {
            outcome.isSatisfied();
            examining(charge("c2").paidOn(paidOn)).isNotApplicable();
        }
    }

    @ParameterizedTest(name = "reversed on {0}, judged on 2026-06-30: {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void a_reversal_after_the_day_judged_on_takes_nothing_back_yet(String reversedOn, boolean back) {
        OutcomeAssert outcome = examining(
                charge("c1"),
                charge("c2").status(Status.REVERSAL).paidOn(reversedOn),
                charge("c3").to("EMP", "2080701"));
        if (back) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(CHARGED_ONCE);
        }
    }

    @Test
    void items_that_several_channels_share_by_the_policy_are_not_examined() {
        assertThat(CONTROL.examine(item(true, charge("c1"), charge("c2").to("EMP", "2080701"))))
                .isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(charge("c1").to(null, null)).isSatisfied(); // one charge is in one channel, whichever it is
        examining(charge("c1"), charge("c2").to("EMP", null)).isUndeterminedBy(CHARGED_ONCE);
        examining(charge("c1"), charge("c2").to("EMP", "2080701").amount(null)).isUndeterminedBy(CHARGED_ONCE);
        examining(
                        charge("c1"),
                        charge("c2").to("EMP", "2080701"),
                        charge("c3").to(null, null).amount(null))
                .found(List.of(CHARGED_ONCE), List.of(CHARGED_ONCE));
    }

    static ChargedItem item(boolean shared, Charges... charges) {
        return new ChargedItem(
                "i1", shared, Stream.of(charges).map(Charges::made).toList());
    }

    private static OutcomeAssert examining(Charges... charges) {
        return assertThat(CONTROL.examine(item(false, charges)));
    }
}
