package io.neikong.finance.accounting;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on chief accountant, bookkeeper, reviewer and cashier, clause 4-1 of the notice (会计主管、记账、审核分离). */
public enum AccountingRule implements Rule {
    /** Nobody holds two duties of a ledger at one time that exclude each other (账套不相容岗位分离). */
    LEDGER_DUTIES_SEPARATED(
            "ACC-001",
            Severity.CRITICAL,
            Basis.notice(),
            accountingLawUntil2024("第二十七条第（一）项、第三十七条", "Art. 27(1), 37"),
            accountingLawSince2024("第二十五条第（一）项、第三十五条", "Art. 25(1), 35")),
    /** Nobody does two things on a voucher that must be done by different persons (凭证办理人员相互分离). */
    VOUCHER_DUTIES_SEPARATED(
            "ACC-002",
            Severity.CRITICAL,
            Basis.notice(),
            accountingLawUntil2024("第二十七条第（一）项、第三十七条", "Art. 27(1), 37"),
            accountingLawSince2024("第二十五条第（一）项、第三十五条", "Art. 25(1), 35")),
    /** A voucher is prepared, then reviewed, then posted (先制单、再审核、后记账). */
    REVIEWED_BEFORE_POSTED("ACC-003", Severity.MAJOR, Basis.engineeringDefault()),
    /** Reviews and postings are taken back, done again and reversed by different persons (反审核、重审、冲销分离). */
    ROUNDS_AND_REVERSAL_SEPARATED("ACC-004", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Nobody has all three duties, in either reading of the notice (三项职责不全由一人承担). */
    NOT_ALL_IN_ONE_HAND("ACC-005", Severity.CRITICAL, Basis.notice());

    private final Line line;

    AccountingRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.ACCOUNTING_DUTIES, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.accounting.findings", locale);
    }

    private static Basis accountingLawUntil2024(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, "《中华人民共和国会计法》（2017年修正）" + zh, "Accounting Law (2017), " + en)
                .until(amendmentInForceOn());
    }

    private static Basis accountingLawSince2024(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, "《中华人民共和国会计法》（2024年修正）" + zh, "Accounting Law (2024), " + en)
                .from(amendmentInForceOn());
    }

    private static LocalDate amendmentInForceOn() {
        return LocalDate.of(2024, 7, 1);
    }
}
