package io.neikong.finance.subsidy.guide;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on operating guides, clause 3-2 of the notice (业务操作细则). */
public enum GuideRule implements Rule {
    /** Each programme in force has a guide in force that says what it must (有细则且要素齐全). */
    GUIDE_IN_FORCE("OPS-001", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** The system works by the steps and posts of the guide (系统流程与细则一致). */
    SYSTEM_FOLLOWS_GUIDE("OPS-002", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A guide is brought up to date soon after the policy has changed (政策调整后及时修订细则). */
    GUIDE_UPDATED("OPS-003", Severity.MINOR, Basis.notice(), Basis.engineeringDefault()),
    /** A claim to a training subsidy out of the unemployment fund is decided in time (技能提升补贴办理期限). */
    CLAIM_DECIDED_IN_TIME(
            "OPS-004",
            Severity.MAJOR,
            law("《社会保险经办条例》第二十四条", "Regulations on the Handling of Social Insurance, Art. 24")),
    /** No paper is asked for without a basis (要件有据). */
    MATERIALS_GROUNDED(
            "OPS-005",
            Severity.MAJOR,
            Basis.notice(),
            law(
                    "《社会保险经办条例》第三十一条（社会保险业务）",
                    "Regulations on the Handling of Social Insurance, Art. 31 (social insurance)"),
            Basis.engineeringDefault());

    private final Line line;

    GuideRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.OPERATING_GUIDES, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.subsidy.guide.findings", locale);
    }

    /** A text of the Regulations, which are in force since then. */
    private static Basis law(String zh, String en) {
        return Basis.of(Basis.Kind.LAW, zh, en).from(LocalDate.of(2023, 12, 1));
    }
}
