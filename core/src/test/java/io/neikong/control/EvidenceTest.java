package io.neikong.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Evidence ALL = Evidence.of("text", "T1")
            .andTerm("term", "approver")
            .and("count", 3)
            .and("amount", new BigDecimal("1E+3"))
            .and("flag", true)
            .and("day", LocalDate.of(2026, 2, 14))
            .and("moment", Instant.parse("2026-02-14T01:30:00Z"))
            .and("texts", List.of("b", "a"))
            .and("terms", Terms.of("keeper"));

    @Test
    void has_a_canonical_text_for_every_kind() {
        assertThat(ALL)
                .hasToString("text=T1, term=approver, count=3, amount=1000, flag=true, day=2026-02-14,"
                        + " moment=2026-02-14T09:30:00+08:00, texts=[b, a], terms=[keeper]");
    }

    @Test
    void leaves_out_a_list_of_none_where_that_says_nothing() {
        assertThat(Evidence.NONE.andAny("texts", List.of())).isEqualTo(Evidence.NONE);
        assertThat(Evidence.NONE.andAny("texts", List.of("b", "a"))).hasToString("texts=[b, a]");
    }

    @Test
    void is_plain_for_json_in_every_kind() {
        assertThat(ALL.entries().stream().map(entry -> entry.value().plain()))
                .containsExactly(
                        "T1",
                        "approver",
                        3L,
                        new BigDecimal("1E+3"),
                        true,
                        "2026-02-14",
                        "2026-02-14T09:30:00+08:00",
                        List.of("b", "a"),
                        List.of("keeper"));
    }

    @Test
    void speaks_terms_in_words_and_moments_without_an_offset() {
        assertThat(ALL.entries().stream().map(entry -> entry.value().spoken(code -> "<" + code + ">", "; ")))
                .containsExactly(
                        "T1",
                        "<approver>",
                        "3",
                        "1000",
                        "true",
                        "2026-02-14",
                        "2026-02-14 09:30:00",
                        "b; a",
                        "<keeper>");
    }

    @Test
    void leaves_out_what_is_null() {
        String person = null;
        LocalDate day = null;

        assertThat(Evidence.of("copies", 3).and("person", person).and("day", day))
                .hasToString("copies=3");
    }

    @Test
    void refuses_a_name_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Evidence.of("copies", 1).and("copies", 2))
                .withMessageContaining("must not have a name twice");
    }
}
