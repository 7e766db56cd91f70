package io.neikong.governance.document;

import static io.neikong.governance.document.DocumentRule.TIME_TO_COMMENT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.Window;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Checks that the public had time enough to comment on a draft, or that it is recorded why it had less (公开征求意见期限).
 *
 * <p>If comments were asked for more than once, one time that was long enough suffices. While they are open, nothing can be said yet. A
 * draft on which nobody was asked is up to {@link DocumentStages}; rules for the office itself and what others made are not examined.
 *
 * @param calendar  the working days
 * @param policy  for how long comments have to be open ({@code doc.commentDays}), by the day on which they were opened
 */
public record CommentWindow(WorkingCalendar calendar, Policy policy) implements Control<PolicyDocument> {

    private static final List<Rule> RULES = List.of(TIME_TO_COMMENT);

    public CommentWindow {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PolicyDocument document) {
        List<Stage> rounds = document.done(Step.COMMENT);
        Outcome kept = Outcome.satisfied(this, document.document(), RULES);
        if ((document.kind() != Kind.NORMATIVE && document.kind() != null) || rounds.isEmpty()) {
            return Outcome.notApplicable(this, document.document());
        }
        if (rounds.stream().anyMatch(round -> sufficed(round, document) == Answer.YES)) {
            return kept;
        }
        boolean open = rounds.stream().anyMatch(round -> round.begunOn() != null && round.doneOn() == null);
        if (open && !document.wentBeyond(Step.COMMENT)) {
            return Outcome.notApplicable(this, document.document());
        }
        if (document.kind() == null) {
            return kept.gap(TIME_TO_COMMENT, "kind");
        }
        Terms missing = Terms.NONE
                .when(rounds.stream().anyMatch(round -> round.begunOn() == null), "begunOn")
                .when(rounds.stream().anyMatch(round -> round.doneOn() == null), "closedOn");
        if (missing.isEmpty() && rounds.stream().anyMatch(round -> sufficed(round, document) == Answer.UNKNOWN)) {
            missing = Terms.of("workingCalendar");
        }
        Stage last = Objects.requireNonNull(document.last(Step.COMMENT));
        return missing.isEmpty()
                ? kept.breach(TIME_TO_COMMENT, tooShort(last, document.asOf()))
                : kept.gap(TIME_TO_COMMENT, missing);
    }

    private Answer sufficed(Stage round, PolicyDocument document) {
        LocalDate begunOn = round.begunOn();
        if (round.reason() != null && round.doneOn() != null) {
            return Answer.YES;
        }
        if (begunOn == null || (round.doneOn() == null && document.wentBeyond(Step.COMMENT))) {
            return Answer.UNKNOWN;
        }
        return new Window(begunOn, required(begunOn).value(), calendar).kept(round.doneOn(), document.asOf());
    }

    private Setting<Period> required(LocalDate begunOn) {
        return policy.find(Parameters.COMMENT_PERIOD, Occasion.on(begunOn)).orElseThrow();
    }

    private Evidence tooShort(Stage round, LocalDate asOf) {
        LocalDate begunOn = Objects.requireNonNull(round.begunOn());
        Setting<Period> setting = required(begunOn);
        Evidence seen = Evidence.happenedOn(round.doneOn())
                .and("begunOn", begunOn)
                .and("closedOn", round.doneOn())
                .and("required", setting.value().amount())
                .andTerm("unit", setting.value().unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
        OptionalInt given = new Window(begunOn, setting.value(), calendar).given(round.doneOn(), asOf);
        return given.isPresent() ? seen.and("given", given.getAsInt()) : seen;
    }
}
