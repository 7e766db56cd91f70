package io.neikong.finance.incident;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a city or district sets for reports of fund incidents, and the controls that go by it (要情报告参数).
 *
 * <p>Numbers that the city may override by a document are in the {@link Policy} of the grading: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The others are components, and their defaults are engineering defaults.
 *
 * @param grading  which incidents are reported, how grave they are, and to whom they are reported
 * @param calendar  the working days
 * @param followUp  how long the next report of an incident may take
 */
public record IncidentPolicy(Grading grading, WorkingCalendar calendar, Period followUp) implements Serializable {

    /** The numbers of incident reports that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            Parameters.INCIDENT_REPORT,
            Parameters.ORDINARY_INCIDENT,
            Parameters.MAJOR_INCIDENT,
            Parameters.FRAUD_AMOUNT);

    public IncidentPolicy {
        Objects.requireNonNull(grading, "grading");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(followUp, "followUp");
    }

    /** With fiscal subsidies, major incidents to the ministry too, and a report every 30 calendar days. */
    public IncidentPolicy(Policy policy, WorkingCalendar calendar) {
        this(new Grading(policy), calendar, FollowedUp.THIRTY_DAYS);
    }

    /** What examines an incident from the discovery to the final report. */
    public List<Control<Incident>> onIncidents() {
        return List.of(
                new ReportedInTime(calendar, grading),
                new GradedRightly(grading),
                new FollowedUp(calendar, grading, followUp),
                new GradedAnew(calendar, grading),
                new LinkedToTransfer(calendar, grading));
    }

    /** What examines a report as a document. */
    public List<Control<IncidentReport>> onReports() {
        return List.of(new ReportComplete(), new NotFalsified());
    }

    /** What examines the records elsewhere that show a scheme. */
    public List<Control<Discoveries>> onDiscoveries() {
        return List.of(new NothingOmitted(calendar, grading), new NothingConcealed(grading));
    }
}
