package io.neikong.finance.accounting;

/**
 * A duty of a ledger that is kept apart from others (会计岗位职责): the first three by the notice, the others from the
 * cashier's by the accounting law. Whoever acts in a duty or stands in for its holder holds it too (代理、顶岗).
 */
public enum Duty {
    /** Heads the accounting of a ledger (会计主管). */
    CHIEF_ACCOUNTANT("chiefAccountant"),
    /**
     * Posts vouchers to a ledger (记账), so registers its income, expenditure, expenses, claims and debts
     * (收入、支出、费用、债权债务账目登记). The journals of cash and bank are the cashier's, and no duty of their own.
     */
    BOOKKEEPER("bookkeeper"),
    /** Reviews vouchers before they are posted (审核、稽核). */
    REVIEWER("reviewer"),
    /** Receives and pays the money of a ledger and keeps its journals of cash and bank (出纳). */
    CASHIER("cashier"),
    /** Keeps the accounting archives of a ledger (会计档案保管). */
    ARCHIVE_KEEPER("archiveKeeper");

    private final String term;

    Duty(String term) {
        this.term = term;
    }

    /** The word for it in evidence, the same as for the field of a voucher. */
    String term() {
        return term;
    }
}
