package io.neikong.finance.subsidy.stacking;

import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap.Relation;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payment in the making for the tests: 1000 yuan of the district to one person for January, unless something else is said. */
final class Paid {

    static final ProgrammeOverlaps OVERLAPS = ProgrammeOverlaps.of(List.of(
            new ProgrammeOverlap("TRAINING", "APPRENTICE", Relation.EXCLUSIVE, null, null),
            new ProgrammeOverlap("INSURANCE", "INSURANCE", Relation.EXCLUSIVE, null, null),
            new ProgrammeOverlap(
                    "WAGE", "TRAINING", Relation.EXCLUSIVE, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 1)),
            new ProgrammeOverlap("TRAINING", "TRAINING_TOP", Relation.SUPPLEMENTARY, null, null),
            new ProgrammeOverlap(
                    "WAGE", "WAGE_TOP", Relation.SUPPLEMENTARY, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)),
            new ProgrammeOverlap("WAGE", "INSURANCE", Relation.UNRELATED, null, null)));

    private final String payment;
    private @Nullable String subject = "b1";
    private boolean resolved = true;
    private @Nullable String benefit;
    private @Nullable String programme;
    private @Nullable Level level = Level.DISTRICT;
    private @Nullable BenefitPeriod period = period("2026-01-01", "2026-02-01");
    private @Nullable BigDecimal amount = new BigDecimal("1000");
    private BigDecimal refunded = BigDecimal.ZERO;
    private List<String> evidence = List.of();
    private Status status = Status.PAID;

    private Paid(String payment, @Nullable String programme) {
        this.payment = payment;
        this.programme = programme;
    }

    static Paid paid(String payment, @Nullable String programme) {
        return new Paid(payment, programme);
    }

    static BenefitPeriod period(String from, String toExclusive) {
        return new BenefitPeriod(LocalDate.parse(from), LocalDate.parse(toExclusive));
    }

    Paid to(@Nullable String person, boolean isResolved) {
        subject = person;
        resolved = isResolved;
        return this;
    }

    Paid benefit(String one) {
        benefit = one;
        return this;
    }

    Paid by(@Nullable Level payer) {
        level = payer;
        return this;
    }

    Paid during(String from, String toExclusive) {
        period = period(from, toExclusive);
        return this;
    }

    Paid on(String day) {
        period = BenefitPeriod.on(LocalDate.parse(day));
        return this;
    }

    Paid undated() {
        period = null;
        return this;
    }

    Paid amount(@Nullable String yuan) {
        amount = yuan == null ? null : new BigDecimal(yuan);
        return this;
    }

    Paid refunded(String yuan) {
        refunded = new BigDecimal(yuan);
        return this;
    }

    Paid with(String... papers) {
        evidence = List.of(papers);
        return this;
    }

    Paid status(Status one) {
        status = one;
        return this;
    }

    SubsidyPayment payment() {
        return new SubsidyPayment(
                payment,
                subject,
                resolved,
                benefit,
                programme,
                level,
                period,
                amount,
                refunded,
                evidence,
                status,
                LocalDate.of(2026, 2, 10),
                subject,
                false);
    }

    static SubjectPayments subject(Paid... paid) {
        return subject(true, paid);
    }

    static SubjectPayments unresolved(Paid... paid) {
        return subject(false, paid);
    }

    private static SubjectPayments subject(boolean resolved, Paid... paid) {
        return new SubjectPayments(
                "b1", resolved, List.of(paid).stream().map(Paid::payment).toList());
    }

    static EvidencePayments evidence(@Nullable String cap, Paid... paid) {
        return new EvidencePayments(
                "inv-1",
                cap == null ? null : new BigDecimal(cap),
                List.of(paid).stream().map(Paid::payment).toList());
    }
}
