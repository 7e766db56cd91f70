package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.VERIFIED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.employer.EmployerVerification.Risk;
import io.neikong.finance.subsidy.employer.EmployerVerification.Visit;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Objects;

/**
 * Checks that an applicant whose risk asks for it was verified on the spot or from afar before it was approved (实地或远程核实).
 *
 * <p>Where it was verified several times, the last time before the decision counts; one of unknown day that was not confirmed may have been the last. What could not be confirmed does not bear an
 * approval. A risk that nobody rated is a gap; one below the level that asks for a verification is not examined, nor is an
 * application that is not approved.
 *
 * @param from  the level of risk from which on a verification is needed; high is an engineering default
 */
public record EmployerVerified(Risk from) implements Control<EmployerVerification> {

    private static final List<Rule> RULES = List.of(VERIFIED);

    public EmployerVerified {
        Objects.requireNonNull(from, "from");
    }

    /** For a high risk alone. */
    public EmployerVerified() {
        this(Risk.HIGH);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EmployerVerification verification) {
        Risk risk = verification.risk();
        if (!verification.approved() || (risk != null && risk.compareTo(from) < 0)) {
            return Outcome.notApplicable(this, verification.application());
        }
        Outcome outcome = Outcome.satisfied(this, verification.application(), RULES);
        if (risk == null) {
            return outcome.gap(VERIFIED, "risk");
        }
        Visit last = verification.lastBeforeDecision();
        Terms circumstances = Terms.NONE
                .when(verification.visits().isEmpty(), "notVerified")
                .when(last == null && !verification.visits().isEmpty(), "verifiedLater")
                .when(last != null && last.confirmed() == Answer.NO, "notConfirmed")
                .when(last != null && last.record() == null, "noRecord");
        Terms missing = Terms.NONE
                .when(verification.decidedAt() == null, "decidedAt")
                .when((last != null && last.doneOn() == null) || verification.hasUndatedDoubt(), "doneOn")
                .when(last != null && last.doneBy() == null, "doneBy")
                .when(last != null && last.confirmed() == Answer.UNKNOWN, "confirmed");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    VERIFIED,
                    Evidence.happenedOn(verification.decidedAt())
                            .and("circumstances", circumstances)
                            .andTerm("risk", risk.name())
                            .and("visit", last == null ? null : last.visit())
                            .and("decidedAt", verification.decidedAt()));
        }
        return outcome.gap(VERIFIED, missing);
    }
}
