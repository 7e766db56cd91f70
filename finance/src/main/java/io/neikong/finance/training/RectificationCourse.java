package io.neikong.finance.training;

import io.neikong.control.Terms;
import io.neikong.finance.training.Rectification.Act;
import io.neikong.finance.training.Rectification.Stage;
import io.neikong.finance.training.Rectification.Step;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Follows the steps of one rectification, one after the other, and gathers what is wrong with them. */
final class RectificationCourse {

    private final Period closeWithin;
    private Stage stage = Stage.RAISED;
    private Terms circumstances = Terms.NONE;
    private Terms missing = Terms.NONE;
    private int failed;

    private @Nullable LocalDate latest;

    /** Since when the finding is at a stage at which somebody has to order, null if that is not known. */
    private @Nullable LocalDate since;

    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate repliedOn;
    private @Nullable LocalDate closedOn;

    RectificationCourse(@Nullable LocalDate raisedOn, Period closeWithin) {
        this.since = raisedOn;
        this.latest = raisedOn;
        this.closeWithin = closeWithin;
        lack(raisedOn == null, "raisedAt");
    }

    void take(Step step) {
        LocalDate day = step.doneAt() == null ? null : ChinaTime.dayOf(step.doneAt());
        lack(day == null, "doneAt");
        lack(step.act() == Act.ORDERED && step.dueOn() == null, "dueOn");
        lack(step.act() == Act.RECHECKED && step.passed() == null, "passed");
        find(isAfter(latest, day), "datedBack");
        overdue(day);
        outOfTurn(step.act());
        enter(step, day);
        latest = day == null ? latest : day;
    }

    /** What has not been done although its day is over. */
    void endOn(LocalDate asOf) {
        find(stage == Stage.RAISED && isAfter(asOf, since), "notOrdered");
        find(stage == Stage.NOT_PASSED && isAfter(asOf, since), "notOrderedAgain");
        overdue(asOf);
    }

    private void overdue(@Nullable LocalDate day) {
        boolean replied = stage == Stage.REPLIED || stage == Stage.PASSED;
        find(stage == Stage.ORDERED && isAfter(day, dueOn), "repliedLate");
        find(replied && repliedOn != null && day != null && isAfter(day, closeWithin.lastDay(repliedOn)), "closedLate");
    }

    private void outOfTurn(Act act) {
        if (stage.permits(act)) {
            return;
        }
        boolean unanswered = stage == Stage.RAISED || stage == Stage.ORDERED;
        boolean closes = act == Act.CLOSED;
        find(stage == Stage.CLOSED, "doneAfterClosure");
        find(stage == Stage.RAISED, "notOrdered");
        find(stage == Stage.NOT_PASSED, closes ? "closedThoughNotPassed" : "notOrderedAgain");
        find(act == Act.RECHECKED && stage != Stage.CLOSED, "recheckedWithoutReply");
        find(closes && unanswered, "closedWithoutReply");
        find(closes && (unanswered || stage == Stage.REPLIED), "closedWithoutRecheck");
    }

    private void enter(Step step, @Nullable LocalDate day) {
        if (stage == Stage.CLOSED) {
            return;
        }
        Stage before = stage;
        stage = before.after(step);
        switch (step.act()) {
            case ORDERED -> {
                dueOn = step.dueOn();
                repliedOn = null;
            }
            case REPLIED -> repliedOn = before == Stage.REPLIED || before == Stage.PASSED ? repliedOn : day;
            case RECHECKED -> failed += stage == Stage.NOT_PASSED ? 1 : 0;
            case CLOSED -> closedOn = day;
        }
        since = stage == Stage.NOT_PASSED ? day : since;
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate lastDay) {
        return day != null && lastDay != null && day.isAfter(lastDay);
    }

    private void find(boolean applies, String circumstance) {
        circumstances = circumstances.when(applies && !circumstances.codes().contains(circumstance), circumstance);
    }

    private void lack(boolean applies, String field) {
        missing = missing.when(applies && !missing.codes().contains(field), field);
    }

    Stage stage() {
        return stage;
    }

    Terms circumstances() {
        return circumstances;
    }

    Terms missing() {
        return missing;
    }

    /** How many re-checks it did not pass. */
    int failed() {
        return failed;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate repliedOn() {
        return repliedOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
