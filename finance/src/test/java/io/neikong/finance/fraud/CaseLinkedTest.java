package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.CASE_LINKED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.fraud.FraudCase.Links;
import io.neikong.finance.fraud.OrganiserCases.Member;
import io.neikong.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseLinkedTest {

    static final CaseLinked CONTROL = new CaseLinked(Policy.builtIn());
    static final Links TO_INCIDENT_ALONE = new Links(null, "incident", null);

    @Test
    void clause_3_5_a_case_closed_without_recovery_is_a_breach() {
        assertThat(CONTROL.examine(Frauds.linked("800", TO_INCIDENT_ALONE, "FILED 2026-03-02", "CLOSED 2026-04-01")))
                .isViolatedBy(CASE_LINKED)
                .finding(CASE_LINKED)
                .says(Locale.CHINESE, "案件未落实关联事项。编号：case；情形：未追回即结案；已支付金额：800 元；要情：incident。");
        assertThat(CONTROL.examine(Frauds.linked("0.01", Links.NONE, "FILED 2026-03-02", "CLOSED")))
                .isViolatedBy(CASE_LINKED);
    }

    @Test
    void an_open_case_is_not_examined() {
        Assertions.assertThat(
                        CONTROL.examine(Frauds.linked("800", Links.NONE, "FILED 2026-03-02", "DECIDED 2026-04-01"))
                                .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        Assertions.assertThat(CONTROL.examine(Frauds.linked("800", Links.NONE, "FILED 2026-03-02", "CLOSED 2027-01-01"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void nothing_is_to_be_recovered_where_nothing_was_paid() {
        assertThat(CONTROL.examine(Frauds.linked("0", Links.NONE, "FILED 2026-03-02", "CLOSED 2026-04-01")))
                .found(List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"9999.99, false", "10000.00, true", "10000, true"})
    void an_amount_that_makes_an_incident_is_not_closed_without_its_report(String paid, boolean breach) {
        assertThat(CONTROL.examine(Frauds.linked(
                        paid, new Links("recovery", null, null), "FILED 2026-03-02", "CLOSED 2026-04-01")))
                .found(breach ? List.of(CASE_LINKED) : List.of(), List.of());
    }

    @Test
    void a_transferred_case_has_a_record_of_its_transfer() {
        assertThat(CONTROL.examine(Frauds.linked("800", Links.NONE, "FILED 2026-03-02", "TRANSFERRED 2026-04-01")))
                .isViolatedBy(CASE_LINKED)
                .finding(CASE_LINKED)
                .shows("circumstances", "[noRecordOfTransfer]");
        assertThat(CONTROL.examine(Frauds.linked("800", Frauds.LINKED, "FILED 2026-03-02", "TRANSFERRED 2026-04-01")))
                .found(List.of(), List.of());
    }

    @Test
    void all_that_is_left_out_is_named() {
        assertThat(CONTROL.examine(Frauds.linked(
                        "500000", Links.NONE, "FILED 2026-03-02", "TRANSFERRED 2026-04-01", "CLOSED 2026-04-01")))
                .isViolatedBy(CASE_LINKED)
                .finding(CASE_LINKED)
                .shows("circumstances", "[closedWithoutRecovery, closedWithoutIncident, noRecordOfTransfer]");
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_decides() {
        gap(Frauds.linked(null, Links.NONE, "FILED 2026-03-02", "CLOSED 2026-04-01"), "[paid]");
        gap(Frauds.linked("800", new Links("recovery", null, null), "FILED", "CLOSED"), "[filedOn]");
        assertThat(CONTROL.examine(Frauds.linked(null, Frauds.LINKED, "FILED", "CLOSED")))
                .found(List.of(), List.of());
    }

    @Test
    void several_small_cases_of_one_organiser_are_taken_together() {
        CasesAggregated control = new CasesAggregated();

        assertThat(control.examine(organiser("a s", "b s", "c s"))).found(List.of(), List.of());
        assertThat(control.examine(organiser("b s", "a t")))
                .isViolatedBy(CASE_LINKED)
                .finding(CASE_LINKED)
                .shows("cases", "[a, b]");
        assertThat(control.examine(organiser("a s", "b"))).isViolatedBy(CASE_LINKED);
        assertThat(control.examine(organiser("a", "b"))).isViolatedBy(CASE_LINKED);
        Assertions.assertThat(control.examine(organiser("a")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static void gap(FraudCase fraud, String missing) {
        assertThat(CONTROL.examine(fraud))
                .isUndeterminedBy(CASE_LINKED)
                .finding(CASE_LINKED)
                .shows("missing", missing);
    }

    /** Cases such as {@code "case scheme"}. */
    static OrganiserCases organiser(String... cases) {
        return new OrganiserCases(
                "organiser",
                Stream.of(cases)
                        .map(one -> one.split(" ", -1))
                        .map(parts -> new Member(parts[0], parts.length > 1 ? parts[1] : null))
                        .toList());
    }
}
