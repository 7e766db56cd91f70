package io.neikong.examples.checkup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.party.Identities;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.Separation;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did which step of an application. */
final class CaseRows {

    private static final Map<String, Step.Actor> ACTORS =
            Map.of("person", Step.Actor.PERSON, "system", Step.Actor.SYSTEM);

    private final District district;
    private final DataFolder folder;

    CaseRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ACCOUNTS, Table.STEPS) && folder.has(DataFolder.SEPARATIONS)) {
            StepsSeparated control = new StepsSeparated(separations());
            ListMultimap<String, Step> steps = steps();
            checkup.examine("steps", caseHistories(steps), List.of(control));
            district.warn(
                    "unknownSteps",
                    control.stepsUnknownTo(
                            steps.values().stream().map(Step::step).collect(Collectors.toSet())));
        }
    }

    private ListMultimap<String, Step> steps() {
        Identities identities = district.identities();
        ListMultimap<String, Step> steps =
                MultimapBuilder.linkedHashKeys().arrayListValues(4).build();
        folder.forEach(Table.STEPS, row -> steps.put(row.required("case"), step(row, identities)));
        return steps;
    }

    private static Stream<CaseHistory> caseHistories(ListMultimap<String, Step> steps) {
        return Multimaps.asMap(steps).entrySet().stream()
                .map(entry -> new CaseHistory(entry.getKey(), entry.getValue()));
    }

    private static Step step(Row row, Identities identities) {
        String account = row.text("account");
        Instant at = row.instant("at");
        return new Step(
                row.required("step"),
                row.word("kind", ACTORS, Step.Actor.PERSON),
                account,
                account == null || at == null
                        ? null
                        : identities.personOf(null, account, at).orElse(null),
                at);
    }

    private List<Separation> separations() {
        record Steps(
                @JsonProperty(required = true) String id,
                @JsonProperty(required = true) List<String> steps) {}
        return JsonFile.list(
                folder.path().resolve(DataFolder.SEPARATIONS),
                Steps.class,
                Steps::id,
                json -> new Separation(json.id(), json.steps()));
    }
}
