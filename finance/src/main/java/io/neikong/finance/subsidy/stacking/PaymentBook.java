package io.neikong.finance.subsidy.stacking;

import io.neikong.finance.recovery.BenefitPayments;
import io.neikong.finance.subsidy.BenefitPeriod;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Level;
import io.neikong.finance.subsidy.stacking.SubsidyPayment.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Payments gathered in any order and handed out by whom, by what, and by which benefit they were paid for (补贴支付台账).
 *
 * <pre>{@code
 * PaymentBook book = new PaymentBook();
 * rows.forEach(row -> book.add(payment(row)));
 * checkup.examine("subjects", book.bySubject(), policy.onSubjects(overlaps, caps));
 * checkup.examine("evidence", book.byEvidence(costs::get), policy.onEvidence(overlaps));
 * checkup.examine("joint_evidence", book.byJointEvidence(costs::get), policy.onJointEvidence());
 * }</pre>
 *
 * <p>Payments are kept packed, in about 150 bytes each with all their identifiers, and become objects again only while they are
 * handed out, one subject after another. Whatever the order in which they were added, the facts are the same. Adding is for one
 * thread, and comes before handing out.
 */
public final class PaymentBook {

    private static final int NONE = -1;
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final int RESOLVED = 1;
    private static final int ENTITLED_PAYEE = 2;
    private static final int PERIOD = 4;
    private static final int AMOUNT = 8;
    private static final int PAID_ON = 16;
    private static final int OWN_PAYEE = 32;
    private static final int OTHER_PAYEE = 64;
    private static final int REFUNDED = 128;
    private static final int PROGRAMME = 256;

    private final PackedBytes.Writer writer = new PackedBytes.Writer();
    private final PackedBytes rows = new PackedBytes();
    private final PackedTexts payments = new PackedTexts();
    private final PackedTexts subjects = new PackedTexts();
    private final PackedTexts benefits = new PackedTexts();
    private final PackedTexts evidence = new PackedTexts();
    private final PackedTexts payees = new PackedTexts();
    private final List<String> programmes = new ArrayList<>();
    private final Map<String, Integer> programmeNumbers = new HashMap<>();

    private long[] positions = new long[64];
    private int[] subjectOf = new int[64];
    private int[] benefitOf = new int[64];
    private final BitSet counting = new BitSet();
    private int links;

    /** A book without payments. */
    public PaymentBook() {}

    /**
     * What is due for a benefit (应享待遇).
     *
     * @param amount  the yuan, null if not recorded
     * @param lostOn  the first day on which nothing more may be paid, null if there is none
     */
    public record Due(@Nullable BigDecimal amount, @Nullable LocalDate lostOn) {}

    /**
     * Adds a payment.
     *
     * @throws IllegalArgumentException if one with the same identifier was added before
     */
    public void add(SubsidyPayment payment) {
        int row = payments.size();
        if (payments.number(payment.payment()) != row) {
            throw new IllegalArgumentException("payment must be added once, but came again: " + payment.payment());
        }
        if (row == positions.length) {
            int larger = row + (row >> 1);
            positions = Arrays.copyOf(positions, larger);
            subjectOf = Arrays.copyOf(subjectOf, larger);
            benefitOf = Arrays.copyOf(benefitOf, larger);
        }
        subjectOf[row] = payment.subject() == null ? NONE : subjects.number(payment.subject());
        benefitOf[row] = payment.benefit() == null ? NONE : benefits.number(payment.benefit());
        counting.set(row, payment.counts());
        links += payment.evidence().size();
        write(payment);
        positions[row] = rows.append(writer);
    }

    /** How many payments there are. */
    public int size() {
        return payments.size();
    }

    /** All that each person or unit was paid. A payment that names nobody is handed out by itself, as not resolved. */
    public Stream<SubjectPayments> bySubject() {
        Groups groups = new Groups(subjects.size(), null, subjectOf, size());
        return Stream.concat(
                groups.all().mapToObj(subject -> {
                    List<SubsidyPayment> paid = payments(groups, subject);
                    return new SubjectPayments(subjects.text(subject), allResolved(paid), paid);
                }),
                without(subjectOf).mapToObj(row -> {
                    SubsidyPayment paid = payment(row);
                    return new SubjectPayments(paid.payment(), false, List.of(paid));
                }));
    }

    /**
     * All that was paid for each invoice, class, certificate or month.
     *
     * @param caps  the yuan that all levels may pay for it together; gives null for one that is not known
     */
    public Stream<EvidencePayments> byEvidence(Function<String, @Nullable BigDecimal> caps) {
        int[] rowOf = new int[links];
        int[] evidenceOf = new int[links];
        int link = 0;
        for (int row = 0; row < size(); row++) {
            PackedBytes.Reader reader = rows.at(positions[row]);
            int first = link;
            for (long left = reader.number(); left > 0; left--) {
                int number = (int) reader.number();
                if (IntStream.range(first, link).noneMatch(i -> evidenceOf[i] == number)) {
                    rowOf[link] = row;
                    evidenceOf[link++] = number;
                }
            }
        }
        Groups groups = new Groups(evidence.size(), rowOf, evidenceOf, link);
        return groups.all().mapToObj(number -> {
            String identifier = evidence.text(number);
            return new EvidencePayments(identifier, caps.apply(identifier), payments(groups, number));
        });
    }

