package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentReportTest.REPORTED;
import static io.neikong.finance.incident.IncidentReportTest.SIGNED;
import static io.neikong.finance.incident.IncidentReportTest.papers;

import io.neikong.control.Control;
import io.neikong.finance.incident.IncidentReport.Element;
import io.neikong.finance.incident.IncidentReport.Signature;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ReportCompleteContractTest implements ControlContract<IncidentReport> {

    @Override
    public Control<IncidentReport> control() {
        return new ReportComplete();
    }

    @Override
    public IncidentReport satisfying() {
        return papers(List.of(Element.values()), SIGNED, true);
    }

    @Override
    public List<IncidentReport> offending() {
        return List.of(
                papers(List.of(), null, false),
                papers(List.of(Element.values()), new Signature("clerk", false, REPORTED.plusDays(1)), true),
                papers(null, new Signature(null, null, null), null));
    }
}
