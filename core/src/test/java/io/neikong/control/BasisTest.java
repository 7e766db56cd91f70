package io.neikong.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static final LocalDate CHANGE = LocalDate.of(2024, 7, 1);

    @Test
    void hands_over_to_the_next_text_on_the_day_of_the_change() {
        Basis before = Basis.of(Basis.Kind.LAW, "旧", "old").until(CHANGE);
        Basis after = Basis.of(Basis.Kind.LAW, "新", "new").from(CHANGE);

        assertThat(before.appliesOn(CHANGE.minusDays(1))).isTrue();
        assertThat(after.appliesOn(CHANGE.minusDays(1))).isFalse();
        assertThat(before.appliesOn(CHANGE)).isFalse();
        assertThat(after.appliesOn(CHANGE)).isTrue();
    }

    @Test
    void is_cited_in_the_language_of_the_reader() {
        assertThat(Basis.engineeringDefault().citation(Locale.CHINA)).startsWith("工程默认值");
        assertThat(Basis.engineeringDefault().citation(Locale.GERMANY)).startsWith("Engineering default");
    }

    @Test
    void refuses_to_end_before_it_begins() {
        Basis basis = Basis.notice().from(CHANGE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> basis.until(CHANGE))
                .withMessage("from must be before until, but was 2024-07-01 and 2024-07-01");
    }
}
