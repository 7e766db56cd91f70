package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-14T15:59:59.999999999Z, 2026-02-14",
        "2026-02-14T16:00:00Z, 2026-02-15",
        "2026-02-15T15:59:59Z, 2026-02-15",
    })
    void begins_a_day_at_midnight_in_shanghai(Instant at, LocalDate day) {
        assertThat(ChinaTime.dayOf(at)).isEqualTo(day);
    }

    @Test
    void starts_a_day_with_its_first_moment() {
        LocalDate day = LocalDate.of(2026, 2, 15);

        Instant start = ChinaTime.startOf(day);

        assertThat(start).isEqualTo("2026-02-14T16:00:00Z");
        assertThat(ChinaTime.dayOf(start)).isEqualTo(day);
        assertThat(ChinaTime.dayOf(start.minusNanos(1))).isEqualTo("2026-02-14");
    }

    @Test
    void is_the_time_of_shanghai() {
        assertThat(ChinaTime.ZONE.getId()).isEqualTo("Asia/Shanghai");
    }
}
