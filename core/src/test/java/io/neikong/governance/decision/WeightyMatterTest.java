package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.decision.DecisionRule.DECIDED_COLLECTIVELY;
import static io.neikong.governance.decision.DecisionRule.RECORDED_BEFORE_EXECUTION;
import static io.neikong.governance.decision.Meetings.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.WeightyMatter.Decided;
import io.neikong.governance.decision.WeightyMatter.Execution;
import io.neikong.policy.Policy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeightyMatterTest {

    private static final Instant PAID = Instant.parse("2026-03-09T02:00:00Z");
    private static final Decided IN_TIME = new Decided("IT-1", true, PAID.minusSeconds(7200), PAID);
    private static final RecordedBeforeExecution RECORDED = new RecordedBeforeExecution();
    private static final DecidedCollectively UNSET = new DecidedCollectively(Policy.builtIn(), Set.of("budget"));
    private static final DecidedCollectively SET =
            new DecidedCollectively(DecisionPolicyTest.collectiveFrom("500000"), Set.of("budget"));

    @Test
    void clause_1_5_a_decision_is_recorded_before_anybody_acts_on_it() {
        assertThat(RECORDED.examine(matter(IN_TIME, PAID)).verdict()).isEqualTo(Verdict.SATISFIED);
        Outcome late =
                RECORDED.examine(matter(new Decided("IT-1", true, PAID.minusSeconds(7200), PAID.plusSeconds(1)), PAID));
        breaks(late, RECORDED_BEFORE_EXECUTION, "recordedAfter");
        assertThat(late.findings().get(0).persons()).containsExactly("cashier");
        breaks(
                RECORDED.examine(matter(new Decided("IT-1", true, PAID.plusSeconds(1), PAID.plusSeconds(2)), PAID)),
                RECORDED_BEFORE_EXECUTION,
                "decidedAfter",
                "recordedAfter");
    }

    @Test
    void what_is_not_dated_is_a_gap() {
        lacks(
                RECORDED.examine(matter(new Decided("IT-1", true, null, null), PAID)),
                RECORDED_BEFORE_EXECUTION,
                "decidedAt",
                "recordedAt");
        lacks(
                RECORDED.examine(new WeightyMatter("M-1", null, null, IN_TIME, new Execution(null, null), AS_OF)),
                RECORDED_BEFORE_EXECUTION,
                "executedAt");
    }

    @Test
    void what_nobody_acted_on_by_the_day_judged_on_is_not_examined() {
        assertThat(RECORDED.examine(matter(IN_TIME, null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(RECORDED.examine(matter(null, PAID)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        WeightyMatter ahead = new WeightyMatter(
                "M-1", "budget", null, null, new Execution("cashier", PAID), LocalDate.of(2026, 3, 8));
        assertThat(SET.examine(ahead).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void clause_1_5_a_meeting_decides_from_the_amount_on_that_the_district_set() {
        Outcome undecided = SET.examine(about(null, "500000.00"));
        assertThat(undecided.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(undecided.findings().get(0).message(Locale.CHINESE))
                .isEqualTo(
                        "重大事项未经集体决策即已执行。事项：M-1；类别：payment；金额：500000.00 元；集体决策起点：500000.00 元；执行时间：2026-03-09 10:00:00；执行人：cashier。");
        assertThat(SET.examine(about(null, "499999.99")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(SET.examine(about(IN_TIME, "500000.00")).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void until_the_district_sets_an_amount_only_the_kinds_can_be_judged_by() {
        lacks(UNSET.examine(about(null, "1.00")), DECIDED_COLLECTIVELY, "collectiveAmount");
        assertThat(shown(
                        UNSET.examine(new WeightyMatter("M-1", "budget", null, null, new Execution("x", PAID), AS_OF)),
                        DECIDED_COLLECTIVELY,
                        Finding.Kind.BREACH,
                        "kind"))
                .isEqualTo("budget");
    }

    @Test
    void an_amount_or_a_kind_that_is_not_known_is_a_gap() {
        lacks(SET.examine(about(null, null)), DECIDED_COLLECTIVELY, "amount");
        lacks(
                SET.examine(
                        new WeightyMatter("M-1", null, new BigDecimal("1.00"), null, new Execution("x", PAID), AS_OF)),
                DECIDED_COLLECTIVELY,
                "kind");
        lacks(
                UNSET.examine(new WeightyMatter("M-1", null, null, null, new Execution("x", null), AS_OF)),
                DECIDED_COLLECTIVELY,
                "kind",
                "amount",
                "collectiveAmount");
    }

    @Test
    void what_a_meeting_did_not_pass_is_not_decided_and_what_nobody_knows_of_is_a_gap() {
        WeightyMatter rejected = about(new Decided("IT-1", false, PAID, PAID), "500000.00");
        WeightyMatter unclear = about(new Decided("IT-1", null, PAID, PAID), "500000.00");

        assertThat(SET.examine(rejected).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(RECORDED.examine(rejected).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        lacks(SET.examine(unclear), DECIDED_COLLECTIVELY, "result");
        lacks(RECORDED.examine(unclear), RECORDED_BEFORE_EXECUTION, "result");
    }

    @Test
    void a_decision_after_the_day_judged_on_is_none() {
        WeightyMatter matter = new WeightyMatter(
                "M-1",
                "budget",
                null,
                new Decided("IT-1", true, PAID.plusSeconds(86_400), null),
                new Execution("x", PAID),
                LocalDate.of(2026, 3, 9));

        assertThat(SET.examine(matter).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(RECORDED.examine(matter).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static WeightyMatter matter(@Nullable Decided decided, @Nullable Instant executedAt) {
        return new WeightyMatter(
                "M-1",
                "payment",
                new BigDecimal("1.00"),
                decided,
                executedAt == null ? null : new Execution("cashier", executedAt),
                AS_OF);
    }

    private static WeightyMatter about(@Nullable Decided decided, @Nullable String amount) {
        return new WeightyMatter(
                "M-1",
                "payment",
                amount == null ? null : new BigDecimal(amount),
                decided,
                new Execution("cashier", PAID),
                AS_OF);
    }
}
