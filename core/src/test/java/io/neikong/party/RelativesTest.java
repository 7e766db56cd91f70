package io.neikong.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.party.Relatives.Declaration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelativesTest {

    private static final Relatives RELATIVES =
            Relatives.of(List.of(new Declaration("li", "wang"), new Declaration("wang", "chen")));

    @Test
    void what_one_declared_holds_for_both() {
        assertThat(RELATIVES.areRelated("li", "wang")).isTrue();
        assertThat(RELATIVES.areRelated("wang", "li")).isTrue();
    }

    @Test
    void relatives_of_relatives_are_not_related_by_that() {
        assertThat(RELATIVES.areRelated("li", "chen")).isFalse();
    }

    @Test
    void nobody_is_his_own_relative() {
        assertThat(RELATIVES.areRelated("li", "li")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declaration("li", "li"))
                .withMessage("person and relative must differ, but both were li");
    }
}