    /**
     * All that was paid for things that payments were made for together: each of them is in one fact with all that it is linked to by a
     * payment. What no payment links to anything is left out, and so are payments that do not count: what was rejected, cancelled, sent
     * back by the bank or paid back as a whole links nothing.
     *
     * @param caps  the yuan that all levels may pay for a thing together; gives null for one that is not known
     */
    public Stream<JointEvidence> byJointEvidence(Function<String, @Nullable BigDecimal> caps) {
        Links linked = new Links(evidence.size());
        int[] groupOf = new int[size()];
        for (int row = 0; row < size(); row++) {
            PackedBytes.Reader reader = rows.at(positions[row]);
            long left = counting.get(row) ? reader.number() : 0;
            groupOf[row] = left == 0 ? NONE : (int) reader.number();
            for (; left > 1; left--) {
                linked.link(groupOf[row], (int) reader.number());
            }
        }
        BitSet joint = linked.lowestOfLinked();
        for (int row = 0; row < size(); row++) {
            int group = groupOf[row] == NONE ? NONE : linked.lowest(groupOf[row]);
            groupOf[row] = group != NONE && joint.get(group) ? group : NONE;
        }
        Groups groups = new Groups(evidence.size(), null, groupOf, size());
        return joint.stream().mapToObj(group -> {
            List<SubsidyPayment> paid = payments(groups, group);
            List<JointEvidence.Thing> things = paid.stream()
                    .flatMap(payment -> payment.evidence().stream())
                    .distinct()
                    .map(thing -> new JointEvidence.Thing(thing, caps.apply(thing)))
                    .toList();
            return new JointEvidence(things, paid);
        });
    }

    /**
     * All that was paid for each benefit, less what was paid back, beside what was due. What was not paid yet, rejected, or paid back
     * as a whole is left out. A payment that names no benefit is one by itself.
     *
     * @param dues  what is due for a benefit
     */
    public Stream<BenefitPayments> byBenefit(Function<String, Due> dues) {
        Groups groups = new Groups(benefits.size(), null, benefitOf, size());
        return Stream.concat(
                        groups.all()
                                .mapToObj(benefit -> benefit(benefits.text(benefit), payments(groups, benefit), dues)),
                        without(benefitOf)
                                .mapToObj(this::payment)
                                .map(paid -> benefit(paid.payment(), List.of(paid), dues)))
                .filter(benefit -> !benefit.payments().isEmpty());
    }

    private static BenefitPayments benefit(String benefit, List<SubsidyPayment> paid, Function<String, Due> dues) {
        Due due = dues.apply(benefit);
        String beneficiary = paid.get(0).subject();
        List<BenefitPayments.Payment> made = new ArrayList<>(paid.size());
        for (SubsidyPayment payment : paid) {
            beneficiary = Objects.equals(beneficiary, payment.subject()) ? beneficiary : null;
            switch (payment.status()) {
                case PAID -> {
                    if (payment.counts()) {
                        made.add(made(payment, BenefitPayments.Status.PAID));
                    }
                }
                case RETURNED -> made.add(made(payment, BenefitPayments.Status.RETURNED));
                case CANCELLED -> made.add(made(payment, BenefitPayments.Status.CANCELLED));
                default -> {}
            }
        }
        return new BenefitPayments(benefit, beneficiary, due.amount(), due.lostOn(), made);
    }

    private static BenefitPayments.Payment made(SubsidyPayment payment, BenefitPayments.Status status) {
        BigDecimal amount = payment.amount();
        return new BenefitPayments.Payment(
                payment.payment(),
                amount == null ? null : amount.subtract(payment.refunded()),
                payment.paidOn(),
                payment.payee(),
                payment.entitledPayee(),
                payment.evidence(),
                status);
    }

    private static boolean allResolved(List<SubsidyPayment> paid) {
        for (int i = 0; i < paid.size(); i++) {
            if (!paid.get(i).resolved()) {
                return false;
            }
        }
        return true;
    }

    /** The payments of a group in the order of their identifiers. */
    private List<SubsidyPayment> payments(Groups groups, int group) {
        List<SubsidyPayment> paid = new ArrayList<>(groups.end(group) - groups.start(group));
        for (int i = groups.start(group); i < groups.end(group); i++) {
            paid.add(payment(groups.row(i)));
        }
        paid.sort(Comparator.comparing(SubsidyPayment::payment));
        return paid;
    }

    private IntStream without(int[] groupOf) {
        return IntStream.range(0, size()).filter(row -> groupOf[row] == NONE);
    }

