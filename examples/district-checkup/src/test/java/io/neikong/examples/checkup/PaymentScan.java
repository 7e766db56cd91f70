package io.neikong.examples.checkup;

import io.neikong.checkup.Checkup;
import io.neikong.checkup.CheckupReport;
import io.neikong.control.Finding;
import io.neikong.finance.recovery.RecoveryPolicy;
import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.stacking.FrequencyCap;
import io.neikong.finance.subsidy.stacking.PaymentBook;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap.Relation;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlaps;
import io.neikong.finance.subsidy.stacking.StackingPolicy;
import io.neikong.finance.subsidy.stacking.SubsidyPayment;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Generates payments, looks for duplicates and for subsidies that come together, and prints how many findings each rule has. */
public final class PaymentScan {

    static final int ONE_IN = 10_000;

    private static final BigDecimal AMOUNT = new BigDecimal("1000.00");
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final List<String> PROGRAMMES = List.of("TRAINING", "INSURANCE", "WAGE", "PLACEMENT");
    private static final ProgrammeOverlaps OVERLAPS = ProgrammeOverlaps.of(List.of(
            new ProgrammeOverlap("TRAINING", "APPRENTICE", Relation.EXCLUSIVE, null, null),
            new ProgrammeOverlap("INSURANCE", "SELF_EMPLOYED", Relation.EXCLUSIVE, null, null),
            new ProgrammeOverlap("WAGE", "WAGE_TOP_UP", Relation.SUPPLEMENTARY, null, null)));
    private static final List<FrequencyCap> CAPS = List.of(
            FrequencyCap.perYear("C-1", 2, "TRAINING", "APPRENTICE"), FrequencyCap.rolling("C-2", 4, 12, "INSURANCE"));

    private PaymentScan() {}

    /**
     * Prints the findings of each rule.
     *
     * @param arguments  how many payments to generate
     */
    public static void main(String... arguments) {
        int payments = Integer.parseInt(arguments[0]);
        PaymentBook book = new PaymentBook();
        for (int i = 0; i < payments; i++) {
            // A large step through all numbers, so that the payments of a person are far from each other.
            book.add(payment((int) (i * 7_368_787L % payments)));
        }
        StackingPolicy stacking = new StackingPolicy();
        RecoveryPolicy recovery = new RecoveryPolicy(Policy.builtIn(), WorkingCalendar.china());
        CheckupReport report = Checkup.asOf(AS_OF)
                .examine("subjects", book.bySubject(), stacking.onSubjects(OVERLAPS, CAPS))
                .examine("evidence", book.byEvidence(evidence -> AMOUNT), stacking.onEvidence(OVERLAPS))
                .examine("joint_evidence", book.byJointEvidence(evidence -> AMOUNT), stacking.onJointEvidence())
                .examine(
                        "benefits", book.byBenefit(benefit -> new PaymentBook.Due(AMOUNT, null)), recovery.onPayments())
                .run();
        TreeMap<String, Integer> found = new TreeMap<>();
        for (Finding finding : report.findings()) {
            found.merge(finding.rule().code(), 1, Integer::sum);
        }
        System.out.println(found);
    }

    /**
     * Four payments a person, each for a quarter of its own. The last one of one in so many persons is for the third quarter like the one
     * before: for the same benefit, in a programme that excludes it, or for the same invoice by the city.
     */
    private static SubsidyPayment payment(int number) {
        int person = number / 4;
        int quarter = number % 4;
        int wrong = quarter == 3 && person % ONE_IN == 0 ? 1 + person / ONE_IN % 3 : 0;
        LocalDate from = LocalDate.of(2025, 1 + 3 * (wrong == 0 ? quarter : 2), 1);
        String subject = "R" + person;
        return new SubsidyPayment(
                "Y" + number,
                subject,
                true,
                subject + "/" + (wrong == 1 ? 2 : quarter),
                wrong == 2 ? "APPRENTICE" : PROGRAMMES.get((quarter + 2) % 4),
                wrong == 3 ? Level.CITY : Level.DISTRICT,
                new BenefitPeriod(from, from.plusMonths(3)),
                AMOUNT,
                BigDecimal.ZERO,
                List.of("INV" + (wrong == 3 ? number - 1 : number)),
                Status.PAID,
                from.plusMonths(4),
                subject,
                false);
    }
}
