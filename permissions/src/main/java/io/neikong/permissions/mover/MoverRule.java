package io.neikong.permissions.mover;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The rules on permissions after a change of post, clause 5-3 of the notice (岗位调整后及时变更权限). The notice says "in time"
 * and gives no number; the numbers are ours.
 */
public enum MoverRule implements Rule {
    /** What a post gave is taken back when the post is left (离岗权限及时收回). */
    REVOKED_IN_TIME("PRM-001", Severity.MAJOR),
    /** Nobody acts under a post that he has left (离岗后不再以原岗位权限操作). */
    NO_ACTION_UNDER_OLD_POST("PRM-002", Severity.CRITICAL),
    /** What a post gives is given neither before the post nor before the approval (新权限不早于到岗和审批). */
    NOT_BEFORE_POST("PRM-003", Severity.MAJOR),
    /** Nobody holds more than his posts entitle to (权限不超出现岗位模板). */
    WITHIN_POST("PRM-004", Severity.MAJOR),
    /** The roster of the personnel office and the accounts are compared regularly (人员名册与账号定期核对). */
    ROSTER_RECONCILED("PRM-005", Severity.MAJOR),
    /** Whoever is away for long cannot log in meanwhile (长期离岗期间停用账号). */
    SUSPENDED_WHILE_AWAY("PRM-006", Severity.MAJOR);

    private final Line line;

    MoverRule(String code, Severity severity) {
        line = new Line(
                code, Clause.PERMISSIONS_FOLLOW_POSTS, severity, List.of(Basis.notice(), Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.permissions.mover.findings", locale);
    }
}
