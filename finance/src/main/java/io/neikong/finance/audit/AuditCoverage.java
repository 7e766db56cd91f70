package io.neikong.finance.audit;

import static io.neikong.finance.audit.AuditRule.COVERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.audit.AuditedPeriod.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that there is a plan for the audit of a programme and period, and that enough was audited by its last day: a part of
 * all items, and each item of high value (稽核覆盖).
 *
 * <p>It is counted in whole items: with five of a hundred, 19 of 400 are too few, 20 are enough. A period whose last day is
 * not over is not examined, unless it has no plan.
 *
 * @param minimumPercent  how many of a hundred items are audited at least ({@code aud.rate}), from 1 to 100; no rule was
 *     found, so five are an engineering default
 * @param highValue  the yuan from which on each item is audited, included; no rule was found, so 100,000 are an engineering
 *     default
 */
public record AuditCoverage(int minimumPercent, BigDecimal highValue) implements Control<AuditedPeriod> {

    static final int FIVE_PERCENT = 5;
    static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);
    private static final List<Rule> RULES = List.of(COVERED);

    /**
     * Refuses what is no share and no value.
     *
     * @throws IllegalArgumentException if {@code minimumPercent} is not from 1 to 100, or {@code highValue} is not positive
     */
    public AuditCoverage {
        Objects.requireNonNull(highValue, "highValue");
        if (minimumPercent < 1 || minimumPercent > 100) {
            throw new IllegalArgumentException("minimumPercent must be from 1 to 100, but was " + minimumPercent);
        }
        if (highValue.signum() <= 0) {
            throw new IllegalArgumentException("highValue must be positive, but was " + highValue);
        }
    }

    /** With five percent, and all items from 100,000 yuan on. */
    public AuditCoverage() {
        this(FIVE_PERCENT, HUNDRED_THOUSAND);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AuditedPeriod period) {
        LocalDate dueOn = period.dueOn();
        if (period.items().isEmpty() || (period.plan() != null && dueOn != null && !dueOn.isBefore(period.asOf()))) {
            return Outcome.notApplicable(this, period.period());
        }
        Outcome outcome = Outcome.satisfied(this, period.period(), RULES);
        if (period.plan() == null) {
            return outcome.breach(
                    COVERED,
                    Evidence.of("circumstances", Terms.of("noPlan"))
                            .and("items", period.items().size()));
        }
        int audited = 0;
        int undated = 0;
        boolean valueMissed = false;
        boolean valueUndated = false;
        boolean amountUnknown = false;
        for (int i = 0; i < period.items().size(); i++) {
            Item item = period.items().get(i);
            boolean inTime = isInTime(item, dueOn);
            boolean perhaps = item.audited() && item.auditedOn() == null;
            audited += inTime ? 1 : 0;
            undated += perhaps ? 1 : 0;
            amountUnknown |= item.amount() == null && !inTime;
            valueMissed |= isHigh(item) && !inTime && !perhaps;
            valueUndated |= isHigh(item) && perhaps;
        }
        boolean tooFew = !isEnough(audited + undated, period.items().size());
        boolean perhapsTooFew = !tooFew && !isEnough(audited, period.items().size());
        Terms missing = Terms.NONE
                .when(dueOn == null, "dueOn")
                .when(perhapsTooFew || valueUndated, "auditedOn")
                .when(amountUnknown, "amounts");
        if (dueOn != null && (tooFew || valueMissed)) {
            Evidence seen = Evidence.happenedOn(dueOn)
                    .and("circumstances", Terms.NONE.when(tooFew, "tooFew").when(valueMissed, "highValueMissed"))
                    .and("dueOn", dueOn)
                    .and("items", period.items().size())
                    .and("audited", audited)
                    .and("required", minimumPercent)
                    .and("highValue", highValue);
            outcome = outcome.breach(COVERED, valueMissed ? seen.and("missed", missed(period, dueOn)) : seen);
        }
        return missing.isEmpty() ? outcome : outcome.gap(COVERED, missing);
    }

    private boolean isEnough(int audited, int items) {
        return 100L * audited >= (long) minimumPercent * items;
    }

    private boolean isHigh(Item item) {
        BigDecimal amount = item.amount();
        return amount != null && amount.compareTo(highValue) >= 0;
    }

    private static boolean isInTime(Item item, @Nullable LocalDate dueOn) {
        LocalDate auditedOn = item.auditedOn();
        return item.audited() && auditedOn != null && (dueOn == null || !auditedOn.isAfter(dueOn));
    }

    private List<String> missed(AuditedPeriod period, LocalDate dueOn) {
        return period.items().stream()
                .filter(item -> isHigh(item) && !isInTime(item, dueOn) && (!item.audited() || item.auditedOn() != null))
                .map(Item::item)
                .toList();
    }
}
