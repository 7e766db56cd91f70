package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.party.Relatives;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.CaseInterests;
import io.neikong.separation.CaseProgress;
import io.neikong.separation.CompanyRole;
import io.neikong.separation.NoOwnInterest;
import io.neikong.separation.NoStepLeftOut;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import io.neikong.time.ChinaTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did which step of an application, how far it has come, and who gains by it. */
final class CaseRows {

    private static final Map<String, CaseProgress.Status> STATUSES = Map.of(
            "draft", CaseProgress.Status.OPEN,
            "open", CaseProgress.Status.OPEN,
            "rejected", CaseProgress.Status.REJECTED,
            "cancelled", CaseProgress.Status.CANCELLED);

    private final District district;
    private final DataFolder folder;

    /** One line of the register of cases. */
    private record RegisteredCase(
            String id,
            @Nullable String parent,
            @Nullable String kind,
            CaseProgress.Status status,
            @Nullable String beneficiary) {}

    CaseRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.ACCOUNTS, Table.STEPS)) {
            return;
        }
        Map<String, RegisteredCase> cases = cases();
        if (folder.has(DataFolder.SEPARATIONS)) {
            StepsSeparated control = SeparationFile.read(folder.path().resolve(DataFolder.SEPARATIONS));
            checkup.examine("steps", caseHistories(cases), List.of(control));
            district.warn(
                    "unknownSteps",
                    control.stepsUnknownTo(
                            district.steps().values().stream().map(Step::step).collect(Collectors.toSet())));
            district.warn("tooFewPeople", tooFewPeople(control));
        }
        if (folder.has(Table.CASES) && folder.has(DataFolder.REQUIRED_STEPS)) {
            checkup.examine(
                    "cases",
                    cases.values().stream()
                            .map(one -> new CaseProgress(
                                    one.id(),
                                    one.kind(),
                                    one.status(),
                                    district.steps().get(one.id()))),
                    List.of(new NoStepLeftOut(
                            SeparationFile.readRequired(folder.path().resolve(DataFolder.REQUIRED_STEPS)))));
        }
        if (folder.has(Table.CASES, Table.RELATIVES, Table.COMPANY_ROLES)) {
            checkup.examine("interests", interests(cases), List.of(new NoOwnInterest()));
        }
    }

    /** The register of cases by their identifiers. No case may be its own ancestor. */
    private Map<String, RegisteredCase> cases() {
        Map<String, RegisteredCase> cases = new TreeMap<>();
        Map<String, Row> rows = new LinkedHashMap<>();
        folder.forEach(Table.CASES, row -> {
            RegisteredCase registered = registered(row);
            cases.put(registered.id(), registered);
            if (registered.parent() != null) {
                rows.put(registered.id(), row);
            }
        });
        rows.forEach((id, row) -> {
            Set<String> seen = new HashSet<>();
            for (String next = id; next != null; next = parentOf(next, cases)) {
                if (!seen.add(next)) {
                    throw row.unusable(
                            "parent", "expected a case that is not below this one, but was " + row.text("parent"));
                }
            }
        });
        return cases;
    }

    private static RegisteredCase registered(Row row) {
        return new RegisteredCase(
                row.required("case"),
                row.text("parent"),
                row.text("kind"),
                STATUSES.getOrDefault(row.status(), CaseProgress.Status.FINISHED),
                row.text("beneficiary"));
    }

    private static @Nullable String parentOf(String id, Map<String, RegisteredCase> cases) {
        RegisteredCase one = cases.get(id);
        return one == null ? null : one.parent();
    }

    private Stream<CaseHistory> caseHistories(Map<String, RegisteredCase> cases) {
        Map<String, String> parents = new HashMap<>();
        cases.values().forEach(one -> {
            if (one.parent() != null) {
                parents.put(one.id(), one.parent());
            }
        });
        return CaseHistory.ofTrees(
                Multimaps.asMap(district.steps()).entrySet().stream()
                        .map(entry -> new CaseHistory(entry.getKey(), entry.getValue()))
                        .toList(),
                parents)
                .stream();
    }

    /** Whoever handled a case handled those below it; a case above others that names nobody is not about anybody itself. */
    private Stream<CaseInterests> interests(Map<String, RegisteredCase> cases) {
        Relatives relatives = Relatives.of(folder.all(Table.RELATIVES, new RelativeRows(district)::declaration));
        List<CompanyRole> roles = folder.all(
                Table.COMPANY_ROLES,
                row -> new CompanyRole(row.required("company"), row.required("person"), row.validity()));
        ListMultimap<String, CompanyRole> byCompany =
                MultimapBuilder.hashKeys().arrayListValues().build();
        roles.forEach(role -> byCompany.put(role.company(), role));
        Set<String> above = new HashSet<>();
        cases.values().forEach(one -> above.add(String.valueOf(one.parent())));
        return cases.values().stream()
                .filter(one -> one.beneficiary() != null || !above.contains(one.id()))
                .map(one -> new CaseInterests(
                        new CaseHistory(one.id(), stepsFromRoot(one.id(), cases)),
                        one.beneficiary(),
                        byCompany.get(String.valueOf(one.beneficiary())),
                        relatives));
    }

    private List<Step> stepsFromRoot(String id, Map<String, RegisteredCase> cases) {
        List<Step> handled = new ArrayList<>();
        for (String next = id; next != null; next = parentOf(next, cases)) {
            handled.addAll(district.steps().get(next));
        }
        return handled;
    }

    /** What nobody can keep, by unit, as of the day of the report. */
    private List<String> tooFewPeople(StepsSeparated control) {
        Map<String, SetMultimap<String, String>> byUnit = new TreeMap<>();
        folder.forEach(Table.STEP_POWERS, row -> {
            if (row.validity().covers(ChinaTime.startOf(district.asOf()))) {
                byUnit.computeIfAbsent(row.required("unit"), unit -> TreeMultimap.create())
                        .put(row.required("step"), district.knownPerson(row, "person"));
            }
        });
        return byUnit.entrySet().stream()
                .flatMap(unit -> control.notToBeKeptBy(unit.getValue().asMap()).stream()
                        .map(separation -> unit.getKey() + "/" + separation))
                .toList();
    }
}
