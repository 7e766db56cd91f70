package io.neikong.permissions.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class ForcedLeaveProperties {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 2, 1);

    @Property(tries = 400, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void finds_what_the_naive_twin_finds(
            @ForAll("leaves") List<Validity> leaves,
            @ForAll("active") Set<LocalDate> active,
            @ForAll @IntRange(min = 1, max = 12) int required) {
        ForcedLeave leave = new ForcedLeave("li", 2025, leaves, active, LATER);

        boolean taken = naive(leave, active, required);

        assertThat(new ForcedLeaveTaken(CHINA, required)
                        .examine(leave)
                        .findings()
                        .isEmpty())
                .isEqualTo(taken);
        Statistics.collect(taken);
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 10 && share < 90));
    }

    /** Tries every stretch of the year that has so many working days: all of them leave, and no day of it active. */
    private static boolean naive(ForcedLeave leave, Set<LocalDate> active, int required) {
        List<LocalDate> year = NEW_YEAR.datesUntil(LocalDate.of(2026, 1, 1)).toList();
        for (LocalDate first : year) {
            LocalDate last = CHINA.plusWorkingDays(first.minusDays(1), required);
            List<LocalDate> stretch = first.datesUntil(last.plusDays(1)).toList();
            if (CHINA.isWorkingDay(first)
                    && last.getYear() == 2025
                    && stretch.stream().noneMatch(active::contains)
                    && stretch.stream().filter(CHINA::isWorkingDay).allMatch(day -> isLeave(leave, day))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeave(ForcedLeave leave, LocalDate day) {
        return leave.leaves().stream().anyMatch(one -> one.overlapsDay(day));
    }

    @Provide
    Arbitrary<List<Validity>> leaves() {
        return Combinators.combine(uniform(-9, 370), uniform(1, 14))
                .as((from, length) -> Validity.ofDays(
                        NEW_YEAR.plusDays(from), NEW_YEAR.plusDays(from).plusDays(length)))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Set<LocalDate>> active() {
        return uniform(0, 364).map(NEW_YEAR::plusDays).set().ofMaxSize(40);
    }

    private static Arbitrary<Integer> uniform(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }
}
