package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.BASIS_MATCHES_FUND;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.fraud.Sanction.CitedBasis;
import io.neikong.finance.fraud.Sanction.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a fine rests on the law of the money that was defrauded, is within what that law has, and that two officers acted
 * (处罚依据与资金性质相符、两人执法).
 *
 * <p>For insurance money the fine is measured by the Social Insurance Law, whatever text it cites. Citing one of the older
 * texts, which disagree with it, is a minor breach where the fine is within both.
 */
public record BasisMatchesFund() implements Control<Sanction> {

    private static final List<Rule> RULES = List.of(BASIS_MATCHES_FUND);
    private static final BigDecimal MOST_OF_OLDER_TEXTS = BigDecimal.valueOf(3);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Sanction sanction) {
        Source source = sanction.source();
        CitedBasis basis = sanction.basis();
        List<String> officers = sanction.officers();
        boolean other = source != null && basis != null && basis != source.basis();
        boolean older = other && source == Source.INSURANCE_FUND && basis == CitedBasis.OLDER_INSURANCE_TEXTS;
        Terms serious = outOfRange(sanction, source)
                .when(older && isAboveOlder(sanction), "fineAboveCited")
                .when(other && !older, "otherBasis")
                .when(officers != null && !hasTwo(officers), "notTwoOfficers");
        Terms circumstances = serious.when(older, "olderText");
        Outcome outcome = Outcome.satisfied(this, sanction.sanction(), RULES);
        if (!circumstances.isEmpty()) {
            Severity severity = serious.isEmpty() ? Severity.MINOR : BASIS_MATCHES_FUND.severity();
            outcome = outcome.breach(
                    BASIS_MATCHES_FUND,
                    severity,
                    seen(sanction, source, circumstances),
                    officers == null ? new String[0] : officers.toArray(String[]::new));
        }
        return outcome.gap(
                BASIS_MATCHES_FUND,
                Terms.NONE
                        .when(source == null, "source")
                        .when(basis == null, "basis")
                        .when(sanction.defrauded() == null, "defrauded")
                        .when(sanction.fine() == null, "fine")
                        .when(officers == null, "officers"));
    }

    private static Terms outOfRange(Sanction sanction, @Nullable Source source) {
        BigDecimal defrauded = sanction.defrauded();
        BigDecimal fine = sanction.fine();
        return source == null || defrauded == null || fine == null
                ? Terms.NONE
                : Terms.NONE
                        .when(fine.compareTo(source.least(defrauded)) < 0, "fineTooLow")
                        .when(fine.compareTo(source.most(defrauded)) > 0, "fineTooHigh");
    }

    private static boolean isAboveOlder(Sanction sanction) {
        BigDecimal defrauded = sanction.defrauded();
        BigDecimal fine = sanction.fine();
        return defrauded != null && fine != null && fine.compareTo(defrauded.multiply(MOST_OF_OLDER_TEXTS)) > 0;
    }

    private static boolean hasTwo(List<String> officers) {
        for (int i = 1; i < officers.size(); i++) {
            if (!officers.get(i).equals(officers.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static Evidence seen(Sanction sanction, @Nullable Source source, Terms circumstances) {
        BigDecimal defrauded = sanction.defrauded();
        Evidence seen = Evidence.happenedOn(sanction.decidedOn()).and("circumstances", circumstances);
        seen = source == null ? seen : seen.andTerm("source", source.name());
        seen = sanction.basis() == null
                ? seen
                : seen.andTerm("basis", sanction.basis().name());
        seen = seen.and("defrauded", defrauded).and("fine", sanction.fine());
        return source == null || defrauded == null
                ? seen
                : seen.and("least", source.least(defrauded)).and("most", source.most(defrauded));
    }
}
