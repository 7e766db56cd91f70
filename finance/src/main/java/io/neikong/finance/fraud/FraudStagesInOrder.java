package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.STAGES_IN_ORDER;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.fraud.FraudCase.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a case went through the stages of its ledger in order, none skipped (案件台账环节不缺失).
 *
 * <p>What is out of turn brings the case no further: one that was closed before its decision was executed is still open. A day
 * before that of an earlier event is a breach too, and a day not recorded a gap. A case in which nothing has happened yet is not
 * examined.
 */
public record FraudStagesInOrder() implements Control<FraudCase> {

    private static final List<Rule> RULES = List.of(STAGES_IN_ORDER);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(FraudCase fraud) {
        boolean begun = false;
        boolean undated = false;
        boolean datedBack = false;
        LocalDate latest = LocalDate.MIN;
        Stage stage = Stage.SUSPECTED;
        List<String> outOfTurn = null;
        for (int i = 0; i < fraud.events().size(); i++) {
            FraudEvent event = fraud.events().get(i);
            if (!fraud.hasHappened(event)) {
                continue;
            }
            begun = true;
            LocalDate day = event.happenedOn();
            if (day == null) {
                undated = true;
            } else {
                datedBack |= day.isBefore(latest);
                latest = day.isAfter(latest) ? day : latest;
            }
            outOfTurn = stage.permits(event.kind()) ? outOfTurn : and(outOfTurn, event.event());
            stage = stage.after(event.kind());
        }
        if (!begun) {
            return Outcome.notApplicable(this, fraud.fraudCase());
        }
        Outcome outcome = Outcome.satisfied(this, fraud.fraudCase(), RULES);
        if (datedBack || outOfTurn != null) {
            Evidence seen = Evidence.of(
                            "circumstances",
                            Terms.NONE.when(outOfTurn != null, "stageSkipped").when(datedBack, "datedBack"))
                    .andTerm("stage", stage.name());
            outcome = outcome.breach(STAGES_IN_ORDER, outOfTurn == null ? seen : seen.and("events", outOfTurn));
        }
        return undated ? outcome.gap(STAGES_IN_ORDER, "happenedOn") : outcome;
    }

    private static List<String> and(@Nullable List<String> events, String event) {
        List<String> more = events == null ? new ArrayList<>(1) : events;
        more.add(event);
        return more;
    }
}
