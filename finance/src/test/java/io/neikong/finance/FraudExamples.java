package io.neikong.finance;

import io.neikong.finance.fraud.BasisMatchesFund;
import io.neikong.finance.fraud.CaseLinked;
import io.neikong.finance.fraud.CasesAggregated;
import io.neikong.finance.fraud.DecidedInTime;
import io.neikong.finance.fraud.FraudCase;
import io.neikong.finance.fraud.FraudCase.Links;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.finance.fraud.FraudEvent;
import io.neikong.finance.fraud.FraudEvent.Kind;
import io.neikong.finance.fraud.FraudRule;
import io.neikong.finance.fraud.FraudStagesInOrder;
import io.neikong.finance.fraud.LinkedPayment;
import io.neikong.finance.fraud.LinkedPayment.Status;
import io.neikong.finance.fraud.OrganiserCases;
import io.neikong.finance.fraud.OrganiserCases.Member;
import io.neikong.finance.fraud.PaymentsFrozen;
import io.neikong.finance.fraud.Sanction;
import io.neikong.finance.fraud.Sanction.CitedBasis;
import io.neikong.finance.fraud.Sanction.Source;
import io.neikong.finance.fraud.Suspicion;
import io.neikong.finance.fraud.Suspicion.Result;
import io.neikong.finance.fraud.Suspicion.Triage;
import io.neikong.finance.fraud.TriagedInTime;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The rules on fraud, by a case of 1,000 yuan of employment subsidies that were paid for sham training. */
final class FraudExamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final FraudEvent FILED = event("FE-1", Kind.FILED, "2026-03-09");
    private static final FraudEvent INVESTIGATED = event("FE-2", Kind.INVESTIGATED, "2026-04-30");
    private static final FraudEvent EXECUTED = event("FE-4", Kind.EXECUTED, "2026-06-11");
    private static final FraudEvent CLOSED = event("FE-5", Kind.CLOSED, "2026-06-12");

    private FraudExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        FraudRule.TRIAGED_IN_TIME,
                        new TriagedInTime(WorkingCalendar.china(), Policy.builtIn()),
                        suspicion("2026-03-09"),
                        suspicion("2026-03-10"),
                        Parameters.SUSPICION_TRIAGE),
                RuleExample.of(
                        FraudRule.DECIDED_IN_TIME,
                        new DecidedInTime(WorkingCalendar.china(), Policy.builtIn()),
                        fraud("RC-0012", FILED, INVESTIGATED, decided("2026-06-07")),
                        fraud("RC-0012", FILED, INVESTIGATED, decided("2026-06-08")),
                        Parameters.PENALTY_DECISION,
                        Parameters.INSPECTION,
                        Parameters.INSPECTION_EXTENSION),
                RuleExample.of(
                        FraudRule.PAYMENTS_FROZEN,
                        new PaymentsFrozen(WorkingCalendar.china()),
                        payment(Status.FROZEN, "2026-03-10", null),
                        payment(Status.PAID, null, "2026-03-12")),
                RuleExample.of(
                        FraudRule.BASIS_MATCHES_FUND,
                        new BasisMatchesFund(),
                        sanction(CitedBasis.FISCAL_REGULATIONS, "300.00"),
                        sanction(CitedBasis.SOCIAL_INSURANCE_LAW, "2000.00")),
                RuleExample.of(
                        FraudRule.STAGES_IN_ORDER,
                        new FraudStagesInOrder(),
                        fraud("RC-0012", FILED, INVESTIGATED, decided("2026-06-05"), EXECUTED, CLOSED),
                        fraud("RC-0012", FILED, INVESTIGATED, decided("2026-06-05"), CLOSED)),
                RuleExample.of(
                        FraudRule.CASE_LINKED,
                        new CaseLinked(Policy.builtIn()),
                        fraud("RC-0012", FILED, INVESTIGATED, decided("2026-06-05"), EXECUTED, CLOSED),
                        fraud(null, FILED, INVESTIGATED, decided("2026-06-05"), EXECUTED, CLOSED),
                        Parameters.ORDINARY_INCIDENT),
                RuleExample.of(
                        FraudRule.CASE_LINKED,
                        new CasesAggregated(),
                        organiser("SCH-0002", "SCH-0002"),
                        organiser("SCH-0002", null)));
    }

    private static Suspicion suspicion(String decidedOn) {
        return new Suspicion(
                "SUS-0031",
                LocalDate.of(2026, 3, 2),
                new Triage(LocalDate.parse(decidedOn), Result.FILED, "FC-0005"),
                AS_OF);
    }

    private static FraudCase fraud(String recovery, FraudEvent... events) {
        return new FraudCase(
                "FC-0005",
                Regime.ADMINISTRATIVE_PENALTY,
                new BigDecimal("1000.00"),
                Stream.of(events).toList(),
                new Links(recovery, null, null),
                AS_OF);
    }

    private static FraudEvent decided(String day) {
        return event("FE-3", Kind.DECIDED, day);
    }

    private static FraudEvent event(String id, Kind kind, String day) {
        return new FraudEvent(id, kind, LocalDate.parse(day));
    }

    private static LinkedPayment payment(Status status, String frozenOn, String paidOn) {
        return new LinkedPayment(
                "PAY-0117",
                fraud("RC-0012", FILED),
                status,
                frozenOn == null ? null : LocalDate.parse(frozenOn),
                paidOn == null ? null : LocalDate.parse(paidOn));
    }

    private static Sanction sanction(CitedBasis basis, String fine) {
        return new Sanction(
                "SAN-0003",
                LocalDate.of(2026, 6, 5),
                Source.FISCAL,
                basis,
                new BigDecimal("1000.00"),
                new BigDecimal(fine),
                List.of("S-0101", "S-0102"));
    }

    private static OrganiserCases organiser(String first, String second) {
        return new OrganiserCases("ORG-0009", List.of(new Member("FC-0005", first), new Member("FC-0006", second)));
    }
}
