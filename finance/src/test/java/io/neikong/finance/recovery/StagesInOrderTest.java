package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.Recoveries.DISCOVERED;
import static io.neikong.finance.recovery.Recoveries.event;
import static io.neikong.finance.recovery.Recoveries.recovery;
import static io.neikong.finance.recovery.RecoveryRule.STAGES_IN_ORDER;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagesInOrderTest {

    static final String WHOLE =
            "OPENED,VERIFIED,DECIDED 800,NOTICE_SERVED,DEMAND_SERVED,COURT_APPLIED,PAID_BACK 800,CLOSED";

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHOLE,
                "OPENED",
                "OPENED,VERIFIED,CLOSED",
                "OPENED,PAID_BACK 800,VERIFIED,DECIDED 800,NOTICE_SERVED,CLOSED",
                "OPENED,VERIFIED,DECIDED 800,NOTICE_SERVED,NOTICE_SERVED,PLAN_AGREED,INSTALMENT_PAID 400,OFFSET 400 fund,CLOSED",
                "OPENED,VERIFIED,DECIDED 800,NOTICE_SERVED,WRITTEN_OFF 800,CLOSED,DECISION_CANCELLED,DECIDED 500,NOTICE_SERVED",
            })
    void clause_3_9_a_case_in_order_is_satisfied(String events) {
        examining(events).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VERIFIED",
                "PAID_BACK 800",
                "OPENED,DECIDED 800",
                "OPENED,VERIFIED,NOTICE_SERVED",
                "OPENED,VERIFIED,DECIDED 800,DEMAND_SERVED",
                "OPENED,VERIFIED,DECIDED 800,OFFSET 800 fund",
                "OPENED,VERIFIED,DECIDED 800,CLOSED",
                "OPENED,VERIFIED,DECIDED 800,NOTICE_SERVED,COURT_APPLIED",
                "OPENED,VERIFIED,DECIDED 800,NOTICE_SERVED,INSTALMENT_PAID 100",
                "OPENED,OPENED",
                "OPENED,VERIFIED,CLOSED,DECISION_CANCELLED",
            })
    void clause_3_9_a_skipped_or_repeated_stage_is_a_breach(String events) {
        examining(events).isViolatedBy(STAGES_IN_ORDER);
    }

    @Test
    void says_where_the_case_stands() {
        examining("OPENED,DECIDED 800")
                .finding(STAGES_IN_ORDER)
                .shows("stage", "OPENED")
                .shows("events", "[e1]")
                .says(Locale.CHINESE, "追回案件未按环节依次办理。案件编号：case；情形：环节缺失或者重复；依次办结的最后环节：已立案；次序不符的事项：e1。");
    }

    @Test
    void a_day_before_that_of_the_event_before_is_a_breach() {
        assertThat(new StagesInOrder()
                        .examine(recovery(
                                null,
                                List.of(
                                        event("a", "OPENED", DISCOVERED.plusDays(1)),
                                        event("b", "VERIFIED", DISCOVERED)))))
                .isViolatedBy(STAGES_IN_ORDER)
                .finding(STAGES_IN_ORDER)
                .shows("circumstances", "[datedBack]");
        assertThat(new StagesInOrder()
                        .examine(recovery(
                                null, List.of(event("a", "OPENED", DISCOVERED), event("b", "VERIFIED", DISCOVERED)))))
                .isSatisfied();
    }

    @Test
    void a_day_not_recorded_is_a_gap_beside_a_skipped_stage() {
        assertThat(new StagesInOrder().examine(recovery(null, List.of(event("a", "VERIFIED", null)))))
                .found(List.of(STAGES_IN_ORDER), List.of(STAGES_IN_ORDER));
    }

    @Test
    void what_is_dated_later_than_is_judged_has_not_happened() {
        Assertions.assertThat(new StagesInOrder()
                        .examine(recovery(null, List.of(event("a", "VERIFIED", Recoveries.AS_OF.plusDays(1)))))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static OutcomeAssert examining(String events) {
        return assertThat(new StagesInOrder().examine(recovery(null, events.split(",", -1))));
    }
}
