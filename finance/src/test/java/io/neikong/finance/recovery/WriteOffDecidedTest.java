package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.WRITE_OFF_DECIDED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.recovery.WriteOff.Decision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteOffDecidedTest {

    static final WriteOffDecided CONTROL = new WriteOffDecided();

    @ParameterizedTest(name = "{0} yuan of {2} decided on {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "300 | 2026-06-01 | 300.00 | ",
                "300 | 2026-06-02 | 300.00 | [decidedLater]",
                "300.01 | 2026-06-01 | 300 | [moreThanDecided]",
                "300.01 | 2026-06-02 | 300 | [decidedLater, moreThanDecided]",
            })
    void clause_3_9_a_write_off_is_decided_before_and_as_high(
            String amount, String decidedOn, String letGo, @Nullable String circumstances) {
        Outcome outcome = CONTROL.examine(writeOff(amount, "reason", decision(decidedOn, letGo)));

        if (circumstances == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(WRITE_OFF_DECIDED)
                    .finding(WRITE_OFF_DECIDED)
                    .shows("circumstances", circumstances);
        }
    }

    @Test
    void a_write_off_without_decision_and_reason_is_a_breach() {
        assertThat(CONTROL.examine(writeOff("300", null, null)))
                .isViolatedBy(WRITE_OFF_DECIDED)
                .finding(WRITE_OFF_DECIDED)
                .says(Locale.CHINESE, "核销未经集体决策或者无理由。核销编号：write-off；情形：未说明理由、未经集体决策；" + "核销金额：300 元；核销日：2026-06-01。");
    }

    @ParameterizedTest(name = "{0} yuan with a minimal amount of 50: satisfied {1}")
    @CsvSource({"49.99, true", "50.00, false"})
    void below_the_minimal_amount_a_reason_is_enough(String amount, boolean satisfied) {
        Outcome outcome = new WriteOffDecided(new BigDecimal("50")).examine(writeOff(amount, "reason", null));

        if (satisfied) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome).isViolatedBy(WRITE_OFF_DECIDED);
        }
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(WRITE_OFF_DECIDED)
                .finding(WRITE_OFF_DECIDED)
                .shows("missing", "[amount, writtenOffOn, meeting, decidedOn, decidedAmount]");
        assertThat(new WriteOffDecided(BigDecimal.TEN).examine(writeOff(null, "reason", null)))
                .isUndeterminedBy(WRITE_OFF_DECIDED);
    }

    @Test
    void a_negative_minimal_amount_is_refused() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new WriteOffDecided(new BigDecimal("-1")))
                .withMessage("minimalAmount must not be negative, but was -1");
    }

    static WriteOff unrecorded() {
        return new WriteOff("write-off", null, null, "reason", new Decision(null, null, null));
    }

    static WriteOff writeOff(@Nullable String amount, @Nullable String reason, @Nullable Decision decision) {
        return new WriteOff(
                "write-off",
                amount == null ? null : new BigDecimal(amount),
                LocalDate.of(2026, 6, 1),
                reason,
                decision);
    }

    static Decision decision(String decidedOn, String letGo) {
        return new Decision("meeting", LocalDate.parse(decidedOn), new BigDecimal(letGo));
    }
}
