package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.transfer.Clue;
import io.neikong.finance.transfer.Transfer;
import io.neikong.finance.transfer.Transfer.Attachment;
import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.finance.transfer.Transfer.Receipt;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.finance.transfer.Transfer.Sending;
import io.neikong.finance.transfer.TransferPolicy;
import io.neikong.finance.transfer.TransferStep;
import io.neikong.time.Answer;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Transfers, what the police answered to them, and clues. */
final class TransferRows {

    private static final Map<String, Attachment> ATTACHMENTS = Map.of(
            "letter", Attachment.TRANSFER_LETTER,
            "report", Attachment.INVESTIGATION_REPORT,
            "items", Attachment.ITEM_LIST,
            "experts", Attachment.EXPERT_REPORT,
            "others", Attachment.OTHER_PAPERS);
    private static final Map<String, Decider> DECIDERS = Row.wordsFor(Decider.values());
    private static final Map<String, Recipient> RECIPIENTS = Row.wordsFor(Recipient.values());
    private static final Map<String, TransferStep.Kind> KINDS = Row.wordsFor(TransferStep.Kind.values());
    private static final String NO_ATTACHMENT = "none";

    private final District district;
    private final DataFolder folder;
    private final TransferPolicy policy;

    TransferRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = new TransferPolicy(district.policy(), WorkingCalendar.china());
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        Map<String, Transfer> transfers = transfers();
        if (folder.has(Table.TRANSFERS)) {
            checkup.examine("transfers", transfers.values().stream(), policy.onTransfers());
        }
        if (folder.has(Table.TRANSFERS, Table.TRANSFER_STEPS)) {
            checkup.examine("transfer_steps", transfers.values().stream(), policy.onSteps());
        }
        if (folder.has(Table.FRAUD_CASES, Table.TRANSFER_EVALUATIONS)) {
            checkup.examine(
                    "suspected_frauds",
                    new SuspectedFraudRows(district, transfers).frauds(),
                    policy.onSuspectedFrauds());
        }
        if (folder.has(Table.CLUES)) {
            checkup.examine("clues", folder.all(Table.CLUES, this::clue).stream(), policy.onClues());
        }
    }

    private Map<String, Transfer> transfers() {
        Map<String, Row> rows = new LinkedHashMap<>();
        folder.forEach(Table.TRANSFERS, row -> rows.put(row.required("transfer"), row));
        ListMultimap<String, Row> steps =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.TRANSFER_STEPS, row -> {
            if (folder.has(Table.TRANSFERS)) {
                steps.put(FraudRows.known(row, "transfer", rows, Table.TRANSFERS), row);
            }
        });
        Map<String, Transfer> transfers = new LinkedHashMap<>();
        rows.forEach((transfer, row) -> transfers.put(
                transfer,
                new Transfer(
                        transfer,
                        row.day("reported_on"),
                        row.answer("staff_suspected"),
                        decision(row),
                        sending(row),
                        FraudRows.inOrder(steps.get(transfer))
                                .map(TransferRows::step)
                                .toList(),
                        district.asOf())));
        return transfers;
    }

    /** A decision of which nothing is recorded was not made. */
    private @Nullable Decision decision(Row row) {
        String person = district.person(row, "decided_by");
        String decidedAt = row.text("decided_at");
        Decider decider = row.wordOrNull("decided_as", DECIDERS);
        Answer approved = row.answer("approved");
        if (person == null && decidedAt == null && decider == null && approved == Answer.UNKNOWN) {
            return null;
        }
        boolean toTheMinute = decidedAt != null && decidedAt.contains("T");
        return new Decision(
                toTheMinute ? null : row.day("decided_at"),
                toTheMinute ? row.instant("decided_at") : null,
                person,
                decider,
                row.answer("head_absent"),
                approved,
                row.text("refusal_reason"));
    }

    /** What of which nothing is recorded was not sent. */
    private static @Nullable Sending sending(Row row) {
        Instant sentAt = row.instant("sent_at");
        Recipient recipient = row.wordOrNull("recipient", RECIPIENTS);
        List<Attachment> attachments = attachments(row);
        String receipt = row.text("receipt");
        boolean sent = sentAt != null || recipient != null || attachments != null || receipt != null;
        return sent
                ? new Sending(
                        sentAt,
                        recipient,
                        attachments,
                        receipt == null ? null : new Receipt(receipt, row.day("receipt_signed_on")))
                : null;
    }

    private static @Nullable List<Attachment> attachments(Row row) {
        String text = row.text("attachments");
        if (text == null) {
            return null;
        }
        List<Attachment> attachments = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split(" +", -1)) {
            Attachment attachment = ATTACHMENTS.get(word);
            if (attachment != null) {
                attachments.add(attachment);
            } else if (!text.equalsIgnoreCase(NO_ATTACHMENT)) {
                throw row.unusable(
                        "attachments",
                        "expected none, or some of experts, items, letter, others, report with spaces between, but was \""
                                + text + "\"");
            }
        }
        return attachments;
    }

    private static TransferStep step(Row row) {
        return new TransferStep(row.required("number"), row.word("kind", KINDS), row.day("happened_on"));
    }

    private Clue clue(Row row) {
        Instant reportedAt = row.instant("reported_at");
        boolean reported = reportedAt != null || Boolean.TRUE.equals(row.flag("reported"));
        return new Clue(
                row.required("clue"),
                row.day("discovered_on"),
                reported ? new Clue.Report(reportedAt) : null,
                district.asOf());
    }
}
