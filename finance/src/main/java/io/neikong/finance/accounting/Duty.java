package io.neikong.finance.accounting;

/** An accounting duty that the notice keeps apart from the others (会计岗位职责). */
public enum Duty {
    /** Heads the accounting of a ledger (会计主管). */
    CHIEF_ACCOUNTANT("chiefAccountant"),
    /** Posts vouchers to a ledger (记账). */
    BOOKKEEPER("bookkeeper"),
    /** Reviews vouchers before they are posted (审核、稽核). */
    REVIEWER("reviewer");

    private final String term;

    Duty(String term) {
        this.term = term;
    }

    /** The word for it in evidence, the same as for the field of a voucher. */
    String term() {
        return term;
    }
}
