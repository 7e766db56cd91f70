package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.WITHIN_STANDARD_AND_BUDGET;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.channel.ChannelMatrix.Line;
import io.neikong.finance.subsidy.channel.ChannelMatrix.Match;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that no more was charged than the standard of the policy, and than was left of the budget (不超标准、不超预算).
 *
 * <p>Each charge is held against the standard by itself: it does not say for whom it is, and one item, such as the bill of a class, may be
 * charged for several. What one beneficiary got in parts is added up by {@link io.neikong.finance.recovery.PaidNoMoreThanDue}. The budget is
 * what was left before the charge, so that all earlier ones count.
 *
 * <p>The standard is that of the policy in force on the first day of the benefit period, for the category of the day that the policy
 * names; where it is for a month, a month begun counts as a whole one, which is an engineering default. Of several lines that apply the
 * highest standard counts, and one without a standard sets no limit. That no line of the
 * programme applies is {@link ChannelAllowed}'s finding. What was sent back, cancelled or reversed, or is paid after the day judged on,
 * is not examined.
 *
 * @param matrix  what the policies say
 */
public record WithinStandardAndBudget(ChannelMatrix matrix) implements Control<Charge> {

    private static final List<Rule> RULES = List.of(WITHIN_STANDARD_AND_BUDGET);

    public WithinStandardAndBudget {
        Objects.requireNonNull(matrix, "matrix");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Charge charge) {
        if (!charge.isPaid()) {
            return Outcome.notApplicable(this, charge.charge());
        }
        BigDecimal amount = charge.amount();
        BigDecimal budgetLeft = charge.budgetLeft();
        boolean policyKnown = charge.programme() != null && charge.period() != null;
        Match within = policyKnown && amount != null ? within(charge, amount) : Match.YES;
        boolean overBudget = amount != null && budgetLeft != null && amount.compareTo(budgetLeft) > 0;
        Outcome outcome = Outcome.satisfied(this, charge.charge(), RULES);
        if (within == Match.NO || overBudget) {
            BigDecimal standard = within == Match.NO ? highestStandard(charge) : null;
            outcome = outcome.breach(
                    WITHIN_STANDARD_AND_BUDGET,
                    Evidence.happenedOn(charge.paidOn())
                            .and(
                                    "circumstances",
                                    Terms.NONE
                                            .when(within == Match.NO, "aboveStandard")
                                            .when(overBudget, "aboveBudget"))
                            .and("programme", charge.programme())
                            .and("amount", amount)
                            .and("standard", standard)
                            .and("budgetLeft", budgetLeft));
        }
        return outcome.gap(
                WITHIN_STANDARD_AND_BUDGET,
                Terms.NONE
                        .when(charge.programme() == null, "programme")
                        .when(
                                charge.programme() != null
                                        && matrix.of(charge.programme()).isEmpty(),
                                "channelMatrix")
                        .when(charge.period() == null, "period")
                        .when(within == Match.PERHAPS, "category")
                        .when(amount == null, "amount")
                        .when(budgetLeft == null, "budgetLeft"));
    }

    /** Whether a line that applies allows the amount; yes also where no line applies. */
    private Match within(Charge charge, BigDecimal amount) {
        List<Line> lines = matrix.of(Objects.requireNonNull(charge.programme()));
        Match applying = Match.NO;
        Match allowing = Match.NO;
        for (int i = 0; i < lines.size(); i++) {
            Match match = match(lines.get(i), charge);
            applying = match.compareTo(applying) > 0 ? match : applying;
            BigDecimal standard = match == Match.NO ? null : standard(lines.get(i), charge);
            boolean allows = standard == null || amount.compareTo(standard) <= 0;
            allowing = allows && match.compareTo(allowing) > 0 ? match : allowing;
        }
        return applying == Match.NO ? Match.YES : allowing;
    }

    private static Match match(Line line, Charge charge) {
        return ChannelMatrix.match(
                line, charge, Objects.requireNonNull(charge.period()).from());
    }

    private @Nullable BigDecimal highestStandard(Charge charge) {
        BigDecimal highest = null;
        for (Line line : matrix.of(Objects.requireNonNull(charge.programme()))) {
            BigDecimal standard = match(line, charge) == Match.NO ? null : standard(line, charge);
            highest = standard != null && (highest == null || standard.compareTo(highest) > 0) ? standard : highest;
        }
        return highest;
    }

    private static @Nullable BigDecimal standard(Line line, Charge charge) {
        BigDecimal standard = line.standard();
        return standard == null || !line.perMonth()
                ? standard
                : standard.multiply(BigDecimal.valueOf(
                        Objects.requireNonNull(charge.period()).monthsBegun()));
    }
}
