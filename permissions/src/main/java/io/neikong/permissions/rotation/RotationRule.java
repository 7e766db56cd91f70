package io.neikong.permissions.rotation;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on rotation, clause 1-3 of the notice (轮岗). The notice demands it; the numbers are ours. */
public enum RotationRule implements Rule {
    /** Nobody holds a post for longer than its class allows (任职不超过最长年限). */
    WITHIN_MAXIMUM("ROT-001", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Somebody has to rotate soon; nothing is broken yet (轮岗期限将至). */
    ROTATION_DUE("ROT-002", Severity.INFO, Basis.notice(), Basis.engineeringDefault());

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
        return ResourceBundle.getBundle("io.neikong.permissions.findings", locale);
    }
}
