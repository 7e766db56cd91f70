package io.neikong.finance.transfer;

import io.neikong.finance.transfer.SuspectedFraud.Evaluation;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.finance.transfer.SuspectedFraud.Part;
import io.neikong.finance.transfer.Transfer.Attachment;
import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.finance.transfer.Transfer.Receipt;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.finance.transfer.Transfer.Sending;
import io.neikong.finance.transfer.TransferStep.Kind;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameter;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Transfers for the tests: reported on a Monday, approved on the Wednesday, sent on the Thursday. */
final class Transfers {

    static final LocalDate REPORTED = LocalDate.of(2026, 3, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final Receipt RECEIPT = new Receipt("receipt", LocalDate.of(2026, 3, 5));

    private Transfers() {}

    static SuspectedFraud fraud(Answer suspected, Answer aggravated, @Nullable Evaluation evaluation, Part... parts) {
        return fraud(suspected, aggravated, evaluation, Handling.NONE, List.of(), parts);
    }

    static SuspectedFraud fraud(
            Answer suspected,
            Answer aggravated,
            @Nullable Evaluation evaluation,
            Handling handling,
            List<String> fines,
            Part... parts) {
        return new SuspectedFraud("scheme", suspected, aggravated, List.of(parts), evaluation, handling, fines, AS_OF);
    }

    static Part part(String id, @Nullable String amount) {
        return part(id, "2026-03-02", amount);
    }

    static Part part(String id, @Nullable String foundOn, @Nullable String amount) {
        return new Part(
                id,
                foundOn == null ? null : LocalDate.parse(foundOn),
                amount == null ? null : new BigDecimal(amount),
                BigDecimal.ZERO);
    }

    static Decision approved(@Nullable String at) {
        return decision(at, Decider.HEAD, Answer.UNKNOWN, Answer.YES, null);
    }

    static Decision decision(
            @Nullable String at,
            @Nullable Decider decider,
            Answer headAbsent,
            Answer approved,
            @Nullable String reason) {
        return new Decision(null, at == null ? null : at(at), "head", decider, headAbsent, approved, reason);
    }

    static Sending police(@Nullable String at) {
        return sending(at, Recipient.POLICE);
    }

    static Sending sending(@Nullable String at, @Nullable Recipient recipient) {
        return new Sending(at == null ? null : at(at), recipient, List.of(Attachment.values()), RECEIPT);
    }

    static Transfer transfer(@Nullable Decision decision, @Nullable Sending sending) {
        return transfer(Answer.NO, decision, sending, AS_OF);
    }

    static Transfer transfer(
            Answer staffSuspected, @Nullable Decision decision, @Nullable Sending sending, LocalDate asOf) {
        return new Transfer("transfer", REPORTED, staffSuspected, decision, sending, List.of(), asOf);
    }

    /** A transfer sent to the police on 2026-03-05, and steps such as {@code "FILED 2026-03-06"}. */
    static Transfer steps(LocalDate asOf, String... steps) {
        List<TransferStep> taken = new ArrayList<>();
        for (String step : steps) {
            String[] parts = step.split(" ", -1);
            taken.add(new TransferStep(
                    "s" + taken.size(), Kind.valueOf(parts[0]), parts.length > 1 ? LocalDate.parse(parts[1]) : null));
        }
        return sent(asOf, taken);
    }

    static Transfer sent(LocalDate asOf, List<TransferStep> steps) {
        return new Transfer(
                "transfer",
                REPORTED,
                Answer.NO,
                approved("2026-03-04T15:00:00"),
                police("2026-03-05T09:00:00"),
                steps,
                asOf);
    }

    static <T extends Serializable> Policy city(Parameter<T> parameter, T value) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return Policy.of(List.of(new PolicyOverride<>(
                parameter, Layer.CITY, null, value, "document", "author", "approver", from, null, from)));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ChinaTime.ZONE).toInstant();
    }
}
