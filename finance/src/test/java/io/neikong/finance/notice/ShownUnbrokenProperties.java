package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.finance.notice.NoticeWindowTest.at;
import static io.neikong.finance.notice.ShownUnbrokenTest.CONTROL;
import static io.neikong.finance.notice.ShownUnbrokenTest.history;
import static io.neikong.finance.notice.ShownUnbrokenTest.showing;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.notice.NoticeHistory.Change;
import io.neikong.finance.notice.NoticeHistory.Showing;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Breaks and changes begin a window anew: judged like a twin that counts the days one by one. */
class ShownUnbrokenProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 9);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 27);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    @Test
    void an_entry_changed_on_any_two_days_restarts_its_window_like_the_twin_whenever_the_notice_goes_down() {
        for (LocalDate down = FIRST; !down.isAfter(LAST); down = down.plusDays(1)) {
            for (LocalDate one = FIRST; !one.isAfter(LAST); one = one.plusDays(1)) {
                for (LocalDate other = FIRST; !other.isAfter(LAST); other = other.plusDays(1)) {
                    NoticeHistory notice = history(
                            AS_OF,
                            List.of(showing(FIRST, down)),
                            new Change("e7", at(one, 10)),
                            new Change("e7", at(other, 10)),
                            new Change("e8", at(FIRST, 10)));

                    assertThat(CONTROL.examine(notice).verdict())
                            .as("down %s, changed %s and %s", down, one, other)
                            .isEqualTo(twin(notice));
                }
            }
        }
    }

    @Property(tries = 3000, seed = "20211126")
    void any_breaks_and_changes_are_judged_like_the_twin(
            @ForAll("showings") List<Showing> showings,
            @ForAll("changes") List<Change> changes,
            @ForAll("days") LocalDate asOf) {
        NoticeHistory notice = history(asOf, showings, changes.toArray(Change[]::new));

        assertThat(CONTROL.examine(notice).verdict()).isEqualTo(twin(notice));
    }

    @Property(tries = 500, seed = "20211126")
    void the_order_of_the_record_changes_no_verdict(
            @ForAll("showings") List<Showing> showings, @ForAll("changes") List<Change> changes, @ForAll Random order) {
        List<Showing> otherShowings = new ArrayList<>(showings);
        List<Change> otherChanges = new ArrayList<>(changes);
        Collections.shuffle(otherShowings, order);
        Collections.shuffle(otherChanges, order);

        assertThat(CONTROL.examine(history(AS_OF, otherShowings, otherChanges.toArray(Change[]::new))))
                .isEqualTo(CONTROL.examine(history(AS_OF, showings, changes.toArray(Change[]::new))));
    }

    @Property(tries = 500, seed = "20211126")
    void a_further_change_never_makes_a_breach_go_away_unless_it_is_still_running(
            @ForAll("showings") List<Showing> showings, @ForAll("changes") List<Change> changes) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change("e7", at(LAST, 12)));
        boolean violated = CONTROL.examine(history(AS_OF, showings, changes.toArray(Change[]::new)))
                        .verdict()
                == Verdict.VIOLATED;
        boolean isUp = showings.stream().anyMatch(showing -> showing.withdrawnAt() == null);

        assertThat(!violated
                        || isUp
                        || CONTROL.examine(history(AS_OF, showings, more.toArray(Change[]::new)))
                                        .verdict()
                                == Verdict.VIOLATED)
                .isTrue();
    }

    /** Each day that was worked and shown to its end, one by one. */
    private static Verdict twin(NoticeHistory notice) {
        List<Showing> showings = notice.showings().stream()
                .filter(showing -> !ChinaTime.dayOf(Objects.requireNonNull(showing.publishedAt()))
                        .isAfter(notice.asOf()))
                .toList();
        if (showings.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        Map<String, Instant> changed = new TreeMap<>();
        for (Change change : notice.changes()) {
            Instant changedAt = Objects.requireNonNull(change.changedAt());
            Instant before = changed.get(change.entry());
            boolean known = !ChinaTime.dayOf(changedAt).isAfter(notice.asOf());
            if (known && (before == null || before.isBefore(changedAt))) {
                changed.put(change.entry(), changedAt);
            }
        }
        List<@Nullable Instant> begins = new ArrayList<>(changed.values());
        if (showings.size() > 1) {
            begins.add(null);
        }
        boolean running = false;
        for (Instant from : begins) {
            boolean whole = false;
            boolean up = false;
            for (Showing showing : showings) {
                whole |= daysShown(showing, from, notice.asOf()) >= 5;
                up |= showing.withdrawnAt() == null
                        || ChinaTime.dayOf(showing.withdrawnAt()).isAfter(notice.asOf());
            }
            if (!whole && !up) {
                return Verdict.VIOLATED;
            }
            running |= !whole;
        }
        return running ? Verdict.NOT_APPLICABLE : Verdict.SATISFIED;
    }

    private static int daysShown(Showing showing, @Nullable Instant from, LocalDate asOf) {
        int days = 0;
        for (LocalDate day = FIRST; day.isBefore(asOf); day = day.plusDays(1)) {
            Instant startsAt = ChinaTime.startOf(day);
            Instant endsAt = ChinaTime.startOf(day.plusDays(1));
            boolean isUp = startsAt.isAfter(showing.publishedAt())
                    && (showing.withdrawnAt() == null || !endsAt.isAfter(showing.withdrawnAt()));
            boolean unchanged = from == null || startsAt.isAfter(from);
            days += isUp && unchanged && CALENDAR.isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Showing>> showings() {
        return Combinators.combine(days(), days().injectNull(0.2))
                .as(ShownUnbrokenTest::showing)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.of("e7", "e8", "e9"), days())
                .as((entry, day) -> new Change(entry, at(day, 10)))
                .list()
                .ofMaxSize(4);
    }
}
