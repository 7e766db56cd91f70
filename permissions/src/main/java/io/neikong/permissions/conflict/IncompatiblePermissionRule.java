package io.neikong.permissions.conflict;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on incompatible permissions, clause 5-4 of the notice (不相容权限). */
public enum IncompatiblePermissionRule implements Rule {
    /** Nobody held permissions that exclude each other at any moment of the review period (任一时点). */
    AT_NO_MOMENT("PRM-010", Severity.CRITICAL, Basis.notice()),
    /**
     * Nobody does two steps of one case that incompatible permissions are for, such as first and second review (同一业务的不相容环节
     * 由不同人员办理). Judged by {@link io.neikong.separation.StepsSeparated} for each separation that names this rule.
     */
    STEPS_BY_DIFFERENT_PERSONS("PRM-011", Severity.CRITICAL, Basis.notice()),
    /** Who gives permissions has none for business or finance (系统管理权限与业务、财务权限分离). */
    ADMINISTRATORS_APART("PRM-012", Severity.CRITICAL, Basis.notice()),
    /** What was held together in an emergency was approved, for a fixed time, and re-checked by a third person (应急重叠). */
    OVERLAP_RECHECKED("PRM-013", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A permission that nobody uses counts, and is taken back first (休眠权限同样计入). */
    DORMANT_COUNTS("PRM-014", Severity.MINOR, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    IncompatiblePermissionRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.INCOMPATIBLE_PERMISSIONS, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.permissions.conflict.findings", locale);
    }
}
