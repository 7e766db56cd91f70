package io.neikong.governance.decision;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the records of meetings and decisions, clause 1-5 of the notice (会议决策记录). */
public enum DecisionRule implements Rule {
    /** The record of a meeting and of what it decided is complete (会议记录要素齐全). */
    RECORD_COMPLETE("DEC-001", Severity.MAJOR, Bases.DISCUSSION),
    /** Enough of those who should attend were there (到会人数达到规定). */
    QUORUM_REACHED("DEC-002", Severity.MAJOR, Bases.PARTY_GROUPS),
    /** What counts as passed was passed by enough, and only so (表决结果与票数相符). */
    MAJORITY_REACHED("DEC-003", Severity.CRITICAL, Bases.PARTY_GROUPS),
    /** The decision was recorded before anybody acted on it (先决策、后执行). */
    RECORDED_BEFORE_EXECUTION("DEC-004", Severity.CRITICAL, Bases.DISCUSSION),
    /** A matter of weight was decided by a meeting (重大事项集体决策). */
    DECIDED_COLLECTIVELY("DEC-005", Severity.CRITICAL, Bases.COLLECTIVE),
    /** The numbers of the register run on, and nothing was changed after it was signed (台账连续、签后不改). */
    REGISTER_UNBROKEN("DEC-006", Severity.MAJOR, Bases.DISCUSSION),
    /** What was decided is followed up by its last day (决议事项跟踪落实). */
    FOLLOWED_UP("DEC-007", Severity.MINOR, Basis.engineeringDefault()),
    /** Who is recused neither votes nor counts (回避人员不参加表决、不计入人数). */
    RECUSED_TAKE_NO_PART("DEC-008", Severity.MAJOR, Bases.PARTY_GROUPS);

    private final Line line;

    DecisionRule(String code, Severity severity, Basis basis) {
        line = new Line(code, Clause.DECISION_RECORDS, severity, List.of(Basis.notice(), basis));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.decision.findings", locale);
    }

    private static final class Bases {
        static final Basis DISCUSSION = like(
                "《重大行政决策程序暂行条例》第三十条、第三十三条",
                "the Interim Regulations on Major Administrative Decisions, Arts. 30 and 33");
        static final Basis PARTY_GROUPS =
                like("2015年《中国共产党党组工作条例（试行）》", "the Regulations on Party Groups (trial) of 2015");
        static final Basis COLLECTIVE = Basis.of(
                Basis.Kind.MINISTRY,
                "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）",
                "Internal Control Standards for Administrative and Public Bodies (Cai Kuai [2012] No. 21)");

        private static Basis like(String zh, String en) {
            return Basis.of(
                    Basis.Kind.ENGINEERING_DEFAULT,
                    "工程默认值（参照" + zh + "）",
                    "Engineering default (after the example of " + en + ")");
        }
    }
}
