package io.neikong.governance.supervision;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The rules on the use of what others found, clauses 6-0 and 6-3b of the notice (成果运用、问题发现渠道整改). */
public enum SupervisionRule implements Rule {
    /** Each finding of the campaign belongs to an area, a risk and a control (专项整治问题对应领域、风险和控制点). */
    CAMPAIGN_MAPPED("RSP-000", Clause.CAMPAIGN_FINDINGS, Severity.MINOR),
    /** What came from each of four sources is registered with a last day and an outcome (四类来源问题登记跟踪). */
    SOURCES_FOLLOWED("RSP-002", Clause.FINDING_SOURCES, Severity.MAJOR),
    /** A complaint is decided on in time, and not by whom it is about (举报投诉及时受理、被举报人回避). */
    COMPLAINT_HANDLED(
            "RSP-003",
            Clause.FINDING_SOURCES,
            Severity.MAJOR,
            Basis.of(
                            Basis.Kind.MINISTRY,
                            "《社会保险基金监督举报工作管理办法》（人力资源社会保障部令第49号）",
                            "Measures on Complaints in the Supervision of Social-Insurance Funds (Order No. 49 of the Ministry)")
                    .from(LocalDate.of(2023, 5, 1)));

    private final Line line;

    SupervisionRule(String code, Clause clause, Severity severity, Basis... more) {
        line = new Line(
                code,
                clause,
                severity,
                Stream.of(Stream.of(Basis.notice()), Stream.of(more), Stream.of(Basis.engineeringDefault()))
                        .flatMap(bases -> bases)
                        .toList());
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.supervision.findings", locale);
    }
}
