package io.neikong.finance;

import io.neikong.finance.recovery.BalanceExact;
import io.neikong.finance.recovery.BenefitPayments;
import io.neikong.finance.recovery.BenefitPayments.Payment;
import io.neikong.finance.recovery.BenefitPayments.Status;
import io.neikong.finance.recovery.CourtApplication;
import io.neikong.finance.recovery.CourtApplication.Demand;
import io.neikong.finance.recovery.CourtWindowKept;
import io.neikong.finance.recovery.InstalmentPlan;
import io.neikong.finance.recovery.InstalmentPlan.Instalment;
import io.neikong.finance.recovery.InstalmentPlan.Signature;
import io.neikong.finance.recovery.InstalmentPlanKept;
import io.neikong.finance.recovery.OpenedInTime;
import io.neikong.finance.recovery.PaidNoMoreThanDue;
import io.neikong.finance.recovery.RecoveryCase;
import io.neikong.finance.recovery.RecoveryCause;
import io.neikong.finance.recovery.RecoveryEvent;
import io.neikong.finance.recovery.RecoveryEvent.Kind;
import io.neikong.finance.recovery.RecoveryNotice;
import io.neikong.finance.recovery.RecoveryNotice.Element;
import io.neikong.finance.recovery.RecoveryNotice.Service;
import io.neikong.finance.recovery.RecoveryNoticeComplete;
import io.neikong.finance.recovery.RecoveryRule;
import io.neikong.finance.recovery.ReturnedMoney;
import io.neikong.finance.recovery.ReturnedMoney.Booking;
import io.neikong.finance.recovery.ReturnedToFund;
import io.neikong.finance.recovery.RootCauseLinked;
import io.neikong.finance.recovery.StagesInOrder;
import io.neikong.finance.recovery.TimeToPayBack;
import io.neikong.finance.recovery.WriteOff;
import io.neikong.finance.recovery.WriteOff.Decision;
import io.neikong.finance.recovery.WriteOffDecided;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Answer;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rules on recovery, by a case of 800 yuan that were paid twice. */
final class RecoveryExamples {

    private static final LocalDate DISCOVERED = LocalDate.of(2026, 3, 2);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final RecoveryEvent OPENED = event("E-1", Kind.OPENED, "2026-03-04", null);
    private static final RecoveryEvent VERIFIED = event("E-2", Kind.VERIFIED, "2026-03-06", null);
    private static final RecoveryEvent DECIDED = event("E-3", Kind.DECIDED, "2026-03-10", "800.00");
    private static final RecoveryEvent SERVED = event("E-4", Kind.NOTICE_SERVED, "2026-03-11", null);
    private static final RecoveryEvent PAID_BACK = event("E-5", Kind.PAID_BACK, "2026-03-20", "800.00");
    private static final RecoveryEvent PART_PAID = event("E-5", Kind.PAID_BACK, "2026-03-20", "500.00");
    private static final RecoveryEvent CLOSED = event("E-6", Kind.CLOSED, "2026-03-23", null);

