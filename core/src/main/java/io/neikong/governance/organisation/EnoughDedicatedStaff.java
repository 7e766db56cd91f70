package io.neikong.governance.organisation;

import static io.neikong.governance.organisation.OrganisationRule.STAFF_DEDICATED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.governance.organisation.ControlStaff.Member;
import io.neikong.time.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that on the day judged on enough persons supervise the funds and do nothing else (专职监管人员). Who has another assignment or
 * may handle business in a system is dedicated on paper only. Who is on leave still counts here.
 *
 * @param minimumPersons  how many there must be at least; no rule was found, so two are an engineering default
 */
public record EnoughDedicatedStaff(int minimumPersons) implements Control<ControlStaff> {

    private static final List<Rule> RULES = List.of(STAFF_DEDICATED);

    /**
     * Refuses a number that asks for nothing.
     *
     * @throws IllegalArgumentException if {@code minimumPersons} is less than 1
     */
    public EnoughDedicatedStaff {
        UnitEstablished.refuseLessThanOne("minimumPersons", minimumPersons);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ControlStaff staff) {
        int sure = 0;
        int perhaps = 0;
        List<String> onPaper = new ArrayList<>();
        for (Member member : staff.persons()) {
            Answer dedicated = ControlStaff.isDedicated(member, staff.asOf());
            sure += dedicated == Answer.YES ? 1 : 0;
            perhaps += dedicated == Answer.UNKNOWN ? 1 : 0;
            if (dedicated == Answer.NO && ControlStaff.supervises(member, staff.asOf())) {
                onPaper.add(member.person());
            }
        }
        Outcome outcome = Outcome.satisfied(this, staff.body(), RULES);
        if (sure >= minimumPersons) {
            return outcome;
        }
        return sure + perhaps >= minimumPersons
                ? outcome.gap(STAFF_DEDICATED, "supervision")
                : outcome.breach(
                        STAFF_DEDICATED,
                        Evidence.of("counted", sure + perhaps)
                                .and("required", minimumPersons)
                                .andAny("onPaper", onPaper),
                        onPaper.toArray(String[]::new));
    }
}
