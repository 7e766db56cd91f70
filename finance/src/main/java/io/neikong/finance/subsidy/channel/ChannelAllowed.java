package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.CODE_MATCHES;
import static io.neikong.finance.subsidy.channel.ChannelRule.FUND_ALLOWED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.channel.ChannelMatrix.Line;
import io.neikong.finance.subsidy.channel.ChannelMatrix.Match;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a charge went to a fund, and under a code, that the policy in force allows for its programme and beneficiary
 * (列支渠道和科目符合政策).
 *
 * <p>The category of the beneficiary is that of the day that the policy names, never that of today. Where the category is not
 * recorded, a fund that none of the lines allows is a breach all the same. A programme that no line names is a gap of the matrix. What
 * was sent back, cancelled or reversed, or is paid after the day judged on, is not examined.
 *
 * @param matrix  what the policies say
 */
public record ChannelAllowed(ChannelMatrix matrix) implements Control<Charge> {

    private static final List<Rule> RULES = List.of(FUND_ALLOWED, CODE_MATCHES);
    private static final List<Rule> FUND_ALONE = List.of(FUND_ALLOWED);

    public ChannelAllowed {
        Objects.requireNonNull(matrix, "matrix");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Charge charge) {
        BenefitPeriod period = charge.period();
        if (!charge.isPaid()) {
            return Outcome.notApplicable(this, charge.charge());
        }
        List<Line> lines = charge.programme() == null ? List.of() : matrix.of(charge.programme());
        if (lines.isEmpty() || period == null) {
            Terms missing = Terms.NONE
                    .when(charge.programme() == null, "programme")
                    .when(charge.programme() != null && lines.isEmpty(), "channelMatrix")
                    .when(period == null, "period");
            return Outcome.satisfied(this, charge.charge(), RULES)
                    .gap(FUND_ALLOWED, missing)
                    .gap(CODE_MATCHES, missing);
        }
        LocalDate day = period.from();
        String fund = charge.channel().fund();
        Match any = Match.NO;
        Match allowed = Match.NO;
        for (int i = 0; i < lines.size(); i++) {
            Match match = ChannelMatrix.match(lines.get(i), charge, day);
            any = later(any, match);
            allowed = fund != null && lines.get(i).funds().contains(fund) ? later(allowed, match) : allowed;
        }
        if (any == Match.NO) {
            boolean inForce = isAnyInForce(lines, day);
            return Outcome.satisfied(this, charge.charge(), FUND_ALONE)
                    .breach(FUND_ALLOWED, seen(charge, lines, inForce ? "categoryNotCovered" : "noPolicyInForce"));
        }
        Outcome outcome = Outcome.satisfied(this, charge.charge(), RULES);
        if (fund == null) {
            outcome = outcome.gap(FUND_ALLOWED, "fund");
        } else if (allowed == Match.NO) {
            outcome = outcome.breach(FUND_ALLOWED, seen(charge, lines, "otherFund"));
        } else if (allowed == Match.PERHAPS) {
            outcome = outcome.gap(FUND_ALLOWED, "category");
        }
        return withCode(outcome, charge, lines, allowed == Match.NO ? null : fund);
    }

    /** The code, among the lines of a fund if there are any. */
    private static Outcome withCode(Outcome outcome, Charge charge, List<Line> lines, @Nullable String fund) {
        LocalDate day = Objects.requireNonNull(charge.period()).from();
        String code = charge.channel().code();
        boolean named = false;
        Match allowed = Match.NO;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (fund == null || line.funds().contains(fund)) {
                Match match = ChannelMatrix.match(line, charge, day);
                boolean free = line.codes().isEmpty();
                named |= match != Match.NO && !free;
                allowed = free || (code != null && line.codes().contains(code)) ? later(allowed, match) : allowed;
            }
        }
        if (!named || allowed == Match.YES) {
            return outcome;
        }
        if (code == null) {
            return outcome.gap(CODE_MATCHES, "code");
        }
        return allowed == Match.PERHAPS
                ? outcome.gap(CODE_MATCHES, "category")
                : outcome.breach(CODE_MATCHES, seen(charge, lines, "otherCode"));
    }

    private static Match later(Match one, Match other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isAnyInForce(List<Line> lines, LocalDate day) {
        for (Line line : lines) {
            if (line.isInForce(day)) {
                return true;
            }
        }
        return false;
    }

    private static Evidence seen(Charge charge, List<Line> lines, String circumstance) {
        LocalDate day = Objects.requireNonNull(charge.period()).from();
        TreeSet<String> funds = new TreeSet<>();
        TreeSet<String> codes = new TreeSet<>();
        for (Line line : lines) {
            if (ChannelMatrix.match(line, charge, day) != Match.NO) {
                funds.addAll(line.funds());
                codes.addAll(line.codes());
            }
        }
        return Evidence.happenedOn(charge.paidOn())
                .and("circumstances", Terms.of(circumstance))
                .and("programme", charge.programme())
                .and("policyDay", day)
                .and("fund", charge.channel().fund())
                .and("code", charge.channel().code())
                .and("allowedFunds", funds)
                .and("allowedCodes", codes);
    }
}
