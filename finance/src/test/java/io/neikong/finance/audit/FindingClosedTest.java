package io.neikong.finance.audit;

import static io.neikong.finance.audit.AuditRule.FINDING_CLOSED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.audit.AuditFinding.Action;
import io.neikong.finance.audit.AuditFinding.Closure;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingClosedTest {

    static final FindingClosed CONTROL = new FindingClosed(WorkingCalendar.china());
    static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Action IN_TIME = action("2026-03-16", "2026-04-30");

    @Test
    void clause_3_7_a_finding_leads_to_an_action_and_a_closure() {
        examining(finding(IN_TIME, closed("checker", "EV-1", "2026-04-30"))).isSatisfied();
        examining(finding(null, null))
                .isViolatedBy(FINDING_CLOSED)
                .finding(FINDING_CLOSED)
                .says(Locale.CHINESE, "稽核发现问题未闭环。问题编号：finding；情形：未确定措施；发现日：2026-03-02。");
        faults(finding(IN_TIME, null), "[overdue]");
    }

    @Test
    void an_action_is_agreed_within_ten_working_days() {
        examining(asOf("2026-03-16", null)).isNotApplicable();
        examining(asOf("2026-03-17", null)).isViolatedBy(FINDING_CLOSED);
        faults(finding(action("2026-03-17", "2026-04-30"), closed("checker", "EV-1", "2026-04-30")), "[actionLate]");
    }

    @Test
    void a_finding_is_closed_by_the_last_day_of_the_action() {
        examining(asOf("2026-04-30", IN_TIME)).isSatisfied();
        examining(asOf("2026-05-01", IN_TIME)).isViolatedBy(FINDING_CLOSED);
        faults(finding(IN_TIME, closed("checker", "EV-1", "2026-05-01")), "[closedLate]");
    }

    @Test
    void a_closure_needs_an_action_evidence_and_somebody_else() {
        faults(finding(null, closed("checker", "EV-1", "2026-04-30")), "[closedWithoutAction]");
        faults(finding(IN_TIME, closed("checker", "EV-1", "2026-03-15")), "[closedBeforeAction]");
        faults(finding(IN_TIME, closed("checker", null, "2026-04-30")), "[noEvidence]");
        faults(finding(IN_TIME, closed("owner", "EV-1", "2026-04-30")), "[verifiedByOwner]");
        faults(
                finding(action("2026-03-17", "2026-04-30"), closed("owner", null, "2026-05-01")),
                "[actionLate, closedLate, noEvidence, verifiedByOwner]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(new AuditFinding(
                        "finding", null, new Action(null, null, null), new Closure(null, "EV-1", null), AS_OF))
                .isUndeterminedBy(FINDING_CLOSED)
                .finding(FINDING_CLOSED)
                .shows("missing", "[foundOn, agreedOn, dueOn, owner, closedOn, verifiedBy]");
        examining(new AuditFinding("finding", LocalDate.of(2026, 12, 29), null, null, LocalDate.of(2027, 1, 18)))
                .finding(FINDING_CLOSED)
                .shows("missing", "[workingCalendar]");
        examining(finding(new Action(null, LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 30)), null))
                .found(List.of(FINDING_CLOSED), List.of(FINDING_CLOSED));
    }

    @Test
    void what_is_dated_later_has_not_happened_yet() {
        examining(new AuditFinding(
                        "finding", FOUND, IN_TIME, closed("checker", "EV-1", "2026-05-02"), LocalDate.of(2026, 5, 1)))
                .finding(FINDING_CLOSED)
                .shows("circumstances", "[overdue]");
        examining(asOf("2026-03-15", IN_TIME)).isNotApplicable();
    }

    @Test
    void hours_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingClosed(WorkingCalendar.china(), Period.hours(8)))
                .withMessageContaining("actionWithin");
    }

    static AuditFinding finding(@Nullable Action action, @Nullable Closure closure) {
        return new AuditFinding("finding", FOUND, action, closure, AS_OF);
    }

    static AuditFinding asOf(String asOf, @Nullable Action action) {
        return new AuditFinding("finding", FOUND, action, null, LocalDate.parse(asOf));
    }

    static Action action(String agreedOn, String dueOn) {
        return new Action("owner", LocalDate.parse(agreedOn), LocalDate.parse(dueOn));
    }

    static Closure closed(String verifiedBy, @Nullable String evidence, String closedOn) {
        return new Closure(verifiedBy, evidence, LocalDate.parse(closedOn));
    }

    private static void faults(AuditFinding finding, String circumstances) {
        examining(finding).isViolatedBy(FINDING_CLOSED).finding(FINDING_CLOSED).shows("circumstances", circumstances);
    }

    private static OutcomeAssert examining(AuditFinding finding) {
        return assertThat(CONTROL.examine(finding));
    }
}
