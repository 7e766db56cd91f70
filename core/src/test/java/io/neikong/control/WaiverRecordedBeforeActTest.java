package io.neikong.control;

import static io.neikong.control.SampleWaivers.FROM;
import static io.neikong.control.SampleWaivers.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverRecordedBeforeActTest {

    private static final WaiverRecordedBeforeAct CONTROL = new WaiverRecordedBeforeAct();
    private static final Waiver WAIVER = waiver("W1", Waiver.Scope.of("TST-001"));

    @ParameterizedTest(name = "recorded at {0}: {1}")
    @CsvSource({"2026-03-02T15:59:59Z, SATISFIED", "2026-03-02T16:00:00Z, VIOLATED"})
    void is_kept_until_the_end_of_the_day_of_the_act(Instant recordedAt, Verdict verdict) {
        assertThat(CONTROL.examine(use(WAIVER.withRecordedAt(recordedAt), "use/1 APPROVED @2026-03-02"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void is_undetermined_if_nobody_knows_when_the_waiver_was_recorded() {
        assertThat(CONTROL.examine(use(WAIVER.withRecordedAt(null), "use/1 APPROVED @2026-03-02"))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void does_not_apply_to_a_state_that_lasts() {
        assertThat(CONTROL.examine(use(WAIVER, "use/1 APPROVED")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void names_the_act_and_who_approved_afterwards() {
        WaiverUse use = use(WAIVER.withRecordedAt(Instant.parse("2026-03-09T01:30:00Z")), "use/1 APPROVED @2026-03-02");

        Finding finding = CONTROL.examine(use).findings().get(0);

        assertThat(finding.subject()).isEqualTo("W1");
        assertThat(finding.persons()).containsExactly("approver");
        assertThat(finding.happenedOn()).contains(FROM.plusDays(7));
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The waiver was recorded only after the act that it is to excuse, and excuses nothing."
                        + " Waiver: W1; finding: " + use.finding().id()
                        + "; day of the act: 2026-03-02; recorded: 2026-03-09 09:30:00.");
    }

    @Test
    void is_a_finding_of_its_own_for_each_act() {
        Waiver late = WAIVER.withRecordedAt(Instant.parse("2026-03-09T01:30:00Z"));

        assertThat(CONTROL.examine(use(late, "use/1 APPROVED @2026-03-02"))
                        .findings()
                        .get(0)
                        .id())
                .isNotEqualTo(CONTROL.examine(use(late, "use/2 APPROVED @2026-03-02"))
                        .findings()
                        .get(0)
                        .id());
    }

    private static WaiverUse use(Waiver waiver, String fact) {
        return new WaiverUse(
                waiver, new SampleControl().examine(fact).findings().get(0));
    }
}
