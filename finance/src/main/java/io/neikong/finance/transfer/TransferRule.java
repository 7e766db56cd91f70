package io.neikong.finance.transfer;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the transfer to criminal justice and on clues, clauses 6-3c and 6-3d of the notice (行刑衔接、案件线索报告). */
public enum TransferRule implements Rule {
    /** Whether suspected fraud of such an amount is transferred is weighed (达到金额的评估移送). */
    EVALUATED(
            "XFR-001",
            Clause.CRIMINAL_TRANSFER,
            Severity.CRITICAL,
            Basis.notice(),
            Basis.of(Basis.Kind.CITY, "沪高法〔2011〕241号", "Shanghai High People's Court, Hu Gao Fa [2011] No. 241"),
            Laws.PENALTY_LAW),
    /** The head decides soon after the report, or the one in charge while the head is absent (按期作出移送决定). */
    DECIDED_IN_TIME(
            "XFR-002", Clause.CRIMINAL_TRANSFER, Severity.MAJOR, Basis.notice(), transferRules("第五条", "Art. 5")),
    /** What is to be transferred is with the police within hours (批准后及时移送). */
    SENT_IN_TIME(
            "XFR-003", Clause.CRIMINAL_TRANSFER, Severity.CRITICAL, Basis.notice(), transferRules("第五条", "Art. 5")),
    /** All that belongs to a transfer is attached (移送材料齐全). */
    ATTACHMENTS_COMPLETE(
            "XFR-004", Clause.CRIMINAL_TRANSFER, Severity.MAJOR, Basis.notice(), transferRules("第六条", "Art. 6")),
    /** The police sign for a transfer (移送回执). */
    RECEIPT_HELD("XFR-005", Clause.CRIMINAL_TRANSFER, Severity.MAJOR, Basis.notice(), transferRules("第七条", "Art. 7")),
    /** No fine takes the place of a transfer (不得以罚代刑). */
    NO_FINE_INSTEAD(
            "XFR-006",
            Clause.CRIMINAL_TRANSFER,
            Severity.CRITICAL,
            Basis.notice(),
            transferRules("第十一条", "Art. 11"),
            Laws.PENALTY_LAW),
    /** What the police answer is followed up, each step in its days (跟进公安机关处理结果). */
    ANSWERS_FOLLOWED_UP(
            "XFR-007",
            Clause.CRIMINAL_TRANSFER,
            Severity.MAJOR,
            Basis.notice(),
            transferRules("第八条、第九条、第十二条", "Arts. 8, 9 and 12")),
    /** Suspected staff are a matter for the supervision organ (公职人员职务犯罪线索移送监察机关). */
    STAFF_TO_SUPERVISION(
            "XFR-008", Clause.CRIMINAL_TRANSFER, Severity.CRITICAL, Basis.notice(), transferRules("第十九条", "Art. 19")),
    /** Clues are registered with the time of their report, and reported soon (案件线索及时报告). */
    CLUE_REPORTED("XFR-009", Clause.SUSPECTED_CASES, Severity.MAJOR, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    TransferRule(String code, Clause clause, Severity severity, Basis... bases) {
        line = new Line(code, clause, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.transfer.findings", locale);
    }

    private static Basis transferRules(String zh, String en) {
        return Basis.of(
                Basis.Kind.LAW,
                "《行政执法机关移送涉嫌犯罪案件的规定》" + zh,
                "Provisions on the Transfer of Suspected Criminal Cases by Administrative Bodies, " + en);
    }

    /** The basis of several rules. */
    private static final class Laws {
        static final Basis PENALTY_LAW = Basis.of(
                        Basis.Kind.LAW, "《中华人民共和国行政处罚法》第二十七条", "Administrative Penalty Law, Art. 27")
                .from(LocalDate.of(2021, 7, 15));

        private Laws() {}
    }
}
