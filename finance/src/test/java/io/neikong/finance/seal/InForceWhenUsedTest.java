package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.IN_FORCE_WHEN_USED;
import static io.neikong.finance.seal.SealUses.APPLIED;
import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.seal.SealLife.Loss;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InForceWhenUsedTest {

    @Test
    void a_seal_is_used_from_its_activation_on() {
        examining(usedWhile(NOON, null, null)).isSatisfied().examined(IN_FORCE_WHEN_USED);
        examining(usedWhile(NOON.plusSeconds(1), null, null))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .concerns("keeper")
                .shows("circumstances", "[usedBeforeActivation]");
    }

    @Test
    void a_seal_is_used_until_it_is_stopped() {
        examining(usedWhile(APPLIED, NOON.plusSeconds(1), null)).isSatisfied();
        examining(usedWhile(APPLIED, NOON, null))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[usedAfterStop]");
    }

    @Test
    void a_seal_is_not_used_from_the_moment_on_at_which_it_is_found_to_be_lost() {
        examining(usedWhile(APPLIED, null, NOON.plusSeconds(1))).isSatisfied();
        examining(usedWhile(APPLIED, null, NOON))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[usedAfterLoss]");
    }

    @Test
    void is_undetermined_when_activation_moment_or_the_line_of_the_seal_are_missing() {
        examining(usedWhile(null, null, null))
                .isUndeterminedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("missing", "[activatedAt]");
        examining(new SealUseInLife(complete().use(), null))
                .isUndeterminedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("missing", "[lineOfSeal]");
        examining(new SealUseInLife(complete().seal(null).usedAt(null).use(), null))
                .isUndeterminedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("missing", "[seal, usedAt]");
    }

    @Test
    void an_activation_that_is_not_recorded_does_not_hide_a_use_after_the_stop() {
        examining(usedWhile(null, NOON, null)).isViolatedBy(IN_FORCE_WHEN_USED);
    }

    @Test
    void only_uses_that_were_made_are_examined() {
        examining(new SealUseInLife(
                        complete().status(Status.PENDING).usedAt(null).use(), null))
                .isNotApplicable();
        examining(new SealUseInLife(
                        complete().status(Status.CANCELLED).usedAt(null).use(), null))
                .isNotApplicable();
    }

    static SealUseInLife usedWhile(
            @Nullable Instant activatedAt, @Nullable Instant stoppedAt, @Nullable Instant lostAt) {
        return new SealUseInLife(
                complete().use(),
                new SealLife(
                        "seal",
                        activatedAt,
                        stoppedAt,
                        null,
                        lostAt == null ? null : new Loss(lostAt, null, null, null),
                        LocalDate.of(2026, 3, 31)));
    }

    private static OutcomeAssert examining(SealUseInLife use) {
        return assertThat(new InForceWhenUsed().examine(use));
    }
}
