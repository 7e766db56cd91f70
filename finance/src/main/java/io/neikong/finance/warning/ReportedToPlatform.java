package io.neikong.finance.warning;

import static io.neikong.finance.warning.WarningRule.REPORTED_TO_PLATFORM;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.warning.RiskHit.Dismissal;
import io.neikong.finance.warning.RiskHit.Field;
import io.neikong.finance.warning.RiskHit.Queueing;
import io.neikong.finance.warning.RiskHit.Submission;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a risk with an applicant was reported to the platform in time, with all that the report has to say (及时上报风险防控平台).
 *
 * <p>While the platform is down, a place in the queue with a time stamp in time is enough, and the time to report begins anew
 * when it is up again. A find that turned out to be none, such as another person of the same name, needs evidence instead of
 * a report. A payment between the find and the report is a breach, however soon the report came. What is not reported yet is
 * not examined while there is still time.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code rwn.within}), by the day of the find
 */
public record ReportedToPlatform(WorkingCalendar calendar, Policy policy) implements Control<RiskHit> {

    private static final List<Rule> RULES = List.of(REPORTED_TO_PLATFORM);

    public ReportedToPlatform {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskHit hit) {
        Outcome outcome = Outcome.satisfied(this, hit.hit(), RULES);
        LocalDate foundOn = hit.foundOn();
        Submission submission = hit.submitted();
        Queueing queueing = hit.queued();
        Dismissal dismissal = submission == null ? hit.dismissed() : null;
        boolean submitted = submission != null;
        LocalDate submittedOn = submission == null ? null : submission.submittedOn();
        LocalDate doneOn = dismissal == null ? submittedOn : dismissal.dismissedOn();
        List<Field> fields = submission == null ? null : submission.fields();
        boolean done = submitted || dismissal != null;
        Answer inTime = foundOn == null || (done && doneOn == null)
                ? Answer.YES
                : inTime(foundOn, queueing, done ? doneOn : null, hit.asOf());
        Answer queued = foundOn == null || queueing == null || queueing.queuedOn() == null
                ? Answer.YES
                : within(foundOn, queueing.queuedOn());
        boolean waiting = queueing != null && queueing.platformBackOn() == null;
        boolean pending = !done && !waiting && inTime == Answer.YES && foundOn != null;
        Terms leftOut = leftOut(fields);
        LocalDate paidOn = hit.paidOn();
        Terms circumstances = Terms.NONE
                .when(inTime == Answer.NO && !done, "notReported")
                .when(inTime == Answer.NO && submitted, "reportedLate")
                .when(inTime == Answer.NO && dismissal != null, "dismissedLate")
                .when(dismissal != null && dismissal.evidence() == null, "dismissedWithoutEvidence")
                .when(queued == Answer.NO, "queuedLate")
                .when(!leftOut.isEmpty(), "fieldsLeftOut")
                .when(dismissal == null && paidBetween(hit, foundOn, submitted, submittedOn), "enteredAfterPayment");
        Terms missing = Terms.NONE
                .when(foundOn == null, "foundOn")
                .when(submitted && submittedOn == null, "submittedOn")
                .when(dismissal != null && dismissal.dismissedOn() == null, "dismissedOn")
                .when(queueing != null && queueing.queuedOn() == null, "queuedOn")
                .when(submitted && fields == null, "fields")
                .when(inTime == Answer.UNKNOWN || queued == Answer.UNKNOWN, "workingCalendar");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(REPORTED_TO_PLATFORM, seen(hit, foundOn, doneOn, paidOn, leftOut, circumstances));
        }
        if (pending && circumstances.isEmpty() && missing.isEmpty()) {
            return Outcome.notApplicable(this, hit.hit());
        }
        return missing.isEmpty() ? outcome : outcome.gap(REPORTED_TO_PLATFORM, missing);
    }

    private Answer inTime(LocalDate foundOn, @Nullable Queueing queueing, @Nullable LocalDate doneOn, LocalDate asOf) {
        LocalDate day = Objects.requireNonNullElse(doneOn, asOf);
        Answer first = within(foundOn, day);
        if (queueing == null || first == Answer.YES) {
            return first;
        }
        LocalDate backOn = queueing.platformBackOn();
        return backOn == null ? Answer.YES : within(backOn.isBefore(foundOn) ? foundOn : backOn, day);
    }

    private Answer within(LocalDate start, LocalDate day) {
        return Deadline.of(start, setting(start).value(), calendar).inTime(day);
    }

    private Setting<Period> setting(LocalDate day) {
        return policy.find(Parameters.RISK_WARNING, Occasion.on(day)).orElseThrow();
    }

    private static boolean paidBetween(
            RiskHit hit, @Nullable LocalDate foundOn, boolean submitted, @Nullable LocalDate submittedOn) {
        LocalDate paidOn = hit.paidOn();
        return paidOn != null
                && foundOn != null
                && foundOn.isBefore(paidOn)
                && !paidOn.isAfter(hit.asOf())
                && (!submitted || (submittedOn != null && submittedOn.isAfter(paidOn)));
    }

    private static Terms leftOut(@Nullable List<Field> fields) {
        Terms leftOut = Terms.NONE;
        if (fields != null) {
            for (Field field : Field.all()) {
                leftOut = leftOut.when(!fields.contains(field), field.name());
            }
        }
        return leftOut;
    }

    private Evidence seen(
            RiskHit hit,
            @Nullable LocalDate foundOn,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate paidOn,
            Terms leftOut,
            Terms circumstances) {
        Evidence seen = Evidence.happenedOn(foundOn)
                .and("circumstances", circumstances)
                .and("foundOn", foundOn)
                .and(hit.submitted() == null ? "dismissedOn" : "submittedOn", doneOn)
                .and("paidOn", paidOn != null && paidOn.isAfter(hit.asOf()) ? null : paidOn);
        if (foundOn != null) {
            Setting<Period> setting = setting(foundOn);
            seen = seen.and("required", setting.value().amount())
                    .andTerm("unit", setting.value().unit().name())
                    .and(
                            "setBy",
                            setting.override()
                                    .map(PolicyOverride::basisDocument)
                                    .orElse(null));
        }
        return leftOut.isEmpty() ? seen : seen.and("leftOut", leftOut);
    }
}
