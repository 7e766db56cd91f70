package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.HANDED_OVER;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.archive.StaffChange.HandoverList;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that files were handed over by a list, before a third person, no later than the change of staff (人员变动移交).
 *
 * <p>The first day of the successor is in time.
 */
public record HandedOverByList() implements Control<StaffChange> {

    private static final List<Rule> RULES = List.of(HANDED_OVER);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(StaffChange change) {
        LocalDate changedOn = change.changedOn();
        if (changedOn != null && changedOn.isAfter(change.asOf())) {
            return Outcome.notApplicable(this, change.change());
        }
        HandoverList list = change.handedOver();
        LocalDate handedOverOn = list == null ? null : list.handedOverOn();
        String supervisor = list == null ? null : list.supervisor();
        Terms circumstances = Terms.NONE
                .when(list == null, "noList")
                .when(handedOverOn != null && changedOn != null && handedOverOn.isAfter(changedOn), "handedOverLate")
                .when(list != null && supervisor == null, "noSupervisor")
                .when(
                        supervisor != null
                                && (supervisor.equals(change.outgoing()) || supervisor.equals(change.incoming())),
                        "supervisorIsParty")
                .when(change.outgoing() != null && change.outgoing().equals(change.incoming()), "toOneself");
        Terms missing = Terms.NONE
                .when(change.outgoing() == null, "outgoing")
                .when(change.incoming() == null, "incoming")
                .when(changedOn == null, "changedOn")
                .when(list != null && list.list() == null, "list")
                .when(list != null && handedOverOn == null, "handedOverOn");
        Outcome outcome = Outcome.satisfied(this, change.change(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    HANDED_OVER,
                    Evidence.happenedOn(changedOn)
                            .and("circumstances", circumstances)
                            .and("changedOn", changedOn)
                            .and("list", list == null ? null : list.list())
                            .and("handedOverOn", handedOverOn),
                    change.outgoing(),
                    change.incoming());
        }
        return outcome.gap(HANDED_OVER, missing);
    }
}
