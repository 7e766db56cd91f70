package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.neikong.checkup.Checkup;
import io.neikong.governance.risk.FoundProblem;
import io.neikong.governance.risk.RiskAssessments;
import io.neikong.governance.risk.RiskAssessments.Assessment;
import io.neikong.governance.risk.RiskItem;
import io.neikong.governance.risk.RiskItem.Closing;
import io.neikong.governance.risk.RiskItem.Dimension;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskItem.Owner;
import io.neikong.governance.risk.RiskItem.Rating;
import io.neikong.governance.risk.RiskItem.Version;
import io.neikong.governance.risk.RiskList;
import io.neikong.governance.risk.RiskMatrix;
import io.neikong.governance.risk.RiskMatrix.Cell;
import io.neikong.governance.risk.RiskPolicy;
import io.neikong.governance.risk.RiskTrigger;
import io.neikong.governance.risk.RiskTrigger.Reassessment;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The risk list: its entries, the assessments of all risks, what makes the district assess anew, and what was found. */
final class RiskRows {

    private static final Map<String, Dimension> DIMENSIONS = Row.wordsFor(Dimension.values());
    private static final Map<String, Measure.Status> STATUS = Row.wordsFor(Measure.Status.values());
    private static final Map<String, RiskTrigger.Kind> KINDS = Row.wordsFor(RiskTrigger.Kind.values());

    private final District district;
    private final DataFolder folder;

    RiskRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        RiskPolicy policy = new RiskPolicy(district.policy(), WorkingCalendar.china());
        if (folder.has(Table.RISKS, Table.RISK_VERSIONS, Table.RISK_MEASURES)) {
            Map<String, RiskItem> risks = risks();
            checkup.examine("risks", lists(risks.values()).stream(), policy.onLists());
            checkup.examine("risks", risks.values().stream(), policy.onRisks());
            if (folder.has(Table.RISK_MATRIX)) {
                checkup.examine("risks", risks.values().stream(), policy.onLevels(matrix()));
            }
            if (folder.has(Table.RISK_LINKS)) {
                ListMultimap<String, RiskItem> links = links(risks);
                checkup.examine("incidents", problems(Table.INCIDENTS, links), policy.onProblems());
                checkup.examine("audit_findings", problems(Table.AUDIT_FINDINGS, links), policy.onProblems());
            }
        }
        if (folder.has(Table.RISK_ASSESSMENTS)) {
            checkup.examine("risk_assessments", assessments().stream(), policy.onAssessments());
        }
        if (folder.has(Table.RISK_TRIGGERS, Table.RISK_REASSESSMENTS)) {
            checkup.examine("risk_triggers", triggers().stream(), policy.onTriggers());
        }
    }

    private Map<String, RiskItem> risks() {
        Set<String> known = new HashSet<>(folder.all(Table.RISKS, row -> row.required("risk")));
        ListMultimap<String, Version> versions =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.RISK_VERSIONS,
                row -> versions.put(
                        row.known("risk", known, Table.RISKS),
                        new Version(row.day("version_on"), row.text("hash"), row.text("review"))));
        ListMultimap<String, Measure> measures =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.RISK_MEASURES,
                row -> measures.put(
                        row.known("risk", known, Table.RISKS),
                        new Measure(row.required("measure"), row.wordOrNull("status", STATUS), row.day("due_on"))));
        Map<List<String>, List<Validity>> held = held();
        Map<String, RiskItem> risks = new TreeMap<>();
        folder.forEach(Table.RISKS, row -> {
            String risk = row.required("risk");
            risks.put(risk, risk(row, risk, measures.get(risk), versions.get(risk), held));
        });
        return risks;
    }

    private RiskItem risk(
            Row row,
            String risk,
            List<Measure> measures,
            List<Version> versions,
            @Nullable Map<List<String>, List<Validity>> held) {
        return new RiskItem(
                risk,
                row.wordOrNull("dimension", DIMENSIONS),
                row.text("process_step"),
                row.text("description"),
                new Rating(row.text("likelihood"), row.text("impact"), row.text("level")),
                owner(row, held),
                measures,
                row.text("source"),
                versions,
                row.day("next_review_on"),
                closing(row),
                district.asOf());
    }

    private static @Nullable Closing closing(Row row) {
        boolean closed = switch (row.answer("closed")) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> row.hasAny("closed_on", "closing_evidence");
        };
        return closed ? new Closing(row.day("closed_on"), row.text("closing_evidence")) : null;
    }

    private @Nullable Owner owner(Row row, @Nullable Map<List<String>, List<Validity>> held) {
        String person = district.person(row, "owner");
        String unit = row.text("owner_unit");
        String post = row.text("owner_post");
        if (person == null || unit == null || post == null) {
            return new Owner(person, unit == null || post == null ? null : unit + "/" + post, null);
        }
        return new Owner(
                person,
                unit + "/" + post,
                held == null ? null : held.getOrDefault(List.of(person, unit, post), List.of()));
    }

    /** When everybody held which post and worked here; null if the district does not list who holds which post. */
    private @Nullable Map<List<String>, List<Validity>> held() {
        if (!folder.has(Table.ASSIGNMENTS)) {
            return null;
        }
        Map<List<String>, List<Validity>> held = new HashMap<>();
        new PostRows(district)
                .assignmentsInService()
                .forEach(one -> held.computeIfAbsent(
                                List.of(
                                        one.person(),
                                        one.post().unit(),
                                        one.post().post()),
                                key -> new ArrayList<>())
                        .add(one.validity()));
        return held;
    }

    private List<RiskList> lists(Collection<RiskItem> risks) {
        Map<String, String> listOf = new HashMap<>();
        folder.forEach(Table.RISKS, row -> listOf.put(row.required("risk"), row.required("list")));
        ListMultimap<String, RiskItem> byList =
                MultimapBuilder.treeKeys().arrayListValues().build();
        risks.forEach(risk -> byList.put(Objects.requireNonNull(listOf.get(risk.risk())), risk));
        return byList.keySet().stream()
                .map(list -> new RiskList(list, byList.get(list)))
                .toList();
    }

    private RiskMatrix matrix() {
        Set<String> high = new HashSet<>();
        List<Cell> cells = folder.all(Table.RISK_MATRIX, row -> {
            String level = row.required("level");
            row.required("high");
            if (Boolean.TRUE.equals(row.flag("high"))) {
                high.add(level);
            }
            return new Cell(row.required("likelihood"), row.required("impact"), level);
        });
        if (high.isEmpty()) {
            throw new UnusableInput(
                    Table.RISK_MATRIX.file() + ": expected at least one level that is high, but found none");
        }
        return new RiskMatrix(cells, high);
    }

    private ListMultimap<String, RiskItem> links(Map<String, RiskItem> risks) {
        Set<String> problems = new HashSet<>(folder.all(Table.INCIDENTS, row -> row.required("incident")));
        Set<String> findings = new HashSet<>(folder.all(Table.AUDIT_FINDINGS, row -> row.required("finding")));
        Set<String> inBoth = Set.copyOf(Sets.intersection(problems, findings));
        problems.addAll(findings);
        boolean allKnown = folder.has(Table.INCIDENTS, Table.AUDIT_FINDINGS);
        ListMultimap<String, RiskItem> links =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(Table.RISK_LINKS, row -> {
            String problem = row.required("problem");
            if (allKnown && !problems.contains(problem)) {
                throw row.unusable(
                        "problem",
                        "expected an incident of " + Table.INCIDENTS.file() + " or a finding of "
                                + Table.AUDIT_FINDINGS.file() + ", but was " + problem);
            }
            if (inBoth.contains(problem)) {
                throw row.unusable(
                        "problem",
                        "expected either an incident or a finding, but " + problem + " is in both "
                                + Table.INCIDENTS.file() + " and " + Table.AUDIT_FINDINGS.file());
            }
            links.put(problem, Objects.requireNonNull(risks.get(row.known("risk", risks.keySet(), Table.RISKS))));
        });
        return links;
    }

    private Stream<FoundProblem> problems(Table table, ListMultimap<String, RiskItem> links) {
        boolean incident = table == Table.INCIDENTS;
        return folder.rows(table).map(row -> {
            String problem = row.required(incident ? "incident" : "finding");
            return new FoundProblem(
                    problem, row.day(incident ? "discovered_on" : "found_on"), links.get(problem), district.asOf());
        });
    }

    /** One for each list that has an assessment or a risk. */
    private List<RiskAssessments> assessments() {
        Set<String> lists = new TreeSet<>(folder.all(Table.RISKS, row -> row.required("list")));
        ListMultimap<String, Assessment> made =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.RISK_ASSESSMENTS,
                row -> made.put(
                        row.required("list"), new Assessment(row.required("assessment"), row.day("assessed_on"))));
        lists.addAll(made.keySet());
        return lists.stream()
                .map(list -> new RiskAssessments(list, made.get(list), district.asOf()))
                .toList();
    }

    private List<RiskTrigger> triggers() {
        Set<String> known = new HashSet<>(folder.all(Table.RISK_TRIGGERS, row -> row.required("trigger")));
        ListMultimap<String, Reassessment> made =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.RISK_REASSESSMENTS,
                row -> made.put(
                        row.known("trigger", known, Table.RISK_TRIGGERS),
                        new Reassessment(row.required("assessment"), row.day("assessed_on"))));
        return folder.all(Table.RISK_TRIGGERS, row -> {
            String trigger = row.required("trigger");
            return new RiskTrigger(
                    trigger, row.wordOrNull("kind", KINDS), row.day("happened_on"), made.get(trigger), district.asOf());
        });
    }
}
