package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.party.Identities;
import io.neikong.separation.Step;
import java.time.Instant;
import java.util.Map;

/** The steps of cases, with the persons behind the accounts. */
final class CaseSteps {

    static final Map<String, Step.Actor> ACTORS = Map.of("person", Step.Actor.PERSON, "system", Step.Actor.SYSTEM);
    private static final Map<String, Step.Action> ACTIONS =
            Map.of("done", Step.Action.DONE, "edited", Step.Action.EDITED);

    private CaseSteps() {}

    /** The steps of each case, in the order of the file. */
    static ListMultimap<String, Step> read(District district) {
        Identities identities = district.identities();
        ListMultimap<String, Step> steps =
                MultimapBuilder.linkedHashKeys().arrayListValues(4).build();
        district.folder().forEach(Table.STEPS, row -> steps.put(row.required("case"), step(row, district, identities)));
        return steps;
    }

    private static Step step(Row row, District district, Identities identities) {
        String account = row.text("account");
        Instant at = row.instant("at");
        return new Step(
                row.required("step"),
                row.word("kind", ACTORS, Step.Actor.PERSON),
                account,
                account == null || at == null
                        ? null
                        : identities.personOf(null, account, at).orElse(null),
                at,
                district.person(row, "on_behalf_of"),
                row.word("action", ACTIONS, Step.Action.DONE),
                null);
    }
}
