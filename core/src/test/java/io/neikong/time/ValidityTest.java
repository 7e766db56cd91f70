package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 10);
    private static final LocalDate END = LocalDate.of(2026, 2, 13);
    private static final Instant FROM = ChinaTime.startOf(FIRST);
    private static final Instant TO = ChinaTime.startOf(END);
    private static final Validity THREE_DAYS = Validity.ofDays(FIRST, END);

    @Test
    void runs_from_midnight_to_midnight_in_shanghai() {
        assertThat(THREE_DAYS)
                .isEqualTo(new Validity(Instant.parse("2026-02-09T16:00:00Z"), Instant.parse("2026-02-12T16:00:00Z")));
    }

    @Test
    void covers_its_start_and_not_its_end() {
        assertThat(THREE_DAYS.covers(FROM.minusNanos(1))).isFalse();
        assertThat(THREE_DAYS.covers(FROM)).isTrue();
        assertThat(THREE_DAYS.covers(TO.minusNanos(1))).isTrue();
        assertThat(THREE_DAYS.covers(TO)).isFalse();
    }

    @Test
    void covers_everything_on_the_side_that_is_open() {
        assertThat(Validity.ofDays(null, END).covers(Instant.MIN)).isTrue();
        assertThat(Validity.ofDays(null, END).covers(TO)).isFalse();
        assertThat(Validity.ofDays(FIRST, null).covers(Instant.MAX)).isTrue();
        assertThat(Validity.ofDays(FIRST, null).covers(FROM.minusNanos(1))).isFalse();
        assertThat(Validity.ALWAYS.covers(Instant.MIN)).isTrue();
        assertThat(Validity.ALWAYS.covers(Instant.MAX)).isTrue();
    }

    @Test
    void overlaps_each_day_of_which_it_has_a_moment() {
        assertThat(THREE_DAYS.overlapsDay(FIRST.minusDays(1))).isFalse();
        assertThat(THREE_DAYS.overlapsDay(FIRST)).isTrue();
        assertThat(THREE_DAYS.overlapsDay(END.minusDays(1))).isTrue();
        assertThat(THREE_DAYS.overlapsDay(END)).isFalse();
        assertThat(new Validity(FROM.minusNanos(1), TO.plusNanos(1)).overlapsDay(FIRST.minusDays(1)))
                .isTrue();
        assertThat(new Validity(FROM.minusNanos(1), TO.plusNanos(1)).overlapsDay(END))
                .isTrue();
    }

    @Test
    void does_not_overlap_what_begins_when_it_ends() {
        Validity next = Validity.ofDays(END, null);

        assertThat(THREE_DAYS.overlaps(next)).isFalse();
        assertThat(next.overlaps(THREE_DAYS)).isFalse();
        assertThat(THREE_DAYS.intersection(next)).isEmpty();
        assertThat(THREE_DAYS.overlaps(new Validity(TO.minusNanos(1), null))).isTrue();
    }

    @Test
    void shares_the_moments_that_both_have() {
        assertThat(THREE_DAYS.intersection(Validity.ofDays(FIRST.plusDays(1), null)))
                .contains(Validity.ofDays(FIRST.plusDays(1), END));
        assertThat(THREE_DAYS.intersection(Validity.ofDays(null, END.minusDays(1))))
                .contains(Validity.ofDays(FIRST, END.minusDays(1)));
        assertThat(Validity.ofDays(null, END).intersection(Validity.ofDays(FIRST, null)))
                .contains(THREE_DAYS);
        assertThat(THREE_DAYS.intersection(Validity.ALWAYS)).contains(THREE_DAYS);
        assertThat(Validity.ALWAYS.intersection(Validity.ALWAYS)).contains(Validity.ALWAYS);
    }

    @Test
    void names_the_first_and_the_last_day_of_which_it_has_a_moment() {
        assertThat(THREE_DAYS.firstDay()).contains(FIRST);
        assertThat(THREE_DAYS.lastDay()).contains(END.minusDays(1));
        assertThat(new Validity(FROM.minusNanos(1), TO.plusNanos(1)).firstDay()).contains(FIRST.minusDays(1));
        assertThat(new Validity(FROM.minusNanos(1), TO.plusNanos(1)).lastDay()).contains(END);
        assertThat(Validity.ALWAYS.firstDay()).isEmpty();
        assertThat(Validity.ALWAYS.lastDay()).isEmpty();
    }

    @Test
    void joins_those_that_meet_around_a_moment() {
        Validity before = Validity.ofDays(FIRST.minusDays(9), FIRST);
        Validity apart = Validity.ofDays(FIRST.minusDays(20), FIRST.minusDays(10));

        assertThat(Validity.unbroken(FROM, List.of(THREE_DAYS, apart, before)))
                .contains(Validity.ofDays(FIRST.minusDays(9), END));
        assertThat(Validity.unbroken(FROM, List.of(before))).isEmpty();
        assertThat(Validity.unbroken(FROM, List.of(THREE_DAYS, new Validity(null, FROM))))
                .contains(Validity.ofDays(null, END));
        assertThat(Validity.unbroken(FROM, List.of())).isEmpty();
    }

    @Test
    void refuses_to_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(TO, FROM))
                .withMessage("from must be before to, but was 2026-02-12T16:00:00Z >= 2026-02-09T16:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.ofDays(FIRST, FIRST))
                .withMessage("from must be before toExclusive, but was 2026-02-10 >= 2026-02-10");
        assertThat(new Validity(FROM, FROM.plusNanos(1)).covers(FROM)).isTrue();
    }

    @Test
    void is_equal_after_serialization() throws Exception {
        assertThat(Serialized.copy(THREE_DAYS)).isEqualTo(THREE_DAYS);
        assertThat(Serialized.copy(Validity.ALWAYS)).isEqualTo(Validity.ALWAYS);
    }
}
