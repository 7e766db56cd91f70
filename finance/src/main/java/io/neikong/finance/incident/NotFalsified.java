package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.NOT_FALSIFIED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.incident.IncidentReport.Correction;
import io.neikong.finance.incident.IncidentReport.Figures;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a report of an incident states what the ledgers said when it was made, to the fen (不得谎报).
 *
 * <p>The amount is gross: one that is net of what came back is another one. A corrected report leaves the first on record; a
 * report that was false when it was made stays so when it is corrected.
 */
public record NotFalsified() implements Control<IncidentReport> {

    private static final List<Rule> RULES = List.of(NOT_FALSIFIED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(IncidentReport report) {
        Figures stated = report.stated();
        Figures ledger = report.ledger();
        BigDecimal lost = ledger.amount();
        BigDecimal amount = stated.amount();
        BigDecimal recovered = report.recovered();
        Correction correction = report.correction();
        boolean otherAmount = amount != null && lost != null && amount.compareTo(lost) != 0;
        boolean net = amount != null
                && lost != null
                && recovered != null
                && recovered.signum() > 0
                && amount.compareTo(lost.subtract(recovered)) == 0;
        Terms circumstances = Terms.NONE
                .when(otherAmount && !net, "otherAmount")
                .when(net, "netOfRecovery")
                .when(differ(stated.persons(), ledger.persons()), "otherPersons")
                .when(differ(stated.discoveredOn(), ledger.discoveredOn()), "otherDiscovery")
                .when(correction != null && Boolean.FALSE.equals(correction.kept()), "firstReportDeleted");
        Terms missing = Terms.NONE
                .when(amount == null, "statedAmount")
                .when(lost == null, "lossAmounts")
                .when(stated.persons() == null, "statedPersons")
                .when(ledger.persons() == null, "ledgerPersons")
                .when(stated.discoveredOn() == null, "statedDiscovery")
                .when(ledger.discoveredOn() == null, "discoveredOn")
                .when(correction != null && correction.kept() == null, "firstReport");
        Outcome outcome = Outcome.satisfied(this, report.report(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(NOT_FALSIFIED, seen(report, circumstances));
        }
        return missing.isEmpty() ? outcome : outcome.gap(NOT_FALSIFIED, missing);
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static Evidence seen(IncidentReport report, Terms circumstances) {
        Figures stated = report.stated();
        Figures ledger = report.ledger();
        Evidence seen = Evidence.happenedOn(report.reportedOn())
                .and("circumstances", circumstances)
                .and("statedAmount", stated.amount())
                .and("amount", ledger.amount());
        if (stated.persons() != null && ledger.persons() != null) {
            seen = seen.and("statedPersons", stated.persons()).and("ledgerPersons", ledger.persons());
        }
        Correction correction = report.correction();
        seen = seen.and("statedDiscovery", stated.discoveredOn()).and("discoveredOn", ledger.discoveredOn());
        return correction == null ? seen : seen.and("corrects", correction.report());
    }
}
