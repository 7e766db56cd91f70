package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.RECEIPT_HELD;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.Transfer.Receipt;
import io.neikong.finance.transfer.Transfer.Sending;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that the police signed for a transfer (移送回执).
 *
 * <p>On the day of the sending the receipt may still be on its way, so where that day is not recorded, a receipt that is not there is a
 * gap. What was not sent, or went to the supervision organ, is not examined.
 */
public record ReceiptHeld() implements Control<Transfer> {

    private static final List<Rule> RULES = List.of(RECEIPT_HELD);

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
        LocalDate sentOn = sent.sentOn();
        Receipt receipt = sent.receipt();
        LocalDate signedOn = receipt == null ? null : receipt.signedOn();
        if (receipt == null || (signedOn != null && signedOn.isAfter(transfer.asOf()))) {
            if (sentOn == null) {
                return outcome.gap(RECEIPT_HELD, "sentAt");
            }
            return transfer.asOf().equals(sentOn)
                    ? Outcome.notApplicable(this, transfer.transfer())
                    : outcome.breach(
                            RECEIPT_HELD,
                            Evidence.happenedOn(sentOn)
                                    .and("circumstances", Terms.of("noReceipt"))
                                    .and("sentOn", sentOn));
        }
        if (sentOn != null && signedOn != null && signedOn.isBefore(sentOn)) {
            return outcome.breach(
                    RECEIPT_HELD,
                    Evidence.happenedOn(sentOn)
                            .and("circumstances", Terms.of("signedBeforeSending"))
                            .and("sentOn", sentOn)
                            .and("receipt", receipt.receipt())
                            .and("signedOn", signedOn));
        }
        return outcome.gap(RECEIPT_HELD, Terms.NONE.when(signedOn == null, "signedOn"));
    }
}
