package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.NO_ACTION_UNDER_OLD_POST;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that nobody acts with the permissions of a post after the day on which the post was left
 * (离岗后不再以原岗位权限操作).
 *
 * <p>The day of the change itself is not after it. Who has left and is not back must not act at all; after a transfer what
 * counts is a permission to which the old posts entitled and the present ones do not. That the permission was still there,
 * and might be for another working day, excuses nothing; an approved overlap does. A permission that is not known says
 * nothing about a transfer. Who never changed posts is not examined.
 */
public record NoActionUnderOldPost() implements Control<Operation> {

    private static final List<Rule> RULES = List.of(NO_ACTION_UNDER_OLD_POST);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Operation operation) {
        LocalDate day = ChinaTime.dayOf(operation.at());
        Outcome outcome = Outcome.notApplicable(this, operation.operation());
        for (PostChange change : operation.actor().changes()) {
            LocalDate effectiveOn = change.effectiveOn();
            if (effectiveOn != null && effectiveOn.isBefore(day)) {
                if (outcome.examined().isEmpty()) {
                    outcome = Outcome.satisfied(this, operation.operation(), RULES);
                }
                Answer old = isUnder(change, effectiveOn, operation);
                if (old != Answer.NO) {
                    return found(old, change, effectiveOn, operation, outcome);
                }
            }
        }
        return outcome;
    }

    private static Outcome found(
            Answer old, PostChange change, LocalDate effectiveOn, Operation operation, Outcome outcome) {
        Evidence seen = Evidence.happenedOn(operation.at())
                .and("change", change.change())
                .andTerm("changeKind", change.kind().name())
                .and("permission", operation.permission())
                .and("effectiveOn", effectiveOn)
                .and("recordedAt", change.recordedLate().orElse(null))
                .and("at", operation.at());
        String actor = operation.actor().person();
        if (old == Answer.YES) {
            return outcome.breach(NO_ACTION_UNDER_OLD_POST, seen, actor);
        }
        boolean undated = change.overlap() != null
                && change.overlap().isApprovedFor(actor) == Answer.UNKNOWN
                && change.overlap().validity().covers(operation.at());
        return outcome.gap(
                NO_ACTION_UNDER_OLD_POST, seen.andMissing(Terms.of(undated ? "overlapApprovedAt" : "template")), actor);
    }

    private static Answer isUnder(PostChange change, LocalDate effectiveOn, Operation operation) {
        Career actor = operation.actor();
        Instant at = operation.at();
        if (change.kind().leaves()) {
            return actor.isGone(at) ? Answer.YES : Answer.NO;
        }
        String permission = operation.permission();
        Instant before = ChinaTime.startOf(effectiveOn).minusNanos(1);
        if (permission == null || actor.entitlesTo(permission, before) != Answer.YES) {
            return Answer.NO;
        }
        Answer now = actor.entitlesTo(permission, at);
        Overlap overlap = change.overlap();
        if (now != Answer.NO || overlap == null || !overlap.validity().covers(at)) {
            return now == Answer.YES ? Answer.NO : now == Answer.NO ? Answer.YES : Answer.UNKNOWN;
        }
        return switch (overlap.isApprovedFor(actor.person())) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
