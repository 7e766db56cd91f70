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
    APPROVED_BEFORE_USE("SEL-002", Severity.CRITICAL, Basis.notice(), sealRegulations("二十五", 25)),
    /** Applicant, approver and keeper are three people, and the approver has the power (审批人独立且有权). */
    APPROVER_INDEPENDENT_AND_EMPOWERED(
            "SEL-003", Severity.CRITICAL, sealRegulations("二十五", 25), Basis.engineeringDefault()),
    /** A seal is used for a document that was approved, and no more often than was approved (用印份数不超过批准份数). */
    COPIES_WITHIN_APPROVAL("SEL-004", Severity.CRITICAL, sealRegulations("二十五", 25), Basis.engineeringDefault()),
    /** Nobody holds everything that it takes to make a payment (严禁一人保管收付款项所需的全部印章). */
    COMPLETE_SET_IN_NO_ONE_HAND("SEL-005", Severity.CRITICAL, budgetUnitControls()),
    /** A seal is always in the keeping of one person, and each change is handed over under a third (保管移交). */
    CUSTODY_UNBROKEN("SEL-006", Severity.MAJOR, Basis.engineeringDefault()),
    /** A seal leaves the office with approval and in company, and comes back in time (印章外带). */
    TAKEN_OUT_AND_RETURNED("SEL-007", Severity.MAJOR, Basis.engineeringDefault()),
    /** A seal is used while it is in force alone; one that is stopped or lost is dealt with (启用、停用、遗失). */
    IN_FORCE_WHEN_USED("SEL-008", Severity.CRITICAL, sealRegulations("二十四", 24), Basis.engineeringDefault()),
    /** The lines of a register are numbered without a break, void ones included (登记编号连续). */
    SERIALS_CONTINUOUS("SEL-009", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** What was stamped in an emergency is approved right afterwards (紧急用印限时补批). */
    EMERGENCY_APPROVED_AFTERWARDS("SEL-010", Severity.MAJOR, sealRegulations("二十五", 25), Basis.engineeringDefault()),
    /** A use on a day off or outside office hours is looked at once more (非工作时间用印复核). */
    USED_IN_OFFICE_HOURS("SEL-011", Severity.INFO, Basis.engineeringDefault()),
    /** The bank soon has the specimen of a changed seal (预留印鉴及时变更). */
    SPECIMEN_UPDATED("SEL-012", Severity.MAJOR, Basis.engineeringDefault());

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

    private static Basis sealRegulations(String item, int number) {
        return Basis.of(
                Basis.Kind.LAW,
                "《国务院关于国家行政机关和企业事业单位社会团体印章管理的规定》（1999年）第" + item + "项",
                "State Council rules on the seals of state organs, enterprises, institutions and associations (1999),"
                        + " item " + number);
    }

    private static Basis budgetUnitControls() {
        return Basis.of(
                Basis.Kind.MINISTRY,
                "《行政事业单位内部控制规范（试行）》（财会〔2012〕21号）",
                "Internal Control Standards for Administrative and Public Bodies (Cai Kuai [2012] No. 21)");
    }
}
