package io.neikong.governance.organisation;

import static io.neikong.governance.organisation.OrganisationRule.STAFF_UNBROKEN;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.organisation.ControlStaff.Member;
import io.neikong.time.Answer;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that on each working day of the period somebody who does nothing else than supervise was at work (专职监管人员不断档): the
 * posts were not empty between two holders, and not all were on leave at once.
 *
 * @param calendar  the working days; on the others nobody has to be there
 */
public record NeverWithoutStaff(WorkingCalendar calendar) implements Control<ControlStaff> {

    private static final List<Rule> RULES = List.of(STAFF_UNBROKEN);

    public NeverWithoutStaff {
        Objects.requireNonNull(calendar, "calendar");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ControlStaff staff) {
        List<Member> persons = staff.persons();
        LocalDate first = null;
        LocalDate last = null;
        int empty = 0;
        boolean untold = false;
        boolean leaveUntold = false;
        boolean beyond = false;
        for (LocalDate day = staff.since(); !day.isAfter(staff.asOf()); day = day.plusDays(1)) {
            if (calendar.covers(day) && !calendar.isWorkingDay(day)) {
                continue;
            }
            Answer there = isSomebodyThere(persons, day);
            if (there == Answer.NO && calendar.covers(day)) {
                first = first == null ? day : first;
                last = day;
                empty++;
            }
            untold |= there == Answer.UNKNOWN && isWorkUntold(persons, day);
            leaveUntold |= there == Answer.UNKNOWN && isLeaveUntold(persons, day);
            beyond |= there == Answer.NO && !calendar.covers(day);
        }
        Outcome outcome = Outcome.satisfied(this, staff.body(), RULES);
        if (empty > 0) {
            outcome = outcome.breach(
                    STAFF_UNBROKEN,
                    Evidence.of("workingDays", empty).and("firstOn", first).and("lastOn", last));
        }
        return outcome.gap(
                STAFF_UNBROKEN,
                Terms.NONE.when(untold, "supervision").when(leaveUntold, "away").when(beyond, "workingCalendar"));
    }

    private static Answer isSomebodyThere(List<Member> persons, LocalDate day) {
        boolean perhaps = false;
        for (Member member : persons) {
            Answer dedicated = ControlStaff.isDedicated(member, day);
            if (dedicated != Answer.NO && !ControlStaff.isAway(member, day)) {
                if (dedicated == Answer.YES && member.away() != null) {
                    return Answer.YES;
                }
                perhaps = true;
            }
        }
        return perhaps ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean isWorkUntold(List<Member> persons, LocalDate day) {
        return persons.stream()
                .anyMatch(member ->
                        ControlStaff.isDedicated(member, day) == Answer.UNKNOWN && !ControlStaff.isAway(member, day));
    }

    private static boolean isLeaveUntold(List<Member> persons, LocalDate day) {
        return persons.stream()
                .anyMatch(member -> ControlStaff.isDedicated(member, day) != Answer.NO && member.away() == null);
    }
}
