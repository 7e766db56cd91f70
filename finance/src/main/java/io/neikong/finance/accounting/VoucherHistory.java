package io.neikong.finance.accounting;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was done on one voucher, round after round (凭证办理轨迹).
 *
 * @param voucher  the caller's identifier of the voucher
 * @param actions  all that was done on it, given in any order and kept by moment; of two at the same moment the one that
 *     belongs earlier in the course of a voucher comes first
 * @param reverses  the history of the voucher that this one reverses (被红字冲销的凭证), null if it reverses none
 */
public record VoucherHistory(
        String voucher,
        List<VoucherAction> actions,
        @Nullable VoucherHistory reverses) implements Serializable {
    public VoucherHistory {
        Objects.requireNonNull(voucher, "voucher");
        actions = actions.stream().sorted(VoucherAction.COURSE).toList();
    }

    /** The history of a voucher that reverses none. */
    public VoucherHistory(String voucher, List<VoucherAction> actions) {
        this(voucher, actions, null);
    }

    /** Whether it is certain in which order everything was done. */
    boolean isInOrder() {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).isOutOfOrder()) {
                return false;
            }
        }
        return true;
    }

    /** Whether some of it was done by a person who is not known. */
    boolean hasUnknownPerson() {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).isByUnknownPerson()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something of a kind was done, by whomever. */
    boolean has(VoucherAction.Kind kind) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person reviewed it, once at least. */
    boolean isReviewed() {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).isReview()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is known who or what prepared the voucher and who edited it. */
    boolean hasKnownMakers() {
        boolean prepared = false;
        for (int i = 0; i < actions.size(); i++) {
            VoucherAction action = actions.get(i);
            if (action.isMaking() && action.isByUnknownPerson()) {
                return false;
            }
            prepared |= action.kind() == VoucherAction.Kind.PREPARED;
        }
        return prepared;
    }
}
