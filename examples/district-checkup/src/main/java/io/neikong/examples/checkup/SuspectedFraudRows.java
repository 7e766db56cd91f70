package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.finance.transfer.SuspectedFraud;
import io.neikong.finance.transfer.SuspectedFraud.Evaluation;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.finance.transfer.SuspectedFraud.Part;
import io.neikong.finance.transfer.Transfer;
import io.neikong.time.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases of fraud taken together by their scheme, with what became of them on the way to the police. */
final class SuspectedFraudRows {

    private final District district;
    private final DataFolder folder;
    private final Map<String, Transfer> transfers;

    SuspectedFraudRows(District district, Map<String, Transfer> transfers) {
        this.district = district;
        this.folder = district.folder();
        this.transfers = transfers;
    }

    /** One fact for each scheme, and for each case that belongs to none. */
    Stream<SuspectedFraud> frauds() {
        ListMultimap<String, Row> schemes =
                MultimapBuilder.treeKeys().arrayListValues().build();
        Map<String, String> schemeOf = new LinkedHashMap<>();
        folder.forEach(Table.FRAUD_CASES, row -> {
            String scheme = row.text("scheme") == null ? row.required("case") : row.required("scheme");
            schemeOf.put(row.required("case"), scheme);
            schemes.put(scheme, row);
        });
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        folder.forEach(
                Table.TRANSFER_EVALUATIONS,
                row -> evaluations.put(
                        FraudRows.known(row, "scheme", schemes.asMap(), Table.FRAUD_CASES),
                        new Evaluation(row.day("evaluated_on"), row.answer("crime"))));
        ListMultimap<String, String> fines =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.FRAUD_FINES, row -> {
            LocalDate decidedOn = row.day("decided_on");
            String scheme = row.text("case") == null
                    ? null
                    : schemeOf.get(FraudRows.known(row, "case", schemeOf, Table.FRAUD_CASES));
            if (scheme != null && district.hasCome(decidedOn)) {
                fines.put(scheme, row.required("fine"));
            }
        });
        return schemes.keySet().stream()
                .map(scheme -> fraud(
                        scheme,
                        schemes.get(scheme),
                        evaluations.get(scheme),
                        fines.get(scheme).stream().sorted().toList()));
    }

    private SuspectedFraud fraud(String scheme, List<Row> rows, @Nullable Evaluation evaluation, List<String> fines) {
        return new SuspectedFraud(
                scheme,
                any(rows, "suspected"),
                any(rows, "aggravated"),
                rows.stream().map(SuspectedFraudRows::part).toList(),
                evaluation,
                rows.stream()
                        .map(row -> handling(row))
                        .max(Comparator.naturalOrder())
                        .orElse(Handling.NONE),
                fines,
                district.asOf());
    }

    private static Part part(Row row) {
        String id = row.required("case");
        LocalDate foundOn = row.day("found_on");
        BigDecimal paid = row.amount("paid");
        BigDecimal attempted = Objects.requireNonNullElse(row.amount("attempted"), BigDecimal.ZERO);
        return row.refusing("attempted", () -> new Part(id, foundOn, paid, attempted));
    }

    /** How far the transfer of a case is; one that is named and not on file was proposed, as far as can be told. */
    private Handling handling(Row row) {
        if (row.text("transfer") == null) {
            return Handling.NONE;
        }
        return folder.has(Table.TRANSFERS)
                ? Objects.requireNonNull(transfers.get(FraudRows.known(row, "transfer", transfers, Table.TRANSFERS)))
                        .handling()
                : Handling.REPORTED;
    }

    /** Yes if it is for any of them, no if it is for none. */
    private static Answer any(List<Row> rows, String column) {
        List<Answer> answers = rows.stream().map(row -> row.answer(column)).toList();
        return answers.contains(Answer.YES)
                ? Answer.YES
                : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
    }
}
