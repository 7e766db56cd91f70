package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.Flows.AS_OF;
import static io.neikong.permissions.grant.GrantRule.TEMPORARY_GRANT_ENDS;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.permissions.grant.TemporaryGrant.Extension;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-6 of the notice, GRT-003. */
class TemporaryGrantEndsTest {

    private static final TemporaryGrantEnds CONTROL = new TemporaryGrantEnds(WorkingCalendar.china(), Policy.builtIn());
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "from 2026-03-01 to {0}: short enough {1}")
    @CsvSource({"2026-03-31, true", "2026-04-01, true", "2026-04-02, false"})
    void thirty_days_are_the_most_and_the_first_is_not_counted(LocalDate to, boolean shortEnough) {
        Outcome outcome = CONTROL.examine(ended(FROM, to, ChinaTime.startOf(to)));

        if (shortEnough) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(TEMPORARY_GRANT_ENDS)
                    .isBreach()
                    .concerns("clerk")
                    .shows("circumstances", List.of("tooLong"))
                    .shows("limitDay", "2026-03-31");
        }
    }

    @Test
    void a_temporary_grant_without_an_end_is_a_breach() {
        assertThat(CONTROL.examine(ended(FROM, null, null)))
                .finding(TEMPORARY_GRANT_ENDS)
                .shows("circumstances", List.of("withoutEnd"));
    }

    @ParameterizedTest(name = "to 2026-03-10, ended at {0}: in time {1}")
    @CsvSource({"2026-03-09T12:00:00Z, true", "2026-03-09T16:00:00Z, true", "2026-03-09T16:00:01Z, false"})
    void it_is_taken_back_at_its_end(Instant endedAt, boolean inTime) {
        Outcome outcome = CONTROL.examine(ended(FROM, LocalDate.of(2026, 3, 10), endedAt));

        if (inTime) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(TEMPORARY_GRANT_ENDS)
                    .isBreach()
                    .shows("circumstances", List.of("endedLate"))
                    .says(
                            Locale.ENGLISH,
                            "A temporary grant was not kept within its limits (taken back after its end). Authorisation:"
                                    + " grant 1; person: clerk; granted from: 2026-03-01; granted through: 2026-03-09; longest"
                                    + " allowed through: 2026-03-31; ended at: 2026-03-10 00:00:01.")
                    .says(
                            Locale.CHINESE,
                            "临时授权未按期限管理（逾期收回）。授权：grant 1；人员：clerk；授权起始日：2026-03-01；授权截至：2026-03-09；最长可至："
                                    + "2026-03-31；实际收回时间：2026-03-10 00:00:01。");
        }
    }

    @ParameterizedTest(name = "to {0}, not taken back, seen on 2026-06-30: breach {1}")
    @CsvSource({"2026-06-29, true", "2026-06-30, true", "2026-07-01, false"})
    void one_that_was_never_taken_back_is_a_breach_from_its_end_on(LocalDate to, boolean breach) {
        Outcome outcome = CONTROL.examine(ended(to.minusDays(5), to, null));

        if (breach) {
            assertThat(outcome)
                    .finding(TEMPORARY_GRANT_ENDS)
                    .shows("circumstances", List.of("notEnded"))
                    .shows("openOn", AS_OF);
        } else {
            assertThat(outcome).isSatisfied();
        }
    }

    @Test
    void a_register_without_endings_is_judged_by_the_rest() {
        Validity validity = Validity.ofDays(FROM, FROM.plusDays(9));

        assertThat(CONTROL.examine(new TemporaryGrant("grant 1", null, validity, List.of(), false, null, AS_OF)))
                .isSatisfied();
    }

    @Test
    void renewal_after_expiry_is_a_new_grant() {
        Instant end = ChinaTime.startOf(FROM.plusDays(10));
        Validity extended = Validity.ofDays(FROM, FROM.plusDays(20));

        assertThat(CONTROL.examine(extended(extended, new Extension("r2", end, end.minusSeconds(1)))))
                .isSatisfied();
        assertThat(CONTROL.examine(extended(extended, new Extension("r2", end, end))))
                .finding(TEMPORARY_GRANT_ENDS)
                .isBreach()
                .shows("circumstances", List.of("extendedAfterExpiry"));
        assertThat(CONTROL.examine(extended(extended, new Extension("r2", end, null))))
                .finding(TEMPORARY_GRANT_ENDS)
                .isGap()
                .shows("missing", List.of("extensionApprovedAt"));
    }

    @Test
    void extensions_count_together_with_what_they_extend() {
        Instant end = ChinaTime.startOf(FROM.plusDays(30));

        assertThat(CONTROL.examine(extended(
                        Validity.ofDays(FROM, FROM.plusDays(60)), new Extension("r2", end, end.minusSeconds(1)))))
                .finding(TEMPORARY_GRANT_ENDS)
                .shows("circumstances", List.of("tooLong"));
    }

    @Test
    void an_unknown_start_is_a_gap_and_hides_nothing_else() {
        assertThat(CONTROL.examine(ended(null, FROM, null)))
                .found(List.of(TEMPORARY_GRANT_ENDS), List.of(TEMPORARY_GRANT_ENDS));
    }

    @Test
    void a_district_can_count_working_days_and_then_a_year_not_announced_is_a_gap() {
        Policy policy = Policy.of(
                List.of(PolicyOverride.of(Parameters.TEMPORARY_GRANT, Layer.DISTRICT, null, Period.workingDays(5))
                        .basedOn("District notice 2026-4")
                        .decidedBy("author", "approver")
                        .from(FROM)));
        TemporaryGrantEnds control = new TemporaryGrantEnds(WorkingCalendar.china(), policy);

        assertThat(control.examine(ended(FROM, LocalDate.of(2026, 3, 7), ChinaTime.startOf(FROM))))
                .isSatisfied();
        assertThat(control.examine(ended(FROM, LocalDate.of(2026, 3, 8), ChinaTime.startOf(FROM))))
                .finding(TEMPORARY_GRANT_ENDS)
                .shows("setBy", "District notice 2026-4");
        assertThat(control.examine(ended(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 8), null)))
                .finding(TEMPORARY_GRANT_ENDS)
                .isGap()
                .shows("missing", List.of("workingCalendar"));
    }

    @Test
    void what_ended_after_the_day_judged_on_has_not_ended_yet() {
        LocalDate end = AS_OF.plusDays(5);
        Instant late = ChinaTime.startOf(end.plusDays(3));

        assertThat(CONTROL.examine(ended(AS_OF.minusDays(5), end, late))).isSatisfied();
        assertThat(CONTROL.examine(ended(AS_OF.minusDays(9), AS_OF, ChinaTime.startOf(AS_OF.plusDays(1)))))
                .finding(TEMPORARY_GRANT_ENDS)
                .shows("circumstances", List.of("notEnded"))
                .shows("openOn", AS_OF);
        assertThat(CONTROL.examine(ended(
                        AS_OF.minusDays(9), AS_OF, ChinaTime.startOf(AS_OF).plusSeconds(1))))
                .finding(TEMPORARY_GRANT_ENDS)
                .shows("circumstances", List.of("endedLate"));
    }

    private static TemporaryGrant ended(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Instant endedAt) {
        return new TemporaryGrant("grant 1", "clerk", Validity.ofDays(from, to), List.of(), true, endedAt, AS_OF);
    }

    private static TemporaryGrant extended(Validity validity, Extension extension) {
        return new TemporaryGrant("grant 1", "clerk", validity, List.of(extension), true, validity.to(), AS_OF);
    }
}
