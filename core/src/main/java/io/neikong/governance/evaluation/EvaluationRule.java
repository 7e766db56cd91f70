package io.neikong.governance.evaluation;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The rules on the evaluation of policies, clause 2-2 of the notice (政策评价). The codes from POL-004 on, which are about stacking, are in the
 * module of finance.
 */
public enum EvaluationRule implements Rule {
    /** A programme is evaluated every year, and before it is renewed (定期评价、续期前评价). */
    EVALUATED_IN_TIME("POL-001", Severity.MAJOR, Bases.BUDGET, Basis.engineeringDefault()),
    /** A report says all that it has to, of each programme (评价报告要素齐全). */
    REPORT_COMPLETE("POL-002", Severity.MINOR, Basis.engineeringDefault()),
    /** Who evaluates has nothing else to do with the programme (评价方独立). */
    EVALUATOR_INDEPENDENT("POL-003", Severity.MAJOR, Bases.THIRD_PARTY);

    private final Line line;

    EvaluationRule(String code, Severity severity, Basis... bases) {
        line = new Line(
                code,
                Clause.POLICY_EVALUATION,
                severity,
                Stream.concat(Stream.of(Basis.notice()), Stream.of(bases)).toList());
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.evaluation.findings", locale);
    }

    private static final class Bases {
        static final Basis BUDGET = Basis.of(Basis.Kind.LAW, "《中华人民共和国预算法》第五十七条", "Budget Law, Art. 57");
        static final Basis THIRD_PARTY = Basis.of(
                Basis.Kind.ENGINEERING_DEFAULT,
                "工程默认值（参照《重大行政决策程序暂行条例》第三十六条）",
                "Engineering default (after the example of the Interim Regulations on Major Administrative Decisions, Art. 36)");
    }
}
