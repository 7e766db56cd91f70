package io.neikong.finance.fraud;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on suspected fraud, clause 3-5 of the notice (骗取补贴查处). */
public enum FraudRule implements Rule {
    /** What is suspected is decided upon soon: filed as a case or not (疑点及时处置). */
    TRIAGED_IN_TIME("FRD-001", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A case that was filed is decided within the time of its regime (立案后按期作出决定). */
    DECIDED_IN_TIME(
            "FRD-002",
            Severity.MAJOR,
            Basis.notice(),
            law("《中华人民共和国行政处罚法》第六十条", "Administrative Penalty Law, Art. 60").from(Laws.PENALTY_LAW_IN_FORCE),
            law("《劳动保障监察条例》第十七条", "Regulations on Labour Security Inspection, Art. 17")),
    /** Payments that have to do with an open case are frozen (涉案款项暂停支付). */
    PAYMENTS_FROZEN("FRD-003", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** The penalty rests on the law of the money that was defrauded, and two officers acted (处罚依据与资金性质相符、两人执法). */
    BASIS_MATCHES_FUND(
            "FRD-004",
            Severity.CRITICAL,
            Basis.notice(),
            law("《中华人民共和国社会保险法》第八十七条、第八十八条", "Social Insurance Law, Arts. 87 and 88"),
            law("《社会保险经办条例》第五十五条", "Regulations on Social Insurance Handling, Art. 55")
                    .from(LocalDate.of(2023, 12, 1)),
            law("《财政违法行为处罚处分条例》第十四条", "Regulations on Penalties for Fiscal Violations, Art. 14"),
            law("《中华人民共和国行政处罚法》第四十二条", "Administrative Penalty Law, Art. 42").from(Laws.PENALTY_LAW_IN_FORCE)),
    /** A case goes through the stages of the ledger in order, none skipped (案件台账环节不缺失). */
    STAGES_IN_ORDER(
            "FRD-005",
            Severity.MAJOR,
            Basis.notice(),
            Basis.of(
                    Basis.Kind.MINISTRY,
                    "《社会保险欺诈案件管理办法》（社会保险欺诈案件）",
                    "Measures for the Management of Social Insurance Fraud Cases (cases of social insurance)"),
            Basis.engineeringDefault()),
    /** A case leads on to recovery, incident and transfer, and those of one organiser are taken together (关联追回、要情、移送，系列案件合并). */
    CASE_LINKED("FRD-006", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    FraudRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.SUSPECTED_FRAUD, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.fraud.findings", locale);
    }

    private static Basis law(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, zh, en);
    }

    /** Days of several bases. */
    private static final class Laws {
        static final LocalDate PENALTY_LAW_IN_FORCE = LocalDate.of(2021, 7, 15);

        private Laws() {}
    }
}
