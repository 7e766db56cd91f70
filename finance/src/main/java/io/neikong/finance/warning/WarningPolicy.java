package io.neikong.finance.warning;

import io.neikong.control.Control;
import io.neikong.finance.warning.WarnedApplication.Link;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a city sets for warnings to the platform, and the controls that go by it (风险提示参数).
 *
 * <p>Numbers that the city may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them, each with
 * its default and what that rests on.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param links  how the subject of a warning may be linked to an applicant for it to count; an engineering default
 */
public record WarningPolicy(Policy policy, WorkingCalendar calendar, List<Link> links) implements Serializable {

    /** The numbers of warnings that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(Parameters.RISK_WARNING);

    public WarningPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        links = List.copyOf(links);
    }

    /** With all links but the same name alone. */
    public WarningPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, BlockedWhileWarned.ALL_BUT_SAME_NAME);
    }

    /** What examines a risk that was found. */
    public List<Control<RiskHit>> onHits() {
        return List.of(new ReportedToPlatform(calendar, policy), new Acknowledged(calendar, policy));
    }

    /** What examines an application beside the warnings of its applicant. */
    public List<Control<WarnedApplication>> onApplications() {
        return List.of(new BlockedWhileWarned(links));
    }

    /** What examines the withdrawal of a warning. */
    public List<Control<WarningWithdrawal>> onWithdrawals() {
        return List.of(new WithdrawnWithApproval());
    }
}
