package io.neikong.finance;

import io.neikong.finance.accounting.AccountingRule;
import io.neikong.finance.accounting.CashierKeptApart;
import io.neikong.finance.accounting.Duty;
import io.neikong.finance.accounting.LedgerDuties;
import io.neikong.finance.accounting.LedgerDuties.Holder;
import io.neikong.finance.accounting.LedgerDutiesSeparated;
import io.neikong.finance.accounting.Mode;
import io.neikong.finance.accounting.VoucherAction;
import io.neikong.finance.accounting.VoucherAction.Kind;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDuties.Paid;
import io.neikong.finance.accounting.VoucherDuties.Posted;
import io.neikong.finance.accounting.VoucherDuties.Prepared;
import io.neikong.finance.accounting.VoucherDuties.Reviewed;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.finance.accounting.VoucherHistory;
import io.neikong.finance.accounting.VoucherHistorySeparated;
import io.neikong.finance.accounting.VoucherOrder;
import io.neikong.policy.Parameters;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules on accounting duties, by a ledger and a voucher. */
final class AccountingExamples {

    private static final Instant TEN = Instant.parse("2026-03-05T10:00:00+08:00");
    private static final Instant ELEVEN = Instant.parse("2026-03-05T11:00:00+08:00");
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00+08:00");

    private AccountingExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        AccountingRule.LEDGER_DUTIES_SEPARATED,
                        new LedgerDutiesSeparated(Mode.PAIRWISE),
                        ledger("P-books", "P-reviewer"),
                        ledger("P-books", "P-books"),
                        Parameters.ACCOUNTING_MODE),
                RuleExample.of(
                        AccountingRule.LEDGER_DUTIES_SEPARATED,
                        new CashierKeptApart(),
                        withCashier("P-cashier"),
                        withCashier("P-reviewer")),
                RuleExample.of(
                        AccountingRule.VOUCHER_DUTIES_SEPARATED,
                        new VoucherDutiesSeparated(Mode.PAIRWISE),
                        voucher("P-books", "P-reviewer", ELEVEN, NOON),
                        voucher("P-books", "P-books", ELEVEN, NOON),
                        Parameters.ACCOUNTING_MODE),
                RuleExample.of(
                        AccountingRule.REVIEWED_BEFORE_POSTED,
                        new VoucherOrder(),
                        voucher("P-books", "P-reviewer", ELEVEN, NOON),
                        voucher("P-books", "P-reviewer", NOON, ELEVEN)),
                RuleExample.of(
                        AccountingRule.ROUNDS_AND_REVERSAL_SEPARATED,
                        new VoucherHistorySeparated(Mode.PAIRWISE),
                        reviewedAgainBy("P-second"),
                        reviewedAgainBy("P-preparer"),
                        Parameters.ACCOUNTING_MODE),
                RuleExample.of(
                        AccountingRule.NOT_ALL_IN_ONE_HAND,
                        new LedgerDutiesSeparated(Mode.NOT_ALL_SAME),
                        ledger("P-chief", "P-reviewer"),
                        ledger("P-chief", "P-chief"),
                        Parameters.ACCOUNTING_MODE),
                RuleExample.of(
                        AccountingRule.NOT_ALL_IN_ONE_HAND,
                        new VoucherDutiesSeparated(Mode.NOT_ALL_SAME),
                        voucher("P-chief", "P-reviewer", ELEVEN, NOON),
                        voucher("P-chief", "P-chief", ELEVEN, NOON),
                        Parameters.ACCOUNTING_MODE));
    }

    private static LedgerDuties ledger(String bookkeeper, String reviewer) {
        return new LedgerDuties(
                "L-training",
                List.of(
                        holder(Duty.CHIEF_ACCOUNTANT, "P-chief"),
                        holder(Duty.BOOKKEEPER, bookkeeper),
                        holder(Duty.REVIEWER, reviewer)));
    }

    private static LedgerDuties withCashier(String cashier) {
        return new LedgerDuties(
                "L-training",
                List.of(
                        holder(Duty.BOOKKEEPER, "P-books"),
                        holder(Duty.REVIEWER, "P-reviewer"),
                        holder(Duty.CASHIER, cashier)));
    }

    private static VoucherHistory reviewedAgainBy(String reviewer) {
        return new VoucherHistory(
                "V-2026-0317",
                List.of(
                        VoucherAction.of(Kind.PREPARED, "P-preparer", TEN),
                        VoucherAction.of(Kind.REVIEWED, "P-reviewer", ELEVEN),
                        VoucherAction.of(Kind.UNREVIEWED, "P-reviewer", NOON),
                        VoucherAction.of(Kind.EDITED, "P-preparer", NOON.plusSeconds(600)),
                        VoucherAction.of(Kind.REVIEWED, reviewer, NOON.plusSeconds(1200))));
    }

    private static Holder holder(Duty duty, String person) {
        return new Holder(duty, person, Validity.ofDays(LocalDate.of(2026, 1, 1), null));
    }

    private static VoucherDuties voucher(String bookkeeper, String reviewer, Instant reviewedAt, Instant postedAt) {
        return new VoucherDuties(
                "V-2026-0317",
                new Prepared("P-preparer", TEN),
                new Reviewed(reviewer, reviewedAt),
                new Posted(bookkeeper, postedAt),
                "P-chief",
                new Paid("P-cashier"),
                Status.POSTED);
    }
}
