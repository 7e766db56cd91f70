package io.neikong.finance.voucher;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on accounting vouchers and original vouchers, clause 4-2 of the notice (记账凭证与原始凭证). */
public enum VoucherRule implements Rule {
    /** An original voucher bears all that its kind needs (原始凭证要素齐全). */
    ORIGINAL_COMPLETE("VCH-001", Severity.MAJOR, Basis.notice(), accountingLaw(), accountingNorms("第四十八条", "Art. 48")),
    /** An accounting voucher bears all that it needs (记账凭证要素齐全). */
    VOUCHER_COMPLETE("VCH-002", Severity.MAJOR, Basis.notice(), accountingLaw(), accountingNorms("第五十一条", "Art. 51")),
    /** The amount in words is the amount in digits (大小写金额相符). */
    WORDS_EQUAL_DIGITS("VCH-003", Severity.MAJOR, accountingNorms("第四十八条", "Art. 48")),
    /** The amount in words is written as it must be (大写金额书写规范). */
    WORDS_WELL_FORMED(
            "VCH-004",
            Severity.MINOR,
            accountingNorms("第五十二条", "Art. 52"),
            Basis.of(Basis.Kind.MINISTRY, "《支付结算办法》附一", "Measures for Payment and Settlement, Annex 1")),
    /** Debits and credits of a voucher are equal, and a reversal cancels what it reverses (借贷相等、红字冲销与原凭证对应). */
    DEBIT_EQUALS_CREDIT("VCH-005", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** The numbers of a period follow one another, voided ones included (凭证号连续). */
    NUMBERS_CONTINUOUS("VCH-006", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** As many originals are attached as the voucher says (所附原始凭证张数相符). */
    ATTACHMENTS_COUNTED("VCH-007", Severity.MAJOR, accountingNorms("第五十一条", "Art. 51")),
    /** The originals attached support what is entered (原始凭证金额支持记账金额). */
    SUPPORTED_BY_ORIGINALS("VCH-008", Severity.MAJOR, Basis.notice(), accountingLaw(), Basis.engineeringDefault()),
    /** An original voucher was not altered; a wrong amount is issued anew (原始凭证不得涂改、挖补). */
    ORIGINAL_UNALTERED(
            "VCH-009",
            Severity.CRITICAL,
            Basis.notice(),
            accountingLaw(),
            Basis.of(Basis.Kind.LAW, "《中华人民共和国票据法》第九条", "Negotiable Instruments Law, Art. 9")),
    /** A voucher is dated in an open period, not in the future and not before its originals (凭证日期合规). */
    DATED_IN_OPEN_PERIOD("VCH-010", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** An original voucher is used once (原始凭证不得重复使用). */
    ORIGINAL_USED_ONCE("VCH-011", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** A payment has its approval, its public notice and evidence of the payee (付款凭证依据齐全). */
    PAYMENT_SUPPORTED("VCH-012", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    VoucherRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.VOUCHERS, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.voucher.findings", locale);
    }

    /** The article is the same before and after the amendment of 2024. */
    private static Basis accountingLaw() {
        return Basis.of(Basis.Kind.LAW, "《中华人民共和国会计法》第十四条", "Accounting Law, Art. 14");
    }

    private static Basis accountingNorms(String zh, String en) {
        return Basis.of(Basis.Kind.MINISTRY, "《会计基础工作规范》" + zh, "Norms for Basic Accounting Work, " + en);
    }
}
