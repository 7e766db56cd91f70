package io.neikong.finance.accounting;

/** An accounting duty that the notice keeps apart from the others (会计岗位职责). */
public enum Duty {
    /** Heads the accounting of a ledger (会计主管). */
    CHIEF_ACCOUNTANT,
    /** Posts vouchers to a ledger (记账). */
    BOOKKEEPER,
    /** Reviews vouchers before they are posted (审核、稽核). */
    REVIEWER
}
