package io.neikong.finance;

import io.neikong.finance.incident.Discoveries;
import io.neikong.finance.incident.Discoveries.Discovery;
import io.neikong.finance.incident.Discoveries.FirstReport;
import io.neikong.finance.incident.Discoveries.Source;
import io.neikong.finance.incident.FollowedUp;
import io.neikong.finance.incident.GradedAnew;
import io.neikong.finance.incident.GradedRightly;
import io.neikong.finance.incident.Grading;
import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.Grading.Level;
import io.neikong.finance.incident.Incident;
import io.neikong.finance.incident.Incident.Fund;
import io.neikong.finance.incident.IncidentEvent;
import io.neikong.finance.incident.IncidentEvent.Kind;
import io.neikong.finance.incident.IncidentReport;
import io.neikong.finance.incident.IncidentReport.Element;
import io.neikong.finance.incident.IncidentReport.Figures;
import io.neikong.finance.incident.IncidentReport.Signature;
import io.neikong.finance.incident.IncidentRule;
import io.neikong.finance.incident.LinkedToTransfer;
import io.neikong.finance.incident.NotFalsified;
import io.neikong.finance.incident.NothingConcealed;
import io.neikong.finance.incident.NothingOmitted;
import io.neikong.finance.incident.ReportComplete;
import io.neikong.finance.incident.ReportedInTime;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The rules on incidents, by a scheme of false trainees that was discovered on a Monday. */
final class IncidentExamples {

    private static final Grading GRADING = new Grading(Policy.builtIn());
    private static final LocalDate DISCOVERED = LocalDate.of(2026, 3, 2);
    private static final IncidentEvent LOSS = loss("E-1", "2026-03-02", "12000.00");
    private static final IncidentEvent REPORT = report("E-2", Kind.REPORTED, "2026-03-09", Grade.ORDINARY, Level.CITY);
    private static final IncidentEvent MORE = loss("E-3", "2026-04-13", "488000.00");

    private IncidentExamples() {}

    static List<RuleExample<?>> all() {
        WorkingCalendar china = WorkingCalendar.china();
        return List.of(
                RuleExample.of(
                        IncidentRule.REPORTED_IN_TIME,
                        new ReportedInTime(china, GRADING),
                        incident("XE-0002", LOSS, REPORT),
                        incident(
                                "XE-0002",
                                LOSS,
                                report("E-2", Kind.REPORTED, "2026-03-10", Grade.ORDINARY, Level.CITY)),
                        Parameters.INCIDENT_REPORT,
                        Parameters.ORDINARY_INCIDENT,
                        Parameters.MAJOR_INCIDENT),
                RuleExample.of(
                        IncidentRule.REPORT_COMPLETE,
                        new ReportComplete(),
                        document(true, "12000.00"),
                        document(false, "12000.00")),
                RuleExample.of(
                        IncidentRule.GRADED_RIGHTLY,
                        new GradedRightly(GRADING),
                        incident("XE-0002", loss("E-1", "2026-03-02", "499999.99"), REPORT),
                        incident("XE-0002", loss("E-1", "2026-03-02", "500000.00"), REPORT),
                        Parameters.ORDINARY_INCIDENT,
                        Parameters.MAJOR_INCIDENT),
                RuleExample.of(
                        IncidentRule.NOTHING_OMITTED,
                        new NothingOmitted(china, GRADING),
                        discoveries(new FirstReport(LocalDate.of(2026, 3, 9), DISCOVERED), "2026-03-02"),
                        discoveries(null, "2026-03-02"),
                        Parameters.INCIDENT_REPORT,
                        Parameters.ORDINARY_INCIDENT),
                RuleExample.of(
                        IncidentRule.NOT_FALSIFIED,
                        new NotFalsified(),
                        document(true, "12000.00"),
                        document(true, "9000.00")),
                RuleExample.of(
                        IncidentRule.NOTHING_CONCEALED,
                        new NothingConcealed(GRADING),
                        discoveries(new FirstReport(LocalDate.of(2026, 3, 9), DISCOVERED), "2026-03-02"),
                        discoveries(new FirstReport(LocalDate.of(2026, 3, 9), DISCOVERED), "2026-02-27")),
                RuleExample.of(
                        IncidentRule.FOLLOWED_UP,
                        new FollowedUp(china, GRADING),
                        incident("XE-0002", LOSS, REPORT, progress("2026-04-08")),
                        incident("XE-0002", LOSS, REPORT, progress("2026-04-09"))),
                RuleExample.of(
                        IncidentRule.GRADED_ANEW,
                        new GradedAnew(china, GRADING),
                        incident(
                                "XE-0002",
                                LOSS,
                                REPORT,
                                MORE,
                                report("E-4", Kind.REGRADED, "2026-04-20", Grade.MAJOR, Level.CITY),
                                report("E-5", Kind.REGRADED, "2026-04-20", Grade.MAJOR, Level.MINISTRY)),
                        incident(
                                "XE-0002",
                                LOSS,
                                REPORT,
                                MORE,
                                report("E-4", Kind.REGRADED, "2026-04-20", Grade.MAJOR, Level.CITY)),
                        Parameters.INCIDENT_REPORT,
                        Parameters.MAJOR_INCIDENT),
                RuleExample.of(
                        IncidentRule.LINKED_TO_TRANSFER,
                        new LinkedToTransfer(china, GRADING),
                        incident("XE-0002", LOSS, REPORT),
                        incident(null, LOSS, REPORT),
                        Parameters.FRAUD_AMOUNT));
    }

    private static Incident incident(String transfer, IncidentEvent... events) {
        return new Incident(
                "I-0003", Fund.FISCAL, DISCOVERED, true, transfer, List.of(events), LocalDate.of(2026, 4, 30));
    }

    private static IncidentEvent loss(String id, String day, String amount) {
        return new IncidentEvent(id, Kind.LOSS_FOUND, LocalDate.parse(day), new BigDecimal(amount), null, null);
    }

    private static IncidentEvent report(String id, Kind kind, String day, Grade grade, Level level) {
        return new IncidentEvent(id, kind, LocalDate.parse(day), null, grade, level);
    }

    private static IncidentEvent progress(String day) {
        return report("E-6", Kind.PROGRESS_REPORTED, day, Grade.ORDINARY, Level.CITY);
    }

    private static IncidentReport document(boolean sealed, String stated) {
        LocalDate reported = LocalDate.of(2026, 3, 9);
        return new IncidentReport(
                "E-2",
                reported,
                List.of(Element.values()),
                new Signature("P0007", true, reported),
                sealed,
                new Figures(new BigDecimal(stated), 4, DISCOVERED),
                new Figures(new BigDecimal("12000.00"), 4, DISCOVERED),
                new BigDecimal("3000.00"),
                null);
    }

    private static Discoveries discoveries(FirstReport report, String discovered) {
        return new Discoveries(
                "I-0003",
                Fund.FISCAL,
                List.of(new Discovery(
                        "AF-0019",
                        Source.AUDIT_FINDING,
                        LocalDate.parse(discovered),
                        new BigDecimal("12000.00"),
                        "CLASS-31",
                        false)),
                report,
                null,
                LocalDate.of(2026, 4, 30));
    }
}
