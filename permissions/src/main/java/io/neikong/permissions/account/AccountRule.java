package io.neikong.permissions.account;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on accounts, clause 5-5 of the notice (账号通用混用). */
public enum AccountRule implements Rule {
    /** An account belongs to exactly one person who works here (一人一号、实名绑定). */
    ONE_OWNER("ACT-001", Severity.MAJOR, Basis.notice(), protectionBaseline()),
    /** Nobody has two accounts in one system, except one for administration (同一系统一人一号). */
    ONE_ACCOUNT_PER_SYSTEM("ACT-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** No account is called after a counter, a test or nobody in particular (不使用通用账号名). */
    NO_GENERIC_NAME("ACT-003", Severity.MINOR, Basis.notice(), protectionBaseline()),
    /** Nothing in the use of an account shows that several people use it (账号无混用迹象). */
    NO_SIGN_OF_SHARING("ACT-004", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Nobody logs in while the owner is not at work (使用人不在岗期间无登录). */
    OWNER_AT_WORK("ACT-005", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** An account that nobody uses any more is disabled (休眠账号停用). */
    DORMANT_DISABLED("ACT-006", Severity.MINOR, Basis.notice(), protectionBaseline(), Basis.engineeringDefault()),
    /** Whoever can pay or approve logs in with two factors (支付审批账号双因素认证). */
    SECOND_FACTOR("ACT-007", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Logs are kept long enough, without interruption, by a clock that is right (日志完整留存). */
    LOGS_KEPT(
            "ACT-008",
            Severity.MAJOR,
            Basis.notice(),
            Basis.of(Basis.Kind.LAW, "《中华人民共和国网络安全法》第二十一条第三项", "Cybersecurity Law, Art. 21(3)")
                    .until(LocalDate.of(2026, 1, 1)),
            Basis.of(Basis.Kind.LAW, "《中华人民共和国网络安全法》第二十三条第三项", "Cybersecurity Law, Art. 23(3)")
                    .from(LocalDate.of(2026, 1, 1)),
            Basis.engineeringDefault()),
    /** The identifier of an account never passes to somebody else (账号不转让他人). */
    NEVER_REASSIGNED("ACT-009", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Whoever resets a password does not log in with it (重置密码者不冒用账号). */
    RESET_NOT_ABUSED("ACT-010", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    AccountRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.SHARED_ACCOUNTS, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.permissions.account.findings", locale);
    }

    private static Basis protectionBaseline() {
        return Basis.of(
                Basis.Kind.MINISTRY,
                "推荐性国家标准《信息安全技术 网络安全等级保护基本要求》（GB/T 22239-2019）第三级 8.1.4.2",
                "Recommended national standard GB/T 22239-2019, Baseline for classified protection of cybersecurity,"
                        + " level 3, 8.1.4.2");
    }
}
