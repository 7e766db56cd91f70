package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.NOT_FALSIFIED;
import static io.neikong.finance.incident.IncidentRule.REPORT_COMPLETE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.incident.IncidentReport.Correction;
import io.neikong.finance.incident.IncidentReport.Element;
import io.neikong.finance.incident.IncidentReport.Figures;
import io.neikong.finance.incident.IncidentReport.Signature;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report as a document: complete and signed (INC-002), and true (INC-005). */
class IncidentReportTest {

    static final LocalDate REPORTED = LocalDate.of(2026, 3, 9);
    static final Signature SIGNED = new Signature("head", true, REPORTED);

    @Test
    void clause_3_10_a_complete_report_signed_by_the_head_and_sealed_is_satisfied() {
        complete(papers(List.of(Element.values()), SIGNED, true)).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(Element.class)
    void clause_3_10_each_element_left_out_is_a_breach(Element element) {
        List<Element> others =
                Arrays.stream(Element.values()).filter(one -> one != element).toList();

        complete(papers(others, SIGNED, true))
                .isViolatedBy(REPORT_COMPLETE)
                .finding(REPORT_COMPLETE)
                .shows("leftOut", "[" + element + "]");
    }

    @Test
    void the_head_or_a_deputy_head_signs_no_later_than_it_is_made() {
        complete(papers(List.of(Element.values()), null, true))
                .isViolatedBy(REPORT_COMPLETE)
                .finding(REPORT_COMPLETE)
                .says(Locale.CHINESE, "要情报告要素不全，或者签字、盖章不符合要求。报告编号：report；情形：未签字；报告日：2026-03-09。");
        complete(papers(List.of(Element.values()), new Signature("clerk", false, REPORTED), true))
                .isViolatedBy(REPORT_COMPLETE)
                .finding(REPORT_COMPLETE)
                .concerns("clerk")
                .shows("circumstances", "[notSignedByHead]");
        complete(papers(List.of(Element.values()), new Signature("head", true, REPORTED.plusDays(1)), true))
                .finding(REPORT_COMPLETE)
                .shows("circumstances", "[signedLater]");
        complete(papers(List.of(Element.values()), SIGNED, false))
                .finding(REPORT_COMPLETE)
                .shows("circumstances", "[notSealed]");
    }

    @Test
    void several_faults_of_a_report_are_all_shown() {
        complete(papers(List.of(Element.PHONE), null, false))
                .finding(REPORT_COMPLETE)
                .shows("circumstances", "[elementsLeftOut, notSigned, notSealed]");
    }

    @Test
    void particulars_of_a_report_that_are_not_recorded_are_gaps() {
        complete(papers(null, new Signature(null, null, null), null))
                .isUndeterminedBy(REPORT_COMPLETE)
                .finding(REPORT_COMPLETE)
                .shows("missing", "[elements, signer, head, signedOn, sealed]");
        complete(new IncidentReport(
                        "report", null, List.of(Element.values()), SIGNED, true, figures(), figures(), null, null))
                .finding(REPORT_COMPLETE)
                .shows("missing", "[reportedOn]");
    }

    @Test
    void clause_3_10_a_report_states_what_the_ledgers_say_to_the_fen() {
        truth(figures("12000.00", 2, "2026-03-02"), figures("12000", 2, "2026-03-02"))
                .isSatisfied();
        truth(figures("11999.99", 2, "2026-03-02"), figures("12000", 2, "2026-03-02"))
                .isViolatedBy(NOT_FALSIFIED)
                .finding(NOT_FALSIFIED)
                .says(
                        Locale.CHINESE,
                        "要情报告与报告时的台账不一致。报告编号：report；情形：金额不一致；报告金额：11999.99 元；台账金额（未扣除追回）：12000 元；"
                                + "报告涉及人数：2；台账涉及人数：2；报告发现日：2026-03-02；登记发现日：2026-03-02。");
        truth(figures("12000.01", 2, "2026-03-02"), figures("12000", 2, "2026-03-02"))
                .isViolatedBy(NOT_FALSIFIED);
    }

    @Test
    void persons_and_the_day_of_the_discovery_are_compared_too() {
        truth(figures("12000", 1, "2026-03-03"), figures("12000", 2, "2026-03-02"))
                .finding(NOT_FALSIFIED)
                .shows("circumstances", "[otherPersons, otherDiscovery]");
    }

    @Test
    void an_amount_net_of_recovery_is_another_amount() {
        assertThat(new NotFalsified()
                        .examine(report(figures("9000", 2, "2026-03-02"), figures(), new BigDecimal("3000.00"), null)))
                .isViolatedBy(NOT_FALSIFIED)
                .finding(NOT_FALSIFIED)
                .shows("circumstances", "[netOfRecovery]");
        assertThat(new NotFalsified()
                        .examine(report(figures("9000.01", 2, "2026-03-02"), figures(), new BigDecimal("3000"), null)))
                .finding(NOT_FALSIFIED)
                .shows("circumstances", "[otherAmount]");
    }

    @Test
    void a_corrected_report_that_deletes_the_first_is_a_breach() {
        assertThat(new NotFalsified().examine(report(figures(), figures(), null, new Correction("first", true))))
                .isSatisfied();
        assertThat(new NotFalsified().examine(report(figures(), figures(), null, new Correction("first", false))))
                .isViolatedBy(NOT_FALSIFIED)
                .finding(NOT_FALSIFIED)
                .shows("corrects", "first");
        assertThat(new NotFalsified().examine(report(figures(), figures(), null, new Correction("first", null))))
                .isUndeterminedBy(NOT_FALSIFIED);
    }

    @Test
    void figures_that_are_not_recorded_are_gaps() {
        truth(new Figures(null, null, null), new Figures(null, null, null))
                .isUndeterminedBy(NOT_FALSIFIED)
                .finding(NOT_FALSIFIED)
                .shows(
                        "missing",
                        "[statedAmount, lossAmounts, statedPersons, ledgerPersons, statedDiscovery, discoveredOn]");
        truth(new Figures(new BigDecimal("1"), null, null), figures())
                .found(List.of(NOT_FALSIFIED), List.of(NOT_FALSIFIED));
    }

    static IncidentReport papers(
            @Nullable List<Element> elements, @Nullable Signature signature, @Nullable Boolean sealed) {
        return new IncidentReport("report", REPORTED, elements, signature, sealed, figures(), figures(), null, null);
    }

    static IncidentReport report(
            Figures stated, Figures ledger, @Nullable BigDecimal recovered, @Nullable Correction correction) {
        return new IncidentReport(
                "report", REPORTED, List.of(Element.values()), SIGNED, true, stated, ledger, recovered, correction);
    }

    static Figures figures() {
        return figures("12000", 2, "2026-03-02");
    }

    static Figures figures(String amount, int persons, String discovered) {
        return new Figures(new BigDecimal(amount), persons, LocalDate.parse(discovered));
    }

    private static OutcomeAssert complete(IncidentReport report) {
        Outcome outcome = new ReportComplete().examine(report);
        return assertThat(outcome);
    }

    private static OutcomeAssert truth(Figures stated, Figures ledger) {
        return assertThat(new NotFalsified().examine(report(stated, ledger, null, null)));
    }
}
