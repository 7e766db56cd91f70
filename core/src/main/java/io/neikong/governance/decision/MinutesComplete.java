package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.RECORD_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.Meeting.Capacity;
import io.neikong.governance.decision.Meeting.Member;
import io.neikong.governance.decision.Meeting.Minutes;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the minutes of a meeting were issued soon and say all that they have to: number, body, form, times, place, chair, recorder,
 * who should attend, who did, why others did not, and the signatures of who did (会议记录要素).
 *
 * <p>Something that is not in the record is a breach and no gap, because the record is what is examined. A meeting whose
 * minutes are not issued yet is not examined while there is still time for them.
 *
 * @param calendar  the working days
 * @param issuedWithin  how soon minutes are issued, from the day of the meeting; no rule was found, so five working days are an
 *     engineering default
 */
public record MinutesComplete(WorkingCalendar calendar, Period issuedWithin) implements Control<Meeting> {

    static final Period FIVE_WORKING_DAYS = Period.workingDays(5);
    private static final List<Rule> RULES = List.of(RECORD_COMPLETE);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code issuedWithin} is a period of hours
     */
    public MinutesComplete {
        Objects.requireNonNull(calendar, "calendar");
        Period.refuseHours("issuedWithin", issuedWithin);
    }

    /** With minutes within five working days. */
    public MinutesComplete(WorkingCalendar calendar) {
        this(calendar, FIVE_WORKING_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Meeting meeting) {
        LocalDate heldOn = meeting.heldOn();
        Minutes issued = meeting.issued();
        LocalDate issuedOn = issued == null ? null : issued.issuedOn();
        LocalDate by = issued == null ? meeting.asOf() : issuedOn;
        Answer inTime = heldOn == null || by == null
                ? Answer.YES
                : Deadline.of(heldOn, issuedWithin, calendar).inTime(by);
        if (issued == null && heldOn != null && inTime == Answer.YES) {
            return Outcome.notApplicable(this, meeting.meeting());
        }
        if (issued == null && inTime == Answer.UNKNOWN) {
            return Outcome.satisfied(this, meeting.meeting(), RULES).gap(RECORD_COMPLETE, "workingCalendar");
        }
        Terms circumstances = Terms.NONE
                .when(issued == null && inTime == Answer.NO, "notIssued")
                .when(issued != null && inTime == Answer.NO, "issuedLate")
                .when(issuedOn != null && heldOn != null && issuedOn.isBefore(heldOn), "issuedBefore")
                .when(isBefore(meeting.endedAt(), meeting.startedAt()), "endedBefore");
        Terms lacking = lacking(meeting, issued);
        Outcome outcome = Outcome.satisfied(this, meeting.meeting(), RULES);
        if (!circumstances.isEmpty() || !lacking.isEmpty()) {
            Evidence seen = Evidence.happenedOn(heldOn);
            seen = circumstances.isEmpty() ? seen : seen.and("circumstances", circumstances);
            seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
            outcome = outcome.breach(
                    RECORD_COMPLETE, seen.and("heldOn", heldOn).and("issuedOn", issuedOn), meeting.recorder());
        }
        return outcome.gap(RECORD_COMPLETE, Terms.NONE.when(inTime == Answer.UNKNOWN, "workingCalendar"));
    }

    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** Whether something is on the line of a member, or on another of the same person. */
    private static boolean isOnAnyLine(Member member, Meeting meeting, Predicate<Member> wanted) {
        if (wanted.test(member)) {
            return true;
        }
        for (Member line : meeting.members()) {
            if (member.person() != null && member.person().equals(line.person()) && wanted.test(line)) {
                return true;
            }
        }
        return false;
    }

    private static Terms lacking(Meeting meeting, @Nullable Minutes issued) {
        boolean somebodyDue = false;
        boolean nameless = false;
        boolean unmarked = false;
        boolean unexcused = false;
        boolean unsigned = false;
        for (Member member : meeting.members()) {
            somebodyDue |= member.capacity() == Capacity.MEMBER;
            nameless |= member.person() == null;
            unmarked |= member.present() == null;
            unexcused |= member.capacity() == Capacity.MEMBER
                    && Boolean.FALSE.equals(member.present())
                    && !isOnAnyLine(member, meeting, line -> line.reason() != null);
            unsigned |= member.capacity() == Capacity.MEMBER
                    && Boolean.TRUE.equals(member.present())
                    && !isOnAnyLine(member, meeting, Member::signed);
        }
        return Terms.NONE
                .when(meeting.number() == null, "number")
                .when(meeting.body() == null, "body")
                .when(meeting.form() == null, "form")
                .when(meeting.startedAt() == null, "startedAt")
                .when(meeting.endedAt() == null, "endedAt")
                .when(meeting.place() == null, "place")
                .when(meeting.chair() == null, "chair")
                .when(meeting.recorder() == null, "recorder")
                .when(!somebodyDue, "members")
                .when(nameless, "memberNames")
                .when(unmarked, "attendance")
                .when(unexcused, "reasons")
                .when(unsigned, "signatures")
                .when(issued != null && issued.issuedOn() == null, "issuedOn")
                .when(issued != null && issued.archiveNumber() == null, "archiveNumber");
    }
}
