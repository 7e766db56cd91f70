package io.neikong.finance.accounting;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on chief accountant, bookkeeper and reviewer, clause 4-1 of the notice (会计主管、记账、审核分离). */
public enum AccountingRule implements Rule {
    /** Nobody holds two of the three duties of a ledger at one time (账套岗位两两分离). */
    LEDGER_DUTIES_SEPARATED("ACC-001", Severity.CRITICAL),
    /** Nobody does two things on a voucher that must be done by different persons (凭证办理人员相互分离). */
    VOUCHER_DUTIES_SEPARATED("ACC-002", Severity.CRITICAL),
    /** A voucher is prepared, then reviewed, then posted (先制单、再审核、后记账). */
    REVIEWED_BEFORE_POSTED("ACC-003", Severity.MAJOR),
    /** Nobody has all three duties, in either reading of the notice (三项职责不全由一人承担). */
    NOT_ALL_IN_ONE_HAND("ACC-005", Severity.CRITICAL);

    private final String code;
    private final Severity severity;

    AccountingRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    private static Basis bookkeeperBeforeAmendment() {
        return beforeAmendment("第二十七条第（一）项", "Art. 27(1)");
    }

    private static Basis bookkeeperSinceAmendment() {
        return sinceAmendment("第二十五条第（一）项", "Art. 25(1)");
    }

    private static Basis cashierBeforeAmendment() {
        return beforeAmendment("第三十七条", "Art. 37");
    }

    private static Basis cashierSinceAmendment() {
        return sinceAmendment("第三十五条", "Art. 35");
    }

    private static Basis beforeAmendment(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, "《中华人民共和国会计法》（2024年修正前）" + zh, "Accounting Law before 2024, " + en)
                .until(amendmentInForceOn());
    }

    private static Basis sinceAmendment(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, "《中华人民共和国会计法》（2024年修正）" + zh, "Accounting Law as amended in 2024, " + en)
                .from(amendmentInForceOn());
    }

    private static LocalDate amendmentInForceOn() {
        return LocalDate.of(2024, 7, 1);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Clause clause() {
        return Clause.ACCOUNTING_DUTIES;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<Basis> bases() {
        return switch (this) {
            case LEDGER_DUTIES_SEPARATED ->
                List.of(Basis.notice(), bookkeeperBeforeAmendment(), bookkeeperSinceAmendment());
            case VOUCHER_DUTIES_SEPARATED ->
                List.of(
                        Basis.notice(),
                        bookkeeperBeforeAmendment(),
                        cashierBeforeAmendment(),
                        bookkeeperSinceAmendment(),
                        cashierSinceAmendment());
            case REVIEWED_BEFORE_POSTED -> List.of(Basis.engineeringDefault());
            case NOT_ALL_IN_ONE_HAND -> List.of(Basis.notice());
        };
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.findings", locale);
    }
}
