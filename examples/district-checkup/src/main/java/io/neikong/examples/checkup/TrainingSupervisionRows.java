package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.examples.checkup.TrainingRegister.HeldLesson;
import io.neikong.examples.checkup.TrainingRegister.TrainingClass;
import io.neikong.finance.training.ClassSupervision;
import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.finance.training.Rectification;
import io.neikong.finance.training.Rectification.Act;
import io.neikong.finance.training.Rectification.Step;
import io.neikong.finance.training.SitedLesson;
import io.neikong.finance.training.SitedLesson.SiteChange;
import io.neikong.finance.training.SpotCheck;
import io.neikong.finance.training.TrainingPayment;
import io.neikong.finance.training.TrainingPayment.RedFinding;
import io.neikong.finance.training.TrainingPolicy;
import io.neikong.party.Approval;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How training is supervised: sites, visits, findings and what was done about them, and payments. */
final class TrainingSupervisionRows {

    private static final Map<String, Act> ACTS = Map.of(
            "ordered", Act.ORDERED,
            "replied", Act.REPLIED,
            "rechecked", Act.RECHECKED,
            "closed", Act.CLOSED);
    private static final Map<String, Boolean> RED = Map.of("red", true, "yellow", false, "ordinary", false);

    private final District district;
    private final DataFolder folder;
    private final TrainingPolicy policy;
    private final TrainingRegister register;

    TrainingSupervisionRows(District district, TrainingPolicy policy, TrainingRegister register) {
        this.district = district;
        this.folder = district.folder();
        this.policy = policy;
        this.register = register;
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        boolean visits = folder.has(Table.CLASS_VISITS);
        if (folder.has(Table.TRAINING_CLASSES, Table.LESSONS_HELD, Table.SITE_CHANGES)) {
            checkup.examine("site_changes", sitedLessons(), policy.onSites());
        }
        if (visits) {
            checkup.examine("class_visits", folder.rows(Table.CLASS_VISITS).map(this::spotCheck), policy.onVisits());
            if (folder.has(Table.TRAINING_CLASSES) && folder.hasColumn(Table.TRAINEES, "phoned_on")) {
                checkup.examine("supervision of training_classes", supervisions(), policy.onSupervision());
            }
        }
        if (folder.has(Table.TRAINING_FINDINGS, Table.RECTIFICATIONS)) {
            List<Finding> findings = findings();
            checkup.examine("rectifications", findings.stream().map(Finding::rectification), policy.onFindings());
            if (folder.has(Table.TRAINING_PAYMENTS)) {
                checkup.examine("training_payments", payments(findings), policy.onPayments());
            }
        }
    }

