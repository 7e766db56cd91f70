package io.neikong.finance.subsidy.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.finance.subsidy.material.RequiredMaterial.DecisiveDay;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoverageProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final RequiredMaterial LICENCE = Materials.required("licence", DecisiveDay.CLAIMED_PERIOD);

    @Property(tries = 2000, seed = "20211126")
    void items_cover_a_period_exactly_if_each_day_is_covered_by_one(@ForAll("items") List<Material> items) {
        List<LocalDate> days = Stream.iterate(START.plusDays(4), day -> day.plusDays(1))
                .limit(5)
                .toList();
        LocalDate last = days.get(4);

        Coverage coverage = Coverage.of(
                LICENCE,
                new ApplicationMaterials(
                        "a",
                        null,
                        "1",
                        null,
                        days.get(0),
                        last.plusDays(1),
                        true,
                        null,
                        List.of(LICENCE),
                        items,
                        List.of()));

        LocalDate open = days.stream()
                .filter(day -> items.stream().noneMatch(item -> item.inForceOn(day, last) == Answer.YES))
                .findFirst()
                .orElse(null);
        assertThat(coverage.firstDayOpen()).isEqualTo(open);
        assertThat(coverage.isWhole() == Answer.YES).isEqualTo(open == null);
    }

    @Provide
    Arbitrary<List<Material>> items() {
        Arbitrary<Integer> offset = Arbitraries.integers().between(0, 12);
        return Combinators.combine(offset, offset, offset.injectNull(0.5), Arbitraries.of(true, false))
                .as((from, until, revoked, unlimited) -> Materials.valid(
                        "m",
                        START.toString(),
                        START.plusDays(from).toString(),
                        unlimited ? "-" : START.plusDays(until).toString(),
                        revoked == null ? null : START.plusDays(revoked).toString()))
                .list()
                .ofMaxSize(4);
    }
}
