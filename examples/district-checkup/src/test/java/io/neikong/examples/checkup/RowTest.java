package io.neikong.examples.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment to the second is read by another way than the rest; nobody can tell. */
class RowTest {

    @Property
    void a_local_moment_is_what_java_time_reads(@ForAll LocalDateTime moment) {
        Instant expected = moment.atZone(ChinaTime.ZONE).toInstant();

        assertThat(instant(moment.toString())).isEqualTo(expected);
    }

    @Test
    void the_same_moment_is_written_in_many_ways() {
        Instant expected = Instant.parse("2026-02-14T01:30:00Z");

        for (String text : List.of(
                "2026-02-14T09:30",
                "2026-02-14T09:30:00",
                "2026-02-14T09:30:00.000",
                "2026-02-14T09:30:00+08:00",
                "2026-02-13T17:30:00-08:00",
                "2026-02-14T01:30:00Z")) {
            assertThat(instant(text)).as(text).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T09:30:00",
                "2026-13-14T09:30:00",
                "2026-02-14T24:00:00",
                "2026-02-14T09:60:00",
                "2026-02-14T09:30:60",
                "2026-02-14 09:30:00",
                "2026-02-14T+9:30:00",
                "２０２６-02-14T09:30:00",
                "0x26-02-14T09:30:00"
            })
    void what_is_no_moment_is_refused_with_its_place(String text) {
        assertThatThrownBy(() -> instant(text))
                .isInstanceOf(UnusableInput.class)
                .hasMessage("steps.csv:2:7: column at: expected a moment such as 2026-02-14T09:30:00 or"
                        + " 2026-02-14T09:30:00+08:00, but was \"" + text + "\"");
    }

    private static @Nullable Instant instant(String text) {
        return new Row("steps.csv", List.of("at"), new CsvFile.Cells(2, List.of(7), List.of(text))).instant("at");
    }
}
