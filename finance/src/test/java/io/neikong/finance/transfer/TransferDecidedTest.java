package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.DECIDED_IN_TIME;
import static io.neikong.finance.transfer.Transfers.approved;
import static io.neikong.finance.transfer.Transfers.decision;
import static io.neikong.finance.transfer.Transfers.police;
import static io.neikong.finance.transfer.Transfers.transfer;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferDecidedTest {

    static final TransferDecided CONTROL = new TransferDecided(WorkingCalendar.china(), Policy.builtIn());
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @ParameterizedTest(name = "reported {0}, decided {1}: in time {2}")
    @CsvSource({
        "2026-03-02, 2026-03-02T17:00:00, true",
        "2026-03-02, 2026-03-05T23:59:59, true",
        "2026-03-02, 2026-03-06T00:00:00, false",
        "2026-03-06, 2026-03-09T10:00:00, true",
        "2026-03-06, 2026-03-10T10:00:00, false",
    })
    void clause_6_3c_the_head_decides_within_three_days_of_the_report(String reported, String decided, boolean inTime) {
        assertThat(CONTROL.examine(reported(LocalDate.parse(reported), approved(decided))))
                .found(inTime ? List.of() : List.of(DECIDED_IN_TIME), List.of());
    }

    @ParameterizedTest(name = "reported 2026-03-02, decided {0}: in order {1}")
    @CsvSource({"2026-03-01T23:59:59, false", "2026-03-02T00:00:00, true"})
    void nothing_is_decided_before_the_day_of_the_report(String decided, boolean inOrder) {
        var outcome = assertThat(CONTROL.examine(reported(LocalDate.of(2026, 3, 2), approved(decided))));
        if (inOrder) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(DECIDED_IN_TIME)
                    .finding(DECIDED_IN_TIME)
                    .shows("circumstances", "[decidedBeforeReport]");
        }
    }

    @Test
    void the_days_are_working_days_where_the_city_says_so() {
        TransferDecided working = new TransferDecided(
                WorkingCalendar.china(), Transfers.city(Parameters.TRANSFER_DECISION, Period.workingDays(3)));

        assertThat(working.examine(reported(FRIDAY, approved("2026-03-11T10:00:00"))))
                .found(List.of(), List.of());
        assertThat(working.examine(reported(FRIDAY, approved("2026-03-12T10:00:00"))))
                .isViolatedBy(DECIDED_IN_TIME);
    }

    @Test
    void the_one_in_charge_decides_while_the_head_is_absent_and_nobody_else_does() {
        String day = "2026-03-04T15:00:00";

        assertThat(CONTROL.examine(transfer(decision(day, Decider.IN_CHARGE, Answer.YES, Answer.YES, null), null)))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(transfer(decision(day, Decider.IN_CHARGE, Answer.NO, Answer.YES, null), null)))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .concerns("head")
                .says(
                        Locale.CHINESE,
                        "移送决定不符合期限或者权限。移送编号：transfer；情形：正职负责人在岗而由他人决定；报告日：2026-03-02；决定日：2026-03-04；"
                                + "决定期限：2026-03-05；要求：3个自然日。");
        assertThat(CONTROL.examine(transfer(decision(day, Decider.OTHER, Answer.YES, Answer.YES, null), null)))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[notByHead]");
    }

    @Test
    void a_refusal_has_its_reason_and_is_kept_to() {
        String day = "2026-03-04T15:00:00";

        assertThat(CONTROL.examine(transfer(decision(day, Decider.HEAD, Answer.NO, Answer.NO, "reason"), null)))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(transfer(decision(day, Decider.HEAD, Answer.NO, Answer.NO, null), police(day))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[refusedWithoutReason, sentThoughRefused]");
    }

    @Test
    void nothing_is_sent_before_it_is_decided() {
        assertThat(CONTROL.examine(transfer(approved("2026-03-04T15:00:00"), police("2026-03-04T14:59:59"))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[sentBeforeDecision]");
        assertThat(CONTROL.examine(transfer(Answer.NO, null, police("2026-03-03T10:00:00"), LocalDate.of(2026, 3, 3))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[sentUndecided]");
    }

    @Test
    void what_is_not_decided_yet_is_a_breach_once_the_time_is_up() {
        assertThat(CONTROL.examine(transfer(Answer.NO, null, null, LocalDate.of(2026, 3, 5))))
                .isNotApplicable();
        assertThat(CONTROL.examine(transfer(Answer.NO, null, null, LocalDate.of(2026, 3, 6))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[notDecided]");
        assertThat(CONTROL.examine(
                        transfer(Answer.NO, approved("2026-03-07T10:00:00"), null, LocalDate.of(2026, 3, 6))))
                .isViolatedBy(DECIDED_IN_TIME);
    }

    @Test
    void what_is_not_recorded_and_a_calendar_not_announced_are_gaps() {
        Decision blank = new Decision(null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null);

        assertThat(CONTROL.examine(reported(null, blank)))
                .isUndeterminedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("missing", "[reportedOn, decidedOn, person, decider, approved]");
        assertThat(CONTROL.examine(transfer(
                        decision("2026-03-04T15:00:00", Decider.IN_CHARGE, Answer.UNKNOWN, Answer.YES, null), null)))
                .isUndeterminedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("missing", "[headAbsent]");
        assertThat(new TransferDecided(
                                WorkingCalendar.china(),
                                Transfers.city(Parameters.TRANSFER_DECISION, Period.workingDays(3)))
                        .examine(unannounced()))
                .isUndeterminedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void what_was_sent_a_day_before_the_decision_is_a_breach_though_its_moment_is_not_recorded() {
        Decision onTheDay = SentInTimeTest.onADay("2026-03-04");

        assertThat(CONTROL.examine(transfer(onTheDay, Transfers.police("2026-03-03T09:00:00"))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[sentBeforeDecision]");
        assertThat(CONTROL.examine(transfer(onTheDay, Transfers.police("2026-03-04T09:00:00"))))
                .isSatisfied();
    }

    @Test
    void a_day_of_decision_beside_its_moment_must_be_its_day() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision(
                        LocalDate.of(2026, 3, 5),
                        Transfers.at("2026-03-04T23:59:59"),
                        "head",
                        Decider.HEAD,
                        Answer.NO,
                        Answer.YES,
                        null))
                .withMessageContaining("decidedOn must be the day of decidedAt");
    }

    static Transfer reported(@Nullable LocalDate day, Decision decision) {
        return new Transfer("transfer", day, Answer.NO, decision, null, List.of(), Transfers.AS_OF);
    }

    static Transfer unannounced() {
        return new Transfer(
                "transfer",
                LocalDate.of(2026, 12, 31),
                Answer.NO,
                approved("2027-01-06T10:00:00"),
                null,
                List.of(),
                LocalDate.of(2027, 3, 1));
    }
}