    private Stream<SitedLesson> sitedLessons() {
        ListMultimap<String, SiteChange> changes =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.SITE_CHANGES, row -> {
            String approver = district.person(row, "approved_by");
            changes.put(
                    row.required("lesson"),
                    new SiteChange(
                            row.required("change"),
                            row.required("site"),
                            row.instant("applied_at"),
                            approver == null
                                    ? null
                                    : new Approval(
                                            approver,
                                            row.instant("approved_at"),
                                            row.instant("approval_recorded_at"))));
        });
        return register.lessons().values().stream()
                .filter(lesson -> lesson.delivered() != null)
                .map(lesson -> new SitedLesson(
                        lesson.id(), startOf(lesson), approvedSite(lesson), lesson.site(), changes.get(lesson.id())));
    }

    private static @Nullable Instant startOf(HeldLesson lesson) {
        Teaching delivered = lesson.delivered();
        return delivered == null ? null : delivered.startsAt();
    }

    private @Nullable String approvedSite(HeldLesson lesson) {
        TrainingClass one = register.classes().get(lesson.trainingClass());
        return one == null ? null : one.approvedSite();
    }

    private SpotCheck spotCheck(Row row) {
        TrainingClass one = register.classes().get(row.required("training_class"));
        return row.refusing(
                "present",
                () -> new SpotCheck(
                        row.required("visit"),
                        one == null ? null : one.programme(),
                        row.instant("visited_at"),
                        row.count("enrolled"),
                        row.count("present")));
    }

    private Stream<ClassSupervision> supervisions() {
        Map<String, Integer> phoned = new HashMap<>();
        folder.forEach(Table.TRAINEES, row -> {
            if (row.day("phoned_on") != null) {
                phoned.merge(row.required("training_class"), 1, Integer::sum);
            }
        });
        ListMultimap<String, Optional<Instant>> visits =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.CLASS_VISITS,
                row -> visits.put(row.required("training_class"), Optional.ofNullable(row.instant("visited_at"))));
        return register.classes().values().stream()
                .filter(one -> one.cancelledAt() == null)
                .map(one -> {
                    int enrolled = register.roster().get(one.id()).size();
                    return new ClassSupervision(
                            one.id(),
                            enrolled == 0 ? null : enrolled,
                            visitsDuring(one, visits.get(one.id())),
                            phoned.getOrDefault(one.id(), 0),
                            one.endedOn(),
                            district.asOf());
                });
    }

    /** How often it was visited while it ran; null if nobody knows of the only visits when they were. */
    private static @Nullable Integer visitsDuring(TrainingClass one, List<Optional<Instant>> visits) {
        LocalDate endedOn = one.endedOn();
        int during = 0;
        boolean undated = false;
        for (Optional<Instant> visit : visits) {
            if (visit.isEmpty()) {
                undated = true;
            } else if (endedOn == null || !ChinaTime.dayOf(visit.get()).isAfter(endedOn)) {
                during++;
            }
        }
        return during == 0 && undated ? null : during;
    }

    /** A finding on a class, or on one trainee of it. */
    private record Finding(
            String trainingClass,
            @Nullable String trainee,
            boolean isRed,
            @Nullable Instant raisedAt,
            Rectification rectification) {

        boolean concerns(@Nullable String paid) {
            return isRed && (trainee == null || paid == null || trainee.equals(paid));
        }

        RedFinding red() {
            return new RedFinding(
                    rectification.finding(),
                    raisedAt,
                    rectification.closed(),
                    rectification.closedAt().orElse(null));
        }
    }

    private List<Finding> findings() {
        Map<String, SortedMap<Integer, Step>> steps = new HashMap<>();
        folder.forEach(
                Table.RECTIFICATIONS,
                row -> steps.computeIfAbsent(row.required("finding"), none -> new TreeMap<>())
                        .put(number(row), step(row)));
        List<Finding> findings = new ArrayList<>();
        folder.forEach(Table.TRAINING_FINDINGS, row -> {
            String finding = row.required("finding");
            Instant raisedAt = row.moment("raised_at");
            SortedMap<Integer, Step> ofFinding = steps.remove(finding);
            findings.add(new Finding(
                    row.required("training_class"),
                    row.text("trainee"),
                    row.word("weight", RED),
                    raisedAt,
                    new Rectification(
                            finding,
                            raisedAt == null ? null : ChinaTime.dayOf(raisedAt),
                            ofFinding == null ? List.of() : List.copyOf(ofFinding.values()),
                            district.asOf())));
        });
        folder.forEach(Table.RECTIFICATIONS, row -> {
            if (steps.containsKey(row.required("finding"))) {
                throw row.unusable(
                        "finding",
                        "expected a finding of " + Table.TRAINING_FINDINGS.file() + ", but was " + row.text("finding"));
            }
        });
        return findings;
    }

    private static int number(Row row) {
        row.required("step");
        return Objects.requireNonNull(row.count("step"));
    }

    private static Step step(Row row) {
        Act act = row.word("action", ACTS);
        return row.refusing(
                act == Act.ORDERED ? "passed" : "due_on",
                () -> new Step(act, row.moment("done_at"), row.day("due_on"), row.flag("passed")));
    }

    private Stream<TrainingPayment> payments(List<Finding> findings) {
        ListMultimap<String, Finding> byClass = Multimaps.index(findings, Finding::trainingClass);
        return folder.rows(Table.TRAINING_PAYMENTS)
                .filter(row -> !row.status().equals("cancelled"))
                .map(row -> {
                    String trainingClass = row.required("training_class");
                    String trainee = row.text("trainee");
                    TrainingClass one = register.classes().get(trainingClass);
                    return new TrainingPayment(
                            row.required("payment"),
                            row.instant("ordered_at"),
                            one == null ? null : one.cancelledAt(),
                            byClass.get(trainingClass).stream()
                                    .filter(finding -> finding.concerns(trainee))
                                    .map(Finding::red)
                                    .toList());
                });
    }
}
