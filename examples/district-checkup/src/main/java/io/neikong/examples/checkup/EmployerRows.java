package io.neikong.examples.checkup;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multiset;
import io.neikong.checkup.Checkup;
import io.neikong.finance.subsidy.employer.EmployerPolicy;
import io.neikong.finance.subsidy.employer.EmployerStanding;
import io.neikong.finance.subsidy.employer.EmployerStanding.Entry;
import io.neikong.finance.subsidy.employer.EmployerStanding.Status;
import io.neikong.finance.subsidy.employer.EmployerTrace;
import io.neikong.finance.subsidy.employer.EmployerTrace.Headcount;
import io.neikong.finance.subsidy.employer.EmployerVerification;
import io.neikong.finance.subsidy.employer.EmployerVerification.Visit;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import io.neikong.identifier.IdentifierWellFormed;
import io.neikong.identifier.StatedIdentifier;
import io.neikong.time.WorkingCalendar;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Companies that claim, and the numbers that materials state. */
final class EmployerRows {

    private static final Map<String, Status> STATUSES = Map.of(
            "in-business", Status.IN_BUSINESS,
            "deregistered", Status.DEREGISTERED,
            "licence-revoked", Status.LICENCE_REVOKED,
            "abnormal", Status.ABNORMAL,
            "serious-violation", Status.SERIOUS_VIOLATION);
    private static final Map<String, IdentifierKind> KINDS = Map.of(
            "credit-code", IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE,
            "resident-id", IdentifierKind.RESIDENT_ID_NUMBER,
            "bank-card", IdentifierKind.BANK_CARD_NUMBER,
            "unit-account", IdentifierKind.UNIT_ACCOUNT_NUMBER);

    private final District district;
    private final DataFolder folder;

    EmployerRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        EmployerPolicy policy = new EmployerPolicy(district.policy(), WorkingCalendar.china());
        if (folder.has(Table.REVIEWED_APPLICATIONS, Table.COMPANY_STATUSES)) {
            checkup.examine("company_statuses", standings(), policy.onStandings());
        }
        if (folder.has(Table.REVIEWED_APPLICATIONS, Table.COMPANY_VISITS)) {
            checkup.examine("company_visits", verifications(), policy.onVerifications());
        }
        if (folder.has(Table.CLAIMING_COMPANIES)) {
            checkup.examine(
                    "claiming_companies",
                    folder.rows(Table.CLAIMING_COMPANIES)
                            .map(row -> stated(
                                    row.required("company"),
                                    IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE,
                                    row.text("credit_code"))),
                    policy.onCreditCodes());
        }
        if (folder.has(Table.CLAIMING_COMPANIES, Table.COMPANY_HEADCOUNTS)) {
            checkup.examine("company_headcounts", traces(), policy.onTraces());
        }
        if (folder.has(Table.STATED_NUMBERS)) {
            checkup.examine(
                    "stated_numbers",
                    folder.rows(Table.STATED_NUMBERS)
                            .map(row -> stated(row.required("subject"), row.word("kind", KINDS), row.text("number"))),
                    Stream.of(IdentifierRule.values())
                            .map(IdentifierWellFormed::new)
                            .toList());
        }
    }

    private StatedIdentifier stated(String subject, IdentifierKind kind, @Nullable String number) {
        return new StatedIdentifier(subject, kind, number, district.asOf());
    }

    /** A register that was asked and has no line for a company knows none. */
    private Stream<EmployerStanding> standings() {
        ListMultimap<String, Entry> entries =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.COMPANY_STATUSES, row -> {
            row.validity();
            entries.put(
                    row.required("company"), new Entry(row.word("status", STATUSES), row.day("from"), row.day("to")));
        });
        return ReviewedApplication.all(district).values().stream()
                .filter(ReviewedApplication::approved)
                .map(one -> {
                    List<Entry> known = entries.get(String.valueOf(one.company()));
                    boolean asked = one.company() != null && (!known.isEmpty() || one.registerAskedOn() != null);
                    return new EmployerStanding(
                            one.id(),
                            one.programme(),
                            one.decisiveOn(),
                            one.registerAskedOn(),
                            asked
                                    ? known.stream()
                                            .sorted(Comparator.comparing(Entry::status))
                                            .toList()
                                    : null);
                });
    }

    private Stream<EmployerVerification> verifications() {
        Map<String, ReviewedApplication> applications = ReviewedApplication.all(district);
        ListMultimap<String, Visit> visits =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.COMPANY_VISITS,
                row -> visits.put(
                        ReviewedApplication.of(row, applications),
                        new Visit(
                                row.required("visit"),
                                row.day("done_on"),
                                district.person(row, "done_by"),
                                row.answer("confirmed"),
                                row.text("record"))));
        return applications.values().stream()
                .map(one -> new EmployerVerification(
                        one.id(),
                        one.risk(),
                        one.approved(),
                        one.decidedAt(),
                        visits.get(one.id()).stream()
                                .sorted(Comparator.comparing(
                                                Visit::doneOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                                        .thenComparing(Visit::visit))
                                .toList()));
    }

    private Stream<EmployerTrace> traces() {
        Multiset<String> addresses = HashMultiset.create();
        Multiset<String> phones = HashMultiset.create();
        folder.forEach(Table.CLAIMING_COMPANIES, row -> {
            addresses.add(String.valueOf(row.text("address")));
            phones.add(String.valueOf(row.text("phone")));
        });
        ListMultimap<String, Headcount> headcounts =
                MultimapBuilder.hashKeys().arrayListValues().build();
        Set<String> companies = Set.copyOf(folder.all(Table.CLAIMING_COMPANIES, row -> row.required("company")));
        folder.forEach(Table.COMPANY_HEADCOUNTS, row -> {
            String company = row.known("company", companies, Table.CLAIMING_COMPANIES);
            Integer insured = row.count("insured");
            if (insured != null) {
                headcounts.put(company, new Headcount(month(row), insured));
            }
        });
        return folder.rows(Table.CLAIMING_COMPANIES)
                .map(row -> new EmployerTrace(
                        row.required("company"),
                        row.text("address") == null ? null : addresses.count(row.text("address")),
                        row.text("phone") == null ? null : phones.count(row.text("phone")),
                        headcounts.get(row.required("company")).stream()
                                .sorted(Comparator.comparing(Headcount::month))
                                .toList(),
                        row.day("last_paid_on"),
                        district.asOf()));
    }

    static YearMonth month(Row row) {
        row.required("month");
        return Objects.requireNonNull(row.month("month"));
    }
}
