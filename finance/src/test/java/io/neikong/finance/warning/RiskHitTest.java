package io.neikong.finance.warning;

import static io.neikong.finance.warning.WarningRule.ACKNOWLEDGED;
import static io.neikong.finance.warning.WarningRule.REPORTED_TO_PLATFORM;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.finance.warning.RiskHit.Dismissal;
import io.neikong.finance.warning.RiskHit.Field;
import io.neikong.finance.warning.RiskHit.Queueing;
import io.neikong.finance.warning.RiskHit.Submission;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A risk that was found: reported to the platform (RWN-001), and acknowledged (RWN-002). */
class RiskHitTest {

    static final ReportedToPlatform REPORTED = new ReportedToPlatform(WorkingCalendar.china(), Policy.builtIn());
    static final Acknowledged KEPT = new Acknowledged(WorkingCalendar.china(), Policy.builtIn());
    private static final String FRIDAY = "2026-03-06";

    @ParameterizedTest(name = "found {0}, reported {1}: in time {2}, {3}")
    @CsvSource({
        "2026-03-02, 2026-03-02, true, the same day",
        "2026-03-02, 2026-03-03, true, the next working day",
        "2026-03-02, 2026-03-04, false, one day late",
        "2026-03-06, 2026-03-09, true, a Friday and the Monday after",
        "2026-03-06, 2026-03-10, false, the Tuesday after",
        "2026-02-13, 2026-02-14, true, a make-up Saturday",
        "2026-02-13, 2026-02-24, false, after the Spring Festival",
        "2026-02-14, 2026-02-24, true, over the Spring Festival",
    })
    void clause_3_7_a_risk_is_reported_within_one_working_day(String found, String on, boolean inTime, String why) {
        reported(hit(found, submitted(on), null, null, null))
                .found(inTime ? List.of() : List.of(REPORTED_TO_PLATFORM), List.of());
    }

