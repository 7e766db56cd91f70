package io.neikong.governance.document;

import static io.neikong.governance.document.DocumentRule.FOUND_LAWFUL;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
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
 * Checks that the last review of legality had time enough and found the draft lawful before it went on (合法性审核).
 *
 * <p>The day on which the draft came is not counted, that of the opinion is. A draft that is with the reviewer, or that was refused and
 * went no further, is not examined. One that nobody reviewed is up to {@link DocumentStages}; rules for the office itself and what
 * others made are not examined.
 *
 * @param calendar  the working days
 * @param policy  how long the reviewer has at least ({@code doc.legalReviewDays}), by the day on which the draft came
 */
public record LegalityReviewed(WorkingCalendar calendar, Policy policy) implements Control<PolicyDocument> {

    private static final List<Rule> RULES = List.of(FOUND_LAWFUL);

    public LegalityReviewed {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PolicyDocument document) {
        Stage review = document.last(Step.LEGALITY);
        boolean wentOn = document.wentBeyond(Step.LEGALITY);
        boolean examined = document.kind() == null || document.kind() == Kind.NORMATIVE;
        if (!examined || review == null || (!wentOn && isOpen(review))) {
            return Outcome.notApplicable(this, document.document());
        }
        boolean undated = document.isUndated(Step.LEGALITY);
        boolean refused = document.isRefused(Step.LEGALITY);
        Answer longEnough = undated ? Answer.UNKNOWN : longEnough(review);
        Terms circumstances = Terms.NONE.when(refused, "unlawful").when(longEnough == Answer.NO, "tooShort");
        Outcome kept = Outcome.satisfied(this, document.document(), RULES);
        Outcome outcome = circumstances.isEmpty() ? kept : kept.breach(FOUND_LAWFUL, found(review, circumstances));
        outcome = outcome.gap(
                FOUND_LAWFUL,
                Terms.NONE
                        .when(review.result() == null, "opinion")
                        .when(review.begunOn() == null, "begunOn")
                        .when(undated, "reviewedOn")
                        .when(!undated && review.begunOn() != null && longEnough == Answer.UNKNOWN, "workingCalendar"));
        return document.kind() == null && !outcome.findings().isEmpty() ? kept.gap(FOUND_LAWFUL, "kind") : outcome;
    }

    /** Whether the reviewer has not said anything yet that lets it go on. */
    private static boolean isOpen(Stage review) {
        return review.result() == Result.REFUSED || (review.begunOn() != null && review.doneOn() == null);
    }

    private Setting<Period> required(LocalDate begunOn) {
        return policy.find(Parameters.LEGALITY_REVIEW, Occasion.on(begunOn)).orElseThrow();
    }

    /** The day of the opinion is the reviewer's too, so it ends on the day after. */
    private Answer longEnough(Stage review) {
        LocalDate begunOn = review.begunOn();
        LocalDate doneOn = review.doneOn();
        if (begunOn == null || doneOn == null) {
            return Answer.UNKNOWN;
        }
        LocalDate over = doneOn.plusDays(1);
        return new Window(begunOn, required(begunOn).value(), calendar).kept(over, over);
    }

    private Evidence found(Stage review, Terms circumstances) {
        Evidence seen = Evidence.happenedOn(review.doneOn())
                .and("circumstances", circumstances)
                .and("begunOn", review.begunOn())
                .and("reviewedOn", review.doneOn());
        LocalDate begunOn = review.begunOn();
        LocalDate doneOn = review.doneOn();
        if (begunOn == null || doneOn == null) {
            return seen;
        }
        Setting<Period> setting = required(begunOn);
        LocalDate over = doneOn.plusDays(1);
        OptionalInt given = new Window(begunOn, setting.value(), calendar).given(over, over);
        seen = seen.and("required", setting.value().amount())
                .andTerm("unit", setting.value().unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
        return given.isPresent() ? seen.and("given", given.getAsInt()) : seen;
    }
}
