package io.neikong.finance.seal;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on finance seals, clause 4-3 of the notice (财务印鉴). */
public enum SealRule implements Rule {
    /** Each use of a seal is registered with all that belongs to it (用印登记完整). */
    REGISTER_COMPLETE("SEL-001", Severity.MAJOR),
    /** A use of a seal is approved before the seal is used (先审批后用印). */
    APPROVED_BEFORE_USE("SEL-002", Severity.CRITICAL),
    /** Somebody else than applicant and keeper approves, with the power to do so (审批人独立且有权). */
    APPROVER_INDEPENDENT_AND_EMPOWERED("SEL-003", Severity.CRITICAL),
    /** A seal is used for a document, and no more often than was approved (用印份数不超过批准份数). */
    COPIES_WITHIN_APPROVAL("SEL-004", Severity.CRITICAL);

    private final String code;
    private final Severity severity;

    SealRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    private static Basis sealRegulations() {
        return Basis.of(
                Basis.Kind.LAW,
                "《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》（国发〔1999〕25号）第二十五条",
                "State Council rules on the seals of state organs, enterprises, institutions and associations (1999),"
                        + " item 25");
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Clause clause() {
        return Clause.SEALS;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public List<Basis> bases() {
        return switch (this) {
            case REGISTER_COMPLETE -> List.of(Basis.notice(), Basis.engineeringDefault());
            case APPROVED_BEFORE_USE -> List.of(Basis.notice(), sealRegulations());
            case APPROVER_INDEPENDENT_AND_EMPOWERED -> List.of(sealRegulations(), Basis.engineeringDefault());
            case COPIES_WITHIN_APPROVAL -> List.of(sealRegulations(), Basis.engineeringDefault());
        };
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.findings", locale);
    }
}
