package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.COPIES_WITHIN_APPROVAL;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;

/**
 * Checks that a seal was used for a document and no more often than was approved (用印份数不超过批准份数).
 *
 * <p>Fewer copies than approved are in order. Paper without a text is no document. Whether several uses together keep to
 * one approval is {@link ApprovalCoversUses}'s question. A document or a number that is not recorded is a gap. A use that is still to
 * come or was cancelled in time is not examined.
 */
public record SealUseCopies() implements Control<SealUse> {

    private static final List<Rule> RULES = List.of(COPIES_WITHIN_APPROVAL);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealUse use) {
        if (!use.isMade()) {
            return Outcome.notApplicable(this, use.use());
        }
        Outcome outcome = Outcome.satisfied(this, use.use(), RULES);
        Integer copies = use.stamped().copies();
        Integer approvedCopies = use.approvedCopies();
        boolean blank = use.particulars().blank();
        if (copies != null && approvedCopies != null && copies > approvedCopies) {
            outcome = outcome.breach(
                    COPIES_WITHIN_APPROVAL,
                    circumstances(use, Terms.of("moreCopiesThanApproved").when(blank, "blankPaperStamped"))
                            .and("copies", copies)
                            .and("approvedCopies", approvedCopies),
                    use.stamped().keeper());
        } else if (blank) {
            outcome = outcome.breach(
                    COPIES_WITHIN_APPROVAL,
                    circumstances(use, Terms.of("blankPaperStamped")),
                    use.stamped().keeper());
        }
        return outcome.gap(
                COPIES_WITHIN_APPROVAL,
                Terms.NONE
                        .when(use.document() == null && !blank, "document")
                        .when(copies == null, "copies")
                        .when(approvedCopies == null, "approvedCopies"));
    }

    private static Evidence circumstances(SealUse use, Terms circumstances) {
        return Evidence.happenedOn(use.stamped().at()).and("circumstances", circumstances);
    }
}
