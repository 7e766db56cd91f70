package io.neikong.finance.training;

import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The rules on the supervision of training, clause 3-4 of the notice (职业培训督导). */
public enum TrainingRule implements Rule {
    /** A trainee attended the part of the hours that he has to (学员出勤率达标). */
    ATTENDED_ENOUGH("TSV-001", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Enough of a class is there when it is visited (抽查到课率). */
    SPOT_ATTENDANCE("TSV-002", Severity.MAJOR, Basis.engineeringDefault()),
    /** The hours of the plan, and at least those that the occupation and level need, were taught (课时足额). */
    HOURS_DELIVERED("TSV-003", Severity.MAJOR, Basis.notice()),
    /** A lesson was held as planned: time, length, content and teacher (按授课计划授课). */
    TAUGHT_AS_PLANNED("TSV-004", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A lesson is held at its approved site, or a change was approved before (授课地点变更须事先批准). */
    SITE_APPROVED("TSV-005", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** Nobody is in two places at one time, and no day has more hours than it may (人员时间不冲突、单日课时不超限). */
    TIMETABLE_POSSIBLE("TSV-006", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A finding of supervision is ordered to be put right, checked again and closed (整改闭环). */
    RECTIFIED("TSV-007", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** A class is visited, and part of it is asked by telephone (现场督导与电话抽查). */
    SUPERVISED("TSV-008", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault()),
    /** No subsidy is paid while a red finding is open, or for a cancelled class (红牌未销号不得发放). */
    NO_PAYMENT_WITH_RED_FINDING("TSV-009", Severity.CRITICAL, Basis.notice(), Basis.engineeringDefault()),
    /** A class has no more trainees than were approved, and each is verified (不得超员、身份核验). */
    ENROLLED_AS_APPROVED("TSV-010", Severity.MAJOR, Basis.notice(), Basis.engineeringDefault());

    private final Line line;

    TrainingRule(String code, Severity severity, Basis... bases) {
        line = new Line(code, Clause.TRAINING_SUPERVISION, severity, List.of(bases));
    }

    @Override
    public Line line() {
        return line;
    }

    @Override
    public ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle("io.neikong.finance.training.findings", locale);
    }
}
