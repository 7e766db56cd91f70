package io.neikong.finance;

import io.neikong.finance.transfer.AnswersFollowedUp;
import io.neikong.finance.transfer.AttachmentsComplete;
import io.neikong.finance.transfer.Clue;
import io.neikong.finance.transfer.Clue.Report;
import io.neikong.finance.transfer.ClueReported;
import io.neikong.finance.transfer.NoFineInstead;
import io.neikong.finance.transfer.ReceiptHeld;
import io.neikong.finance.transfer.SentInTime;
import io.neikong.finance.transfer.StaffToSupervision;
import io.neikong.finance.transfer.SuspectedFraud;
import io.neikong.finance.transfer.SuspectedFraud.Evaluation;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.finance.transfer.SuspectedFraud.Part;
import io.neikong.finance.transfer.Transfer;
import io.neikong.finance.transfer.Transfer.Attachment;
import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.finance.transfer.Transfer.Receipt;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.finance.transfer.Transfer.Sending;
import io.neikong.finance.transfer.TransferDecided;
import io.neikong.finance.transfer.TransferEvaluated;
import io.neikong.finance.transfer.TransferRule;
import io.neikong.finance.transfer.TransferStep;
import io.neikong.finance.transfer.TransferStep.Kind;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The rules on transfers, by one scheme of two cases of 6,000 yuan that was reported on a Monday. */
final class TransferExamples {

    private static final LocalDate REPORTED = LocalDate.of(2026, 3, 16);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<Attachment> ALL = List.of(Attachment.values());
    private static final Receipt RECEIPT = new Receipt("RP-0002", LocalDate.of(2026, 3, 19));

    private TransferExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        TransferRule.EVALUATED,
                        new TransferEvaluated(Policy.builtIn()),
                        fraud(new Evaluation(LocalDate.of(2026, 3, 13), Answer.YES), Handling.REPORTED),
                        fraud(null, Handling.NONE),
                        Parameters.FRAUD_AMOUNT,
                        Parameters.AGGRAVATED_FRAUD_AMOUNT),
                RuleExample.of(
                        TransferRule.DECIDED_IN_TIME,
                        new TransferDecided(WorkingCalendar.china(), Policy.builtIn()),
                        decided("2026-03-19T15:00:00"),
                        decided("2026-03-20T09:00:00"),
                        Parameters.TRANSFER_DECISION),
                RuleExample.of(
                        TransferRule.SENT_IN_TIME,
                        new SentInTime(WorkingCalendar.china(), Policy.builtIn()),
                        sent("2026-03-19T15:00:00", ALL, RECEIPT),
                        sent("2026-03-19T15:00:01", ALL, RECEIPT),
                        Parameters.TRANSFER),
                RuleExample.of(
                        TransferRule.ATTACHMENTS_COMPLETE,
                        new AttachmentsComplete(),
                        sent("2026-03-19T09:00:00", ALL, RECEIPT),
                        sent("2026-03-19T09:00:00", List.of(Attachment.TRANSFER_LETTER), RECEIPT)),
                RuleExample.of(
                        TransferRule.RECEIPT_HELD,
                        new ReceiptHeld(),
                        sent("2026-03-19T09:00:00", ALL, RECEIPT),
                        sent("2026-03-19T09:00:00", ALL, null)),
                RuleExample.of(
                        TransferRule.NO_FINE_INSTEAD,
                        new NoFineInstead(Policy.builtIn()),
                        fraud(new Evaluation(LocalDate.of(2026, 3, 13), Answer.YES), Handling.SENT),
                        fraud(null, Handling.NONE),
                        Parameters.FRAUD_AMOUNT,
                        Parameters.AGGRAVATED_FRAUD_AMOUNT),
                RuleExample.of(
                        TransferRule.ANSWERS_FOLLOWED_UP,
                        new AnswersFollowedUp(WorkingCalendar.china()),
                        answered("2026-03-26"),
                        answered("2026-03-27")),
                RuleExample.of(
                        TransferRule.STAFF_TO_SUPERVISION,
                        new StaffToSupervision(),
                        ofStaff(Recipient.SUPERVISION),
                        ofStaff(Recipient.POLICE)),
                RuleExample.of(
                        TransferRule.CLUE_REPORTED,
                        new ClueReported(WorkingCalendar.china(), Policy.builtIn()),
                        clue("2026-03-16T16:00:00"),
                        clue("2026-03-17T09:00:00"),
                        Parameters.INCIDENT_REPORT));
    }

    private static SuspectedFraud fraud(Evaluation evaluation, Handling handling) {
        return new SuspectedFraud(
                "SCH-0002",
                Answer.YES,
                Answer.NO,
                List.of(
                        new Part("FC-0005", LocalDate.of(2026, 3, 2), new BigDecimal("6000.00"), BigDecimal.ZERO),
                        new Part("FC-0006", LocalDate.of(2026, 3, 9), BigDecimal.ZERO, new BigDecimal("6000.00"))),
                evaluation,
                handling,
                List.of("SAN-0003"),
                AS_OF);
    }

    private static Transfer decided(String decidedAt) {
        return transfer(Answer.NO, decidedAt, null);
    }

    private static Transfer sent(String sentAt, List<Attachment> attachments, Receipt receipt) {
        return transfer(
                Answer.NO, "2026-03-18T15:00:00", new Sending(at(sentAt), Recipient.POLICE, attachments, receipt));
    }

    private static Transfer ofStaff(Recipient recipient) {
        return transfer(
                Answer.YES, "2026-03-18T15:00:00", new Sending(at("2026-03-19T09:00:00"), recipient, ALL, RECEIPT));
    }

    private static Transfer answered(String handedOverOn) {
        return transfer(
                Answer.NO,
                "2026-03-18T15:00:00",
                new Sending(at("2026-03-19T09:00:00"), Recipient.POLICE, ALL, RECEIPT),
                new TransferStep("TS-1", Kind.FILED, LocalDate.of(2026, 3, 23)),
                new TransferStep("TS-2", Kind.HANDED_OVER, LocalDate.parse(handedOverOn)));
    }

    private static Transfer transfer(Answer staffSuspected, String decidedAt, Sending sending, TransferStep... steps) {
        Decision decision = new Decision(null, at(decidedAt), "S-0001", Decider.HEAD, Answer.NO, Answer.YES, null);
        return new Transfer(
                "XF-0002",
                REPORTED,
                staffSuspected,
                decision,
                sending,
                Stream.of(steps).toList(),
                AS_OF);
    }

    private static Clue clue(String reportedAt) {
        return new Clue("CL-0004", LocalDate.of(2026, 3, 9), new Report(at(reportedAt)), AS_OF);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ChinaTime.ZONE).toInstant();
    }
}
