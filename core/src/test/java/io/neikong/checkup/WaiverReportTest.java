package io.neikong.checkup;

import static io.neikong.checkup.WaiverReport.Remark.EXPIRED;
import static io.neikong.checkup.WaiverReport.Remark.EXPIRING_SOON;
import static io.neikong.checkup.WaiverReport.Remark.INCOMPLETE;
import static io.neikong.checkup.WaiverReport.Remark.NEVER_MATCHED;
import static io.neikong.checkup.WaiverReport.Remark.NOT_YET_VALID;
import static io.neikong.checkup.WaiverReport.Remark.NO_LONGER_NEEDED;
import static io.neikong.checkup.WaiverReport.Remark.RECORDED_LATE;
import static io.neikong.checkup.WaiverReport.Remark.SELF_APPROVED;
import static io.neikong.checkup.WaiverReport.Remark.TOO_BROAD;
import static io.neikong.control.SampleWaivers.FROM;
import static io.neikong.control.SampleWaivers.UNTIL;
import static io.neikong.control.SampleWaivers.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.checkup.WaiverReport.Remark;
import io.neikong.control.SampleControl;
import io.neikong.control.Waiver;
import io.neikong.control.Waiver.Scope;
import io.neikong.control.Waivers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverReportTest {

    private static final Scope NARROW = Scope.of("TST-001").onSubject("use/1");
    private static final Waiver WAIVER = waiver("W1", NARROW);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void has_nothing_to_say_of_a_waiver_that_is_needed_and_proper() {
        WaiverReport report = report(DAY, WAIVER, "use/1 APPROVED", "use/2 APPROVED");

        assertThat(report.lines()).containsExactly(new WaiverReport.Line(WAIVER, 1, List.of()));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-03-01, NOT_YET_VALID",
        "2026-03-02, ",
        "2026-05-01, ",
        "2026-05-02, EXPIRING_SOON",
        "2026-05-31, EXPIRING_SOON",
        "2026-06-01, EXPIRED",
    })
    void says_thirty_days_before_that_a_waiver_ends(LocalDate day, @Nullable Remark remark) {
        assertThat(remarks(day, WAIVER, "use/1 APPROVED @2026-04-01"))
                .isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    @Test
    void says_that_a_waiver_is_no_longer_needed_once_nothing_is_found_in_its_scope() {
        assertThat(remarks(DAY, WAIVER, "use/1", "use/2 APPROVED")).containsExactly(NO_LONGER_NEEDED);
        assertThat(remarks(UNTIL, WAIVER, "use/1")).containsExactly(EXPIRED);
        assertThat(remarks(FROM.minusDays(1), WAIVER, "use/1")).containsExactly(NOT_YET_VALID);
    }

    @Test
    void does_not_say_so_of_a_rule_that_was_not_examined() {
        assertThat(remarks(DAY, WAIVER, "use/1 -")).containsExactly(NEVER_MATCHED);
        assertThat(remarks(DAY, waiver("W1", Scope.of("TST-0O1").onSubject("use/1")), "use/1 APPROVED"))
                .containsExactly(NEVER_MATCHED);
    }

    @Test
    void says_that_a_waiver_is_too_broad_if_nothing_narrows_it() {
        assertThat(remarks(DAY, waiver("W1", Scope.of("TST-001")), "use/1 APPROVED"))
                .containsExactly(TOO_BROAD);
        assertThat(remarks(DAY, waiver("W1", Scope.of("TST-001").forPersons("somebody")), "use/1 APPROVED"))
                .isEmpty();
    }

    @Test
    void says_that_a_waiver_is_too_broad_if_it_is_valid_for_more_than_a_year() {
        Waiver year = WAIVER.withValidity(FROM, FROM.plusMonths(12));
        Waiver more = WAIVER.withValidity(FROM, FROM.plusMonths(12).plusDays(1));

        assertThat(remarks(DAY, year, "use/1 APPROVED")).isEmpty();
        assertThat(remarks(DAY, more, "use/1 APPROVED")).containsExactly(TOO_BROAD);
        assertThat(WaiverReport.of(Waivers.of(year), checkup(DAY, year, "use/1 APPROVED"), DAY, 30, 3)
                        .with(TOO_BROAD))
                .hasSize(1);
    }

    @Test
    void names_the_self_approved_also_if_only_a_finding_shows_it() {
        assertThat(remarks(DAY, WAIVER.withApprover("applicant"), "use/1 APPROVED"))
                .containsExactly(SELF_APPROVED);
        assertThat(remarks(DAY, WAIVER.withApprover("somebody"), "use/1 APPROVED"))
                .containsExactly(SELF_APPROVED);
        assertThat(remarks(DAY, WAIVER.withApplicant("somebody"), "use/1 APPROVED"))
                .containsExactly(SELF_APPROVED);
    }

    @Test
    void names_the_incomplete_and_the_late() {
        assertThat(remarks(DAY, WAIVER.withCompensatingControl(null), "use/1 APPROVED"))
                .containsExactly(INCOMPLETE);
        assertThat(remarks(
                        DAY,
                        WAIVER.withRecordedAt(Instant.parse("2026-03-20T00:00:00Z")),
                        "use/1 APPROVED @2026-03-19"))
                .containsExactly(RECORDED_LATE);
    }

    @Test
    void lists_all_waivers_by_identifier() {
        Waivers waivers = Waivers.of(WAIVER, waiver("W0", Scope.of("TST-002")));
        CheckupReport checkup = checkup(DAY, WAIVER, "use/1 APPROVED");

        WaiverReport report = WaiverReport.of(waivers, checkup, DAY, 30);

        assertThat(report.lines()).extracting(line -> line.waiver().id()).containsExactly("W0", "W1");
        assertThat(report.with(EXPIRING_SOON)).isEmpty();
        assertThat(report.with(NO_LONGER_NEEDED))
                .extracting(line -> line.waiver().id())
                .containsExactly("W0");
    }

    @Test
    void refuses_a_negative_notice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaiverReport.of(Waivers.NONE, checkup(DAY, WAIVER), DAY, -1))
                .withMessage("expiringWithinDays must be at least 0, but was -1");
    }

    private static List<Remark> remarks(LocalDate day, Waiver waiver, String... facts) {
        return report(day, waiver, facts).lines().get(0).remarks();
    }

    private static WaiverReport report(LocalDate day, Waiver waiver, String... facts) {
        return WaiverReport.of(Waivers.of(waiver), checkup(day, waiver, facts), day, 30);
    }

    private static CheckupReport checkup(LocalDate day, Waiver waiver, String... facts) {
        return Checkup.asOf(day)
                .waivers(Waivers.of(waiver))
                .examine("facts", Stream.of(facts), List.of(new SampleControl()))
                .run();
    }
}
