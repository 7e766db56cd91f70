package io.neikong.examples.checkup;

import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeRangeSet;
import io.neikong.checkup.Checkup;
import io.neikong.examples.checkup.PostRows.Work;
import io.neikong.party.Assignment;
import io.neikong.permissions.rotation.CaseReview;
import io.neikong.permissions.rotation.ForcedLeave;
import io.neikong.permissions.rotation.ForcedLeaveTaken;
import io.neikong.permissions.rotation.HandoverSupervised;
import io.neikong.permissions.rotation.NoSelfReview;
import io.neikong.permissions.rotation.PostChange;
import io.neikong.permissions.rotation.PostChange.Duty;
import io.neikong.permissions.rotation.PostChange.Handover;
import io.neikong.permissions.rotation.RotationPlanned;
import io.neikong.permissions.rotation.RotationYear;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.separation.Step;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What belongs to rotation besides time: handovers, plans, reviews of cases, forced leave. */
final class RotationRows {

    /** How much leave on end forced leave is, wherever a district has it: an engineering default. */
    private static final int FORCED_LEAVE_WORKING_DAYS = 5;

    private static final Map<String, Office> OFFICES = Map.of(
            "accounting", Office.ACCOUNTING,
            "accounting_head", Office.ACCOUNTING_HEAD,
            "unit_head", Office.UNIT_HEAD);

    private static final Comparator<Handover> LATEST = Comparator.comparing(
                    Handover::handedOverOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Handover::handover);

    /** What a post has to do with the supervision of handovers. */
    private enum Office {
        NONE,
        ACCOUNTING,
        ACCOUNTING_HEAD,
        UNIT_HEAD
    }

    /** The register of one plan, gathered from its lines. */
    private record PlanLines(
            String unit, int year, @Nullable LocalDate adoptedOn, List<RotationYear.Rotation> rotations) {}

    private final District district;
    private final DataFolder folder;
    private final PostRows posts;

    RotationRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.posts = new PostRows(district);
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ASSIGNMENTS, Table.HANDOVERS)) {
            checkup.examine("handovers", postChanges(), List.of(new HandoverSupervised()));
        }
        if (folder.has(Table.ASSIGNMENTS, Table.ROTATION_PLANS)) {
            checkup.examine("rotation_plans", rotationYears(), List.of(new RotationPlanned()));
        }
        if (folder.has(Table.STEPS, Table.CASE_REVIEWS)) {
            checkup.examine("case_reviews", caseReviews(), List.of(new NoSelfReview(district.policy())));
        }
        if (folder.has(Table.FORCED_LEAVE)) {
            checkup.examine(
                    "forced_leave",
                    forcedLeaves(),
                    List.of(new ForcedLeaveTaken(WorkingCalendar.china(), FORCED_LEAVE_WORKING_DAYS)));
        }
    }

    // ---- handovers

    /** Everybody who left what he did, with the record that belongs to it. */
    private Stream<PostChange> postChanges() {
        List<Assignment> assignments = posts.assignments();
        Map<List<String>, Office> offices = offices();
        ListMultimap<Work, Handover> records =
                MultimapBuilder.hashKeys().arrayListValues().build();
        Map<List<String>, String> functions = posts.functions();
        folder.forEach(Table.HANDOVERS, row -> records.put(posts.work(row, "outgoing", functions), handover(row)));
        List<PostChange> changes = new ArrayList<>();
        for (Tenure tenure : posts.tenures(assignments)) {
            List<Range<Instant>> stretches = stretches(tenure);
            Map<Integer, Handover> byStretch = byStretch(records.removeAll(PostRows.workOf(tenure)), stretches);
            for (int i = 0; i < stretches.size(); i++) {
                LocalDate changedOn = firstDayAfter(stretches.get(i));
                if (changedOn != null && !changedOn.isAfter(district.asOf())) {
                    changes.add(postChange(tenure, changedOn, byStretch.get(i), assignments, offices));
                }
            }
        }
        district.warn(
                "unmatchedHandovers",
                records.values().stream().map(Handover::handover).sorted().toList());
        return changes.stream();
    }

    private static PostChange postChange(
            Tenure tenure,
            LocalDate changedOn,
            @Nullable Handover handover,
            List<Assignment> assignments,
            Map<List<String>, Office> offices) {
        String unit = tenure.post().unit();
        LocalDate handedOverOn = handover == null ? null : handover.handedOverOn();
        LocalDate day = handedOverOn == null ? changedOn : handedOverOn;
        Office office = offices.getOrDefault(List.of(unit, tenure.post().post()), Office.NONE);
        return new PostChange(
                tenure.person(),
                tenure.post(),
                changedOn,
                switch (office) {
                    case ACCOUNTING -> Duty.ACCOUNTING;
                    case ACCOUNTING_HEAD -> Duty.ACCOUNTING_HEAD;
                    case NONE, UNIT_HEAD -> Duty.OTHER;
                },
                holders(assignments, offices, unit, Office.ACCOUNTING_HEAD, day),
                holders(assignments, offices, unit, Office.UNIT_HEAD, day),
                handover);
    }

    private static List<String> holders(
            List<Assignment> assignments,
            Map<List<String>, Office> offices,
            String unit,
            Office office,
            LocalDate day) {
        return assignments.stream()
                .filter(one -> one.post().unit().equals(unit))
                .filter(one -> offices.get(List.of(unit, one.post().post())) == office)
                .filter(one -> one.validity().overlapsDay(day))
                .map(Assignment::person)
                .distinct()
                .sorted()
                .toList();
    }

    private Map<List<String>, Office> offices() {
        Map<List<String>, Office> offices = new HashMap<>();
        folder.forEach(
                Table.POSTS,
                row -> offices.put(
                        List.of(row.required("unit"), row.required("post")), row.word("duty", OFFICES, Office.NONE)));
        return offices;
    }

    private Handover handover(Row row) {
        return new Handover(
                row.required("handover"),
                row.text("list"),
                district.person(row, "incoming"),
                district.person(row, "supervisor"),
                row.day("handed_over_on"),
                row.count("open_items"));
    }

    /** A record belongs to the first stretch after which the person did not come back before its day; undated, to the last. */
    private static Map<Integer, Handover> byStretch(List<Handover> records, List<Range<Instant>> stretches) {
        Map<Integer, Handover> byStretch = new HashMap<>();
        for (Handover record : records.stream().sorted(LATEST).toList()) {
            int stretch = stretches.size() - 1;
            LocalDate day = record.handedOverOn();
            while (day != null && stretch > 0 && day.isBefore(firstDayOf(stretches.get(stretch)))) {
                stretch--;
            }
            byStretch.put(stretch, record);
        }
        return byStretch;
    }

    // ---- time in a post, without looking at how short a break was

    private static List<Range<Instant>> stretches(Tenure tenure) {
        RangeSet<Instant> held = TreeRangeSet.create();
        Stream.concat(tenure.held().stream(), tenure.acting().stream()).forEach(one -> held.add(range(one)));
        return List.copyOf(held.asRanges());
    }

    private static Range<Instant> range(Validity validity) {
        Instant from = validity.from();
        Instant to = validity.to();
        if (from == null) {
            return to == null ? Range.all() : Range.lessThan(to);
        }
        return to == null ? Range.atLeast(from) : Range.closedOpen(from, to);
    }

    private static LocalDate firstDayOf(Range<Instant> stretch) {
        return ChinaTime.dayOf(stretch.lowerEndpoint());
    }

    private static @Nullable LocalDate firstDayAfter(Range<Instant> stretch) {
        return stretch.hasUpperBound()
                ? ChinaTime.dayOf(stretch.upperEndpoint().minusNanos(1)).plusDays(1)
                : null;
    }

    // ---- plans

    /** One for each plan, and for each unit without a plan for this year that has anybody in a post that is no general one. */
    private Stream<RotationYear> rotationYears() {
        List<Tenure> tenures = posts.tenures(posts.assignments());
        Map<Work, Tenure> byWork = new HashMap<>();
        tenures.forEach(tenure -> byWork.put(PostRows.workOf(tenure), tenure));
        Map<String, PlanLines> plans = plans(byWork);
        int thisYear = district.asOf().getYear();
        Set<String> unplanned = new TreeSet<>();
        tenures.stream()
                .filter(tenure -> !"GENERAL".equals(tenure.post().postClass()))
                .filter(tenure ->
                        stretches(tenure).stream().anyMatch(one -> one.contains(ChinaTime.startOf(district.asOf()))))
                .forEach(tenure -> unplanned.add(tenure.post().unit()));
        plans.values().stream().filter(plan -> plan.year() == thisYear).forEach(plan -> unplanned.remove(plan.unit()));
        return Stream.concat(
                plans.entrySet().stream()
                        .map(plan -> new RotationYear(
                                plan.getValue().unit(),
                                plan.getValue().year(),
                                new RotationYear.Plan(
                                        plan.getKey(),
                                        plan.getValue().adoptedOn(),
                                        plan.getValue().rotations()),
                                district.asOf())),
                unplanned.stream().map(unit -> new RotationYear(unit, thisYear, null, district.asOf())));
    }

    private Map<String, PlanLines> plans(Map<Work, Tenure> byWork) {
        Map<List<String>, String> functions = posts.functions();
        Map<String, PlanLines> plans = new LinkedHashMap<>();
        Set<String> unmatched = new TreeSet<>();
        folder.forEach(Table.ROTATION_PLANS, row -> {
            String plan = row.required("plan");
            PlanLines read =
                    new PlanLines(row.required("unit"), row.year("year"), row.day("adopted_on"), new ArrayList<>());
            PlanLines lines = plans.computeIfAbsent(plan, key -> read);
            if (!lines.unit().equals(read.unit())
                    || lines.year() != read.year()
                    || !Objects.equals(lines.adoptedOn(), read.adoptedOn())) {
                throw row.unusable("plan", "expected unit, year and adopted_on as in the other lines of " + plan);
            }
            if (district.person(row, "person") != null) {
                Tenure tenure = byWork.get(posts.work(row, "person", functions));
                if (tenure == null) {
                    unmatched.add(plan + "/" + row.required("person"));
                } else {
                    LocalDate plannedOn = row.day("planned_on");
                    lines.rotations()
                            .add(new RotationYear.Rotation(
                                    tenure.person(), row.required("post"), plannedOn, leftOn(tenure, plannedOn)));
                }
            }
        });
        district.warn("unmatchedPlans", List.copyOf(unmatched));
        return plans;
    }

    /** The first day out of the post: of the time that reaches into the planned day, or else of the last before it. */
    private static @Nullable LocalDate leftOn(Tenure tenure, @Nullable LocalDate plannedOn) {
        if (plannedOn == null) {
            return null;
        }
        Instant planned = ChinaTime.startOf(plannedOn);
        Range<Instant> last = Iterables.getLast(
                stretches(tenure).stream()
                        .filter(one ->
                                !one.hasLowerBound() || !one.lowerEndpoint().isAfter(planned))
                        .toList(),
                null);
        return last == null ? null : firstDayAfter(last);
    }

    // ---- reviews and leave, which need who did what when

    private Stream<CaseReview> caseReviews() {
        return folder
                .all(
                        Table.CASE_REVIEWS,
                        row -> new CaseReview(
                                row.required("review"),
                                row.required("case"),
                                district.person(row, "reviewer"),
                                row.instant("reviewed_at"),
                                handledBy(row.required("case"))))
                .stream();
    }

    /** Whoever had a deputy do a step has handled the case as well. */
    private List<CaseReview.Handling> handledBy(String subjectCase) {
        List<CaseReview.Handling> handled = new ArrayList<>();
        for (Step step : district.steps().get(subjectCase)) {
            if (step.actor() == Step.Actor.PERSON) {
                handled.add(new CaseReview.Handling(step.person(), step.at()));
                if (step.onBehalfOf() != null) {
                    handled.add(new CaseReview.Handling(step.onBehalfOf(), step.at()));
                }
            }
        }
        return handled;
    }

    private Stream<ForcedLeave> forcedLeaves() {
        record PersonYear(String person, int year) {}
        Map<PersonYear, List<Validity>> leaves = new LinkedHashMap<>();
        folder.forEach(Table.FORCED_LEAVE, row -> {
            List<Validity> taken = leaves.computeIfAbsent(
                    new PersonYear(district.knownPerson(row, "person"), row.year("year")), key -> new ArrayList<>());
            Validity leave = row.validity();
            if (!leave.equals(Validity.ALWAYS)) {
                taken.add(leave);
            }
        });
        SetMultimap<String, LocalDate> activeOn =
                MultimapBuilder.hashKeys().hashSetValues().build();
        Set<String> persons = leaves.keySet().stream().map(PersonYear::person).collect(Collectors.toSet());
        for (Step step : district.steps().values()) {
            if (step.actor() == Step.Actor.PERSON && step.at() != null && persons.contains(step.person())) {
                activeOn.put(step.person(), ChinaTime.dayOf(step.at()));
            }
        }
        boolean known = folder.has(Table.STEPS, Table.ACCOUNTS);
        return leaves.entrySet().stream()
                .map(one -> new ForcedLeave(
                        one.getKey().person(),
                        one.getKey().year(),
                        one.getValue(),
                        known ? activeOn.get(one.getKey().person()) : null,
                        district.asOf()));
    }
}
