package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.IN_FORCE_WHEN_USED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.Instant;
import java.util.List;

/**
 * Checks that a seal was in force when it was used: activated, not stopped, not lost (启用前、停用后、遗失后不得用印).
 *
 * <p>A seal may be used from the moment of its activation on, and no more from the moment on at which it is stopped or found
 * to be lost. A seal that is not in the register of seals is a gap, and so is one of which the activation is not
 * recorded. A use that is still to come or was cancelled in time is not examined.
 */
public record InForceWhenUsed() implements Control<SealUseInLife> {

    private static final List<Rule> RULES = List.of(IN_FORCE_WHEN_USED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealUseInLife used) {
        SealUse use = used.use();
        SealLife life = used.life();
        if (!use.isMade()) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        Instant usedAt = use.stamped().at();
        if (usedAt == null || life == null) {
            return outcome.gap(
                    IN_FORCE_WHEN_USED,
                    Terms.NONE
                            .when(life == null, use.seal() == null ? "seal" : "lineOfSeal")
                            .when(usedAt == null, "usedAt"));
        }
        Instant activatedAt = life.activatedAt();
        Instant stoppedAt = life.stoppedAt();
        Instant lostAt = life.loss() == null ? null : life.loss().lostAt();
        Terms circumstances = Terms.NONE
                .when(activatedAt != null && usedAt.isBefore(activatedAt), "usedBeforeActivation")
                .when(stoppedAt != null && !usedAt.isBefore(stoppedAt), "usedAfterStop")
                .when(lostAt != null && !usedAt.isBefore(lostAt), "usedAfterLoss");
        if (!circumstances.isEmpty()) {
            return outcome.breach(
                    IN_FORCE_WHEN_USED,
                    Evidence.happenedOn(usedAt)
                            .and("circumstances", circumstances)
                            .and("seal", use.seal())
                            .and("usedAt", usedAt)
                            .and("activatedAt", activatedAt)
                            .and("stoppedAt", stoppedAt)
                            .and("lostAt", lostAt),
                    use.stamped().keeper());
        }
        return activatedAt == null ? outcome.gap(IN_FORCE_WHEN_USED, "activatedAt") : outcome;
    }
}
