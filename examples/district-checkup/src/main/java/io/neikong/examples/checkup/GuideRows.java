package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.finance.subsidy.guide.GuidePolicy;
import io.neikong.finance.subsidy.guide.GuidedProgramme;
import io.neikong.finance.subsidy.guide.GuidedProgramme.PolicyVersion;
import io.neikong.finance.subsidy.guide.OperatingGuide;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material;
import io.neikong.finance.subsidy.guide.OperatingGuide.Step;
import io.neikong.finance.subsidy.guide.PolicyChange;
import io.neikong.finance.subsidy.guide.RequiredMaterials;
import io.neikong.finance.subsidy.guide.SystemWorkflow;
import io.neikong.finance.subsidy.guide.TrainingClaim;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Operating guides: programmes and their policies, the steps of guides and of the system, what applicants have to bring. */
final class GuideRows {

    private static final Map<String, Material.Kind> KINDS = Row.wordsFor(Material.Kind.values());
    private static final Map<String, Material.Source> SOURCES = Row.wordsFor(Material.Source.values());

    private final District district;
    private final DataFolder folder;
    private final GuidePolicy policy;

    GuideRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = new GuidePolicy(district.policy(), WorkingCalendar.china());
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.CLAIMS)) {
            checkup.examine("claims", folder.rows(Table.CLAIMS).map(this::claim), policy.onClaims());
        }
        if (!folder.has(Table.GUIDES)) {
            return;
        }
        boolean materials = folder.has(Table.GUIDE_MATERIALS);
        boolean policies = folder.has(Table.PROGRAMME_POLICIES);
        boolean steps = folder.has(Table.GUIDE_STEPS);
        if (!materials && !policies) {
            return;
        }
        Guides guides = new Guides();
        if (materials) {
            checkup.examine("guide_materials", guides.materials(), policy.onMaterials());
        }
        if (policies) {
            checkup.examine("programme_policies", guides.changes(), policy.onPolicyChanges());
        }
        if (policies && steps && materials) {
            checkup.examine("guides", guides.programmes(), policy.onProgrammes());
        }
        if (policies && steps && folder.has(Table.WORKFLOW_STEPS)) {
            checkup.examine("workflow_steps", guides.workflows(), policy.onWorkflows());
        }
    }

    private TrainingClaim claim(Row row) {
        Answer fund = row.answer("unemployment_fund");
        Answer training = row.answer("training");
        Answer both = fund == training ? fund : Answer.UNKNOWN;
        return new TrainingClaim(
                row.required("claim"),
                fund == Answer.NO || training == Answer.NO ? Answer.NO : both,
                row.day("applied_on"),
                row.day("decided_on"),
                district.asOf());
    }

    /** The guides by their programmes. */
    private final class Guides {

        private final ListMultimap<String, OperatingGuide> guides =
                MultimapBuilder.treeKeys().arrayListValues().build();
        private final ListMultimap<String, PolicyVersion> policies =
                MultimapBuilder.treeKeys().arrayListValues().build();
        private final Map<String, Answer> handled = new TreeMap<>();
        private final Map<String, Answer> insurance = new TreeMap<>();

        Guides() {
            ListMultimap<String, Step> steps = steps(Table.GUIDE_STEPS, "guide");
            ListMultimap<String, Material> materials =
                    MultimapBuilder.hashKeys().arrayListValues().build();
            folder.forEach(
                    Table.GUIDE_MATERIALS,
                    row -> materials.put(
                            row.required("guide"),
                            new Material(
                                    row.required("material"),
                                    row.wordOrNull("kind", KINDS),
                                    row.wordOrNull("source", SOURCES),
                                    row.text("citation"))));
            folder.forEach(Table.GUIDES, row -> {
                String guide = row.required("guide");
                guides.put(
                        row.required("programme"),
                        new OperatingGuide(
                                guide,
                                row.day("issued_on"),
                                row.validity(),
                                steps.get(guide),
                                materials.containsKey(guide) ? materials.get(guide) : null));
            });
            folder.forEach(Table.PROGRAMME_POLICIES, row -> {
                String programme = row.required("programme");
                policies.put(
                        programme, new PolicyVersion(row.required("policy"), row.day("issued_on"), row.validity()));
                handled.merge(programme, row.answer("handled"), GuideRows::known);
                insurance.merge(programme, row.answer("insurance"), GuideRows::known);
            });
        }

        Stream<GuidedProgramme> programmes() {
            return Multimaps.asMap(policies).entrySet().stream()
                    .map(programme -> new GuidedProgramme(
                            programme.getKey(),
                            Objects.requireNonNull(handled.get(programme.getKey())),
                            programme.getValue(),
                            guides.get(programme.getKey()),
                            district.asOf()));
        }

        /** Where the district handles a programme that has a guide. */
        Stream<SystemWorkflow> workflows() {
            ListMultimap<String, Step> steps = steps(Table.WORKFLOW_STEPS, "programme");
            List<SystemWorkflow> workflows = new ArrayList<>();
            programmes().filter(GuidedProgramme::isRunning).forEach(programme -> {
                OperatingGuide guide = programme.guide();
                if (guide != null && programme.handled() != Answer.NO) {
                    List<Step> inSystem = steps.get(programme.programme());
                    workflows.add(
                            new SystemWorkflow(programme.programme(), guide, inSystem.isEmpty() ? null : inSystem));
                }
            });
            return workflows.stream();
        }

        /** Each version of a policy but the first of its programme, where there is a guide to bring up to date. */
        Stream<PolicyChange> changes() {
            return Multimaps.asMap(policies).entrySet().stream()
                    .filter(programme ->
                            handled.get(programme.getKey()) != Answer.NO && guides.containsKey(programme.getKey()))
                    .flatMap(programme -> programme.getValue().stream()
                            .filter(version ->
                                    programme.getValue().stream().anyMatch(former -> startsBefore(former, version)))
                            .map(version -> new PolicyChange(
                                    version.policy(),
                                    version.issuedOn(),
                                    version.validity().firstDay().orElse(null),
                                    guides.get(programme.getKey()),
                                    district.asOf())));
        }

        Stream<RequiredMaterials> materials() {
            return guides.entries().stream()
                    .map(guide -> new RequiredMaterials(
                            guide.getValue(), insurance.getOrDefault(guide.getKey(), Answer.UNKNOWN), district.asOf()));
        }

        private boolean startsBefore(PolicyVersion one, PolicyVersion other) {
            return other.validity().from() != null
                    && (one.validity().from() == null
                            || one.validity().from().isBefore(other.validity().from()));
        }

        /** The steps of each guide or programme by their positions. */
        private ListMultimap<String, Step> steps(Table table, String of) {
            ListMultimap<String, Step> steps =
                    MultimapBuilder.hashKeys().arrayListValues().build();
            Map<String, Map<Integer, Step>> byPosition = new TreeMap<>();
            folder.forEach(table, row -> {
                row.required("position");
                Integer days = row.count("limit_days");
                byPosition
                        .computeIfAbsent(row.required(of), none -> new TreeMap<>())
                        .put(
                                Objects.requireNonNull(row.count("position")),
                                new Step(
                                        row.required("step"),
                                        row.text("post"),
                                        days == null ? null : Period.workingDays(days)));
            });
            byPosition.forEach((key, ordered) -> steps.putAll(key, ordered.values()));
            return steps;
        }
    }

    /** What one line of a programme says, if another says nothing; a yes counts more than a no. */
    private static Answer known(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.NO ? one : other;
    }
}
