package io.neikong.identifier;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The rules on numbers that materials state, clause 3-8 of the notice (申请材料所载号码). */
public enum IdentifierRule implements Rule {
    /** A credit code is well-formed (统一社会信用代码符合编码规则). */
    CREDIT_CODE_WELL_FORMED(
            "IDN-001",
            EnumSet.of(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE),
            Basis.notice(),
            standardOnCreditCodes(),
            Basis.engineeringDefault()),
    /** A resident's number is well-formed (公民身份号码符合编码规则). */
    RESIDENT_ID_WELL_FORMED(
            "IDN-002",
            EnumSet.of(IdentifierKind.RESIDENT_ID_NUMBER),
            Basis.notice(),
            standardOnResidentIds(),
            Basis.engineeringDefault()),
    /** The number of a bank card or an account is well-formed (银行卡号、账号符合编号规则). */
    BANK_ACCOUNT_WELL_FORMED(
            "IDN-003",
            EnumSet.of(IdentifierKind.BANK_CARD_NUMBER, IdentifierKind.UNIT_ACCOUNT_NUMBER),
            Basis.notice(),
            Basis.engineeringDefault());

    private final Line line;
    private final Set<IdentifierKind> kinds;
    private final List<Rule> alone;

    IdentifierRule(String code, Set<IdentifierKind> kinds, Basis... bases) {
        this.line = new Line(code, Clause.APPLICANT_REVIEW, Severity.MAJOR, List.of(bases));
        this.kinds = kinds;
        this.alone = List.of(this);
    }

    /** Whether this rule is about numbers of that kind. */
    public boolean judges(IdentifierKind kind) {
        return kinds.contains(kind);
    }

    /** This rule in a list of its own. */
    List<Rule> alone() {
        return alone;
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.identifier.findings", locale);
    }

    private static Basis standardOnCreditCodes() {
        return Basis.of(
                        Basis.Kind.MINISTRY,
                        "强制性国家标准《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）",
                        "Mandatory national standard GB 32100-2015, coding rule of the unified social credit identifier")
                .from(LocalDate.of(2015, 10, 1));
    }

    private static Basis standardOnResidentIds() {
        return Basis.of(
                Basis.Kind.MINISTRY,
                "强制性国家标准《公民身份号码》（GB 11643-1999）",
                "Mandatory national standard GB 11643-1999, citizen identification number");
    }
}
