package io.neikong.finance.subsidy.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.finance.recovery.BenefitPayments;
import io.neikong.finance.recovery.PaidNoMoreThanDue;
import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A book hands out what somebody finds who goes through the list of payments again for each subject. */
class PaymentBookProperties {

    private static final List<FrequencyCap> CAPS =
            List.of(FrequencyCap.perYear("C-1", 1, "TRAINING", "WAGE"), FrequencyCap.rolling("C-2", 1, 2, "TRAINING"));

    @Property(tries = 1000, seed = "20211126")
    void hands_out_the_same_facts_as_its_naive_twin(@ForAll("payments") List<SubsidyPayment> payments) {
        PaymentBook book = book(payments);

        assertThat(book.size()).isEqualTo(payments.size());
        assertThat(book.bySubject()).containsExactlyInAnyOrderElementsOf(naiveBySubject(payments));
        assertThat(book.byEvidence(PaymentBookProperties::cap))
                .containsExactlyInAnyOrderElementsOf(naiveByEvidence(payments));
        assertThat(book.byBenefit(PaymentBookProperties::due))
                .containsExactlyInAnyOrderElementsOf(naiveByBenefit(payments));
    }

    @Property(tries = 500, seed = "20211126")
    void finds_the_same_as_its_naive_twin_in_whatever_order_payments_come(
            @ForAll("payments") List<SubsidyPayment> payments, @ForAll Random random) {
        List<SubsidyPayment> shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, random);
        PaymentBook book = book(shuffled);
        List<Control<SubjectPayments>> onSubjects = StackingPolicyTest.POLICY.onSubjects(Paid.OVERLAPS, CAPS);
        List<Control<EvidencePayments>> onEvidence = StackingPolicyTest.POLICY.onEvidence(Paid.OVERLAPS);
        List<Control<BenefitPayments>> onBenefits = List.of(new PaidNoMoreThanDue());

