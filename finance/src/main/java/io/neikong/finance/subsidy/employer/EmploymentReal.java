package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.EMPLOYMENT_REAL;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Bar;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a worker for whom a company claims was really employed: under contract on each day claimed, with a contribution and
 * a wage for each month claimed, and not dead, in prison, retired or in full-time work elsewhere (用工真实).
 *
 * <p>A month of which only a part is claimed needs its contribution and its wage too, but the contract and what rules it out are
 * looked at on the days claimed alone. A contribution that was paid late, though before the claim, is a minor breach for somebody
 * to look at; one that was paid after the claim is none. What nobody looked up is a gap.
 *
 * @param monthsToContribute  through the end of how many months after its own a contribution is not late; one is an engineering
 *     default
 */
public record EmploymentReal(int monthsToContribute) implements Control<ClaimedEmployment> {

    private static final List<Rule> RULES = List.of(EMPLOYMENT_REAL);

    /**
     * Refuses a negative number.
     *
     * @throws IllegalArgumentException if {@code monthsToContribute} is negative
     */
    public EmploymentReal {
        if (monthsToContribute < 0) {
            throw new IllegalArgumentException(
                    "monthsToContribute must not be negative, but was " + monthsToContribute);
        }
    }

    /** With the end of the next month. */
    public EmploymentReal() {
        this(1);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ClaimedEmployment claim) {
        LocalDate from = claim.from();
        LocalDate until = claim.until();
        Outcome outcome = Outcome.satisfied(this, claim.claim(), RULES);
        if (from == null || until == null) {
            return outcome.gap(
                    EMPLOYMENT_REAL, Terms.NONE.when(from == null, "from").when(until == null, "until"));
        }
        EmploymentProof proof = new EmploymentProof(claim, from, until, monthsToContribute);
        Terms circumstances = bars(claim, from, until, Answer.YES)
                .when(proof.contracted() == Answer.NO, "noContract")
                .when(proof.noContribution(), "noContribution")
                .when(proof.contributedAfterClaim(), "contributedAfterClaim")
                .when(proof.noWage(), "noWage")
                .when(proof.wageToSomebodyElse(), "wageToSomebodyElse");
        boolean serious = !circumstances.isEmpty();
        circumstances = circumstances.when(proof.contributedLate(), "contributedLate");
        Terms missing = Terms.NONE
                .when(claim.worker() == null, "worker")
                .when(claim.employers().isEmpty(), "employer")
                .when(claim.claimedOn() == null, "claimedOn")
                .when(claim.contracts() == null, "contracts")
                .when(proof.contracted() == Answer.UNKNOWN, "contractDays")
                .when(claim.contributions() == null, "contributions")
                .when(proof.contributionUnknown(), "contributionParticulars")
                .when(claim.wages() == null, "wages")
                .when(proof.wageUnknown(), "wageParticulars")
                .when(claim.bars() == null, "bars")
                .when(!bars(claim, from, until, Answer.UNKNOWN).isEmpty(), "barFrom");
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.happenedOn(claim.claimedOn())
                    .and("circumstances", circumstances)
                    .and("from", from)
                    .and("until", until)
                    .andAny("months", proof.months())
                    .and("barredFrom", barredFrom(claim, from, until));
            outcome = outcome.breach(EMPLOYMENT_REAL, serious ? EMPLOYMENT_REAL.severity() : Severity.MINOR, seen);
        }
        return outcome.gap(EMPLOYMENT_REAL, missing);
    }

    private static @Nullable LocalDate barredFrom(ClaimedEmployment claim, LocalDate from, LocalDate until) {
        return claim.bars() == null
                ? null
                : claim.bars().stream()
                        .filter(bar -> bar.holdsWithin(from, until) == Answer.YES)
                        .map(Bar::from)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private static Terms bars(ClaimedEmployment claim, LocalDate from, LocalDate until, Answer answer) {
        Terms found = Terms.NONE;
        List<Bar> bars = claim.bars();
        for (int i = 0; bars != null && i < bars.size(); i++) {
            Bar bar = bars.get(i);
            String kind = bar.kind().name();
            found = found.when(
                    bar.holdsWithin(from, until) == answer && !found.codes().contains(kind), kind);
        }
        return found;
    }
}
