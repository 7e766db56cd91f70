package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.STAGES_IN_ORDER;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.RecoveryAccount.Misstep;
import io.neikong.finance.recovery.RecoveryAccount.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a case of recovery went through its stages in order, from opening to closing (追回环节不缺失).
 *
 * <p>Opened, verified, decided and served follow each other; then money, instalments and offsets, the demand before the court,
 * and the end. Money that comes in before the decision is no skipped stage, and neither is a case that is closed after
 * verification because nothing was wrong. After a cancelled decision the case stands where it was verified. A day before
 * that of an earlier event is a breach too, and a day not recorded a gap. A case in which nothing has happened yet is not
 * examined.
 */
public record StagesInOrder() implements Control<RecoveryCase> {

    private static final List<Rule> RULES = List.of(STAGES_IN_ORDER);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RecoveryCase recovery) {
        boolean begun = false;
        boolean undated = false;
        boolean datedBack = false;
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < recovery.events().size(); i++) {
            RecoveryEvent event = recovery.events().get(i);
            LocalDate day = event.happenedOn();
            if (day == null) {
                undated = true;
            } else if (recovery.hasHappened(event)) {
                datedBack |= day.isBefore(latest);
                latest = day.isAfter(latest) ? day : latest;
            }
            begun |= recovery.hasHappened(event);
        }
        if (!begun) {
            return Outcome.notApplicable(this, recovery.recovery());
        }
        Outcome outcome = Outcome.satisfied(this, recovery.recovery(), RULES);
        RecoveryAccount account = RecoveryAccount.of(recovery);
        List<String> events = outOfTurn(account);
        if (datedBack || !events.isEmpty()) {
            Evidence seen = Evidence.of(
                            "circumstances",
                            Terms.NONE.when(!events.isEmpty(), "stageSkipped").when(datedBack, "datedBack"))
                    .andTerm("stage", account.stage().name());
            outcome = outcome.breach(STAGES_IN_ORDER, events.isEmpty() ? seen : seen.and("events", events));
        }
        return undated ? outcome.gap(STAGES_IN_ORDER, "happenedOn") : outcome;
    }

    private static List<String> outOfTurn(RecoveryAccount account) {
        return account.missteps().isEmpty()
                ? List.of()
                : account.missteps().stream()
                        .filter(misstep -> misstep.reason() == Reason.OUT_OF_TURN)
                        .map(Misstep::event)
                        .toList();
    }
}
