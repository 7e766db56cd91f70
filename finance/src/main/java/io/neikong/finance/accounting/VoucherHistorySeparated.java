package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.ROUNDS_AND_REVERSAL_SEPARATED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.accounting.VoucherAction.Kind;
import io.neikong.separation.Step.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a voucher is reviewed, taken back, reviewed again and reversed by different persons, in every round
 * (反审核、重新审核、反记账、红字冲销的相互分离).
 *
 * <p>Whoever prepared or ever edited a voucher neither reviews it nor takes its review back. Whoever takes a review or a
 * posting back neither edits before it is reviewed or posted again, nor is the next to review or post; to take back one's
 * own review or posting is allowed. Whoever edits between two reviews is a maker for the second. Pairwise, nobody posts on
 * his own review. Nothing that was edited, taken back, or passed by the system alone is posted before a person reviewed
 * it. Whoever made a voucher, or had it reversed, does not review its reversal; for the rest a reversal is a voucher like
 * any other. These pairs are an engineering default: the notice names the duties and no rounds.
 *
 * <p>There is one breach for each person, with all circumstances and the day of the first. An action by an unknown person
 * or at an unknown moment is a gap; then only what does not hang on the order is found. A history without a review by a
 * person and without anything taken back is not applicable, unless it was posted on a review by the system.
 *
 * @param mode  how the clause is read; only whether one person may review and post depends on it
 */
public record VoucherHistorySeparated(Mode mode) implements Control<VoucherHistory> {

    private static final List<Rule> RULES = List.of(ROUNDS_AND_REVERSAL_SEPARATED);

    public VoucherHistorySeparated {
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(VoucherHistory history) {
        boolean ordered = history.isInOrder();
        int found = 0;
        for (int i = 0; i < history.actions().size(); i++) {
            found |= OwnWork.on(i, history, mode, ordered);
        }
        if (!history.has(Kind.UNREVIEWED)
                && !history.has(Kind.UNPOSTED)
                && !history.isReviewed()
                && !(history.has(Kind.REVIEWED) && history.has(Kind.POSTED))) {
            return Outcome.notApplicable(this, history.voucher());
        }
        Outcome outcome = Outcome.satisfied(this, history.voucher(), RULES);
        if (found != 0) {
            outcome = withBreaches(history, ordered, outcome);
        }
        VoucherHistory reversed = history.reverses();
        boolean unknownMaker = history.isReviewed() && reversed != null && !reversed.hasKnownMakers();
        return ordered && !unknownMaker && !history.hasUnknownPerson()
                ? outcome
                : withGap(history, unknownMaker, outcome);
    }

    private Outcome withBreaches(VoucherHistory history, boolean ordered, Outcome soFar) {
        Outcome outcome = withBreach(null, history, ordered, soFar);
        SortedSet<String> persons = new TreeSet<>();
        for (VoucherAction action : history.actions()) {
            if (person(action) != null) {
                persons.add(Objects.requireNonNull(person(action)));
            }
        }
        for (String person : persons) {
            outcome = withBreach(person, history, ordered, outcome);
        }
        return outcome;
    }

    /** All that one person did, or somebody who is not known, or the system. */
    private Outcome withBreach(@Nullable String person, VoucherHistory history, boolean ordered, Outcome soFar) {
        int found = 0;
        Instant first = null;
        for (int i = 0; i < history.actions().size(); i++) {
            VoucherAction action = history.actions().get(i);
            int here = Objects.equals(person, person(action)) ? OwnWork.on(i, history, mode, ordered) : 0;
            first = found == 0 && here != 0 ? action.at() : first;
            found |= here;
        }
        if (found == 0) {
            return soFar;
        }
        Evidence seen = Evidence.happenedOn(first).and("circumstances", OwnWork.terms(found));
        return soFar.breach(
                ROUNDS_AND_REVERSAL_SEPARATED,
                OwnWork.REVIEWED_REVERSAL_OF_OWN.isIn(found) ? andReversed(seen, history) : seen,
                person);
    }

    private static @Nullable String person(VoucherAction action) {
        return action.actor() == Actor.PERSON ? action.person() : null;
    }

    private static Outcome withGap(VoucherHistory history, boolean unknownMaker, Outcome soFar) {
        Terms actions = Terms.NONE;
        for (Kind kind : Kind.values()) {
            boolean open = history.actions().stream()
                    .anyMatch(action -> action.kind() == kind && (action.isByUnknownPerson() || action.isOutOfOrder()));
            actions = actions.when(open, kind.term());
        }
        Evidence seen = actions.isEmpty() ? Evidence.NONE : Evidence.of("actions", actions);
        return soFar.gap(
                ROUNDS_AND_REVERSAL_SEPARATED,
                (unknownMaker ? andReversed(seen, history) : seen)
                        .andMissing(Terms.NONE
                                .when(history.hasUnknownPerson(), "person")
                                .when(!history.isInOrder(), "at")
                                .when(unknownMaker, "makerOfReversed")));
    }

    private static Evidence andReversed(Evidence seen, VoucherHistory history) {
        VoucherHistory reversed = history.reverses();
        return seen.and("reversed", reversed == null ? null : reversed.voucher());
    }
}
