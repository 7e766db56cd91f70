package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.finance.warning.RiskHit;
import io.neikong.finance.warning.WarnedApplication;
import io.neikong.finance.warning.WarningPolicy;
import io.neikong.finance.warning.WarningWithdrawal;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Risks with applicants: what was reported to the platform, and what became of applications and warnings. */
final class WarningRows {

    private static final Map<String, RiskHit.Field> FIELDS = Row.wordsFor(RiskHit.Field.values());
    private static final Map<String, WarnedApplication.Link> LINKS = Row.wordsFor(WarnedApplication.Link.values());

    private final District district;
    private final DataFolder folder;

    WarningRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        WarningPolicy policy = new WarningPolicy(district.policy(), WorkingCalendar.china());
        if (folder.has(Table.RISK_HITS)) {
            checkup.examine("risk_hits", folder.rows(Table.RISK_HITS).map(this::hit), policy.onHits());
        }
        if (folder.has(Table.WARNED_APPLICATIONS, Table.APPLICATION_WARNINGS)) {
            checkup.examine("warned_applications", applications(), policy.onApplications());
        }
        if (folder.has(Table.WARNING_WITHDRAWALS)) {
            checkup.examine(
                    "warning_withdrawals",
                    folder.rows(Table.WARNING_WITHDRAWALS)
                            .filter(row -> district.hasCome(row.day("withdrawn_on")))
                            .map(this::withdrawal),
                    policy.onWithdrawals());
        }
    }

    private RiskHit hit(Row row) {
        LocalDate queuedOn = row.day("queued_on");
        LocalDate backOn = row.day("platform_back_on");
        String status = row.status();
        return new RiskHit(
                row.required("hit"),
                row.day("found_on"),
                status.equals("submitted") || row.hasAny("submitted_on", "fields", "acknowledgement")
                        ? new RiskHit.Submission(
                                row.day("submitted_on"), row.words("fields", FIELDS), row.text("acknowledgement"))
                        : null,
                status.equals("queued") || queuedOn != null || backOn != null
                        ? new RiskHit.Queueing(queuedOn, backOn)
                        : null,
                status.equals("dismissed") || row.hasAny("dismissed_on", "dismissal_evidence")
                        ? new RiskHit.Dismissal(row.day("dismissed_on"), row.text("dismissal_evidence"))
                        : null,
                row.day("paid_on"),
                district.asOf());
    }

    private Stream<WarnedApplication> applications() {
        Set<String> known = Set.copyOf(folder.all(Table.WARNED_APPLICATIONS, row -> row.required("application")));
        ListMultimap<String, WarnedApplication.Warning> warnings = ArrayListMultimap.create();
        folder.forEach(Table.APPLICATION_WARNINGS, row -> {
            String application = row.required("application");
            if (!known.contains(application)) {
                throw row.unusable(
                        "application",
                        "expected an application of " + Table.WARNED_APPLICATIONS.file() + ", but was " + application);
            }
            warnings.put(
                    application,
                    new WarnedApplication.Warning(
                            row.required("warning"),
                            row.word("link", LINKS),
                            row.day("warned_on"),
                            row.day("withdrawn_on")));
        });
        return folder.rows(Table.WARNED_APPLICATIONS)
                .map(row -> new WarnedApplication(
                        row.required("application"),
                        switch (row.status()) {
                            case "pending" -> WarnedApplication.Status.PENDING;
                            case "blocked" -> WarnedApplication.Status.BLOCKED;
                            default -> WarnedApplication.Status.PASSED;
                        },
                        row.day("passed_on"),
                        warnings.get(row.required("application")).stream()
                                .sorted((one, other) -> one.warning().compareTo(other.warning()))
                                .toList(),
                        release(row),
                        district.asOf()));
    }

    private WarnedApplication.@Nullable Release release(Row row) {
        if (!row.hasAny("released_by", "second_released_by", "release_reason", "released_on")) {
            return null;
        }
        List<String> persons = Stream.of("released_by", "second_released_by")
                .flatMap(column -> Stream.ofNullable(district.person(row, column)))
                .collect(Collectors.toUnmodifiableList());
        return new WarnedApplication.Release(persons, row.text("release_reason"), row.day("released_on"));
    }

    private WarningWithdrawal withdrawal(Row row) {
        return new WarningWithdrawal(
                row.required("warning"),
                row.day("withdrawn_on"),
                district.person(row, "requested_by"),
                row.hasAny("approved_by", "approved_on")
                        ? new WarningWithdrawal.Approval(district.person(row, "approved_by"), row.day("approved_on"))
                        : null,
                row.text("evidence"));
    }
}
