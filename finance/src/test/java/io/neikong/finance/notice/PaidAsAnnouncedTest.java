package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.PAID_AS_ANNOUNCED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.finance.notice.AnnouncedItem.Paid;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaidAsAnnouncedTest {

    static final PaidAsAnnounced CONTROL = new PaidAsAnnounced();
    static final Instant PAID = Instant.parse("2026-02-15T09:00:00+08:00");

    @ParameterizedTest(name = "announced 800.00, paid {0}: in order {1}")
    @CsvSource({"799.99, true", "800, true", "800.000, true", "800.01, false"})
    void clause_3_1_no_more_is_paid_than_was_announced(String paid, boolean inOrder) {
        var outcome = CONTROL.examine(item("payee", "800.00", paid("p1", "payee", paid)));

        assertThat(outcome).found(inOrder ? List.of() : List.of(PAID_AS_ANNOUNCED), List.of());
    }

    @Test
    void instalments_that_are_low_enough_each_add_up() {
        examining(item("payee", "800", paid("p1", "payee", "400"), paid("p2", "payee", "400")))
                .isSatisfied();
        examining(item("payee", "800", paid("p1", "payee", "800"), paid("p2", "payee", "0.01")))
                .isViolatedBy(PAID_AS_ANNOUNCED)
                .finding(PAID_AS_ANNOUNCED)
                .shows("circumstances", "[paidMoreThanAnnounced]")
                .shows("announcedAmount", 800)
                .shows("paidAmount", new BigDecimal("800.01"));
    }

    @Test
    void each_payment_to_somebody_else_is_found_by_itself() {
        examining(item(
                        "payee",
                        "800",
                        paid("p1", "other", "300"),
                        paid("p2", "payee", "300"),
                        paid("p3", "other", "300")))
                .found(List.of(PAID_AS_ANNOUNCED, PAID_AS_ANNOUNCED, PAID_AS_ANNOUNCED), List.of());
    }

    @Test
    void evidence_never_shows_the_payee() {
        String account = "6222020000000000000";
        String announced = "4111111111111111";

        var outcome = CONTROL.examine(item(announced, "800", paid("p1", account, "800")));

        Assertions.assertThat(outcome.toString()).contains("p1").doesNotContain(account, announced);
    }

    @Test
    void two_people_of_one_name_are_told_apart_by_the_numbers_of_their_applications() {
        AnnouncedItem one =
                new AnnouncedItem("application/1", "R1", new BigDecimal("800"), List.of(paid("p1", "R1", "800")));
        AnnouncedItem other =
                new AnnouncedItem("application/2", "R2", new BigDecimal("800"), List.of(paid("p2", "R1", "800")));

        examining(one).isSatisfied();
        examining(other)
                .isViolatedBy(PAID_AS_ANNOUNCED)
                .finding(PAID_AS_ANNOUNCED)
                .shows("circumstances", "[otherPayee]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(item(null, null, paid("p1", null, null)))
                .isUndeterminedBy(PAID_AS_ANNOUNCED)
                .finding(PAID_AS_ANNOUNCED)
                .shows("missing", "[announcedAmount, amount, announcedPayee, payee]");
    }

    @Test
    void an_amount_that_is_not_recorded_does_not_excuse_the_others() {
        examining(item("payee", "800", paid("p1", "payee", "801"), paid("p2", "payee", null)))
                .isViolatedBy(PAID_AS_ANNOUNCED);
        examining(item("payee", "800", paid("p1", "payee", "800"), paid("p2", "payee", null)))
                .isUndeterminedBy(PAID_AS_ANNOUNCED);
    }

    @Test
    void an_item_of_which_nothing_was_paid_is_not_examined() {
        examining(item(null, null)).isNotApplicable();
    }

    @Test
    void a_negative_amount_is_refused() {
        assertThatThrownBy(() -> paid("p1", "payee", "-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount must not be negative, but was -1");
    }

    private static OutcomeAssert examining(AnnouncedItem item) {
        return assertThat(CONTROL.examine(item));
    }

    static AnnouncedItem item(@Nullable String payee, @Nullable String amount, Paid... payments) {
        return new AnnouncedItem("item", payee, amount == null ? null : new BigDecimal(amount), List.of(payments));
    }

    static Paid paid(String payment, @Nullable String payee, @Nullable String amount) {
        return new Paid(payment, payee, amount == null ? null : new BigDecimal(amount), PAID);
    }
}
