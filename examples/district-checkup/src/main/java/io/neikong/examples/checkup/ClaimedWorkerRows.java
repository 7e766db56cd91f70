package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.subsidy.employer.ClaimedEmployment;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Bar;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contract;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contribution;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Wage;
import io.neikong.finance.subsidy.employer.EmployerPolicy;
import io.neikong.time.WorkingCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those for whom companies claim, and what the registers say of them. */
final class ClaimedWorkerRows {

    private static final String CONTRACT = "contract";
    private static final String CONTRIBUTION = "contribution";
    private static final String WAGE = "wage";
    private static final String BAR = "bar";
    private static final Map<String, String> LOOKED_UP =
            Map.of("contracts", CONTRACT, "contributions", CONTRIBUTION, "wages", WAGE, "bars", BAR);

    /** Kinds of records: what is none of the first three rules the employment out. */
    private static final Map<String, String> RECORDS = Map.of(
            CONTRACT,
            CONTRACT,
            CONTRIBUTION,
            CONTRIBUTION,
            WAGE,
            WAGE,
            "deceased",
            Bar.Kind.DECEASED.name(),
            "imprisoned",
            Bar.Kind.IMPRISONED.name(),
            "retired",
            Bar.Kind.RETIRED.name(),
            "elsewhere",
            Bar.Kind.FULL_TIME_ELSEWHERE.name());

    private final District district;
    private final DataFolder folder;

    ClaimedWorkerRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the control if the files are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.CLAIMED_WORKERS, Table.EMPLOYMENT_RECORDS)) {
            checkup.examine(
                    "claimed_workers",
                    employments(),
                    new EmployerPolicy(district.policy(), WorkingCalendar.china()).onEmployments());
        }
    }

    private Stream<ClaimedEmployment> employments() {
        ListMultimap<String, Row> records =
                MultimapBuilder.hashKeys().arrayListValues().build();
        Map<String, List<String>> claims = new HashMap<>();
        folder.forEach(Table.CLAIMED_WORKERS, row -> claims.put(row.required("claim"), lookedUp(row)));
        folder.forEach(Table.EMPLOYMENT_RECORDS, row -> {
            String claim = row.known("claim", claims.keySet(), Table.CLAIMED_WORKERS);
            String kind = row.word("record", RECORDS);
            if (!claims.getOrDefault(claim, List.of()).contains(LOOKED_UP.containsValue(kind) ? kind : BAR)) {
                throw row.unusable(
                        "record",
                        "expected what column looked_up of " + Table.CLAIMED_WORKERS.file()
                                + " says was looked up for the claim, but was " + row.text("record"));
            }
            records.put(claim, row);
        });
        return folder.rows(Table.CLAIMED_WORKERS).map(row -> {
            row.validity();
            List<String> lookedUp = lookedUp(row);
            List<Row> own = records.get(row.required("claim"));
            return new ClaimedEmployment(
                    row.required("claim"),
                    row.text("worker"),
                    row.ids("employers"),
                    row.day("claimed_on"),
                    row.day("from"),
                    row.day("to"),
                    found(lookedUp.contains(CONTRACT), own, CONTRACT, ClaimedWorkerRows::contract),
                    found(lookedUp.contains(CONTRIBUTION), own, CONTRIBUTION, ClaimedWorkerRows::contribution),
                    found(lookedUp.contains(WAGE), own, WAGE, ClaimedWorkerRows::wage),
                    lookedUp.contains(BAR) ? bars(own) : null);
        });
    }

    private static List<String> lookedUp(Row row) {
        return Objects.requireNonNullElse(row.words("looked_up", LOOKED_UP), List.of());
    }

    private static <T> @Nullable List<T> found(
            boolean lookedUp, List<Row> records, String kind, Function<Row, T> mapper) {
        return lookedUp
                ? records.stream()
                        .filter(row -> row.word("record", RECORDS).equals(kind))
                        .map(mapper)
                        .toList()
                : null;
    }

    private static List<Bar> bars(List<Row> records) {
        return Stream.of(Bar.Kind.values())
                .flatMap(kind -> records.stream()
                        .filter(row -> row.word("record", RECORDS).equals(kind.name()))
                        .map(row -> new Bar(kind, row.day("from"), row.day("to"))))
                .toList();
    }

    private static Contract contract(Row row) {
        row.validity();
        return new Contract(
                row.text("company"),
                row.day("from"),
                row.day("to"),
                Objects.requireNonNullElse(row.flag("unlimited"), false));
    }

    private static Contribution contribution(Row row) {
        return new Contribution(EmployerRows.month(row), row.text("company"), row.day("paid_on"));
    }

    private static Wage wage(Row row) {
        return new Wage(EmployerRows.month(row), row.text("company"), row.text("payee"), row.amount("amount"));
    }
}
