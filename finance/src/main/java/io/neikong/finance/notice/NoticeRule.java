package io.neikong.finance.notice;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on public notices of subsidies, clause 3-1 of the notice (补贴公示). */
public enum NoticeRule implements Rule {
    /** A subsidy is announced, and the time for objections is over, before it is paid (先公示后发放). */
    ANNOUNCED_BEFORE_PAYMENT("PUB-001", Severity.CRITICAL, Basis.notice()),
    /** A notice stays up for as long as it must (公示期满). */
    UP_FOR_THE_WHOLE_WINDOW("PUB-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A notice is up without a break, and what is changed in it is announced anew (公示连续、变更重新计期). */
    SHOWN_UNBROKEN("PUB-003", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A notice says all that the public needs in order to object (公示内容完整). */
    NOTICE_COMPLETE("PUB-004", Severity.MINOR, Basis.notice(), Basis.engineeringDefault()),
    /** An objection is decided in time by somebody else, and the item is not paid until then (异议处理). */
    OBJECTION_DECIDED("PUB-005", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A notice shows nobody's full number (公示信息脱敏). */
    PRIVACY_KEPT("PUB-006", Severity.CRITICAL, privacyLaw("二十五", 25), Basis.engineeringDefault()),
    /** A notice is taken down soon after its window is over (公示期满及时撤下). */
    REMOVED_AFTERWARDS("PUB-007", Severity.MINOR, Basis.engineeringDefault()),
    /** No more is paid than was announced, and to nobody else (发放与公示一致). */
    PAID_AS_ANNOUNCED("PUB-008", Severity.CRITICAL, Basis.notice());

    private final Line line;

    NoticeRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.PUBLIC_NOTICE, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.notice.findings", locale);
    }

    private static Basis privacyLaw(String article, int number) {
        return Basis.of(
                        Basis.Kind.LAW,
                        "《中华人民共和国个人信息保护法》第" + article + "条",
                        "Personal Information Protection Law, article " + number)
                .from(LocalDate.of(2021, 11, 1));
    }
}
