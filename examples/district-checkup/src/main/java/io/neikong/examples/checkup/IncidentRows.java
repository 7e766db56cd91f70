package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.Grading.Level;
import io.neikong.finance.incident.Incident;
import io.neikong.finance.incident.IncidentEvent;
import io.neikong.finance.incident.IncidentEvent.Kind;
import io.neikong.finance.incident.IncidentPolicy;
import io.neikong.finance.incident.IncidentReport;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Incidents of funds: what was lost when, what was reported when, and who else knew. */
final class IncidentRows {

    private static final Map<String, Incident.Fund> FUNDS = Row.wordsFor(Incident.Fund.values());
    private static final Map<String, Grade> GRADES = Row.wordsFor(Grade.values());
    private static final Map<String, Level> LEVELS = Row.wordsFor(Level.values());
    private static final Map<String, IncidentReport.Element> ELEMENTS = Row.wordsFor(IncidentReport.Element.values());
    private static final Map<String, Boolean> SIGNERS = Map.of("head", true, "deputy_head", true, "other", false);
    private static final Map<String, Kind> EVENTS = Map.of(
            "loss_found", Kind.LOSS_FOUND,
            "money_recovered", Kind.MONEY_RECOVERED,
            "case_filed", Kind.CASE_FILED,
            "closed", Kind.CLOSED);
    private static final Map<String, Kind> REPORTS = Map.of(
            "first", Kind.REPORTED,
            "regraded", Kind.REGRADED,
            "corrected", Kind.CORRECTED,
            "progress", Kind.PROGRESS_REPORTED,
            "final", Kind.FINAL_REPORTED);

    /** What is on record about one incident. */
    record Register(Incident.@Nullable Fund fund, @Nullable LocalDate discoveredOn) {}

    /** A loss, or what came back of it. */
    private record Sum(
            Kind kind,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable String victim) {}

    /** The day of a report, and of the discovery that it states. */
    record Reported(
            String report,
            @Nullable LocalDate day,
            @Nullable LocalDate statedDiscovery) {}

    private final District district;
    private final DataFolder folder;

    IncidentRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.INCIDENTS, Table.INCIDENT_EVENTS, Table.INCIDENT_REPORTS)) {
            return;
        }
        IncidentPolicy policy = new IncidentPolicy(district.policy(), WorkingCalendar.china());
        Map<String, Register> incidents = new TreeMap<>();
        folder.forEach(
                Table.INCIDENTS,
                row -> incidents.put(
                        row.required("incident"),
                        new Register(row.wordOrNull("fund", FUNDS), row.day("discovered_on"))));
        ListMultimap<String, IncidentEvent> events = ArrayListMultimap.create();
        ListMultimap<String, Sum> sums = ArrayListMultimap.create();
        ListMultimap<String, Reported> reports = ArrayListMultimap.create();
        folder.forEach(Table.INCIDENT_EVENTS, row -> {
            IncidentEvent event = event(row, EVENTS, "event", "happened_on");
            events.put(incident(row, incidents.keySet()), event);
            sums.put(
                    row.required("incident"),
                    new Sum(event.kind(), event.happenedOn(), event.amount(), row.text("victim")));
        });
        folder.forEach(Table.INCIDENT_REPORTS, row -> {
            String incident = incident(row, incidents.keySet());
            events.put(incident, event(row, REPORTS, "report", "reported_on"));
            reports.put(
                    incident,
                    new Reported(row.required("report"), row.day("reported_on"), row.day("stated_discovered_on")));
        });
        Set<String> known = reports.values().stream().map(Reported::report).collect(Collectors.toSet());
        checkup.examine(
                "incidents",
                folder.rows(Table.INCIDENTS).map(row -> incident(row, events.get(row.required("incident")))),
                policy.onIncidents());
        checkup.examine(
                "incident_reports",
                folder.rows(Table.INCIDENT_REPORTS)
                        .filter(row -> district.hasCome(row.day("reported_on")))
                        .map(row -> {
                            String incident = row.required("incident");
                            Register register = Objects.requireNonNull(incidents.get(incident));
                            return report(row, register, sums.get(incident), known);
                        }),
                policy.onReports());
        if (folder.has(Table.DISCOVERIES)) {
            checkup.examine(
                    "discoveries",
                    new DiscoveryRows(district).discoveries(incidents, reports).stream(),
                    policy.onDiscoveries());
        }
    }

    private Incident incident(Row row, List<IncidentEvent> events) {
        return new Incident(
                row.required("incident"),
                row.wordOrNull("fund", FUNDS),
                row.day("discovered_on"),
                row.flag("suspected_crime"),
                row.text("transfer"),
                inOrder(events),
                district.asOf());
    }

    private static IncidentEvent event(Row row, Map<String, Kind> kinds, String id, String day) {
        return new IncidentEvent(
                row.required(id),
                row.word("kind", kinds),
                row.day(day),
                row.has("amount") ? row.amount("amount") : null,
                row.has("grade") ? row.wordOrNull("grade", GRADES) : null,
                row.has("level") ? row.wordOrNull("level", LEVELS) : null);
    }

    private static String incident(Row row, Set<String> incidents) {
        String incident = row.required("incident");
        if (!incidents.contains(incident)) {
            throw row.unusable(
                    "incident", "expected an incident of " + Table.INCIDENTS.file() + ", but was " + incident);
        }
        return incident;
    }

    /**
     * By day; on one day what was found before what was reported. What has no day stands where it is least out of turn: a loss or a first
     * report at the beginning, a closing before the final report.
     */
    private static List<IncidentEvent> inOrder(List<IncidentEvent> events) {
        LocalDate reported = firstDay(events, Kind.REPORTED, LocalDate.MIN);
        LocalDate ended = firstDay(events, Kind.FINAL_REPORTED, LocalDate.MAX);
        Function<IncidentEvent, LocalDate> day = event -> {
            LocalDate happened = event.happenedOn();
            if (happened != null) {
                return happened;
            }
            return switch (event.kind()) {
                case LOSS_FOUND, MONEY_RECOVERED, CASE_FILED, REPORTED -> LocalDate.MIN;
                case REGRADED, CORRECTED, PROGRESS_REPORTED -> reported;
                case CLOSED -> ended;
                case FINAL_REPORTED -> LocalDate.MAX;
            };
        };
        return events.stream()
                .sorted(Comparator.comparing(day)
                        .thenComparing(IncidentEvent::kind)
                        .thenComparing(IncidentEvent::event))
                .toList();
    }

    private static LocalDate firstDay(List<IncidentEvent> events, Kind kind, LocalDate otherwise) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> Stream.ofNullable(event.happenedOn()))
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private IncidentReport report(Row row, Register register, List<Sum> sums, Set<String> known) {
        LocalDate reportedOn = row.day("reported_on");
        boolean signed = Stream.of("signed_by", "signed_as", "signed_on").anyMatch(column -> row.text(column) != null);
        String corrects = row.text("corrects");
        Set<String> victims = new HashSet<>();
        BigDecimal lost = BigDecimal.ZERO;
        BigDecimal recovered = BigDecimal.ZERO;
        boolean whole = reportedOn != null;
        boolean named = reportedOn != null;
        for (Sum sum : sums) {
            LocalDate day = sum.day();
            if (day != null && reportedOn != null && day.isAfter(reportedOn)) {
                continue;
            }
            if (sum.kind() == Kind.LOSS_FOUND) {
                whole &= sum.amount() != null && day != null;
                named &= sum.victim() != null && day != null;
                lost = sum.amount() == null ? lost : lost.add(sum.amount());
                victims.add(String.valueOf(sum.victim()));
            } else if (sum.kind() == Kind.MONEY_RECOVERED && sum.amount() != null) {
                recovered = recovered.add(sum.amount());
            }
        }
        return new IncidentReport(
                row.required("report"),
                reportedOn,
                row.words("elements", ELEMENTS),
                signed
                        ? new IncidentReport.Signature(
                                district.person(row, "signed_by"),
                                row.wordOrNull("signed_as", SIGNERS),
                                row.day("signed_on"))
                        : null,
                row.flag("sealed"),
                new IncidentReport.Figures(
                        row.amount("stated_amount"), row.count("stated_victims"), row.day("stated_discovered_on")),
                new IncidentReport.Figures(whole ? lost : null, named ? victims.size() : null, register.discoveredOn()),
                recovered,
                corrects == null ? null : new IncidentReport.Correction(corrects, known.contains(corrects)));
    }
}