        assertThat(outcomes(book.bySubject(), onSubjects))
                .isEqualTo(outcomes(naiveBySubject(payments).stream(), onSubjects));
        assertThat(outcomes(book.byEvidence(PaymentBookProperties::cap), onEvidence))
                .isEqualTo(outcomes(naiveByEvidence(payments).stream(), onEvidence));
        assertThat(outcomes(book.byBenefit(PaymentBookProperties::due), onBenefits))
                .isEqualTo(outcomes(naiveByBenefit(payments).stream(), onBenefits));
    }

    @Property(tries = 1000, seed = "20211126")
    void exclusions_and_caps_are_found_as_by_comparing_each_with_each(
            @ForAll("payments") List<SubsidyPayment> payments) {
        SubjectPayments subject = new SubjectPayments("b", true, payments);
        boolean clash = false;
        boolean tooOften = false;
        for (SubsidyPayment one : payments) {
            Set<String> begun = new HashSet<>();
            for (SubsidyPayment other : payments) {
                clash |= !one.equals(other) && clashes(one, other);
                if (dated(one, "TRAINING") && dated(other, "TRAINING")) {
                    LocalDate from = Objects.requireNonNull(one.period()).from();
                    LocalDate day = Objects.requireNonNull(other.period()).from();
                    if (!day.isBefore(from) && day.isBefore(from.plusMonths(2))) {
                        begun.add(other.benefit() == null ? "payment " + other.payment() : other.benefit());
                    }
                }
            }
            tooOften |= begun.size() > 1;
        }

        Outcome exclusions = new ExclusionsKept(Paid.OVERLAPS).examine(subject);
        Outcome frequency = new FrequencyKept(List.of(CAPS.get(1))).examine(subject);

        assertThat(hasBreach(exclusions)).isEqualTo(clash);
        assertThat(exclusions.findings().stream()
                        .flatMap(finding -> finding.evidence().get("payments").stream())
                        .flatMap(listed -> ((Evidence.Listing) listed).items().stream())
                        .map(Evidence.Value::toString)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(payments.stream()
                        .filter(one -> payments.stream()
                                .anyMatch(other -> !one.equals(other) && (clashes(one, other) || clashes(other, one))))
                        .map(SubsidyPayment::payment)
                        .toList());
        // The naive twin dates a benefit by each of its payments, the control by the first.
        assertThat(!hasBreach(frequency) || tooOften).isTrue();
        assertThat(hasBreach(frequency) || !tooOften || hasParts(payments)).isTrue();
    }

    @Property(tries = 100, seed = "20211126")
    void many_payments_of_one_subject_are_found_like_few(@ForAll("payments") List<SubsidyPayment> payments) {
        List<SubsidyPayment> many = new ArrayList<>(payments);
        for (int i = 0; i < 40; i++) { // of other years, which overlap nothing
            many.add(Paid.paid("q" + i, "INSURANCE").on((2030 + i) + "-01-01").payment());
        }
        ExclusionsKept control = new ExclusionsKept(Paid.OVERLAPS);

        assertThat(control.examine(new SubjectPayments("b", true, many)).findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                        .toList())
                .isEqualTo(control.examine(new SubjectPayments("b", true, payments)).findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                        .toList());
    }

    @Example
    void a_hundred_thousand_payments_of_one_subject_take_no_time() {
        List<SubsidyPayment> payments = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            payments.add(
                    Paid.paid("p" + i, i == 77_777 ? "APPRENTICE" : "TRAINING").payment());
        }

        assertThat(new ExclusionsKept(Paid.OVERLAPS)
                        .examine(new SubjectPayments("b", true, payments))
                        .findings())
                .hasSize(1);
    }

    @Example
    void a_payment_is_added_once() {
        PaymentBook book = book(List.of(Paid.paid("p1", "TRAINING").payment()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.add(Paid.paid("p1", "WAGE").payment()))
                .withMessage("payment must be added once, but came again: p1");
        assertThat(book.bySubject()).hasSize(1);
    }

    @Example
    void any_text_and_any_amount_comes_back_as_it_was() {
        String longText = "長".repeat(600_000);
        SubsidyPayment odd = new SubsidyPayment(
                "支付 \uD800 😀 \u0000",
                longText,
                true,
                "",
                "",
                Level.CITY,
                new BenefitPeriod(LocalDate.of(-1, 1, 1), LocalDate.of(9999, 12, 31)),
                new BigDecimal("123456789012345678901234567890.0000000001"),
                new BigDecimal("1E+3"),
                List.of("x", "x", longText),
                Status.APPROVED,
                LocalDate.of(1969, 12, 31),
                "other",
                true);
        SubsidyPayment plain = Paid.paid("p2", "TRAINING").payment();

        assertThat(book(List.of(odd, plain)).bySubject().flatMap(one -> one.payments().stream()))
                .containsExactly(odd, plain);
        assertThat(book(List.of(odd, plain)).byEvidence(PaymentBookProperties::cap))
                .hasSize(2);
    }

    private static boolean dated(SubsidyPayment payment, String programme) {
        return payment.counts() && programme.equals(payment.programme()) && payment.period() != null;
    }

    private static boolean clashes(SubsidyPayment one, SubsidyPayment other) {
        if (!one.counts() || !other.counts() || one.period() == null || other.period() == null) {
            return false;
        }
        LocalDate both = Stream.of(one.period().from(), other.period().from())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return one.period().overlaps(other.period())
                && (one.benefit() == null || !one.benefit().equals(other.benefit()))
                && Paid.OVERLAPS.all().stream()
                        .filter(line -> line.relation() == ProgrammeOverlap.Relation.EXCLUSIVE)
                        .filter(line -> line.holdsOn(both))
                        .anyMatch(line -> line.programme().equals(one.programme())
                                && line.other().equals(other.programme()));
    }

    private static boolean hasBreach(Outcome outcome) {
        return outcome.findings().stream()
                .anyMatch(finding -> !finding.evidence().get("missing").isPresent());
    }

    private static boolean hasParts(List<SubsidyPayment> payments) {
        return payments.stream()
                        .map(SubsidyPayment::benefit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                < payments.stream()
                        .map(SubsidyPayment::benefit)
                        .filter(Objects::nonNull)
                        .count();
    }

    private static PaymentBook book(List<SubsidyPayment> payments) {
        PaymentBook book = new PaymentBook();
        payments.forEach(book::add);
        return book;
    }

    private static <F> Set<Outcome> outcomes(Stream<F> facts, List<? extends Control<F>> controls) {
        return facts.flatMap(fact -> controls.stream().map(control -> control.examine(fact)))
                .collect(Collectors.toSet());
    }

    private static List<SubjectPayments> naiveBySubject(List<SubsidyPayment> payments) {
        List<SubjectPayments> facts = new ArrayList<>();
        for (SubsidyPayment one : payments) {
            if (one.subject() == null) {
                facts.add(new SubjectPayments(one.payment(), false, List.of(one)));
            } else if (isFirst(payments, one, SubsidyPayment::subject)) {
                List<SubsidyPayment> all = payments.stream()
                        .filter(other -> one.subject().equals(other.subject()))
                        .toList();
                facts.add(new SubjectPayments(one.subject(), all.stream().allMatch(SubsidyPayment::resolved), all));
            }
        }
        return facts;
    }

    private static List<EvidencePayments> naiveByEvidence(List<SubsidyPayment> payments) {
        return payments.stream()
                .flatMap(payment -> payment.evidence().stream())
                .distinct()
                .map(evidence -> new EvidencePayments(
                        evidence,
                        cap(evidence),
                        payments.stream()
                                .filter(payment -> payment.evidence().contains(evidence))
                                .toList()))
                .toList();
    }

    private static List<BenefitPayments> naiveByBenefit(List<SubsidyPayment> payments) {
        List<BenefitPayments> facts = new ArrayList<>();
        for (SubsidyPayment one : payments) {
            if (one.benefit() == null || isFirst(payments, one, SubsidyPayment::benefit)) {
                String benefit = one.benefit() == null ? one.payment() : one.benefit();
                List<SubsidyPayment> all = payments.stream()
                        .filter(other -> other.equals(one)
                                || (one.benefit() != null && one.benefit().equals(other.benefit())))
                        .sorted(Comparator.comparing(SubsidyPayment::payment))
                        .toList();
                List<BenefitPayments.Payment> made = all.stream()
                        .filter(payment -> payment.status() == Status.RETURNED
                                || payment.status() == Status.CANCELLED
                                || (payment.status() == Status.PAID && payment.counts()))
                        .map(payment -> new BenefitPayments.Payment(
                                payment.payment(),
                                payment.amount() == null
                                        ? null
                                        : payment.amount().subtract(payment.refunded()),
                                payment.paidOn(),
                                payment.payee(),
                                payment.entitledPayee(),
                                payment.evidence(),
                                BenefitPayments.Status.valueOf(payment.status().name())))
                        .toList();
                boolean oneSubject = all.stream().allMatch(other -> Objects.equals(one.subject(), other.subject()));
                if (!made.isEmpty()) {
                    facts.add(new BenefitPayments(
                            benefit,
                            oneSubject ? one.subject() : null,
                            due(benefit).amount(),
                            due(benefit).lostOn(),
                            made));
                }
            }
        }
        return facts;
    }

    private static boolean isFirst(
            List<SubsidyPayment> payments, SubsidyPayment one, Function<SubsidyPayment, @Nullable String> key) {
        return payments.stream()
                .filter(other -> Objects.equals(key.apply(one), key.apply(other)))
                .findFirst()
                .orElseThrow()
                .equals(one);
    }

    private static @Nullable BigDecimal cap(String evidence) {
        return evidence.equals("e2") ? null : new BigDecimal("1500");
    }

    private static PaymentBook.Due due(String benefit) {
        return new PaymentBook.Due(
                benefit.equals("f2") ? null : new BigDecimal("1000.00"),
                benefit.equals("f3") ? LocalDate.of(2026, 2, 10) : null);
    }

    @Provide
    Arbitrary<List<SubsidyPayment>> payments() {
        Arbitrary<Paid> what = Combinators.combine(
                        Arbitraries.of("TRAINING", "APPRENTICE", "WAGE", "WAGE_TOP", "INSURANCE", "OTHER", "")
                                .map(programme -> programme.isEmpty() ? null : programme),
                        Arbitraries.of("b1", "b2", "b3", "").map(subject -> subject.isEmpty() ? null : subject),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.of("f1", "f2", "f3", "f4", ""),
                        Arbitraries.of("CITY", "DISTRICT", "")
                                .map(level -> level.isEmpty() ? null : Level.valueOf(level)))
                .as((programme, subject, resolved, benefit, level) -> {
                    Paid paid = Paid.paid("", programme).to(subject, resolved).by(level);
                    return benefit.isEmpty() ? paid : paid.benefit(benefit);
                });
        Arbitrary<SubsidyPayment> payment = Combinators.combine(
                        what,
                        Arbitraries.integers().between(-1, 120),
                        Arbitraries.integers().between(1, 70),
                        Arbitraries.of("1000", "500.00", "0.01", ""),
                        Arbitraries.of("0", "0.00", "500", "1000.0"),
                        Arbitraries.of("e1", "e2", "e3").list().ofMaxSize(3),
                        Arbitraries.of(
                                Status.PAID,
                                Status.PAID,
                                Status.PAID,
                                Status.APPROVED,
                                Status.RETURNED,
                                Status.REJECTED,
                                Status.CANCELLED))
                .as((paid, day, days, amount, refunded, evidence, status) -> {
                    LocalDate from = LocalDate.of(2025, 12, 1).plusDays(day);
                    Paid dated = day < 0
                            ? paid.undated()
                            : paid.during(from.toString(), from.plusDays(days).toString());
                    return dated.amount(amount.isEmpty() ? null : amount)
                            .refunded(refunded)
                            .with(evidence.toArray(String[]::new))
                            .status(status)
                            .payment();
                });
        return payment.list().ofMaxSize(12).map(PaymentBookProperties::numbered);
    }

    private static List<SubsidyPayment> numbered(List<SubsidyPayment> payments) {
        List<SubsidyPayment> numbered = new ArrayList<>();
        for (SubsidyPayment one : payments) {
            numbered.add(new SubsidyPayment(
                    "p" + (numbered.size() * 7 % 13),
                    one.subject(),
                    one.resolved(),
                    one.benefit(),
                    one.programme(),
                    one.level(),
                    one.period(),
                    one.amount(),
                    one.refunded(),
                    one.evidence(),
                    one.status(),
                    one.paidOn(),
                    one.payee(),
                    one.entitledPayee()));
        }
        return numbered;
    }
}
