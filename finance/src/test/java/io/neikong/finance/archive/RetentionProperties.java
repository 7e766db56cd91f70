package io.neikong.finance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.policy.Policy;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RetentionProperties {

    @Property(tries = 2000, seed = "20211126")
    void a_later_paper_never_lets_a_file_be_destroyed_earlier(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 1200) int months) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        Retention retention = Retention.months(months);

        assertThat(retention.destroyFrom(later).orElseThrow())
                .isAfterOrEqualTo(retention.destroyFrom(earlier).orElseThrow());
        assertThat(retention.destroyFrom(earlier).orElseThrow()).isAfter(earlier);
    }

    @Property(tries = 2000, seed = "20211126")
    void a_longer_period_never_lets_a_file_be_destroyed_earlier(
            @ForAll("days") LocalDate endedOn,
            @ForAll @IntRange(min = 1, max = 1200) int months,
            @ForAll @IntRange(min = 0, max = 1200) int more) {
        Retention shorter = Retention.months(months);
        Retention longer = Retention.months(months + more);

        assertThat(longer.destroyFrom(endedOn).orElseThrow())
                .isAfterOrEqualTo(shorter.destroyFrom(endedOn).orElseThrow());
        assertThat(shorter.isShorterThan(longer)).isEqualTo(more > 0);
        assertThat(shorter.longer(longer)).isEqualTo(longer);
        assertThat(shorter.longer(Retention.PERMANENT)).isEqualTo(Retention.PERMANENT);
    }

    @Property(tries = 2000, seed = "20211126")
    void a_day_is_over_exactly_from_the_first_day_of_destruction_on(
            @ForAll("days") LocalDate endedOn,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 600) int months) {
        Retention retention = Retention.months(months);

        assertThat(retention.isOver(endedOn, day))
                .isEqualTo(!day.isBefore(retention.destroyFrom(endedOn).orElseThrow()));
        assertThat(Retention.PERMANENT.isOver(endedOn, day)).isFalse();
    }

    @Property(tries = 2000, seed = "20211126")
    void the_minimum_of_a_kind_is_never_laxer_with_a_later_year(
            @ForAll FileKind kind, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(minimum(kind, later).isShorterThan(minimum(kind, earlier))).isFalse();
    }

    private static Retention minimum(FileKind kind, LocalDate endedOn) {
        return RetentionKept.minimum(kind, endedOn, Policy.builtIn(), FormerRetention.BEFORE_2016);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1980, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
