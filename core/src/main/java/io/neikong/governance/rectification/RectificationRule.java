package io.neikong.governance.rectification;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on rectification and its lasting effect, clause 6-2 of the notice (整改落实). */
public enum RectificationRule implements Rule {
    /** Each problem is registered with all that it takes, and verified by somebody else (问题台账要素齐全、验收人独立). */
    REGISTERED("REM-001", Severity.MAJOR),
    /** A problem is put right by its last day, which is moved only before it is over (按期整改、到期前批准延期). */
    IN_TIME("REM-002", Severity.MAJOR),
    /** A problem is closed only with evidence of its own and after a re-check (凭证据和复查销号). */
    CLOSED_ON_PROOF("REM-003", Severity.MAJOR),
    /** What comes back from the same cause reopens the problem (同因复发重新启动整改). */
    RECURRENCE_REOPENS("REM-004", Severity.MAJOR),
    /** A problem of many leads to a change that lasts (普遍性问题完善机制). */
    MECHANISM_CHANGED("REM-005", Severity.MAJOR),
    /** After the problem of one case others are looked at (个案问题举一反三). */
    LOOKED_AT_ELSEWHERE("REM-006", Severity.MINOR);

    private final Line line;

    RectificationRule(String code, Severity severity) {
        Basis handling = Basis.of(
                        Basis.Kind.LAW,
                        "《社会保险经办条例》第三十六条第二款（内部控制检查评估及问题整改）",
                        "Regulations on Social Insurance Handling, Art. 36 para. 2 (internal control: examined, evaluated, put right)")
                .from(LocalDate.of(2023, 12, 1));
        line = new Line(
                code, Clause.RECTIFICATION, severity, List.of(Basis.notice(), handling, Basis.engineeringDefault()));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.rectification.findings", locale);
    }
}
