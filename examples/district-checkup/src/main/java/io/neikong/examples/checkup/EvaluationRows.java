package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.governance.evaluation.EvaluatedProgramme;
import io.neikong.governance.evaluation.EvaluatedProgramme.Evaluation;
import io.neikong.governance.evaluation.EvaluationPolicy;
import io.neikong.governance.evaluation.EvaluationReport;
import io.neikong.governance.evaluation.EvaluationReport.Conclusion;
import io.neikong.governance.evaluation.EvaluationTask;
import io.neikong.governance.evaluation.EvaluationTask.Body;
import io.neikong.governance.evaluation.EvaluationTask.Involved;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluations of policies: of which programmes, what the reports say and who wrote them. */
final class EvaluationRows {

    private static final Map<String, EvaluationTask.Part> PARTS = Row.wordsFor(EvaluationTask.Part.values());

    private final District district;
    private final DataFolder folder;

    EvaluationRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.EVALUATIONS, Table.EVALUATION_CONCLUSIONS)) {
            return;
        }
        EvaluationPolicy policy = new EvaluationPolicy();
        ListMultimap<String, Conclusion> conclusions = conclusions();
        checkup.examine(
                "evaluations", folder.rows(Table.EVALUATIONS).map(row -> report(row, conclusions)), policy.onReports());
        if (folder.has(Table.EVALUATED_PROGRAMMES, Table.PROGRAMME_RENEWALS)) {
            checkup.examine("evaluated_programmes", programmes(conclusions).stream(), policy.onProgrammes());
        }
        if (folder.has(Table.EVALUATION_BODIES, Table.EVALUATION_PARTIES)) {
            checkup.examine("evaluation_parties", tasks(conclusions).stream(), policy.onTasks());
        }
    }

    private Set<String> idsOf(Table table, String column) {
        Set<String> ids = new HashSet<>();
        folder.forEach(table, row -> ids.add(row.required(column)));
        return ids;
    }

    private ListMultimap<String, Conclusion> conclusions() {
        Set<String> known = idsOf(Table.EVALUATIONS, "evaluation");
        ListMultimap<String, Conclusion> conclusions =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.EVALUATION_CONCLUSIONS,
                row -> conclusions.put(
                        row.known("evaluation", known, Table.EVALUATIONS),
                        new Conclusion(row.required("programme"), row.text("conclusion"))));
        return conclusions;
    }

    private EvaluationReport report(Row row, ListMultimap<String, Conclusion> conclusions) {
        Validity period = row.validity();
        return new EvaluationReport(
                row.required("evaluation"),
                conclusions.get(row.required("evaluation")),
                period.firstDay().orElse(null),
                period.lastDay().map(day -> day.plusDays(1)).orElse(null),
                row.text("indicators"),
                row.text("data_sources"),
                row.text("evaluator"),
                row.text("use_of_result"),
                row.day("finished_on"),
                district.asOf());
    }

    private List<EvaluatedProgramme> programmes(ListMultimap<String, Conclusion> conclusions) {
        Set<String> known = idsOf(Table.EVALUATED_PROGRAMMES, "programme");
        SetMultimap<String, LocalDate> renewals =
                MultimapBuilder.hashKeys().treeSetValues().build();
        folder.forEach(
                Table.PROGRAMME_RENEWALS,
                row -> renewals.put(
                        row.known("programme", known, Table.EVALUATED_PROGRAMMES), row.requiredDay("renewed_on")));
        ListMultimap<String, Evaluation> evaluations =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.EVALUATIONS, row -> {
            String evaluation = row.required("evaluation");
            LocalDate finishedOn = row.day("finished_on");
            conclusions
                    .get(evaluation)
                    .forEach(one -> evaluations.put(one.programme(), new Evaluation(evaluation, finishedOn)));
        });
        return folder.all(Table.EVALUATED_PROGRAMMES, row -> {
            String programme = row.required("programme");
            Validity validity = row.validity();
            return new EvaluatedProgramme(
                    programme,
                    validity.firstDay().orElse(null),
                    validity.lastDay().map(day -> day.plusDays(1)).orElse(null),
                    List.copyOf(renewals.get(programme)),
                    evaluations.get(programme),
                    row.flag("spent"),
                    district.asOf());
        });
    }

    private List<EvaluationTask> tasks(ListMultimap<String, Conclusion> conclusions) {
        Map<String, Body> bodies = new HashMap<>();
        folder.forEach(
                Table.EVALUATION_BODIES,
                row -> bodies.put(
                        row.required("body"),
                        new Body(row.required("body"), row.text("legal_representative"), controllers(row))));
        ListMultimap<String, Involved> parties =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.EVALUATION_PARTIES,
                row -> parties.put(
                        row.required("programme"),
                        new Involved(bodyOf(row.required("body"), bodies), row.word("part", PARTS))));
        List<EvaluationTask> tasks = new ArrayList<>();
        folder.forEach(Table.EVALUATIONS, row -> {
            if (!district.hasCome(row.day("finished_on"))) {
                return;
            }
            String evaluator = row.text("evaluator");
            List<Conclusion> about = conclusions.get(row.required("evaluation"));
            List<Involved> involved = about.stream()
                    .flatMap(one -> parties.get(one.programme()).stream())
                    .distinct()
                    .toList();
            tasks.add(new EvaluationTask(
                    row.required("evaluation"),
                    row.flag("third_party"),
                    evaluator == null ? null : bodyOf(evaluator, bodies),
                    involved));
        });
        return tasks;
    }

    /** What is known of a body; of one that is not listed, nothing but its name. */
    private static Body bodyOf(String id, Map<String, Body> bodies) {
        return bodies.getOrDefault(id, new Body(id, null, null));
    }

    private static @Nullable Set<String> controllers(Row row) {
        List<String> controllers = row.ids("controllers");
        if (controllers.isEmpty()) {
            return null;
        }
        boolean none = controllers.size() == 1 && controllers.get(0).equalsIgnoreCase("none");
        return none ? Set.of() : Set.copyOf(controllers);
    }
}