    private RecoveryExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        RecoveryRule.PAID_NO_MORE_THAN_DUE,
                        new PaidNoMoreThanDue(),
                        benefit(Status.RETURNED),
                        benefit(Status.PAID)),
                RuleExample.of(
                        RecoveryRule.OPENED_IN_TIME,
                        new OpenedInTime(WorkingCalendar.china(), Policy.builtIn()),
                        recovery("0.00", event("E-1", Kind.OPENED, "2026-03-09", null)),
                        recovery("0.00", event("E-1", Kind.OPENED, "2026-03-10", null)),
                        Parameters.RECOVERY_OPENING),
                RuleExample.of(
                        RecoveryRule.NOTICE_COMPLETE_AND_SERVED,
                        new RecoveryNoticeComplete(),
                        notice("2026-03-26", "SP-0031"),
                        notice("2026-03-26", null)),
                RuleExample.of(
                        RecoveryRule.TIME_TO_PAY_BACK,
                        new TimeToPayBack(WorkingCalendar.china(), Policy.builtIn()),
                        notice("2026-03-26", "SP-0031"),
                        notice("2026-03-25", "SP-0031"),
                        Parameters.REPAYMENT),
                RuleExample.of(
                        RecoveryRule.STAGES_IN_ORDER,
                        new StagesInOrder(),
                        recovery("0.00", OPENED, VERIFIED, DECIDED, SERVED, PAID_BACK, CLOSED),
                        recovery("0.00", OPENED, DECIDED, SERVED, PAID_BACK, CLOSED)),
                RuleExample.of(
                        RecoveryRule.BALANCE_EXACT,
                        new BalanceExact(),
                        recovery("0.00", OPENED, VERIFIED, DECIDED, SERVED, PAID_BACK, CLOSED),
                        recovery("0.00", OPENED, VERIFIED, DECIDED, SERVED, PART_PAID, CLOSED)),
                RuleExample.of(
                        RecoveryRule.INSTALMENTS_KEPT,
                        new InstalmentPlanKept(WorkingCalendar.china(), Policy.builtIn()),
                        plan("400.00"),
                        plan("300.00"),
                        Parameters.MAXIMUM_INSTALMENTS),
                RuleExample.of(
                        RecoveryRule.RETURNED_TO_FUND,
                        new ReturnedToFund(),
                        money(Booking.LESS_SPENT),
                        money(Booking.INCOME)),
                RuleExample.of(
                        RecoveryRule.COURT_WINDOW_KEPT,
                        new CourtWindowKept(WorkingCalendar.china(), Policy.builtIn()),
                        application("2026-10-08"),
                        application("2026-10-09"),
                        Parameters.COURT_WINDOW,
                        Parameters.DEMAND_BEFORE_COURT),
                RuleExample.of(
                        RecoveryRule.WRITE_OFF_DECIDED,
                        new WriteOffDecided(),
                        writeOff(new Decision("M-0012", LocalDate.of(2026, 5, 28), new BigDecimal("300.00"))),
                        writeOff(null)),
                RuleExample.of(
                        RecoveryRule.ROOT_CAUSE_LINKED,
                        new RootCauseLinked(List.of("RSK-0014")),
                        cause("RSK-0014"),
                        cause(null)));
    }

    private static RecoveryCase recovery(String outstanding, RecoveryEvent... events) {
        return new RecoveryCase(
                "RC-0007",
                "B-0088",
                "EMPLOYMENT",
                DISCOVERED,
                new BigDecimal(outstanding),
                Stream.of(events).toList(),
                AS_OF);
    }

    private static RecoveryEvent event(String id, Kind kind, String day, String amount) {
        return new RecoveryEvent(id, kind, LocalDate.parse(day), amount == null ? null : new BigDecimal(amount), null);
    }

    private static RecoveryNotice notice(String payBy, String proof) {
        return new RecoveryNotice(
                "RN-0007",
                List.of(Element.values()),
                LocalDate.parse(payBy),
                new Service(LocalDate.of(2026, 3, 11), proof));
    }

    private static CourtApplication application(String appliedOn) {
        return new CourtApplication(
                "RC-0007",
                LocalDate.of(2026, 1, 5),
                Answer.NO,
                new Demand(LocalDate.of(2026, 9, 14)),
                new CourtApplication.Application(LocalDate.parse(appliedOn)),
                null,
                LocalDate.of(2026, 12, 31));
    }

    /** One transfer and the one that was sent again. */
    private static BenefitPayments benefit(Status first) {
        return new BenefitPayments(
                "B-0088/2026-02",
                "B-0088",
                new BigDecimal("800.00"),
                null,
                List.of(payment("PAY-0088", first), payment("PAY-0091", Status.PAID)));
    }

    private static Payment payment(String id, Status status) {
        return new Payment(id, new BigDecimal("800.00"), LocalDate.of(2026, 2, 27), "B-0088", false, List.of(), status);
    }

    private static WriteOff writeOff(Decision decision) {
        return new WriteOff("WO-0003", new BigDecimal("300.00"), LocalDate.of(2026, 6, 1), "WR-02", decision);
    }

    private static InstalmentPlan plan(String second) {
        return new InstalmentPlan(
                "IP-0002",
                new BigDecimal("800.00"),
                new Signature(LocalDate.of(2026, 3, 16)),
                List.of(instalment("IP-0002/1", "400.00", "2026-04-15"), instalment("IP-0002/2", second, "2026-05-15")),
                AS_OF);
    }

    private static Instalment instalment(String id, String amount, String dueOn) {
        return new Instalment(id, new BigDecimal(amount), LocalDate.parse(dueOn), LocalDate.parse(dueOn), null);
    }

    private static ReturnedMoney money(Booking booking) {
        return new ReturnedMoney(
                "RM-0005",
                LocalDate.of(2026, 3, 20),
                "FUND-ACCOUNT-1",
                "FUND-ACCOUNT-1",
                "TRAINING_SUBSIDY",
                "TRAINING_SUBSIDY",
                booking);
    }

    private static RecoveryCause cause(String risk) {
        return new RecoveryCause("RC-0007", true, LocalDate.of(2026, 3, 23), "CAUSE-2", risk);
    }
}
