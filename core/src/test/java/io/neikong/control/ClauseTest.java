package io.neikong.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseTest {

    @Test
    void lists_every_clause_of_the_notice_in_its_order() {
        assertThat(Arrays.stream(Clause.values()).map(Clause::number))
                .containsExactly(
                        "P", "1-1", "1-2", "1-3", "1-4", "1-5", "1-6", "2-1", "2-2", "2-3", "3-1", "3-2", "3-3", "3-4",
                        "3-5", "3-6", "3-7", "3-8", "3-9", "3-10", "4-1", "4-2", "4-3", "5-1", "5-2", "5-3", "5-4",
                        "5-5", "5-6", "6-0", "6-1", "6-2", "6-3a", "6-3b", "6-3c", "6-3d", "6-4", "all");
    }

    @ParameterizedTest
    @EnumSource
    void has_a_title_in_both_languages(Clause clause) {
        assertThat(clause.title(Locale.CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(clause.title(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource
    void says_why_what_software_cannot_check(Clause clause) {
        boolean limited = clause.reach() != Clause.Reach.WHOLE;

        assertThat(clause.limit(Locale.CHINESE).isPresent()).isEqualTo(limited);
        assertThat(clause.limit(Locale.ENGLISH).isPresent()).isEqualTo(limited);
    }
}
