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
 * nothing about a transfer, and a post without a template, old or new, is a gap where it decides. Who never changed posts is not examined.
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
        PostChange undecided = null;
        for (PostChange change : operation.actor().changes()) {
            LocalDate effectiveOn = change.effectiveOn();
            if (effectiveOn != null && effectiveOn.isBefore(day)) {
                if (outcome.examined().isEmpty()) {
                    outcome = Outcome.satisfied(this, operation.operation(), RULES);
                }
                Answer old = isUnder(change, effectiveOn, operation);
                if (old == Answer.YES) {
                    return found(old, change, operation, outcome);
                }
                undecided = undecided == null && old == Answer.UNKNOWN ? change : undecided;
            }
        }
        return undecided == null ? outcome : found(Answer.UNKNOWN, undecided, operation, outcome);
    }

    private static Outcome found(Answer old, PostChange change, Operation operation, Outcome outcome) {
        Evidence seen = Evidence.happenedOn(operation.at())
                .and("change", change.change())
                .andTerm("changeKind", change.kind().name())
                .and("permission", operation.permission())
                .and("effectiveOn", change.effectiveOn())
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
        Answer old = permission == null ? Answer.NO : actor.entitlesTo(permission, before);
        Answer now = permission == null ? Answer.YES : actor.entitlesTo(permission, at);
        if (old == Answer.NO || now == Answer.YES) {
            return Answer.NO;
        }
        Overlap overlap = change.overlap();
        Answer allowed =
                now == Answer.UNKNOWN || overlap == null || !overlap.validity().covers(at)
                        ? Answer.NO
                        : overlap.isApprovedFor(actor.person());
        return switch (allowed) {
            case YES -> Answer.NO;
            case NO -> old == Answer.YES && now == Answer.NO ? Answer.YES : Answer.UNKNOWN;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
