package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.SENT_IN_TIME;
import static io.neikong.finance.transfer.Transfers.approved;
import static io.neikong.finance.transfer.Transfers.decision;
import static io.neikong.finance.transfer.Transfers.police;
import static io.neikong.finance.transfer.Transfers.sending;
import static io.neikong.finance.transfer.Transfers.transfer;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentInTimeTest {

    static final SentInTime CONTROL = new SentInTime(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "approved {0}, sent {1}: in time {2}")
    @CsvSource({
        "2026-03-04T15:00:00, 2026-03-05T15:00:00, true",
        "2026-03-04T15:00:00, 2026-03-05T15:00:01, false",
        "2026-03-04T15:00:00, 2026-03-04T15:00:00, true",
    })
    void clause_6_3c_an_approved_transfer_is_sent_within_twenty_four_hours(
            String approved, String sent, boolean inTime) {
        assertThat(CONTROL.examine(transfer(approved(approved), police(sent))))
                .found(inTime ? List.of() : List.of(SENT_IN_TIME), List.of());
    }

    @Test
    void hours_run_over_weekends_and_holidays() {
        assertThat(CONTROL.examine(transfer(approved("2026-03-06T17:00:00"), police("2026-03-07T17:00:00"))))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(transfer(approved("2026-03-06T17:00:00"), police("2026-03-09T09:00:00"))))
                .isViolatedBy(SENT_IN_TIME)
                .finding(SENT_IN_TIME)
                .says(
                        Locale.CHINESE,
                        "批准移送后未及时移送公安机关。移送编号：transfer；情形：逾期移送；批准日：2026-03-06；批准时间：2026-03-06 17:00:00；"
                                + "移送时间：2026-03-09 09:00:00；要求：24小时。");
        assertThat(CONTROL.examine(transfer(approved("2026-02-14T17:00:00"), police("2026-02-24T09:00:00"))))
                .isViolatedBy(SENT_IN_TIME);
    }

    @Test
    void hours_run_from_the_time_of_the_approval_and_not_from_its_date() {
        assertThat(CONTROL.examine(transfer(approved("2026-03-04T18:00:00"), police("2026-03-05T17:00:00"))))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(transfer(approved("2026-03-04T09:00:00"), police("2026-03-05T17:00:00"))))
                .isViolatedBy(SENT_IN_TIME);
        assertThat(CONTROL.examine(transfer(onADay("2026-03-04"), police("2026-03-05T17:00:00"))))
                .isUndeterminedBy(SENT_IN_TIME)
                .finding(SENT_IN_TIME)
                .shows("missing", "[decidedAt]");
    }

    @Test
    void a_day_of_approval_is_enough_where_its_time_does_not_matter() {
        assertThat(CONTROL.examine(transfer(onADay("2026-03-04"), police("2026-03-05T00:00:00"))))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(transfer(onADay("2026-03-04"), police("2026-03-06T00:00:00"))))
                .isViolatedBy(SENT_IN_TIME);
        assertThat(CONTROL.examine(transfer(Answer.NO, onADay("2026-03-04"), null, LocalDate.of(2026, 3, 6))))
                .isViolatedBy(SENT_IN_TIME);
    }

    @Test
    void what_is_not_sent_yet_is_a_breach_once_the_hours_ran_out_before_the_day_judged_on() {
        Decision approved = approved("2026-03-04T15:00:00");

        assertThat(CONTROL.examine(transfer(Answer.NO, approved, null, LocalDate.of(2026, 3, 5))))
                .isNotApplicable();
        assertThat(CONTROL.examine(transfer(Answer.NO, approved, null, LocalDate.of(2026, 3, 6))))
                .isViolatedBy(SENT_IN_TIME)
                .finding(SENT_IN_TIME)
                .shows("circumstances", "[notSent]");
        assertThat(CONTROL.examine(
                        transfer(Answer.NO, approved, police("2026-03-07T09:00:00"), LocalDate.of(2026, 3, 6))))
                .isViolatedBy(SENT_IN_TIME)
                .finding(SENT_IN_TIME)
                .shows("circumstances", "[notSent]");
    }

    @Test
    void refusals_and_transfers_to_the_supervision_organ_are_not_examined() {
        assertThat(CONTROL.examine(transfer(null, null))).isNotApplicable();
        assertThat(CONTROL.examine(
                        transfer(decision("2026-03-04T15:00:00", Decider.HEAD, Answer.NO, Answer.NO, "reason"), null)))
                .isNotApplicable();
        assertThat(CONTROL.examine(transfer(
                        approved("2026-03-04T15:00:00"), sending("2026-03-20T09:00:00", Recipient.SUPERVISION))))
                .isNotApplicable();
    }

    @Test
    void a_transfer_of_staff_that_was_not_sent_has_no_hours_to_the_police() {
        Decision approved = approved("2026-03-04T15:00:00");

        assertThat(CONTROL.examine(transfer(Answer.YES, approved, null, Transfers.AS_OF)))
                .isNotApplicable();
        gap(transfer(Answer.UNKNOWN, approved, null, Transfers.AS_OF), "[staffSuspected]");
        assertThat(CONTROL.examine(transfer(Answer.YES, approved, police("2026-03-20T09:00:00"), Transfers.AS_OF)))
                .isViolatedBy(SENT_IN_TIME);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(transfer(approved(null), police(null)), "[decidedAt, sentAt]");
        gap(
                transfer(decision("2026-03-04T15:00:00", Decider.HEAD, Answer.NO, Answer.UNKNOWN, null), null),
                "[approved]");
    }

    private static void gap(Transfer transfer, String missing) {
        assertThat(CONTROL.examine(transfer))
                .isUndeterminedBy(SENT_IN_TIME)
                .finding(SENT_IN_TIME)
                .shows("missing", missing);
    }

    static Decision onADay(@Nullable String day) {
        return new Decision(
                day == null ? null : LocalDate.parse(day), null, "head", Decider.HEAD, Answer.NO, Answer.YES, null);
    }
}
