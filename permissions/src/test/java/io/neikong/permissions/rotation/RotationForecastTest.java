package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.Exemptions.LIMIT_DAY;
import static io.neikong.permissions.rotation.Exemptions.START;
import static io.neikong.permissions.rotation.Exemptions.ending;
import static io.neikong.permissions.rotation.Exemptions.held;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.party.Post;
import io.neikong.permissions.rotation.RotationForecast.Line;
import io.neikong.permissions.rotation.RotationForecast.Status;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice: who has to rotate when. */
class RotationForecastTest {

    private static final RotationClock CLOCK = new RotationClock(Policy.builtIn());
    private static final LocalDate AS_OF = LocalDate.of(2021, 9, 1);

    @ParameterizedTest(name = "seen on {0}, {1} days ahead: {2}")
    @CsvSource({
        "2021-11-25, 0, ",
        "2021-11-26, 0, DUE",
        "2021-11-27, 0, OVER",
        "2021-11-16, 9, ",
        "2021-11-16, 10, DUE",
        "2030-01-01, 0, OVER",
    })
    void lists_who_reaches_the_limit_within_the_days(LocalDate asOf, int days, @Nullable Status status) {
        List<Line> lines = forecast(asOf, days, held(asOf)).lines();

        if (status == null) {
            assertThat(lines).isEmpty();
        } else {
            assertThat(lines).hasSize(1);
            Line line = lines.get(0);
            assertThat(line.status()).isEqualTo(status);
            assertThat(line.person()).isEqualTo("li");
            assertThat(line.post()).isEqualTo(new Post("cashier", "street 1", "UI_FUND"));
            assertThat(line.since()).isEqualTo(START);
            assertThat(line.limitDay()).isEqualTo(LIMIT_DAY);
            assertThat(line.missing().isEmpty()).isTrue();
        }
    }

    @ParameterizedTest(name = "seen on {0}: {1} days left")
    @CsvSource({"2021-11-25, 1", "2021-11-26, 0", "2021-11-27, -1"})
    void says_how_many_days_are_left(LocalDate asOf, long left) {
        assertThat(forecast(asOf, 30, held(asOf)).lines().get(0).daysLeft(asOf)).hasValue(left);
    }

    @Test
    void is_sorted_by_limit_day_and_those_of_whom_it_cannot_be_told_come_last() {
        RotationForecast forecast = forecast(
                AS_OF,
                120,
                tenure("zhao", null, START),
                tenure("wang", "UI_FUND", START.plusDays(3)),
                tenure("chen", "UI_FUND", LocalDate.of(2018, 1, 1)),
                tenure("an", "UI_FUND", null),
                tenure("li", "UI_FUND", START.plusDays(3)));

        assertThat(forecast.lines())
                .extracting(line -> line.person() + " " + line.status())
                .containsExactly("chen OVER", "li DUE", "wang DUE", "an UNKNOWN", "zhao UNKNOWN");
    }

    @Test
    @DisplayName("result identical under any input order")
    void is_the_same_whatever_the_order_of_the_tenures() {
        List<Tenure> tenures = new ArrayList<>();
        for (String person : List.of("li", "wang", "zhao")) {
            for (String postClass : List.of("UI_FUND", "FINANCE", "X")) {
                tenures.add(tenure(person, postClass, START));
            }
        }
        RotationForecast expected = RotationForecast.of(tenures, CLOCK, new ExemptionTerms(), AS_OF, 3_000);

        Collections.reverse(tenures);

        assertThat(RotationForecast.of(tenures, CLOCK, new ExemptionTerms(), AS_OF, 3_000))
                .isEqualTo(expected);
        assertThat(expected.lines()).hasSize(9);
    }

    @Test
    void says_what_is_missing_of_those_of_whom_it_cannot_be_told() {
        assertThat(forecast(AS_OF, 30, tenure("a", null, START), tenure("b", "X", START), tenure("c", "UI_FUND", null))
                        .lines())
                .extracting(line -> line.person() + line.missing().codes() + line.since())
                .containsExactly("a[postClass]" + START, "b[maximum]" + START, "c[from]null");
    }

