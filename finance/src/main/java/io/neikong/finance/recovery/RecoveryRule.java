package io.neikong.finance.recovery;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the recovery of duplicate and wrong payments, clause 3-9 of the notice (重发、错发待遇追回). */
public enum RecoveryRule implements Rule {
    /** No more is paid than is due, once, and to whom it is due (不重发、不错发). */
    PAID_NO_MORE_THAN_DUE("RCV-001", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** A case is opened soon after the discovery (发现后及时立案). */
    OPENED_IN_TIME("RCV-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A notice of recovery says all that it must and is served with proof (追缴通知书要素齐全并送达). */
    NOTICE_COMPLETE_AND_SERVED("RCV-003", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** The debtor has the time to pay back that there has to be (退款期限). */
    TIME_TO_PAY_BACK("RCV-004", Severity.MINOR, Basis.engineeringDefault()),
    /** A case of recovery goes through its stages in order, none skipped (追回环节不缺失). */
    STAGES_IN_ORDER("RCV-005", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** What is owed is what was returned, offset, written off and is outstanding (追回台账平衡). */
    BALANCE_EXACT("RCV-006", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** Instalments are agreed in writing, add up to what is owed, and are kept (分期还款协议). */
    INSTALMENTS_KEPT(
            "RCV-007",
            Severity.MAJOR,
            Basis.notice(),
            law(
                            "《社会保险经办条例》第四十六条（个人多享受社会保险待遇的）",
                            "Regulations on Social Insurance Handling, Art. 46 (benefits of persons)")
                    .from(LocalDate.of(2023, 12, 1)),
            Basis.engineeringDefault()),
    /** Money goes back to the account and the channel that it came from (追回款项原渠道入账). */
    RETURNED_TO_FUND("RCV-008", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** The court is applied to when it may be and while it can be (依法及时申请强制执行). */
    COURT_WINDOW_KEPT(
            "RCV-009",
            Severity.CRITICAL,
            Basis.notice(),
            law("《中华人民共和国行政强制法》第五十三条、第五十四条、第六十九条", "Administrative Enforcement Law, Arts. 53, 54 and 69"),
            law("《中华人民共和国行政诉讼法》第四十六条", "Administrative Litigation Law, Art. 46")),
    /** A debt is written off for a reason and by a collective decision (核销须集体决策). */
    WRITE_OFF_DECIDED("RCV-010", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** The root cause of a wrong payment is recorded and on the risk list (问题根源纳入风险清单). */
    ROOT_CAUSE_LINKED("RCV-011", Severity.MINOR, Basis.engineeringDefault());

    private final Line line;

    RecoveryRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.RECOVERY, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.recovery.findings", locale);
    }

    private static Basis law(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, zh, en);
    }
}
