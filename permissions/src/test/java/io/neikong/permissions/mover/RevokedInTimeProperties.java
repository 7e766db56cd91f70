package io.neikong.permissions.mover;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.permissions.mover.PostChange.Kind;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;

class RevokedInTimeProperties {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final RevokedInTime CONTROL = new RevokedInTime(CHINA, Policy.builtIn());
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 60;

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void finds_what_the_naive_twin_finds(
            @ForAll("careers") Career career, @ForAll("privileges") Privilege held, @ForAll("days") LocalDate asOf) {
        Set<String> found = new TreeSet<>();
        CONTROL.examine(new HeldPrivilege(held, career, asOf))
                .findings()
                .forEach(finding -> found.add(finding.evidence().get("change").orElseThrow() + " "
                        + finding.evidence().get("days").orElseThrow()));

        assertThat(found).isEqualTo(naive(career, held, asOf));
        Statistics.label("found")
                .collect(!found.isEmpty())
                .coverage(checker -> checker.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 200, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_the_same_in_any_order_of_posts_and_changes(
            @ForAll("careers") Career career,
            @ForAll("privileges") Privilege held,
            @ForAll("days") LocalDate asOf,
            @ForAll Random random) {
        List<PostHeld> posts = new ArrayList<>(career.posts());
        List<PostChange> changes = new ArrayList<>(career.changes());
        Collections.shuffle(posts, random);
        Collections.shuffle(changes, random);
        Career shuffled = new Career(career.person(), posts, changes);

        assertThat(CONTROL.examine(new HeldPrivilege(held, shuffled, asOf)))
                .isEqualTo(CONTROL.examine(new HeldPrivilege(held, career, asOf)));
    }

    /** Day by day: held on a day after the limit without being entitled, since a change that took the right away. */
    private static Set<String> naive(Career career, Privilege held, LocalDate asOf) {
        Set<String> lines = new TreeSet<>();
        for (PostChange change : career.changes()) {
            LocalDate on = Objects.requireNonNull(change.effectiveOn());
            boolean leaves = change.kind() == Kind.RETIREMENT;
            boolean heldInto = isHeld(held, on.minusDays(1)) && isHeld(held, on);
            boolean lost = !isEntitled(career, on)
                    && (leaves ? !isGone(career, on.minusDays(1)) : isEntitled(career, on.minusDays(1)));
            if (on.isAfter(asOf) || !heldInto || !lost) {
                continue;
            }
            LocalDate through = on;
            while (through.isBefore(asOf)
                    && isHeld(held, through.plusDays(1))
                    && !isEntitled(career, through.plusDays(1))) {
                through = through.plusDays(1);
            }
            LocalDate limitDay = leaves ? on : CHINA.plusWorkingDays(on, 1);
            if (through.isAfter(limitDay)) {
                lines.add(change.change() + " " + ChronoUnit.DAYS.between(on, through));
            }
        }
        return lines;
    }

    private static boolean isHeld(Privilege held, LocalDate day) {
        return held.validity().overlapsDay(day);
    }

    private static boolean isGone(Career career, LocalDate day) {
        Instant noon = ChinaTime.startOf(day).plusSeconds(43_200);
        LocalDate left = lastLeft(career, day);
        return left != null
                && career.posts().stream()
                        .noneMatch(post -> post.validity().covers(noon)
                                && !post.validity()
                                        .firstDay()
                                        .orElse(LocalDate.MIN)
                                        .isBefore(left));
    }

    private static boolean isEntitled(Career career, LocalDate day) {
        LocalDate left = lastLeft(career, day);
        return career.posts().stream()
                .filter(post -> post.validity().overlapsDay(day))
                .filter(post -> left == null
                        || !post.validity().firstDay().orElse(LocalDate.MIN).isBefore(left))
                .anyMatch(post -> post.entitlesTo("p"));
    }

    private static @Nullable LocalDate lastLeft(Career career, LocalDate day) {
        return career.changes().stream()
                .filter(change -> change.kind() == Kind.RETIREMENT)
                .map(PostChange::effectiveOn)
                .filter(Objects::nonNull)
                .filter(left -> !left.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Privilege> privileges() {
        return Combinators.combine(
                        days().injectNull(0.5),
                        Arbitraries.integers().between(1, DAYS).injectNull(0.4))
                .as((from, length) ->
                        Movers.held(from, length == null ? null : (from == null ? FIRST : from).plusDays(length), "p"));
    }

    @Provide
    Arbitrary<Career> careers() {
        Arbitrary<PostHeld> post = Combinators.combine(
                        days().injectNull(0.3),
                        Arbitraries.integers().between(1, DAYS).injectNull(0.3),
                        Arbitraries.of("p", "q"))
                .as((from, length, permission) -> Movers.post(
                        "post " + permission,
                        from,
                        length == null ? null : (from == null ? FIRST : from).plusDays(length),
                        permission));
        Arbitrary<List<PostChange>> changes = Combinators.combine(
                        days(), Arbitraries.of(Kind.TRANSFER, Kind.RETIREMENT))
                .as((day, kind) -> new PostChange(kind + " " + day, kind, day, null, null))
                .list()
                .uniqueElements(PostChange::effectiveOn)
                .ofMaxSize(3);
        return Combinators.combine(post.list().ofMaxSize(4), changes).as((posts, all) -> new Career("li", posts, all));
    }
}