    @Test
    void what_is_not_reported_is_a_breach_once_the_time_is_up() {
        reported(asOf("2026-03-09", FRIDAY, null)).isNotApplicable();
        reported(asOf("2026-03-10", FRIDAY, null))
                .isViolatedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .says(Locale.CHINESE, "风险线索未按要求上报就业资金风险防控平台。线索编号：hit；情形：未上报；发现日：2026-03-06；要求：1个工作日。");
        reported(asOf("2026-03-09", FRIDAY, submitted("2026-03-10"))).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void clause_3_7_each_field_left_out_is_a_breach(Field field) {
        List<Field> others =
                Arrays.stream(Field.values()).filter(one -> one != field).toList();

        reported(hit(FRIDAY, new Submission(LocalDate.parse(FRIDAY), others, "A1"), null, null, null))
                .isViolatedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("leftOut", "[" + field + "]");
    }

    @Test
    void with_the_platform_down_a_place_in_the_queue_with_a_time_stamp_is_enough() {
        reported(hit(FRIDAY, null, queued("2026-03-09", null), null, null)).isSatisfied();
        reported(hit(FRIDAY, submitted("2026-03-17"), queued("2026-03-09", "2026-03-16"), null, null))
                .isSatisfied();
        reported(hit(FRIDAY, submitted("2026-03-18"), queued("2026-03-09", "2026-03-16"), null, null))
                .isViolatedBy(REPORTED_TO_PLATFORM);
        reported(hit(FRIDAY, null, queued("2026-03-09", "2026-03-16"), null, null))
                .finding(REPORTED_TO_PLATFORM)
                .shows("circumstances", "[notReported]");
    }

    @Test
    void a_place_in_the_queue_without_a_time_stamp_or_a_late_one_is_not_enough() {
        reported(hit(FRIDAY, submitted("2026-03-17"), queued(null, "2026-03-16"), null, null))
                .isUndeterminedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("missing", "[queuedOn]");
        reported(hit(FRIDAY, submitted("2026-03-17"), queued("2026-03-10", "2026-03-16"), null, null))
                .isViolatedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("circumstances", "[queuedLate]");
    }

    @Test
    void what_is_queued_dismissed_or_up_again_after_the_day_judged_on_is_not_yet() {
        reported(asOf("2026-03-09", null, dismissed("2026-03-11", "EV-1"))).isNotApplicable();
        reported(asOf("2026-03-10", null, dismissed("2026-03-11", "EV-1")))
                .isViolatedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("circumstances", "[notReported]");
        reported(asOf("2026-03-10", queued("2026-03-11", null), null))
                .isViolatedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("circumstances", "[notReported]");
        reported(asOf("2026-03-10", queued("2026-03-09", "2026-03-11"), null)).isSatisfied();
    }

    @Test
    void another_person_of_the_same_name_is_dismissed_with_evidence() {
        reported(hit(FRIDAY, null, null, dismissed("2026-03-09", "EV-1"), null)).isSatisfied();
        reported(hit(FRIDAY, null, null, dismissed("2026-03-09", null), null))
                .isViolatedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("circumstances", "[dismissedWithoutEvidence]");
        reported(hit(FRIDAY, null, null, dismissed("2026-03-10", "EV-1"), null))
                .finding(REPORTED_TO_PLATFORM)
                .shows("circumstances", "[dismissedLate]");
        reported(hit(FRIDAY, null, null, dismissed(null, "EV-1"), null)).isUndeterminedBy(REPORTED_TO_PLATFORM);
        reported(hit(FRIDAY, null, null, dismissed("2026-03-09", "EV-1"), "2026-03-12"))
                .isSatisfied();
    }

    @Test
    void a_warning_entered_after_the_payment_is_a_breach_if_the_risk_was_known_before() {
        reported(hit(FRIDAY, submitted("2026-03-09"), null, null, "2026-03-07"))
                .isViolatedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("circumstances", "[enteredAfterPayment]");
        reported(hit(FRIDAY, submitted("2026-03-09"), null, null, "2026-03-09")).isSatisfied();
        reported(hit(FRIDAY, submitted("2026-03-09"), null, null, FRIDAY)).isSatisfied();
        reported(hit(FRIDAY, submitted("2026-03-09"), null, null, "2026-03-02")).isSatisfied();
        reported(hit(FRIDAY, null, queued("2026-03-06", null), null, "2026-03-09"))
                .isViolatedBy(REPORTED_TO_PLATFORM);
    }

    @Test
    void particulars_of_a_find_that_are_not_recorded_are_gaps() {
        reported(hit(null, submitted(FRIDAY), null, null, null))
                .isUndeterminedBy(REPORTED_TO_PLATFORM)
                .finding(REPORTED_TO_PLATFORM)
                .shows("missing", "[foundOn]");
        reported(hit(FRIDAY, new Submission(null, null, null), null, null, null))
                .finding(REPORTED_TO_PLATFORM)
                .shows("missing", "[submittedOn, fields]");
        reported(asOf("2027-01-08", "2026-12-31", null))
                .finding(REPORTED_TO_PLATFORM)
                .shows("missing", "[workingCalendar]");
        reported(hit(FRIDAY, new Submission(null, List.of(), null), null, null, null))
                .found(List.of(REPORTED_TO_PLATFORM), List.of(REPORTED_TO_PLATFORM));
    }

    @Test
    void clause_3_7_the_number_of_acknowledgement_is_kept() {
        kept(hit(FRIDAY, submitted(FRIDAY), null, null, null)).isSatisfied();
        kept(hit(FRIDAY, unacknowledged(FRIDAY), null, null, null))
                .isViolatedBy(ACKNOWLEDGED)
                .finding(ACKNOWLEDGED)
                .says(Locale.CHINESE, "上报平台后未取得回执编号。线索编号：hit；上报日：2026-03-06。");
        kept(asOf("2026-03-09", FRIDAY, unacknowledged(FRIDAY))).isNotApplicable();
        kept(asOf("2026-03-10", FRIDAY, unacknowledged(FRIDAY))).isViolatedBy(ACKNOWLEDGED);
    }

    @Test
    void without_a_report_there_is_nothing_to_acknowledge_and_without_its_day_it_is_a_gap() {
        kept(hit(FRIDAY, null, null, null, null)).isNotApplicable();
        kept(hit(FRIDAY, new Submission(null, List.of(), null), null, null, null))
                .isUndeterminedBy(ACKNOWLEDGED);
        kept(asOf("2027-01-08", "2026-12-31", unacknowledged("2026-12-31"))).isUndeterminedBy(ACKNOWLEDGED);
    }

    @ParameterizedTest(name = "paid on {0}, judged on 2026-06-30: shown {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void a_payment_after_the_day_judged_on_is_not_shown(String paidOn, boolean shown) {
        Finding finding = REPORTED.examine(hit(FRIDAY, null, null, null, paidOn))
                .findings()
                .get(0);

        Assertions.assertThat(finding.evidence().toString().contains("paidOn=" + paidOn))
                .isEqualTo(shown);
    }

    static RiskHit hit(
            @Nullable String foundOn,
            @Nullable Submission submission,
            @Nullable Queueing queueing,
            @Nullable Dismissal dismissal,
            @Nullable String paidOn) {
        return new RiskHit(
                "hit", day(foundOn), submission, queueing, dismissal, day(paidOn), LocalDate.of(2026, 6, 30));
    }

    static RiskHit asOf(String asOf, String foundOn, @Nullable Submission submission) {
        return new RiskHit("hit", day(foundOn), submission, null, null, null, LocalDate.parse(asOf));
    }

    private static RiskHit asOf(String asOf, @Nullable Queueing queueing, @Nullable Dismissal dismissal) {
        return new RiskHit("hit", LocalDate.parse(FRIDAY), null, queueing, dismissal, null, LocalDate.parse(asOf));
    }

    static Submission submitted(String on) {
        return new Submission(LocalDate.parse(on), List.of(Field.values()), "A1");
    }

    static Submission unacknowledged(String on) {
        return new Submission(LocalDate.parse(on), List.of(Field.values()), null);
    }

    static Queueing queued(@Nullable String on, @Nullable String backOn) {
        return new Queueing(day(on), day(backOn));
    }

    static Dismissal dismissed(@Nullable String on, @Nullable String evidence) {
        return new Dismissal(day(on), evidence);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static OutcomeAssert reported(RiskHit hit) {
        return assertThat(REPORTED.examine(hit));
    }

    private static OutcomeAssert kept(RiskHit hit) {
        return assertThat(KEPT.examine(hit));
    }
}
