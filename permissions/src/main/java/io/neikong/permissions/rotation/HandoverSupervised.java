package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.HANDED_OVER;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.rotation.PostChange.Duty;
import io.neikong.permissions.rotation.PostChange.Handover;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that whoever left a post handed it over to somebody else under the eyes of a third (岗位交接与监交).
 *
 * <p>No record and no supervisor are breaches; a record without list, receiver, day or open items is a gap. The handover of
 * accounting staff is supervised by the head of accounting, that of the head of accounting by the head of the unit: the
 * Accounting Law, article 39 of the text of 2024; the day on which that text came into force (2024-07-01) was not verified.
 * If several hold that office, any of them will do; if nobody knows who does, that is a gap.
 *
 * @param withoutHandover  the post classes that need no record, sorted; accounting posts always need one
 */
public record HandoverSupervised(Set<String> withoutHandover) implements Control<PostChange> {

    private static final List<Rule> RULES = List.of(HANDED_OVER);

    public HandoverSupervised {
        withoutHandover = ImmutableSortedSet.copyOf(withoutHandover);
    }

    /** General posts ({@code GENERAL}) need no record, an engineering default. */
    public HandoverSupervised() {
        this(Set.of(RotationClock.GENERAL));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PostChange change) {
        String postClass = change.post().postClass();
        if (change.duty() == Duty.OTHER && postClass != null && withoutHandover.contains(postClass)) {
            return Outcome.notApplicable(this, change.outgoing());
        }
        Outcome outcome = Outcome.satisfied(this, change.outgoing(), RULES);
        Handover handover = change.handover();
        if (handover == null) {
            return outcome.breach(
                    HANDED_OVER, seen(change, null).and("circumstances", Terms.of("noHandover")), change.outgoing());
        }
        String supervisor = handover.supervisor();
        String incoming = handover.incoming();
        List<String> entitled = entitled(change);
        Terms circumstances = Terms.NONE
                .when(supervisor == null, "noSupervisor")
                .when(change.outgoing().equals(supervisor), "supervisorIsOutgoing")
                .when(supervisor != null && supervisor.equals(incoming), "supervisorIsIncoming")
                .when(change.outgoing().equals(incoming), "incomingIsOutgoing")
                .when(isNotAmong(entitled, supervisor, change, Duty.ACCOUNTING), "supervisorIsNotAccountingHead")
                .when(isNotAmong(entitled, supervisor, change, Duty.ACCOUNTING_HEAD), "supervisorIsNotUnitHead");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    HANDED_OVER,
                    seen(change, handover).and("circumstances", circumstances),
                    change.outgoing(),
                    supervisor);
        }
        Terms missing = Terms.NONE
                .when(handover.list() == null, "handoverList")
                .when(incoming == null, "incoming")
                .when(handover.handedOverOn() == null, "handedOverOn")
                .when(handover.openItems() == null, "openItems")
                .when(change.duty() == Duty.ACCOUNTING && entitled.isEmpty(), "accountingHead")
                .when(change.duty() == Duty.ACCOUNTING_HEAD && entitled.isEmpty(), "unitHead");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(HANDED_OVER, seen(change, handover).andMissing(missing), change.outgoing());
    }

    /** Who may supervise where the law says it. */
    private static List<String> entitled(PostChange change) {
        return switch (change.duty()) {
            case OTHER -> List.of();
            case ACCOUNTING -> change.accountingHeads();
            case ACCOUNTING_HEAD -> change.unitHeads();
        };
    }

    private static boolean isNotAmong(
            List<String> entitled, @Nullable String supervisor, PostChange change, Duty duty) {
        return change.duty() == duty && supervisor != null && !entitled.isEmpty() && !entitled.contains(supervisor);
    }

    /** The day belongs to the identifier, because somebody can leave one post twice. */
    private static Evidence seen(PostChange change, @Nullable Handover handover) {
        LocalDate handedOverOn = handover == null ? null : handover.handedOverOn();
        Evidence seen = Evidence.happenedOn(handedOverOn == null ? change.changedOn() : handedOverOn)
                .andAbout("unit", change.post().unit())
                .andAbout("post", change.post().post())
                .andAbout("changedOn", change.changedOn())
                .and("handedOverOn", handedOverOn);
        return handover == null
                ? seen
                : seen.and("handover", handover.handover())
                        .and("incoming", handover.incoming())
                        .and("supervisor", handover.supervisor());
    }
}
