package io.neikong.permissions.rotation;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on rotation, clause 1-3 of the notice (轮岗). The notice demands it; the numbers are ours. */
public enum RotationRule implements Rule {
    /** Nobody holds a post for longer than its class allows (任职不超过最长年限). */
    WITHIN_MAXIMUM("ROT-001", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Somebody has to rotate soon; nothing is broken yet (轮岗期限将至). */
    ROTATION_DUE("ROT-002", Severity.INFO, Basis.notice(), Basis.engineeringDefault()),
    /** Whoever may stay longer has a valid exemption, and a special audit makes up for it (超期任职豁免有效). */
    EXEMPTION_VALID("ROT-003", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A post changes hands with a supervised handover (岗位交接有人监交). */
    HANDED_OVER("ROT-004", Severity.MAJOR, Basis.notice(), accountingLawOnHandovers(), Basis.engineeringDefault()),
    /** There is a rotation plan for the year, and what it says is done (年度轮岗计划制定并落实). */
    PLANNED(
            "ROT-005",
            Severity.MINOR,
            Basis.notice(),
            Basis.of(
                    Basis.Kind.LAW,
                    "《中华人民共和国公务员法》（2018年修订）第七十一条（公务员有计划转任）",
                    "Civil Servant Law (2018), Art. 71 (planned transfer of civil servants)"),
            Basis.of(
                    Basis.Kind.MINISTRY,
                    "《会计基础工作规范》（会计人员工作岗位有计划轮换）",
                    "Basic Work Rules for Accounting (planned rotation of accounting posts)"),
            Basis.engineeringDefault()),
    /** Nobody reviews cases that he handled himself not long ago (轮岗后不复核本人经办业务). */
    NO_SELF_REVIEW("ROT-006", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Whoever has to takes leave in one piece, with his accounts unused (强制休假). */
    FORCED_LEAVE("ROT-007", Severity.MINOR, Basis.notice(), Basis.engineeringDefault()),
    /** Every post has one class (岗位均已分类). */
    CLASSIFIED("ROT-008", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    RotationRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.ROTATION, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.permissions.rotation.findings", locale);
    }

    private static Basis accountingLawOnHandovers() {
        return Basis.of(
                        Basis.Kind.LAW,
                        "《中华人民共和国会计法》（2024年修正）第三十九条（会计人员交接）",
                        "Accounting Law (2024), Art. 39 (handovers of accounting staff)")
                .from(LocalDate.of(2024, 7, 1));
    }
}
