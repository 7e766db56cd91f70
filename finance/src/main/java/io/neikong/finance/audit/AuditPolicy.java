package io.neikong.finance.audit;

import io.neikong.control.Control;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the audit of funds, and the controls that go by it (稽核参数). None of these numbers has layers, and
 * all their defaults are engineering defaults.
 *
 * @param calendar  the working days
 * @param minimumPercent  how many of a hundred items of a programme and period are audited at least
 * @param highValue  the yuan from which on each item is audited, included
 * @param actionWithin  how soon an action on a finding is agreed
 */
public record AuditPolicy(WorkingCalendar calendar, int minimumPercent, BigDecimal highValue, Period actionWithin)
        implements Serializable {

    public AuditPolicy {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(highValue, "highValue");
        Objects.requireNonNull(actionWithin, "actionWithin");
    }

    /** With five percent, all items from 100,000 yuan on, and an action within ten working days. */
    public AuditPolicy(WorkingCalendar calendar) {
        this(calendar, AuditCoverage.FIVE_PERCENT, AuditCoverage.HUNDRED_THOUSAND, FindingClosed.TEN_WORKING_DAYS);
    }

    /** What examines a programme and period. */
    public List<Control<AuditedPeriod>> onPeriods() {
        return List.of(new AuditCoverage(minimumPercent, highValue));
    }

    /** What examines how a sample was drawn. */
    public List<Control<AuditDraw>> onDraws() {
        return List.of(new SampleReproducible());
    }

    /** What examines a finding of an audit. */
    public List<Control<AuditFinding>> onFindings() {
        return List.of(new FindingClosed(calendar, actionWithin));
    }
}
