package io.neikong.governance.document;

import static io.neikong.governance.document.DocumentRule.MADE_STEP_BY_STEP;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a document went through all steps that its kind needs, one after the other, and that none was passed over that had refused
 * it (制定环节).
 *
 * <p>A step is lacking once a later one is there or the document is in force. A step begins when the one before is done, on the same
 * day at the earliest; of a step that was done over the last time counts. The review of fair competition is needed for what is signed
 * from 2024-08-01 on. Whether the legality was found good is up to {@link LegalityReviewed}.
 *
 * @param calendar  the working days
 * @param filedWithin  how soon after its publication a document is sent to be filed; fifteen working days are an engineering default
 */
public record DocumentStages(WorkingCalendar calendar, Period filedWithin) implements Control<PolicyDocument> {

    static final Period FIFTEEN_WORKING_DAYS = Period.workingDays(15);
    private static final List<Rule> RULES = List.of(MADE_STEP_BY_STEP);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code filedWithin} is a period of hours
     */
    public DocumentStages {
        Objects.requireNonNull(calendar, "calendar");
        Period.refuseHours("filedWithin", filedWithin);
    }

    /** With filing within fifteen working days. */
    public DocumentStages(WorkingCalendar calendar) {
        this(calendar, FIFTEEN_WORKING_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PolicyDocument document) {
        boolean begun = document.wentBeyond(Step.INITIATION)
                || !document.done(Step.INITIATION).isEmpty();
        if (document.kind() == Kind.MINUTES || document.kind() == Kind.SUPERIOR || !begun) {
            return Outcome.notApplicable(this, document.document());
        }
        Outcome kept = Outcome.satisfied(this, document.document(), RULES);
        Outcome outcome = examine(document, document.kind() == Kind.INTERNAL, kept);
        return document.kind() == null && !outcome.findings().isEmpty() ? kept.gap(MADE_STEP_BY_STEP, "kind") : outcome;
    }

    private Outcome examine(PolicyDocument document, boolean internal, Outcome satisfied) {
        Answer competition = competitionReviewed(document, internal);
        Answer filed = internal ? Answer.YES : filedInTime(document);
        boolean isFiled = !document.done(Step.FILING).isEmpty();
        Terms lacking = Terms.NONE;
        Terms outOfOrder = Terms.NONE;
        Terms refused = Terms.NONE;
        boolean endedBefore = false;
        boolean undated = false;
        for (Step step : Step.values()) {
            boolean needed = internal
                    ? step == Step.DELIBERATION || step == Step.SIGNING
                    : step != Step.COMPETITION || competition == Answer.YES;
            boolean absent = document.done(step).isEmpty() && document.wentBeyond(step);
            lacking = lacking.when(needed && absent, step.name());
            outOfOrder = outOfOrder.when(isOutOfOrder(document, step), step.name());
            refused = refused.when(wasPassedOver(document, step), step.name());
            endedBefore |= document.done(step).stream().anyMatch(DocumentStages::endedBeforeItBegan);
            undated |= document.isUndated(step)
                    && (document.wentBeyond(step)
                            || document.done(step).stream().anyMatch(Stage::isWithoutDays));
        }
        lacking = lacking.when(filed == Answer.NO && !isFiled, Step.FILING.name());
        Terms circumstances =
                Terms.NONE.when(filed == Answer.NO && isFiled, "filedLate").when(endedBefore, "endedBefore");
        boolean kept = Stream.of(lacking, outOfOrder, refused, circumstances).allMatch(Terms::isEmpty);
        Outcome outcome = kept
                ? satisfied
                : satisfied.breach(MADE_STEP_BY_STEP, seen(document, lacking, outOfOrder, refused, circumstances));
        return outcome.gap(
                MADE_STEP_BY_STEP,
                Terms.NONE
                        .when(undated, "doneOn")
                        .when(competition == Answer.UNKNOWN, "signedOn")
                        .when(filed == Answer.UNKNOWN && !undated, "workingCalendar"));
    }

    private static Evidence seen(
            PolicyDocument document, Terms lacking, Terms outOfOrder, Terms refused, Terms circumstances) {
        Evidence seen = Evidence.happenedOn(signedOn(document));
        seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
        seen = outOfOrder.isEmpty() ? seen : seen.and("outOfOrder", outOfOrder);
        seen = refused.isEmpty() ? seen : seen.and("refused", refused);
        seen = circumstances.isEmpty() ? seen : seen.and("circumstances", circumstances);
        return seen.and("signedOn", signedOn(document));
    }

    /** The day on which it was signed, or else published; null if neither is known. */
    private static @Nullable LocalDate signedOn(PolicyDocument document) {
        LocalDate signedOn = document.lastDoneOn(Step.SIGNING);
        return signedOn == null ? document.lastDoneOn(Step.PUBLICATION) : signedOn;
    }

    /** Whether the review of fair competition is lacking, or nobody can tell. */
    private static Answer competitionReviewed(PolicyDocument document, boolean internal) {
        if (internal || !document.done(Step.COMPETITION).isEmpty() || !document.wentBeyond(Step.COMPETITION)) {
            return Answer.NO;
        }
        LocalDate signedOn = signedOn(document);
        if (signedOn == null) {
            boolean notYet = !document.wentBeyond(Step.DELIBERATION);
            return notYet && !document.asOf().isBefore(PolicyDocument.COMPETITION_REVIEWED_FROM)
                    ? Answer.YES
                    : Answer.UNKNOWN;
        }
        if (signedOn.isBefore(PolicyDocument.COMPETITION_REVIEWED_FROM)) {
            return Answer.NO;
        }
        return document.isUndated(Step.SIGNING) ? Answer.UNKNOWN : Answer.YES;
    }

    /** Whether it was filed in time, or still can be. */
    private Answer filedInTime(PolicyDocument document) {
        Stage publication = document.last(Step.PUBLICATION);
        if (publication == null) {
            return Answer.YES;
        }
        Stage filing = document.last(Step.FILING);
        LocalDate publishedOn = publication.doneOn();
        if (publishedOn == null && publication.begunOn() != null && !document.wentBeyond(Step.PUBLICATION)) {
            return Answer.YES;
        }
        LocalDate filedOn = filing == null ? document.asOf() : filing.enteredOn();
        return publishedOn == null || filedOn == null
                ? Answer.UNKNOWN
                : Deadline.of(publishedOn, filedWithin, calendar).inTime(filedOn);
    }

    /** Whether it surely began, each time, before an earlier step was done. */
    private static boolean isOutOfOrder(PolicyDocument document, Step step) {
        List<Stage> times = document.done(step);
        LocalDate enteredOn = times.stream()
                .map(Stage::enteredOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return enteredOn != null
                && times.stream().noneMatch(Stage::isWithoutDays)
                && Stream.of(Step.values())
                        .filter(earlier -> earlier.isBefore(step))
                        .map(document::lastDoneOn)
                        .anyMatch(doneOn -> doneOn != null && doneOn.isAfter(enteredOn));
    }

    private static boolean wasPassedOver(PolicyDocument document, Step step) {
        return step != Step.LEGALITY && document.isRefused(step) && document.wentBeyond(step);
    }

    private static boolean endedBeforeItBegan(Stage stage) {
        LocalDate begunOn = stage.begunOn();
        LocalDate doneOn = stage.doneOn();
        return begunOn != null && doneOn != null && doneOn.isBefore(begunOn);
    }
}
