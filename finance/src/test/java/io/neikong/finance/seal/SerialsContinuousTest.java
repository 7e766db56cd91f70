package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.SERIALS_CONTINUOUS;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SerialsContinuousTest {

    @Test
    void numbers_from_one_on_in_any_order_are_in_order() {
        examining(0, 1).isSatisfied();
        examining(0, 3, 1, 2).isSatisfied().examined(SERIALS_CONTINUOUS);
    }

    @Test
    void what_is_left_out_is_one_breach() {
        examining(0, 1, 3, 7, 8)
                .isViolatedBy(SERIALS_CONTINUOUS)
                .finding(SERIALS_CONTINUOUS)
                .says(Locale.CHINESE, "用印登记编号不连续。登记簿：2026；情形：编号缺失；缺少编号：2、4-6。")
                .says(
                        Locale.ENGLISH,
                        "The numbers of the register of seal uses have breaks. Book: 2026; circumstances: numbers are left"
                                + " out; left out: 2, 4-6.");
    }

    @Test
    void a_book_that_does_not_begin_with_one_lacks_its_first_lines() {
        examining(0, 2, 3)
                .isViolatedBy(SERIALS_CONTINUOUS)
                .finding(SERIALS_CONTINUOUS)
                .shows("leftOut", "[1]");
    }

    @Test
    void void_lines_keep_their_numbers_so_a_number_that_is_used_again_is_a_breach() {
        examining(0, 1, 2, 2, 2, 3)
                .isViolatedBy(SERIALS_CONTINUOUS)
                .finding(SERIALS_CONTINUOUS)
                .shows("circumstances", "[serialsRepeated]")
                .shows("repeated", "[2]");
    }

    @Test
    void lines_without_a_number_may_be_those_that_are_missing() {
        examining(1, 1, 3)
                .isUndeterminedBy(SERIALS_CONTINUOUS)
                .finding(SERIALS_CONTINUOUS)
                .shows("unnumbered", 1);
        examining(1, 1, 4).found(List.of(SERIALS_CONTINUOUS), List.of(SERIALS_CONTINUOUS));
        examining(1, 1, 2).isUndeterminedBy(SERIALS_CONTINUOUS);
        examining(2).isUndeterminedBy(SERIALS_CONTINUOUS);
    }

    @Test
    void an_empty_book_is_not_examined() {
        examining(0).isNotApplicable();
    }

    @Test
    void numbers_that_no_line_can_have_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SealRegisterBook("2026", List.of(0), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SealRegisterBook("2026", List.of(), -1));
    }

    private static OutcomeAssert examining(int unnumbered, Integer... serials) {
        return assertThat(new SerialsContinuous().examine(new SealRegisterBook("2026", List.of(serials), unnumbered)));
    }
}
