package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.LEDGER_DUTIES_SEPARATED;
import static io.neikong.finance.accounting.Duty.ARCHIVE_KEEPER;
import static io.neikong.finance.accounting.Duty.BOOKKEEPER;
import static io.neikong.finance.accounting.Duty.CASHIER;
import static io.neikong.finance.accounting.Duty.CHIEF_ACCOUNTANT;
import static io.neikong.finance.accounting.Duty.REVIEWER;
import static io.neikong.finance.accounting.LedgerDutiesSeparatedTest.holder;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.accounting.LedgerDuties.Holder;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CashierKeptApartTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AMENDED = LocalDate.of(2024, 7, 1);

    private static final Holder KEEPS_BOOKS = holder(BOOKKEEPER, "bo");
    private static final Holder REVIEWS = holder(REVIEWER, "cai");
    private static final Holder PAYS = holder(CASHIER, "ding");

    @Test
    void clause_4_1_a_cashier_with_no_other_duty_is_in_order() {
        examining(KEEPS_BOOKS, REVIEWS, PAYS, holder(ARCHIVE_KEEPER, "fang"))
                .isSatisfied()
                .examined(LEDGER_DUTIES_SEPARATED);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Duty.class,
            names = {"BOOKKEEPER", "REVIEWER", "ARCHIVE_KEEPER"})
    void each_duty_that_the_law_forbids_to_a_cashier_is_a_breach(Duty duty) {
        examining(KEEPS_BOOKS, REVIEWS, PAYS, holder(duty, "ding"))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .concerns("ding");
    }

    @Test
    void says_which_duties_are_in_one_hand() {
        examining(KEEPS_BOOKS, REVIEWS, holder(CASHIER, "ding", MARCH, JULY), holder(ARCHIVE_KEEPER, "ding"))
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("firstDay", "2026-03-01")
                .says(Locale.CHINESE, "同一人在同一账套同时兼任须相互分离的会计岗位。账套：ledger；人员：ding；兼任岗位：出纳、会计档案保管人；最早日期：2026-03-01。");
    }

    @Test
    void all_duties_in_the_hand_of_one_cashier_are_one_breach() {
        examining(holder(BOOKKEEPER, "ding"), holder(REVIEWER, "ding"), PAYS, holder(ARCHIVE_KEEPER, "ding"))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("duties", "[bookkeeper, reviewer, cashier, archiveKeeper]");
    }

    @Test
    void two_cashiers_with_other_duties_are_two_breaches() {
        examining(KEEPS_BOOKS, REVIEWS, holder(CASHIER, "bo"), holder(CASHIER, "cai"))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED, LEDGER_DUTIES_SEPARATED);
    }

    @Test
    void the_law_does_not_forbid_a_cashier_to_be_chief_accountant() {
        examining(KEEPS_BOOKS, REVIEWS, PAYS, holder(CHIEF_ACCOUNTANT, "ding")).isSatisfied();
    }

    @Test
    void a_reviewer_may_keep_the_archives_and_others_may_share_duties() {
        examining(KEEPS_BOOKS, REVIEWS, PAYS, holder(ARCHIVE_KEEPER, "cai"), holder(ARCHIVE_KEEPER, "bo"))
                .isSatisfied();
    }

    @Test
    void a_cashier_who_becomes_bookkeeper_on_the_day_on_which_she_gives_up_the_cash_is_in_order() {
        examining(REVIEWS, holder(CASHIER, "ding", MARCH, JUNE), holder(BOOKKEEPER, "ding", JUNE, JULY))
                .isSatisfied();
    }

    @Test
    void a_single_day_as_cashier_and_bookkeeper_is_a_breach() {
        examining(REVIEWS, holder(CASHIER, "ding", MARCH, JUNE.plusDays(1)), holder(BOOKKEEPER, "ding", JUNE, JULY))
                .isViolatedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("firstDay", "2026-06-01");
    }

    @Test
    void a_ledger_without_a_cashier_is_not_examined_and_one_without_an_archive_keeper_lacks_nothing() {
        examining(KEEPS_BOOKS, REVIEWS, holder(ARCHIVE_KEEPER, "bo")).isNotApplicable();
        examining().isNotApplicable();
        examining(KEEPS_BOOKS, REVIEWS, PAYS).isSatisfied();
    }

    @Test
    void an_unknown_cashier_is_a_gap() {
        examining(KEEPS_BOOKS, REVIEWS, holder(CASHIER, null))
                .isUndeterminedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("missing", "[cashier]");
    }

    @Test
    void a_duty_of_which_nobody_or_nobody_known_is_entered_is_a_gap() {
        examining(PAYS)
                .isUndeterminedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("missing", "[bookkeeper, reviewer]");
        examining(KEEPS_BOOKS, REVIEWS, PAYS, holder(ARCHIVE_KEEPER, null))
                .isUndeterminedBy(LEDGER_DUTIES_SEPARATED)
                .finding(LEDGER_DUTIES_SEPARATED)
                .shows("missing", "[archiveKeeper]");
    }

    @Test
    void an_unknown_holder_at_another_time_cannot_be_the_cashier() {
        examining(KEEPS_BOOKS, REVIEWS, holder(CASHIER, "ding", MARCH, JUNE), holder(ARCHIVE_KEEPER, null, JUNE, JULY))
                .isSatisfied();
    }

    @Test
    void what_is_unknown_does_not_hide_a_breach() {
        examining(KEEPS_BOOKS, REVIEWS, holder(CASHIER, "bo"), holder(ARCHIVE_KEEPER, null))
                .found(List.of(LEDGER_DUTIES_SEPARATED), List.of(LEDGER_DUTIES_SEPARATED));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-1, 会计法》（2017年修正）第二十七条第（一）项、第三十七条",
        "0, 会计法》（2024年修正）第二十五条第（一）项、第三十五条",
    })
    void cites_the_law_of_the_first_day(int daysAfterAmendment, String law) {
        LocalDate first = AMENDED.plusDays(daysAfterAmendment);
        List<Holder> holders = new ArrayList<>(List.of(KEEPS_BOOKS, REVIEWS, PAYS));
        holders.add(holder(REVIEWER, "ding", first, null));

        Assertions.assertThat(new CashierKeptApart()
                        .examine(new LedgerDuties("ledger", holders))
                        .findings())
                .singleElement()
                .satisfies(finding -> Assertions.assertThat(finding.bases())
                        .hasSize(2)
                        .anySatisfy(basis -> Assertions.assertThat(basis.zh()).contains(law)));
    }

    static LedgerDuties ledger(Holder... holders) {
        return new LedgerDuties("ledger", List.of(holders));
    }

    private static OutcomeAssert examining(Holder... holders) {
        return assertThat(new CashierKeptApart().examine(ledger(holders)));
    }
}
