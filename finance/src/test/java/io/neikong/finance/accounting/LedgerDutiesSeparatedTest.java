package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.LEDGER_DUTIES_SEPARATED;
import static io.neikong.finance.accounting.AccountingRule.NOT_ALL_IN_ONE_HAND;
import static io.neikong.finance.accounting.Duty.ARCHIVE_KEEPER;
import static io.neikong.finance.accounting.Duty.BOOKKEEPER;
import static io.neikong.finance.accounting.Duty.CASHIER;
import static io.neikong.finance.accounting.Duty.CHIEF_ACCOUNTANT;
import static io.neikong.finance.accounting.Duty.REVIEWER;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.accounting.LedgerDuties.Holder;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerDutiesSeparatedTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static final Holder CHIEF = holder(CHIEF_ACCOUNTANT, "an");
    private static final Holder KEEPS_BOOKS = holder(BOOKKEEPER, "bo");
    private static final Holder REVIEWS = holder(REVIEWER, "cai");

    @Test
    void clause_4_1_three_persons_for_three_duties_are_in_order() {
        assertThat(pairwise(CHIEF, KEEPS_BOOKS, REVIEWS))
                .isSatisfied()
                .examined(LEDGER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND);
    }

    @Test
    void two_persons_may_share_a_duty() {
        assertThat(pairwise(CHIEF, KEEPS_BOOKS, holder(BOOKKEEPER, "ding"), REVIEWS))
                .isSatisfied();
    }

    @Test
    void one_person_may_have_the_same_duty_twice() {
        assertThat(pairwise(CHIEF, KEEPS_BOOKS, KEEPS_BOOKS, REVIEWS)).isSatisfied();
    }

    @Test
    void two_duties_of_one_person_are_a_breach() {
        assertThat(pairwise(CHIEF, holder(BOOKKEEPER, "cai", MARCH, JULY), REVIEWS))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .concerns("cai")
                .shows("duties", "[bookkeeper, reviewer]")
                .shows("firstDay", "2026-03-01")
                .says(Locale.CHINESE, "同一人在同一账套同时兼任须相互分离的会计岗位。账套：ledger；人员：cai；兼任岗位：记账人、审核人；最早日期：2026-03-01。");
    }

    @Test
    void two_duties_of_one_person_are_allowed_where_only_all_three_must_not_be_one_hand() {
        assertThat(notAllSame(CHIEF, holder(BOOKKEEPER, "cai"), REVIEWS))
                .isSatisfied()
                .examined(NOT_ALL_IN_ONE_HAND);
    }

    @Test
    void a_duty_that_ends_on_the_day_on_which_the_next_begins_does_not_overlap() {
        assertThat(pairwise(
                        CHIEF,
                        KEEPS_BOOKS,
                        holder(BOOKKEEPER, "cai", MARCH, JUNE),
                        holder(REVIEWER, "cai", JUNE, JULY)))
                .isSatisfied();
    }

    @Test
    void a_single_day_in_common_is_a_breach() {
        assertThat(pairwise(
                        CHIEF,
                        KEEPS_BOOKS,
                        holder(BOOKKEEPER, "cai", MARCH, JUNE.plusDays(1)),
                        holder(REVIEWER, "cai", JUNE, JULY)))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("firstDay", "2026-06-01");
    }

    @Test
    void shows_the_first_day_of_several_overlaps() {
        assertThat(pairwise(
                        CHIEF,
                        KEEPS_BOOKS,
                        holder(REVIEWER, "cai", MARCH, null),
                        holder(BOOKKEEPER, "cai", JULY, null),
                        holder(BOOKKEEPER, "cai", JUNE, JULY)))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("firstDay", "2026-06-01");
    }

    @Test
    void shows_no_first_day_where_the_start_is_not_known() {
        Outcome outcome = pairwise(CHIEF, holder(BOOKKEEPER, "cai"), REVIEWS);

        Assertions.assertThat(outcome.findings().get(0).evidence().get("firstDay"))
                .isEmpty();
    }

    @Test
    void finds_each_person_with_two_duties() {
        assertThat(pairwise(CHIEF, holder(BOOKKEEPER, "an"), KEEPS_BOOKS, holder(REVIEWER, "bo")))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED, LEDGER_DUTIES_SEPARATED);
    }

    @Test
    void all_three_duties_of_one_person_break_both_rules() {
        Holder[] alone = {CHIEF, holder(BOOKKEEPER, "an"), holder(REVIEWER, "an", MARCH, null)};

        assertThat(pairwise(alone)).isViolatedBy(LEDGER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND);
        assertThat(notAllSame(alone))
                .isViolatedBy(NOT_ALL_IN_ONE_HAND)
                .finding(NOT_ALL_IN_ONE_HAND)
                .concerns("an")
                .shows("duties", "[chiefAccountant, bookkeeper, reviewer]")
                .shows("firstDay", "2026-03-01");
    }

    @Test
    void three_duties_of_which_no_moment_has_all_are_only_broken_in_pairs() {
        Holder[] inTurn = {
            holder(CHIEF_ACCOUNTANT, "an", MARCH, JULY),
            holder(BOOKKEEPER, "an", MARCH, JUNE),
            holder(REVIEWER, "an", JUNE, JULY)
        };

        assertThat(pairwise(inTurn))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("duties", "[chiefAccountant, bookkeeper, reviewer]");
        assertThat(notAllSame(inTurn)).isSatisfied();
    }

    @Test
    void a_duty_without_any_holder_is_a_gap() {
        assertThat(pairwise(CHIEF, KEEPS_BOOKS))
                .isUndeterminedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("missing", "[reviewer]");
    }

    @Test
    void a_holder_without_person_is_a_gap_even_beside_a_known_one() {
        assertThat(pairwise(CHIEF, KEEPS_BOOKS, REVIEWS, holder(REVIEWER, null)))
                .isUndeterminedBy(LEDGER_DUTIES_SEPARATED);
    }

    @Test
    void a_ledger_of_which_nothing_is_known_has_one_gap_with_all_duties() {
        assertThat(pairwise())
                .isUndeterminedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("missing", "[chiefAccountant, bookkeeper, reviewer]");
        assertThat(notAllSame()).isUndeterminedBy(NOT_ALL_IN_ONE_HAND);
    }

    @Test
    void a_missing_holder_does_not_hide_a_breach() {
        assertThat(pairwise(CHIEF, holder(BOOKKEEPER, "an")))
                .found(List.of(LEDGER_DUTIES_SEPARATED), List.of(LEDGER_DUTIES_SEPARATED));
    }

    @Test
    void a_missing_holder_is_no_gap_where_the_known_ones_already_differ_and_two_may_be_one_hand() {
        assertThat(notAllSame(CHIEF, KEEPS_BOOKS)).isSatisfied();
    }

    @Test
    void a_missing_holder_is_a_gap_where_he_may_make_it_all_three() {
        assertThat(notAllSame(CHIEF, holder(BOOKKEEPER, "an")))
                .isUndeterminedBy(NOT_ALL_IN_ONE_HAND)
                .finding(NOT_ALL_IN_ONE_HAND)
                .shows("missing", "[reviewer]");
    }

    @Test
    void an_unknown_holder_at_another_time_cannot_make_it_all_three() {
        assertThat(notAllSame(
                        holder(CHIEF_ACCOUNTANT, "an", MARCH, JUNE),
                        holder(BOOKKEEPER, "an", MARCH, JUNE),
                        holder(REVIEWER, null, JUNE, JULY)))
                .isSatisfied();
    }

    @Test
    void the_duties_of_the_cashier_are_another_controls_business() {
        assertThat(pairwise(
                        CHIEF,
                        KEEPS_BOOKS,
                        REVIEWS,
                        holder(CASHIER, "an"),
                        holder(CASHIER, null),
                        holder(ARCHIVE_KEEPER, "an")))
                .isSatisfied();
        assertThat(notAllSame(CHIEF, holder(BOOKKEEPER, "an"), holder(CASHIER, "an"), REVIEWS))
                .isSatisfied();
    }

    @Test
    void an_acting_head_holds_the_duty_like_the_head() {
        assertThat(pairwise(CHIEF, KEEPS_BOOKS, REVIEWS, holder(CHIEF_ACCOUNTANT, "bo", JUNE, JULY)))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .concerns("bo");
    }

    private static Outcome pairwise(Holder... holders) {
        return new LedgerDutiesSeparated(Mode.PAIRWISE).examine(new LedgerDuties("ledger", List.of(holders)));
    }

    private static Outcome notAllSame(Holder... holders) {
        return new LedgerDutiesSeparated(Mode.NOT_ALL_SAME).examine(new LedgerDuties("ledger", List.of(holders)));
    }

    static Holder holder(Duty duty, @Nullable String person) {
        return new Holder(duty, person, Validity.ALWAYS);
    }

    static Holder holder(Duty duty, @Nullable String person, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Holder(duty, person, Validity.ofDays(from, to));
    }
}
