package io.neikong.finance.notice;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on public notices of subsidies, clause 3-1 of the notice (补贴公示). */
public enum NoticeRule implements Rule {
    /** A subsidy is announced, and the time for objections is over, before it is paid (先公示后发放). */
    ANNOUNCED_BEFORE_PAYMENT("PUB-001", Severity.CRITICAL),
    /** A notice stays up for as long as it must (公示期满). */
    UP_FOR_THE_WHOLE_WINDOW("PUB-002", Severity.MAJOR);

    private final String code;
    private final Severity severity;

    NoticeRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Clause clause() {
        return Clause.PUBLIC_NOTICE;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<Basis> bases() {
        return switch (this) {
            case ANNOUNCED_BEFORE_PAYMENT -> List.of(Basis.notice());
            case UP_FOR_THE_WHOLE_WINDOW -> List.of(Basis.notice(), Basis.engineeringDefault());
        };
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.findings", locale);
    }
}
