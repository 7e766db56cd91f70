package io.neikong.finance.subsidy.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LastAnswerProperties {

    private static final LocalDate PAID = LocalDate.of(2026, 5, 6);

    @Property(tries = 2000, seed = "20211126")
    void the_age_is_that_of_the_latest_answer_of_each_source(@ForAll("queries") List<Comparison> queries) {
        boolean stale = List.of("A", "B").stream()
                .map(source -> queries.stream()
                        .filter(one -> one.source().equals(source))
                        .filter(one -> one.result() == Result.NO_HIT || one.result() == Result.HIT)
                        .filter(one -> !Objects.requireNonNull(one.queriedAt()).isAfter(noonOf(PAID)))
                        .max(Comparator.comparing(Comparison::queriedAt)))
                .flatMap(Optional::stream)
                .anyMatch(one ->
                        ChinaTime.dayOf(Objects.requireNonNull(one.queriedAt())).isBefore(PAID.minusDays(30)));

        assertThat(broken(queries)).isEqualTo(stale);
    }

    @Property(tries = 500, seed = "20211126")
    void the_order_of_the_list_changes_nothing(@ForAll("queries") List<Comparison> queries) {
        List<Comparison> reversed = new ArrayList<>(queries);
        Collections.reverse(reversed);

        assertThat(broken(reversed)).isEqualTo(broken(queries));
    }

    private static boolean broken(List<Comparison> queries) {
        ComparedApplication application = new ComparedApplication(
                "a",
                null,
                List.of("A", "B"),
                true,
                noonOf(PAID),
                new ComparedApplication.Payment(noonOf(PAID), null),
                queries);
        return FreshAtPaymentTest.CONTROL.examine(application).findings().stream()
                .anyMatch(finding -> finding.kind() == Finding.Kind.BREACH);
    }

    @Provide
    Arbitrary<List<Comparison>> queries() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.integers().between(-3, 40),
                        Arbitraries.of(Result.class))
                .as((source, days, result) -> new Comparison(
                        source + days, source, "r", noonOf(PAID.minusDays(days)), null, result, Match.NUMBER, null))
                .list()
                .ofMaxSize(6);
    }

    private static Instant noonOf(LocalDate day) {
        return ChinaTime.startOf(day).plusSeconds(43_200);
    }
}
