package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.STAFF_TO_SUPERVISION;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.finance.transfer.Transfer.Sending;
import io.neikong.time.Answer;
import java.util.List;

/**
 * Checks that a suspected offence of office goes to the supervision organ and not to the police (公职人员职务犯罪线索移送监察机关).
 *
 * <p>Of a scheme in which outsiders are suspected too, each side is a transfer of its own. What was not sent yet is not examined, and
 * neither is a transfer to the police in which no official is suspected.
 */
public record StaffToSupervision() implements Control<Transfer> {

    private static final List<Rule> RULES = List.of(STAFF_TO_SUPERVISION);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Transfer transfer) {
        Sending sent = transfer.sent();
        if (sent == null || transfer.staffSuspected() == Answer.NO) {
            return Outcome.notApplicable(this, transfer.transfer());
        }
        Outcome outcome = Outcome.satisfied(this, transfer.transfer(), RULES);
        if (sent.recipient() == Recipient.SUPERVISION) {
            return outcome;
        }
        if (sent.recipient() == Recipient.POLICE && transfer.staffSuspected() == Answer.YES) {
            return outcome.breach(
                    STAFF_TO_SUPERVISION, Evidence.happenedOn(sent.sentOn()).and("sentOn", sent.sentOn()));
        }
        return outcome.gap(
                STAFF_TO_SUPERVISION,
                Terms.NONE
                        .when(sent.recipient() == null, "recipient")
                        .when(transfer.staffSuspected() == Answer.UNKNOWN, "staffSuspected"));
    }
}