    @Test
    void a_start_on_the_day_of_a_migration_cannot_be_told_until_the_days_since_suffice() {
        RotationClock clock = CLOCK.withMigrationDays(Set.of(START));

        List<Line> before = RotationForecast.of(List.of(held(LIMIT_DAY)), clock, new ExemptionTerms(), LIMIT_DAY, 9)
                .lines();
        LocalDate overdue = LIMIT_DAY.plusDays(1);
        List<Line> after = RotationForecast.of(List.of(held(overdue)), clock, new ExemptionTerms(), overdue, 9)
                .lines();

        assertThat(before.get(0).status()).isEqualTo(Status.UNKNOWN);
        assertThat(before.get(0).since()).isEqualTo(START);
        assertThat(before.get(0).limitDay()).isNull();
        assertThat(after.get(0).status()).isEqualTo(Status.OVER);
        assertThat(after.get(0).missing().codes()).containsExactly("from");
    }

    @ParameterizedTest(name = "leaves on {0}: listed {1}")
    @CsvSource({"2021-09-01, false", "2021-11-01, false", "2021-11-27, false", "2021-11-28, true"})
    void whoever_is_known_to_leave_in_time_is_not_listed(LocalDate leavesOn, boolean listed) {
        assertThat(forecast(AS_OF, 365, held(AS_OF, Validity.ofDays(START, leavesOn)))
                        .lines())
                .hasSize(listed ? 1 : 0);
    }

    @Test
    void whoever_is_away_for_two_weeks_only_is_listed() {
        Tenure away = new Tenure(
                "li",
                new Post("cashier", "street 1", "UI_FUND"),
                List.of(Validity.ofDays(START, AS_OF.minusDays(5)), Validity.ofDays(AS_OF.plusDays(9), null)),
                AS_OF);

        assertThat(forecast(AS_OF, 90, away).lines()).extracting(Line::limitDay).containsExactly(LIMIT_DAY);
    }

    @Test
    void whoever_left_too_late_in_the_past_has_nothing_to_plan() {
        LocalDate asOf = LocalDate.of(2022, 6, 1);

        assertThat(forecast(asOf, 90, held(asOf, Validity.ofDays(START, asOf))).lines())
                .isEmpty();
    }

    @Test
    void a_valid_exemption_moves_the_limit_day() {
        LocalDate end = LIMIT_DAY.plusDays(60);

        assertThat(forecast(LIMIT_DAY, 59, held(LIMIT_DAY, ending(end, null))).lines())
                .isEmpty();
        assertThat(forecast(LIMIT_DAY, 60, held(LIMIT_DAY, ending(end, null))).lines())
                .extracting(Line::limitDay)
                .containsExactly(end);
        assertThat(forecast(LIMIT_DAY, 60, held(LIMIT_DAY, ending(null, null))).lines())
                .extracting(Line::limitDay)
                .containsExactly(LIMIT_DAY);
    }

    @Test
    void a_class_without_rotation_is_not_listed() {
        assertThat(forecast(AS_OF, 9_999, tenure("li", "GENERAL", START), tenure("li", "GENERAL", null))
                        .lines())
                .isEmpty();
    }

    @Test
    void refuses_to_look_back_or_at_tenures_of_another_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast(AS_OF, -1))
                .withMessage("days must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast(AS_OF, 1, held(LIMIT_DAY)))
                .withMessage("every tenure must be looked at on 2021-09-01, but was on 2021-11-26");
    }

    private static RotationForecast forecast(LocalDate asOf, int days, Tenure... tenures) {
        return RotationForecast.of(List.of(tenures), CLOCK, new ExemptionTerms(), asOf, days);
    }

    private static Tenure tenure(String person, @Nullable String postClass, @Nullable LocalDate since) {
        return new Tenure(
                person, new Post("cashier", "street 1", postClass), List.of(Validity.ofDays(since, null)), AS_OF);
    }
}
