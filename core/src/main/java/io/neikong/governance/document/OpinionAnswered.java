package io.neikong.governance.document;

import static io.neikong.governance.document.DocumentRule.OPINIONS_ANSWERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.document.PolicyDocument.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an opinion on a draft was answered before the draft was discussed and passed, on the same day at the latest, and that it is
 * recorded why it was not adopted (意见采纳情况). As long as the draft went no further, there is still time.
 */
public record OpinionAnswered() implements Control<ReceivedOpinion> {

    private static final List<Rule> RULES = List.of(OPINIONS_ANSWERED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ReceivedOpinion opinion) {
        PolicyDocument document = opinion.document();
        LocalDate recordedOn = opinion.answeredOn();
        boolean ahead = recordedOn != null && recordedOn.isAfter(document.asOf());
        LocalDate answeredOn = ahead ? null : recordedOn;
        boolean answered = answeredOn != null || (opinion.answer() != null && !ahead);
        boolean decided = isDecided(document);
        if (!answered && !decided) {
            return Outcome.notApplicable(this, opinion.opinion());
        }
        LocalDate decidedOn = decidedOn(document);
        boolean late = answeredOn != null && decidedOn != null && answeredOn.isAfter(decidedOn);
        Outcome outcome = Outcome.satisfied(this, opinion.opinion(), RULES);
        if (!answered || late) {
            outcome = outcome.breach(
                    OPINIONS_ANSWERED,
                    Evidence.happenedOn(decidedOn)
                            .and(
                                    "circumstances",
                                    Terms.NONE.when(!answered, "notAnswered").when(late, "answeredLate"))
                            .and("document", document.document())
                            .and("decidedOn", decidedOn)
                            .and("answeredOn", answeredOn));
        }
        boolean adopted = opinion.answer() == null || opinion.answer() == ReceivedOpinion.Reply.ADOPTED;
        return outcome.gap(
                OPINIONS_ANSWERED,
                Terms.NONE
                        .when(answered && opinion.answer() == null, "answer")
                        .when(answered && !adopted && opinion.reason() == null, "reason")
                        .when(answered && answeredOn == null, "answeredOn")
                        .when(answeredOn != null && decided && decidedOn == null, "decidedOn"));
    }

    /** Whether the draft was passed, or went on without that; while a meeting goes on, and after one that refused it, it was not. */
    private static boolean isDecided(PolicyDocument document) {
        boolean goesOn = document.done(Step.DELIBERATION).stream()
                .anyMatch(meeting -> meeting.begunOn() != null && meeting.doneOn() == null);
        boolean passed =
                !document.done(Step.DELIBERATION).isEmpty() && !goesOn && !document.isRefused(Step.DELIBERATION);
        return passed || document.wentBeyond(Step.DELIBERATION);
    }

    /** The day on which the draft was passed, or else went on without that; null if it is not known. */
    private static @Nullable LocalDate decidedOn(PolicyDocument document) {
        if (!document.done(Step.DELIBERATION).isEmpty()) {
            return document.isUndated(Step.DELIBERATION) ? null : document.lastDoneOn(Step.DELIBERATION);
        }
        LocalDate signedOn = document.lastDoneOn(Step.SIGNING);
        LocalDate publishedOn = document.lastDoneOn(Step.PUBLICATION);
        return signedOn != null ? signedOn : publishedOn != null ? publishedOn : document.from();
    }
}
