package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.COPIES_WITHIN_APPROVAL;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an approval names each document that was stamped on the strength of it, and that all its uses together keep
 * to the number of copies (审批与用印逐件对应).
 *
 * <p>An approval of whatever comes, such as one for the whole month (按月批量审批), names no document and covers none. There is
 * one finding for each document. Copies are counted here where two or more uses share an approval; one use alone is
 * {@link SealUseCopies}'s business. Uses that are still to come do not count, nor do those without a document.
 */
public record ApprovalCoversUses() implements Control<SealApproval> {

    private static final List<Rule> RULES = List.of(COPIES_WITHIN_APPROVAL);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealApproval approval) {
        List<SealUse> uses = approval.uses();
        boolean any = false;
        boolean inOrder = true;
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).isMade() && uses.get(i).document() != null) {
                any = true;
                inOrder &= isAllThereIs(approval, i);
            }
        }
        if (!any) {
            return Outcome.notApplicable(this, approval.approval());
        }
        Outcome outcome = Outcome.satisfied(this, approval.approval(), RULES);
        return inOrder ? outcome : examined(approval, outcome);
    }

    /** Whether a document is named, and stamped in this one use. */
    private static boolean isAllThereIs(SealApproval approval, int use) {
        String document = approval.uses().get(use).document();
        for (int i = 0; i < approval.uses().size(); i++) {
            if (i != use
                    && document != null
                    && document.equals(approval.uses().get(i).document())) {
                return false;
            }
        }
        for (int i = 0; i < approval.items().size(); i++) {
            if (document != null && document.equals(approval.items().get(i).document())) {
                return true;
            }
        }
        return false;
    }

    private static Outcome examined(SealApproval approval, Outcome soFar) {
        Outcome outcome = soFar;
        for (String document : documents(approval)) {
            List<SealUse> uses = approval.uses().stream()
                    .filter(use -> use.isMade() && document.equals(use.document()))
                    .toList();
            outcome = examined(approval, document, uses, outcome);
        }
        return outcome;
    }

    private static Outcome examined(SealApproval approval, String document, List<SealUse> uses, Outcome outcome) {
        Evidence about = Evidence.about("document", document);
        String[] keepers = uses.stream().map(use -> use.stamped().keeper()).toArray(String[]::new);
        List<@Nullable Integer> allowed = new ArrayList<>();
        approval.items().stream()
                .filter(item -> document.equals(item.document()))
                .forEach(item -> allowed.add(item.copies()));
        if (allowed.isEmpty()) {
            return approval.items().isEmpty()
                    ? outcome.gap(COPIES_WITHIN_APPROVAL, about.andMissing(Terms.of("approval")), keepers)
                    : outcome.breach(
                            COPIES_WITHIN_APPROVAL,
                            about.and("circumstances", Terms.of("documentNotNamedInApproval")),
                            keepers);
        }
        if (uses.size() < 2) {
            return outcome;
        }
        List<@Nullable Integer> stamped = new ArrayList<>();
        uses.forEach(use -> stamped.add(use.stamped().copies()));
        if (!allowed.contains(null) && sum(stamped) > sum(allowed)) {
            return outcome.breach(
                    COPIES_WITHIN_APPROVAL,
                    about.and("circumstances", Terms.of("moreCopiesThanApproved"))
                            .and("copies", sum(stamped))
                            .and("approvedCopies", sum(allowed)),
                    keepers);
        }
        Terms missing =
                Terms.NONE.when(stamped.contains(null), "copies").when(allowed.contains(null), "approvedCopies");
        return missing.isEmpty() ? outcome : outcome.gap(COPIES_WITHIN_APPROVAL, about.andMissing(missing), keepers);
    }

    /** The sum of those that are known. */
    private static long sum(List<@Nullable Integer> numbers) {
        long sum = 0;
        for (Integer number : numbers) {
            sum += number == null ? 0 : number;
        }
        return sum;
    }

    private static List<String> documents(SealApproval approval) {
        List<String> documents = new ArrayList<>();
        for (SealUse use : approval.uses()) {
            String document = use.document();
            if (document != null && use.isMade() && !documents.contains(document)) {
                documents.add(document);
            }
        }
        documents.sort(null);
        return documents;
    }
}