    /** What {@link #payment} reads, in the same order; of what there may be none, the bits of the mask tell. */
    private void write(SubsidyPayment payment) {
        String payee = payment.payee();
        BenefitPeriod period = payment.period();
        boolean ownPayee = payee != null && payee.equals(payment.subject());
        writer.clear().number(payment.evidence().size());
        for (int i = 0; i < payment.evidence().size(); i++) {
            writer.number(evidence.number(payment.evidence().get(i)));
        }
        writer.put(payment.level() == null ? 0 : LEVELS.indexOf(payment.level()) + 1);
        writer.put(STATUSES.indexOf(payment.status()));
        int mask = 0;
        mask |= payment.resolved() ? RESOLVED : 0;
        mask |= payment.entitledPayee() ? ENTITLED_PAYEE : 0;
        mask |= period == null ? 0 : PERIOD;
        mask |= payment.amount() == null ? 0 : AMOUNT;
        mask |= payment.paidOn() == null ? 0 : PAID_ON;
        mask |= ownPayee ? OWN_PAYEE : 0;
        mask |= payee == null || ownPayee ? 0 : OTHER_PAYEE;
        mask |= isPlainZero(payment.refunded()) ? 0 : REFUNDED;
        mask |= payment.programme() == null ? 0 : PROGRAMME;
        writer.number(mask);
        if (period != null) {
            writer.signed(period.from().toEpochDay());
            writer.number(ChronoUnit.DAYS.between(period.from(), period.toExclusive()));
        }
        if (payment.amount() != null) {
            writer.amount(payment.amount());
        }
        if (payment.paidOn() != null) {
            writer.signed(payment.paidOn().toEpochDay());
        }
        if (payee != null && !ownPayee) {
            writer.number(payees.number(payee));
        }
        if ((mask & REFUNDED) != 0) {
            writer.amount(payment.refunded());
        }
        if (payment.programme() != null) {
            writer.number(programme(payment.programme()));
        }
    }

    private static boolean isPlainZero(BigDecimal amount) {
        return amount.signum() == 0 && amount.scale() == 0;
    }

    /** There are few programmes, so each stays one object. */
    private int programme(String programme) {
        return programmeNumbers.computeIfAbsent(programme, unseen -> {
            programmes.add(unseen);
            return programmes.size() - 1;
        });
    }

    private SubsidyPayment payment(int row) {
        PackedBytes.Reader reader = rows.at(positions[row]);
        String[] restsOn = new String[(int) reader.number()];
        for (int i = 0; i < restsOn.length; i++) {
            restsOn[i] = evidence.text((int) reader.number());
        }
        int level = reader.get();
        Status status = STATUSES.get(reader.get());
        long mask = reader.number();
        String subject = subjectOf[row] == NONE ? null : subjects.text(subjectOf[row]);
        LocalDate from = (mask & PERIOD) == 0 ? null : LocalDate.ofEpochDay(reader.signed());
        BenefitPeriod period = from == null ? null : new BenefitPeriod(from, from.plusDays(reader.number()));
        BigDecimal amount = (mask & AMOUNT) == 0 ? null : reader.amount();
        LocalDate paidOn = (mask & PAID_ON) == 0 ? null : LocalDate.ofEpochDay(reader.signed());
        String otherPayee = (mask & OTHER_PAYEE) == 0 ? null : payees.text((int) reader.number());
        BigDecimal refunded = (mask & REFUNDED) == 0 ? BigDecimal.ZERO : reader.amount();
        String programme = (mask & PROGRAMME) == 0 ? null : programmes.get((int) reader.number());
        return new SubsidyPayment(
                payments.text(row),
                subject,
                (mask & RESOLVED) != 0,
                benefitOf[row] == NONE ? null : benefits.text(benefitOf[row]),
                programme,
                level == 0 ? null : LEVELS.get(level - 1),
                period,
                amount,
                refunded,
                List.of(restsOn),
                status,
                paidOn,
                (mask & OWN_PAYEE) == 0 ? otherPayee : subject,
                (mask & ENTITLED_PAYEE) != 0);
    }

    /** Which rows belong together: those of one group are one after another. */
    private static final class Groups {
        private final int[] ends;
        private final int[] rows;

        /**
         * Sorts links by their groups.
         *
         * @param rowOf  the row of each link, null if they are the same
         * @param groupOf  the group of each link, {@link #NONE} if it has none
         */
        Groups(int groups, int @Nullable [] rowOf, int[] groupOf, int links) {
            ends = new int[groups + 1];
            int linked = 0;
            for (int i = 0; i < links; i++) {
                if (groupOf[i] != NONE) {
                    ends[groupOf[i] + 1]++;
                    linked++;
                }
            }
            for (int i = 0; i < groups; i++) {
                ends[i + 1] += ends[i];
            }
            rows = new int[linked];
            for (int i = 0; i < links; i++) {
                if (groupOf[i] != NONE) {
                    rows[ends[groupOf[i]]++] = rowOf == null ? i : rowOf[i];
                }
            }
        }

        IntStream all() {
            return IntStream.range(0, ends.length - 1);
        }

        int start(int group) {
            return group == 0 ? 0 : ends[group - 1];
        }

        int end(int group) {
            return ends[group];
        }

        int row(int index) {
            return rows[index];
        }
    }
}
