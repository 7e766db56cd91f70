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
    REGISTER_COMPLETE("SEL-001", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A use of a seal is approved before the seal is used (先审批后用印). */
    APPROVED_BEFORE_USE("SEL-002", Severity.CRITICAL, Basis.notice(), sealRegulations()),
    /** Somebody else than applicant and keeper approves, with the power to do so (审批人独立且有权). */
    APPROVER_INDEPENDENT_AND_EMPOWERED("SEL-003", Severity.CRITICAL, sealRegulations(), Basis.engineeringDefault()),
    /** A seal is used for a document, and no more often than was approved (用印份数不超过批准份数). */
    COPIES_WITHIN_APPROVAL("SEL-004", Severity.CRITICAL, sealRegulations(), Basis.engineeringDefault());

    private final Line line;

    SealRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.SEALS, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.seal.findings", locale);
    }

    private static Basis sealRegulations() {
        return Basis.of(
                Basis.Kind.LAW,
                "《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》（1999年）第二十五项",
                "State Council rules on the seals of state organs, enterprises, institutions and associations (1999),"
                        + " item 25");
    }
}
