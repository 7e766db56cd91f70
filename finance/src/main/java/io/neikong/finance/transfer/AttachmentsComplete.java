package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.ATTACHMENTS_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.Transfer.Attachment;
import io.neikong.finance.transfer.Transfer.Sending;
import java.util.List;

/**
 * Checks that all five papers that belong to a transfer to the police were attached (移送材料齐全).
 *
 * <p>A paper for which there is nothing, such as a list of things where there are none, says so and is attached. What was not sent,
 * or went to the supervision organ, is not examined.
 */
public record AttachmentsComplete() implements Control<Transfer> {

    private static final List<Rule> RULES = List.of(ATTACHMENTS_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Transfer transfer) {
        Sending sent = transfer.sentToPolice();
        if (sent == null) {
            return Outcome.notApplicable(this, transfer.transfer());
        }
        Outcome outcome = Outcome.satisfied(this, transfer.transfer(), RULES);
        List<Attachment> attachments = sent.attachments();
        if (attachments == null) {
            return outcome.gap(ATTACHMENTS_COMPLETE, "attachments");
        }
        Terms leftOut = Terms.NONE;
        for (Attachment attachment : Attachment.all()) {
            leftOut = leftOut.when(!attachments.contains(attachment), attachment.name());
        }
        return leftOut.isEmpty()
                ? outcome
                : outcome.breach(
                        ATTACHMENTS_COMPLETE, Evidence.happenedOn(sent.sentOn()).and("leftOut", leftOut));
    }
}
