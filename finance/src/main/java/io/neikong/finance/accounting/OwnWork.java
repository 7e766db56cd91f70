package io.neikong.finance.accounting;

import io.neikong.control.Terms;
import io.neikong.finance.accounting.VoucherAction.Kind;
import java.util.List;

/** What somebody must not do on a voucher after what he did on it before (不得自办事项). Several at once are bits of one number. */
enum OwnWork {
    /** He reviewed what he had prepared or edited, in this round or an earlier one. */
    REVIEWED_OWN("reviewedOwn", 1),
    /** He took back the review of what he had prepared or edited. */
    UNREVIEWED_OWN("unreviewedOwn", 2),
    /** He took a review back and edited before it was reviewed again. */
    EDITED_AFTER_OWN_UNREVIEW("editedAfterOwnUnreview", 4),
    /** He took a review back and was the next to review. */
    REVIEWED_AFTER_OWN_UNREVIEW("reviewedAfterOwnUnreview", 8),
    /** He took a posting back and edited before it was posted again. */
    EDITED_AFTER_OWN_UNPOSTING("editedAfterOwnUnposting", 16),
    /** He took a posting back and was the next to post. */
    POSTED_AFTER_OWN_UNPOSTING("postedAfterOwnUnposting", 32),
    /** He posted on a review of his own that nobody had taken back. */
    POSTED_OWN_REVIEW("postedOwnReview", 64),
    /** It was edited or its review taken back, or the system passed it, and no person reviewed it before this posting. */
    POSTED_UNREVIEWED("postedUnreviewed", 128),
    /** He reviewed the reversal of what he had prepared or edited, or had reversed himself. */
    REVIEWED_REVERSAL_OF_OWN("reviewedReversalOfOwn", 256);

    private static final List<OwnWork> ALL = List.of(values());

    private final String term;
    private final int bit;

    OwnWork(String term, int bit) {
        this.term = term;
        this.bit = bit;
    }

    boolean isIn(int found) {
        return (found & bit) != 0;
    }

    static Terms terms(int found) {
        Terms terms = Terms.NONE;
        for (OwnWork one : ALL) {
            terms = terms.when(one.isIn(found), one.term);
        }
        return terms;
    }

    /**
     * All that is wrong with one action of a history. Nothing is allocated.
     *
     * @param ordered  whether the order of the whole history is certain; if not, only what does not hang on it is found
     */
    static int on(int index, VoucherHistory history, Mode mode, boolean ordered) {
        List<VoucherAction> all = history.actions();
        VoucherAction action = all.get(index);
        int found = 0;
        boolean sameReview = true;
        boolean samePosting = true;
        boolean standsReviewed = true;
        for (int i = index - 1; i >= 0; i--) {
            VoucherAction earlier = all.get(i);
            if (action.isInOneHandWith(earlier)) {
                found |= makingAndReview(earlier, action);
                if (ordered && sameReview && earlier.kind() == Kind.UNREVIEWED) {
                    found |= action.isMaking() ? EDITED_AFTER_OWN_UNREVIEW.bit : 0;
                    found |= action.kind() == Kind.REVIEWED ? REVIEWED_AFTER_OWN_UNREVIEW.bit : 0;
                }
                if (ordered && samePosting && earlier.kind() == Kind.UNPOSTED) {
                    found |= action.isMaking() ? EDITED_AFTER_OWN_UNPOSTING.bit : 0;
                    found |= action.kind() == Kind.POSTED ? POSTED_AFTER_OWN_UNPOSTING.bit : 0;
                }
                if (ordered && standsReviewed && mode == Mode.PAIRWISE && earlier.kind() == Kind.REVIEWED) {
                    found |= action.kind() == Kind.POSTED ? POSTED_OWN_REVIEW.bit : 0;
                }
            }
            sameReview &= !earlier.isReview();
            samePosting &= earlier.kind() != Kind.POSTED;
            standsReviewed &= earlier.kind() != Kind.UNREVIEWED;
        }
        found |= ordered && action.kind() == Kind.POSTED && isUnreviewed(index, all) ? POSTED_UNREVIEWED.bit : 0;
        return found | (isReviewOfOwnReversal(action, history) ? REVIEWED_REVERSAL_OF_OWN.bit : 0);
    }

    /** Two of which the order is certain: a preparation without a moment comes first, anything else is nowhere. */
    private static int makingAndReview(VoucherAction earlier, VoucherAction action) {
        if (!earlier.isMaking() || (earlier.kind() != Kind.PREPARED && action.at() == null)) {
            return 0;
        }
        return switch (action.kind()) {
            case REVIEWED -> REVIEWED_OWN.bit;
            case UNREVIEWED -> UNREVIEWED_OWN.bit;
            case PREPARED, EDITED, POSTED, UNPOSTED, VOIDED, REVERSED -> 0;
        };
    }

    /** Whether no person reviewed what is posted, although the history shows that there are reviews. */
    private static boolean isUnreviewed(int posting, List<VoucherAction> all) {
        boolean changed = false;
        boolean hasReviews = false;
        for (int i = posting - 1; i >= 0; i--) {
            VoucherAction earlier = all.get(i);
            if (earlier.isReview() && !changed) {
                return false;
            }
            changed |= earlier.isMaking() || earlier.kind() == Kind.UNREVIEWED;
            hasReviews |= earlier.kind() == Kind.REVIEWED || earlier.kind() == Kind.UNREVIEWED;
        }
        return hasReviews;
    }

    private static boolean isReviewOfOwnReversal(VoucherAction action, VoucherHistory history) {
        VoucherHistory reversed = history.reverses();
        if (reversed == null || !action.isReview()) {
            return false;
        }
        for (int i = 0; i < reversed.actions().size(); i++) {
            VoucherAction earlier = reversed.actions().get(i);
            if ((earlier.isMaking() || earlier.kind() == Kind.REVERSED) && action.isInOneHandWith(earlier)) {
                return true;
            }
        }
        return false;
    }
}
