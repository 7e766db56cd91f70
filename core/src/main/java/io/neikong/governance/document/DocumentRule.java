package io.neikong.governance.document;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The rules on the making of policy documents, clause 2-1 of the notice (文件制定流程). */
public enum DocumentRule implements Rule {
    /** All steps that a document needs are there, in their order (制定环节齐全、顺序正确). */
    MADE_STEP_BY_STEP("DOC-001", Severity.MAJOR, Bases.CITY_RULES, Bases.COMPETITION),
    /** The public had time enough to comment (公开征求意见期限). */
    TIME_TO_COMMENT("DOC-002", Severity.MAJOR, Bases.COMMENT),
    /** The legality was reviewed with time enough, and found good (合法性审核). */
    FOUND_LAWFUL("DOC-003", Severity.MAJOR, Bases.LEGALITY),
    /** What rests on a document rests on one that was published and in force (适用文件已公布且有效). */
    BASIS_IN_FORCE("DOC-004", Severity.CRITICAL, Bases.CITY_RULES),
    /** A document does not lapse unnoticed (有效期届满前续期). */
    VALIDITY_WATCHED("DOC-005", Severity.MINOR, Basis.engineeringDefault()),
    /** Every opinion was answered before the document was decided on (意见逐条反馈). */
    OPINIONS_ANSWERED("DOC-006", Severity.MINOR, Basis.engineeringDefault());

    private final Line line;

    DocumentRule(String code, Severity severity, Basis... bases) {
        line = new Line(
                code,
                Clause.DOCUMENT_PROCESS,
                severity,
                Stream.concat(Stream.of(Basis.notice()), Stream.of(bases)).toList());
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.governance.document.findings", locale);
    }

    private static final class Bases {
        static final Basis CITY_RULES = Basis.of(
                        Basis.Kind.CITY,
                        "《上海市行政规范性文件管理规定》（沪府令第17号）",
                        "Shanghai Provisions on Administrative Normative Documents (Order No. 17 of the city government)")
                .from(LocalDate.of(2019, 8, 1));
        static final Basis COMPETITION = Basis.of(
                        Basis.Kind.LAW, "《公平竞争审查条例》", "Regulations on Fair Competition Review")
                .from(PolicyDocument.COMPETITION_REVIEWED_FROM);
        static final Basis COMMENT =
                like("《重大行政决策程序暂行条例》第十五条", "the Interim Regulations on Major Administrative Decisions, Art. 15");
        static final Basis LEGALITY = like(
                "《重大行政决策程序暂行条例》第二十五条、第二十六条",
                "the Interim Regulations on Major Administrative Decisions, Arts. 25 and 26");

        private static Basis like(String zh, String en) {
            return Basis.of(
                    Basis.Kind.ENGINEERING_DEFAULT,
                    "工程默认值（参照" + zh + "）",
                    "Engineering default (after the example of " + en + ")");
        }
    }
}
