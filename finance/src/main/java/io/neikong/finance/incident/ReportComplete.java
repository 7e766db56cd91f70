package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.REPORT_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.incident.IncidentReport.Element;
import io.neikong.finance.incident.IncidentReport.Signature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a report of an incident says all that it must, and is signed by the head and sealed (要情报告要素齐全、签字盖章).
 *
 * <p>The head or a deputy head signs, no later than the report is made.
 */
public record ReportComplete() implements Control<IncidentReport> {

    private static final List<Rule> RULES = List.of(REPORT_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(IncidentReport report) {
        List<Element> elements = report.elements();
        Terms leftOut = leftOut(elements);
        Signature signature = report.signature();
        Boolean head = signature == null ? null : signature.head();
        LocalDate signedOn = signature == null ? null : signature.signedOn();
        LocalDate reportedOn = report.reportedOn();
        Terms circumstances = Terms.NONE
                .when(!leftOut.isEmpty(), "elementsLeftOut")
                .when(signature == null, "notSigned")
                .when(Boolean.FALSE.equals(head), "notSignedByHead")
                .when(signedOn != null && reportedOn != null && signedOn.isAfter(reportedOn), "signedLater")
                .when(Boolean.FALSE.equals(report.sealed()), "notSealed");
        Terms missing = Terms.NONE
                .when(elements == null, "elements")
                .when(signature != null && signature.person() == null, "signer")
                .when(signature != null && head == null, "head")
                .when(signature != null && signedOn == null, "signedOn")
                .when(report.sealed() == null, "sealed")
                .when(reportedOn == null, "reportedOn");
        Outcome outcome = Outcome.satisfied(this, report.report(), RULES);
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.happenedOn(reportedOn)
                    .and("circumstances", circumstances)
                    .and("reportedOn", reportedOn)
                    .and("signedOn", signedOn);
            outcome = outcome.breach(
                    REPORT_COMPLETE,
                    leftOut.isEmpty() ? seen : seen.and("leftOut", leftOut),
                    signature == null ? null : signature.person());
        }
        return missing.isEmpty() ? outcome : outcome.gap(REPORT_COMPLETE, missing);
    }

    private static Terms leftOut(@Nullable List<Element> elements) {
        Terms leftOut = Terms.NONE;
        if (elements != null) {
            for (Element element : Element.all()) {
                leftOut = leftOut.when(!elements.contains(element), element.name());
            }
        }
        return leftOut;
    }
}
