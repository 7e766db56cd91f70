package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentReportTest.figures;
import static io.neikong.finance.incident.IncidentReportTest.report;

import io.neikong.control.Control;
import io.neikong.finance.incident.IncidentReport.Correction;
import io.neikong.finance.incident.IncidentReport.Figures;
import io.neikong.testkit.ControlContract;
import java.math.BigDecimal;
import java.util.List;

class NotFalsifiedContractTest implements ControlContract<IncidentReport> {

    @Override
    public Control<IncidentReport> control() {
        return new NotFalsified();
    }

    @Override
    public IncidentReport satisfying() {
        return report(figures(), figures(), null, null);
    }

    @Override
    public List<IncidentReport> offending() {
        return List.of(
                report(
                        figures("9000", 1, "2026-03-03"),
                        figures(),
                        new BigDecimal("3000"),
                        new Correction("first", false)),
                report(figures("1", 2, "2026-03-02"), figures(), null, null),
                report(
                        new Figures(null, null, null),
                        new Figures(null, null, null),
                        null,
                        new Correction("first", null)));
    }
}
