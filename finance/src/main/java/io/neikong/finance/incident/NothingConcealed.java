package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.NOTHING_CONCEALED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.incident.Discoveries.Discovery;
import io.neikong.finance.incident.Discoveries.FirstReport;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that no record elsewhere shows an earlier discovery than the first report states (不得瞒报).
 *
 * <p>Days are compared, since days are what the time to report is counted in: an e-mail of the same day hides nothing, one of
 * the day before does. That the press or the police discovered it first is no breach, as long as the report says so. A scheme
 * that was not reported is not examined: that is {@link NothingOmitted}'s finding. A record of what came to light after the day judged on is
 * none yet.
 *
 * @param grading  which incidents are reported
 */
public record NothingConcealed(Grading grading) implements Control<Discoveries> {

    private static final List<Rule> RULES = List.of(NOTHING_CONCEALED);

    public NothingConcealed {
        Objects.requireNonNull(grading, "grading");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Discoveries found) {
        FirstReport report = found.reported();
        Answer covered = grading.covers(found.fund());
        if (report == null || found.records().isEmpty() || covered == Answer.NO) {
            return Outcome.notApplicable(this, found.scheme());
        }
        Outcome outcome = Outcome.satisfied(this, found.scheme(), RULES);
        if (covered == Answer.UNKNOWN) {
            return outcome.gap(NOTHING_CONCEALED, "fund");
        }
        LocalDate stated = report.statedDiscovery();
        LocalDate earliest = null;
        boolean undated = false;
        boolean any = false;
        for (int i = 0; i < found.records().size(); i++) {
            LocalDate day = found.records().get(i).discoveredOn();
            if (day != null && day.isAfter(found.asOf())) {
                continue;
            }
            any = true;
            undated |= day == null;
            earliest = day != null && (earliest == null || day.isBefore(earliest)) ? day : earliest;
        }
        if (!any) {
            return Outcome.notApplicable(this, found.scheme());
        }
        if (stated != null && earliest != null && earliest.isBefore(stated)) {
            outcome = outcome.breach(NOTHING_CONCEALED, seen(found, stated, earliest));
        }
        return stated != null && !undated
                ? outcome
                : outcome.gap(
                        NOTHING_CONCEALED,
                        Terms.NONE.when(stated == null, "statedDiscovery").when(undated, "discoveredOn"));
    }

    private static Evidence seen(Discoveries found, LocalDate stated, LocalDate earliest) {
        List<Discovery> earlier = found.records().stream()
                .filter(record -> record.discoveredOn() != null
                        && Objects.requireNonNull(record.discoveredOn()).isBefore(stated)
                        && !record.discoveredOn().isAfter(found.asOf()))
                .toList();
        Terms sources = Terms.NONE;
        for (Discovery record : earlier) {
            sources = sources.when(
                    !sources.codes().contains(record.source().name()),
                    record.source().name());
        }
        return Evidence.happenedOn(earliest)
                .and("statedDiscovery", stated)
                .and("earliestOn", earliest)
                .and("sources", sources)
                .and("records", earlier.stream().map(Discovery::record).toList());
    }
}
