package io.neikong.governance.integrity;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on barriers against corruption, clause 6-4 of the notice (廉政风险防范). */
public enum IntegrityRule implements Rule {
    /** Who holds a key post signed the commitment and was taught within the year (廉政承诺和廉政教育). */
    COMMITTED_AND_TAUGHT("ITG-001", Severity.MAJOR, Basis.engineeringDefault()),
    /** The declarations of relatives and interests are not older than what changed (亲属和利益申报及时更新). */
    DECLARATIONS_CURRENT(
            "ITG-002",
            Severity.MAJOR,
            Basis.of(
                    Basis.Kind.ENGINEERING_DEFAULT,
                    "工程默认值（参照《公务员法》第七十四条、第七十六条）",
                    "Engineering default (after the example of the Civil Servant Law, Arts. 74 and 76)")),
    /** The list of key posts is whole and tied to risks, rotation and segregation (重要岗位清单). */
    KEY_POSTS_LISTED("ITG-003", Severity.MAJOR, Basis.engineeringDefault());

    private final Line line;

    IntegrityRule(String code, Severity severity, Basis basis) {
        line = new Line(code, Clause.INTEGRITY, severity, List.of(Basis.notice(), basis));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.integrity.findings", locale);
    }
}
