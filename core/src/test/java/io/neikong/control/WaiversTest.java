package io.neikong.control;

import static io.neikong.control.SampleWaivers.FROM;
import static io.neikong.control.SampleWaivers.UNTIL;
import static io.neikong.control.SampleWaivers.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Waiver.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final SampleControl CONTROL = new SampleControl();
    private static final Scope APPROVAL = Scope.of("TST-001");

    @Test
    void leaves_an_outcome_as_it_is_if_nothing_is_excused() {
        Waivers waivers = Waivers.of(waiver("W1", APPROVAL));
        Outcome satisfied = CONTROL.examine("use/1");
        Outcome other = CONTROL.examine("use/1 COUNTED");
        Outcome broken = CONTROL.examine("use/1 APPROVED");

        assertThat(waivers.apply(satisfied, FROM)).isSameAs(satisfied);
        assertThat(waivers.apply(other, FROM)).isSameAs(other);
        assertThat(waivers.apply(broken, UNTIL)).isSameAs(broken);
        assertThat(Waivers.NONE.apply(broken, FROM)).isSameAs(broken);
    }

    @Test
    void keeps_what_it_excuses_with_the_identifier_of_the_waiver() {
        Outcome before = CONTROL.examine("use/1 APPROVED ANNOUNCED");

        Outcome after = Waivers.of(waiver("W1", APPROVAL)).apply(before, FROM);

        assertThat(after.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(after.verdict(Clause.SEALS)).isEqualTo(Verdict.WAIVED);
        assertThat(after.findings())
                .containsExactly(
                        before.findings().get(0).waivedBy("W1"),
                        before.findings().get(1));
        assertThat(after.findings())
                .extracting(Finding::id)
                .isEqualTo(before.findings().stream().map(Finding::id).toList());
    }

    @Test
    void excuses_by_the_narrowest_waiver_and_then_by_the_first_identifier() {
        Waiver wide = waiver("W1", APPROVAL);
        Waiver narrow = waiver("W3", APPROVAL.onSubject("use/1"));
        Waiver asNarrow = waiver("W2", APPROVAL.forPersons("somebody"));
        Waiver expired =
                waiver("W0", APPROVAL.onSubject("use/1").forPersons("somebody")).withValidity(FROM.minusYears(1), FROM);

        assertThat(waivedBy("use/1 APPROVED", wide, narrow, expired)).isEqualTo("W3");
        assertThat(waivedBy("use/1 APPROVED", wide, narrow, asNarrow, expired)).isEqualTo("W2");
        assertThat(waivedBy("use/2 APPROVED", narrow, wide)).isEqualTo("W1");
    }

    @Test
    void names_as_used_what_excuses_and_what_would_had_it_come_in_time() {
        Waiver inTime = waiver("W1", APPROVAL);
        Waiver late = waiver("W2", APPROVAL).withRecordedAt(Instant.parse("2026-05-01T00:00:00Z"));
        Waiver incomplete = waiver("W3", APPROVAL).withReason(null);
        Finding finding =
                CONTROL.examine("use/1 APPROVED @2026-04-30").findings().get(0);
        Waivers waivers = Waivers.of(late, incomplete, inTime);

        assertThat(waivers.uses(finding, UNTIL))
                .containsExactly(new WaiverUse(inTime, finding), new WaiverUse(late, finding));
        assertThat(waivers.uses(finding.waivedBy("W1"), UNTIL)).hasSize(2);
    }

    @Test
    void refuses_an_identifier_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waivers.of(waiver("W1", APPROVAL), waiver("W1", Scope.of("TST-002"))))
                .withMessage("each waiver must have its own id, but W1 was given twice");
    }

    @Test
    void are_equal_in_any_order() {
        Waiver one = waiver("W1", APPROVAL);
        Waiver two = waiver("W2", APPROVAL.inUnit("north"));

        assertThat(Waivers.of(one, two)).isEqualTo(Waivers.of(two, one)).hasSameHashCodeAs(Waivers.of(two, one));
        assertThat(Waivers.of(one, two).all()).isEqualTo(List.of(two, one));
    }

    private static @Nullable String waivedBy(String fact, Waiver... waivers) {
        return Waivers.of(waivers)
                .apply(CONTROL.examine(fact), FROM)
                .findings()
                .get(0)
                .waiver();
    }
}
