package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.MOVED_BY_DECISION;
import static io.neikong.finance.subsidy.channel.Charges.AS_OF;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.channel.ChannelMove.Decision;
import io.neikong.finance.subsidy.channel.ChannelMove.Kind;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MovedByDecisionTest {

    static final MovedByDecision CONTROL = new MovedByDecision();
    static final Channel UI = new Channel("UI", "2080701");
    static final Channel EMP = new Channel("EMP", "2080701");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void clause_3_3_money_goes_to_another_channel_by_a_decision_alone(Kind kind) {
        examining(new ChannelMove("m1", kind, UI, EMP, BigDecimal.TEN, day("2026-04-10"), null, AS_OF))
                .isViolatedBy(MOVED_BY_DECISION);
        examining(new ChannelMove(
                        "m1",
                        kind,
                        UI,
                        EMP,
                        BigDecimal.TEN,
                        day("2026-04-10"),
                        decision(EMP, "10", "2026-04-10", null),
                        AS_OF))
                .isSatisfied();
    }

    @Test
    void clause_3_3_says_what_went_where() {
        examining(move(EMP, null))
                .finding(MOVED_BY_DECISION)
                .says(
                        Locale.CHINESE,
                        "款项转入其他渠道而无相应的更正决定。调整编号：m1；情形：无更正决定；方式：事后调整；原渠道：UI 2080701；"
                                + "转入渠道：EMP 2080701；金额：500.00 元；调整日：2026-04-10。");
    }

    @Test
    void returned_money_goes_back_to_the_channel_that_it_came_from() {
        examining(new ChannelMove("m1", Kind.RETURN, UI, UI, BigDecimal.TEN, day("2026-04-10"), null, AS_OF))
                .isNotApplicable();
        examining(new ChannelMove(
                        "m1",
                        Kind.RETURN,
                        UI,
                        new Channel("UI", "2080799"),
                        BigDecimal.TEN,
                        day("2026-04-10"),
                        null,
                        AS_OF))
                .isViolatedBy(MOVED_BY_DECISION);
    }

    @ParameterizedTest(name = "decided on {0}, recorded on {1}: {2}")
    @CsvSource({
        "2026-04-10, 2026-04-10, ''",
        "2026-04-11, , decidedLater",
        "2026-04-10, 2026-04-11, recordedLater",
        "2026-04-11, 2026-04-11, 'decidedLater, recordedLater'",
    })
    void a_correction_entry_comes_after_its_decision_and_a_backdated_one_shows(
            String decidedOn, @Nullable String recordedOn, String circumstances) {
        OutcomeAssert examined = examining(move(EMP, decision(EMP, "500", decidedOn, recordedOn)));
        if (circumstances.isEmpty()) {
            examined.isSatisfied();
        } else {
            examined.isViolatedBy(MOVED_BY_DECISION)
                    .finding(MOVED_BY_DECISION)
                    .shows("circumstances", "[" + circumstances + "]");
        }
    }

    @Test
    void a_decision_names_the_channel_and_covers_the_amount() {
        examining(move(EMP, decision(new Channel("EDU", "2080701"), "499.99", "2026-04-01", null)))
                .isViolatedBy(MOVED_BY_DECISION)
                .finding(MOVED_BY_DECISION)
                .shows("circumstances", "[otherChannel, moreThanDecided]");
        examining(move(EMP, decision(EMP, "500", "2026-04-01", null))).isSatisfied();
    }

    @ParameterizedTest(name = "moved on {0}, judged on 2026-06-30: {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void what_is_moved_after_the_day_judged_on_is_not_examined(String movedOn, boolean examined) {
        OutcomeAssert outcome =
                examining(new ChannelMove("m1", Kind.TRANSFER, UI, EMP, BigDecimal.TEN, day(movedOn), null, AS_OF));
        if (examined) {
            outcome.isViolatedBy(MOVED_BY_DECISION);
        } else {
            outcome.isNotApplicable();
        }
    }

    @ParameterizedTest(name = "decided on {0}, recorded on {1}, judged on 2026-06-30: {2}")
    @CsvSource({
        "2026-06-30, 2026-06-30, true",
        "2026-06-30, , true",
        "2026-07-01, , false",
        "2026-06-30, 2026-07-01, false",
    })
    void a_decision_made_or_recorded_after_the_day_judged_on_is_none_yet(
            String decidedOn, @Nullable String recordedOn, boolean decided) {
        OutcomeAssert outcome = examining(new ChannelMove(
                "m1", Kind.TRANSFER, UI, EMP, BigDecimal.TEN, null, decision(EMP, "10", decidedOn, recordedOn), AS_OF));
        if (decided) {
            outcome.isUndeterminedBy(MOVED_BY_DECISION)
                    .finding(MOVED_BY_DECISION)
                    .shows("missing", "[movedOn]");
        } else {
            outcome.isViolatedBy(MOVED_BY_DECISION).finding(MOVED_BY_DECISION).shows("circumstances", "[noDecision]");
        }
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(move(Channel.UNKNOWN, null))
                .isUndeterminedBy(MOVED_BY_DECISION)
                .finding(MOVED_BY_DECISION)
                .shows("missing", "[channel]");
        examining(move(new Channel("EMP", null), null)).found(List.of(MOVED_BY_DECISION), List.of(MOVED_BY_DECISION));
        examining(new ChannelMove(
                        "m1",
                        Kind.OFFSET,
                        UI,
                        EMP,
                        null,
                        null,
                        new Decision(null, Channel.UNKNOWN, null, null, null),
                        AS_OF))
                .isUndeterminedBy(MOVED_BY_DECISION)
                .finding(MOVED_BY_DECISION)
                .shows("missing", "[amount, movedOn, decision, decidedOn, decidedAmount, decidedChannel]");
    }

    static ChannelMove move(Channel to, @Nullable Decision decision) {
        return new ChannelMove(
                "m1", Kind.TRANSFER, UI, to, new BigDecimal("500.00"), day("2026-04-10"), decision, AS_OF);
    }

    static Decision decision(Channel to, String amount, String decidedOn, @Nullable String recordedOn) {
        return new Decision(
                "d1", to, new BigDecimal(amount), day(decidedOn), recordedOn == null ? null : day(recordedOn));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static OutcomeAssert examining(ChannelMove move) {
        return assertThat(CONTROL.examine(move));
    }
}
