package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.NOTHING_CONCEALED;
import static io.neikong.finance.incident.IncidentRule.NOTHING_OMITTED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.incident.Discoveries.Discovery;
import io.neikong.finance.incident.Discoveries.FirstReport;
import io.neikong.finance.incident.Discoveries.Source;
import io.neikong.finance.incident.Grading.Level;
import io.neikong.finance.incident.Incident.Fund;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records elsewhere: nothing omitted (INC-004), nothing concealed (INC-006). */
class DiscoveriesTest {

    static final NothingOmitted OMITTED = new NothingOmitted(Incidents.CHINA, Incidents.GRADING);
    static final NothingConcealed CONCEALED = new NothingConcealed(Incidents.GRADING);
    static final FirstReport REPORT = new FirstReport(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 2));

    @ParameterizedTest(name = "{0} yuan: {1}")
    @CsvSource({"9999.99, false", "10000.00, true", "500000.00, true"})
    void clause_3_10_what_an_audit_found_from_the_threshold_on_is_reported(String amount, boolean due) {
        Discoveries found = unreported("2026-06-30", "2026-03-02 AUDIT_FINDING " + amount);

        if (due) {
            omitted(found).isViolatedBy(NOTHING_OMITTED);
        } else {
            omitted(found).isNotApplicable();
        }
    }

    @Test
    void what_was_not_reported_is_named_with_its_records() {
        omitted(unreported("2026-06-30", "2026-03-02 AUDIT_FINDING 12000", "2026-03-05 PETITION 500"))
                .finding(NOTHING_OMITTED)
                .says(
                        Locale.CHINESE,
                        "其他渠道发现的情况已达到要情标准，未报告且未记录理由。事件编号：scheme；等级：普通要情；涉及金额（未扣除追回）：12500 元；"
                                + "起算日：2026-03-02；相关记录：r0、r1。");
    }

    @ParameterizedTest
    @EnumSource(
            value = Source.class,
            names = {"AUDIT_FINDING", "CASE", "PETITION", "BANK_ANOMALY", "POLICE"})
    void clause_3_10_each_source_counts(Source source) {
        omitted(unreported("2026-06-30", "2026-03-02 " + source + " 10000")).isViolatedBy(NOTHING_OMITTED);
    }

    @Test
    void a_report_or_a_recorded_reason_is_enough() {
        omitted(reported(REPORT, "2026-03-02 AUDIT_FINDING 12000")).isSatisfied();
        omitted(new Discoveries(
                        "scheme",
                        Fund.FISCAL,
                        records("2026-03-02 AUDIT_FINDING 12000"),
                        null,
                        "reason",
                        Incidents.AS_OF))
                .isSatisfied();
    }

    @Test
    void a_small_amount_with_a_filed_case_is_reported_too() {
        omitted(unreported("2026-06-30", "2026-03-02 CASE 1 filed")).isViolatedBy(NOTHING_OMITTED);
        omitted(unreported("2026-06-30", "2026-03-02 CASE 1")).isNotApplicable();
    }

    @Test
    void several_victims_of_one_scheme_are_added_up_and_one_victim_counts_once() {
        omitted(unreported("2026-06-30", "2026-03-02 PETITION 6000 v1", "2026-03-20 PETITION 4000 v2"))
                .isViolatedBy(NOTHING_OMITTED)
                .finding(NOTHING_OMITTED)
                .shows("startsOn", LocalDate.of(2026, 3, 20));
        omitted(unreported("2026-06-30", "2026-03-02 PETITION 6000 v1", "2026-03-20 AUDIT_FINDING 7000 v1"))
                .isNotApplicable();
        omitted(unreported("2026-06-30", "2026-03-02 AUDIT_FINDING 7000 v1", "2026-03-20 PETITION 6000 v1"))
                .isNotApplicable();
        omitted(unreported("2026-06-30", "2026-03-02 PETITION 6000", "2026-03-20 PETITION 4000"))
                .isViolatedBy(NOTHING_OMITTED);
    }

    @Test
    void a_record_after_the_day_judged_on_neither_counts_nor_is_named() {
        omitted(unreported("2026-06-30", "2026-03-02 AUDIT_FINDING 12000", "2026-07-01 PETITION 500"))
                .finding(NOTHING_OMITTED)
                .shows("amount", new BigDecimal("12000"))
                .shows("records", "[r0]");
    }

    @Test
    void there_is_time_to_report_until_the_last_day() {
        omitted(unreported("2026-03-09", "2026-03-02 AUDIT_FINDING 12000")).isNotApplicable();
        omitted(unreported("2026-03-10", "2026-03-02 AUDIT_FINDING 12000")).isViolatedBy(NOTHING_OMITTED);
        omitted(unreported("2026-03-01", "2026-03-02 AUDIT_FINDING 12000")).isNotApplicable();
        omitted(new Discoveries(
                        "scheme",
                        Fund.FISCAL,
                        records("2026-03-02 AUDIT_FINDING 12000"),
                        new FirstReport(LocalDate.of(2026, 4, 1), null),
                        null,
                        LocalDate.of(2026, 3, 31)))
                .isViolatedBy(NOTHING_OMITTED);
    }

    @Test
    void a_record_that_says_no_amount_or_no_day_is_a_gap_where_it_matters() {
        omittedGap(unreported("2026-06-30", "2026-03-02 AUDIT_FINDING -"), "[lossAmounts]");
        omittedGap(unreported("2026-06-30", "- AUDIT_FINDING 12000"), "[discoveredOn]");
        omittedGap(unreported("2026-06-30", "- AUDIT_FINDING -"), "[lossAmounts, discoveredOn]");
        omittedGap(unreported("2027-01-08", "2026-12-29 AUDIT_FINDING 12000"), "[workingCalendar]");
        omitted(unreported("2026-06-30", "2026-03-02 AUDIT_FINDING 12000", "- PETITION 1"))
                .isViolatedBy(NOTHING_OMITTED);
        omitted(unreported("2026-06-30", "2026-03-02 EMAIL -", "2026-03-02 PRESS -"))
                .isNotApplicable();
        omitted(unreported("2026-03-09", "2026-03-02 AUDIT_FINDING -")).isNotApplicable();
    }

    @Test
    void fiscal_subsidies_are_examined_if_the_city_says_so() {
        NothingOmitted control = new NothingOmitted(
                Incidents.CHINA, new Grading(Policy.builtIn(), false, List.of(Level.CITY), List.of(Level.CITY)));
        List<Discovery> records = records("2026-03-02 AUDIT_FINDING 12000");

        assertThat(control.examine(of(Fund.FISCAL, records))).isNotApplicable();
        assertThat(control.examine(of(Fund.INSURANCE, records))).isViolatedBy(NOTHING_OMITTED);
        assertThat(control.examine(of(null, records)))
                .isUndeterminedBy(NOTHING_OMITTED)
                .finding(NOTHING_OMITTED)
                .shows("missing", "[fund]");
    }

    @Test
    void a_fund_that_is_not_recorded_is_a_gap_where_it_matters() {
        NothingConcealed control =
                new NothingConcealed(new Grading(Policy.builtIn(), false, List.of(Level.CITY), List.of(Level.CITY)));
        List<Discovery> records = records("2026-03-01 EMAIL -");

        assertThat(control.examine(new Discoveries("scheme", null, records, REPORT, null, Incidents.AS_OF)))
                .isUndeterminedBy(NOTHING_CONCEALED)
                .finding(NOTHING_CONCEALED)
                .shows("missing", "[fund]");
        assertThat(control.examine(new Discoveries("scheme", Fund.FISCAL, records, REPORT, null, Incidents.AS_OF)))
                .isNotApplicable();
        assertThat(control.examine(new Discoveries("scheme", Fund.INSURANCE, records, REPORT, null, Incidents.AS_OF)))
                .isViolatedBy(NOTHING_CONCEALED);
    }

    @Test
    void clause_3_10_an_email_before_the_register_shows_that_somebody_knew() {
        concealed(reported(REPORT, "2026-03-01 EMAIL -"))
                .isViolatedBy(NOTHING_CONCEALED)
                .finding(NOTHING_CONCEALED)
                .says(
                        Locale.CHINESE,
                        "其他记录显示的发现时间早于要情报告。事件编号：scheme；报告发现日：2026-03-02；最早记录日：2026-03-01；" + "发现渠道：电子邮件等往来；相关记录：r0。");
        concealed(reported(REPORT, "2026-03-02 EMAIL -")).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void clause_3_10_each_source_shows_an_earlier_discovery(Source source) {
        concealed(reported(REPORT, "2026-02-27 " + source + " -")).isViolatedBy(NOTHING_CONCEALED);
    }

    @Test
    void a_discovery_by_the_press_or_the_police_is_no_breach_if_the_report_says_so() {
        concealed(reported(REPORT, "2026-03-02 PRESS -", "2026-03-03 POLICE 12000"))
                .isSatisfied();
        concealed(reported(REPORT, "2026-02-28 PRESS -", "2026-03-01 POLICE 12000", "2026-03-04 AUDIT_FINDING 12000"))
                .finding(NOTHING_CONCEALED)
                .shows("earliestOn", LocalDate.of(2026, 2, 28))
                .shows("sources", "[PRESS, POLICE]")
                .shows("records", "[r0, r1]");
    }

    @Test
    void days_that_are_not_recorded_are_gaps_beside_a_breach() {
        concealed(reported(new FirstReport(LocalDate.of(2026, 3, 9), null), "2026-03-01 EMAIL -"))
                .isUndeterminedBy(NOTHING_CONCEALED)
                .finding(NOTHING_CONCEALED)
                .shows("missing", "[statedDiscovery]");
        concealed(reported(REPORT, "- EMAIL -")).isUndeterminedBy(NOTHING_CONCEALED);
        concealed(reported(REPORT, "- EMAIL -", "2026-02-28 PRESS -"))
                .found(List.of(NOTHING_CONCEALED), List.of(NOTHING_CONCEALED));
    }

    @ParameterizedTest(name = "an e-mail of {0}, judged on 2026-06-30: {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void a_record_of_what_comes_to_light_after_the_day_judged_on_is_none_yet(String day, boolean there) {
        FirstReport stating = new FirstReport(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 2));

        OutcomeAssert outcome = concealed(reported(stating, day + " EMAIL -"));
        if (there) {
            outcome.isViolatedBy(NOTHING_CONCEALED);
        } else {
            outcome.isNotApplicable();
        }
        concealed(reported(stating, day + " EMAIL -", "2026-06-29 PRESS -"))
                .isViolatedBy(NOTHING_CONCEALED)
                .finding(NOTHING_CONCEALED)
                .shows("records", there ? "[r0, r1]" : "[r1]");
    }

    @Test
    void what_was_not_reported_is_omitted_and_not_concealed() {
        concealed(unreported("2026-06-30", "2026-03-02 AUDIT_FINDING 12000")).isNotApplicable();
        concealed(reported(REPORT)).isNotApplicable();
        omitted(reported(REPORT)).isNotApplicable();
    }

    private static Discoveries of(@Nullable Fund fund, List<Discovery> records) {
        return new Discoveries("scheme", fund, records, null, null, Incidents.AS_OF);
    }

    static Discoveries unreported(String asOf, String... records) {
        return new Discoveries("scheme", Fund.FISCAL, records(records), null, null, LocalDate.parse(asOf));
    }

    static Discoveries reported(FirstReport report, String... records) {
        return new Discoveries("scheme", Fund.FISCAL, records(records), report, null, Incidents.AS_OF);
    }

    /** Records such as {@code "2026-03-02 AUDIT_FINDING 12000 victim"} or {@code "- CASE 1 filed"}. */
    private static List<Discovery> records(String... texts) {
        List<Discovery> records = new ArrayList<>();
        for (String text : texts) {
            String[] parts = text.split(" ", -1);
            boolean filed = text.endsWith(" filed");
            records.add(new Discovery(
                    "r" + records.size(),
                    Source.valueOf(parts[1]),
                    parts[0].equals("-") ? null : LocalDate.parse(parts[0]),
                    parts[2].equals("-") ? null : new BigDecimal(parts[2]),
                    parts.length > 3 && !filed ? parts[3] : null,
                    filed));
        }
        return records;
    }

    private static void omittedGap(Discoveries found, String missing) {
        omitted(found)
                .isUndeterminedBy(NOTHING_OMITTED)
                .finding(NOTHING_OMITTED)
                .shows("missing", missing);
    }

    private static OutcomeAssert omitted(Discoveries found) {
        return assertThat(OMITTED.examine(found));
    }

    private static OutcomeAssert concealed(Discoveries found) {
        return assertThat(CONCEALED.examine(found));
    }
}
