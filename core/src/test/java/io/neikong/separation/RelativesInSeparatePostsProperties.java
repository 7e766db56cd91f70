package io.neikong.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelativesInSeparatePostsProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;
    private static final RelativesInSeparatePosts CONTROL = new RelativesInSeparatePosts(List.of(
            new PostsApart("unit", "chief", "unit", "cashier", PostsApart.Ground.CHIEF_ACCOUNTANT_AND_CASHIER)));

    @Property(tries = 500, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_the_first_day_on_which_the_naive_twin_finds_both_in_their_posts(
            @ForAll("held") List<Assignment> held, @ForAll("day") LocalDate asOf, @ForAll Random random) {
        List<Assignment> shuffled = new ArrayList<>(held);
        Collections.shuffle(shuffled, random);

        Outcome outcome = CONTROL.examine(new RelatedStaff("a", "b", held, asOf));

        assertThat(outcome.findings().stream()
                        .flatMap(finding -> finding.evidence().get("since").stream())
                        .map(Evidence.Value::toString)
                        .findFirst())
                .isEqualTo(naive(held, asOf));
        assertThat(CONTROL.examine(new RelatedStaff("b", "a", shuffled, asOf))).isEqualTo(outcome);
    }

    private static Optional<String> naive(List<Assignment> held, LocalDate asOf) {
        return FIRST.datesUntil(asOf.plusDays(1))
                .filter(day -> (holds("a", "chief", held, day) && holds("b", "cashier", held, day))
                        || (holds("b", "chief", held, day) && holds("a", "cashier", held, day)))
                .map(LocalDate::toString)
                .findFirst();
    }

    private static boolean holds(String person, String post, List<Assignment> held, LocalDate day) {
        return held.stream()
                .anyMatch(one -> one.person().equals(person)
                        && one.post().post().equals(post)
                        && one.validity().overlapsDay(day));
    }

    @Provide
    Arbitrary<List<Assignment>> held() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("chief", "cashier", "driver"),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 12))
                .as((person, post, from, length) -> new Assignment(
                        person,
                        new Post(post, "unit", null),
                        Assignment.Kind.REGULAR,
                        Validity.ofDays(FIRST.plusDays(from), length == 0 ? null : FIRST.plusDays(from + length))))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, DAYS + 12).map(FIRST::plusDays);
    }
}
