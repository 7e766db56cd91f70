package io.neikong.examples.sample;

import io.neikong.examples.sample.OriginalRegister.Booked;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the payments of vouchers rest on, and payments that lack some of it (VCH-012). */
final class VoucherPayments {

    private static final String RULE = "VCH-012";
    private static final int PAYMENTS = 240;

    private final Dice dice = Dice.of("voucher payments");
    private final Staff staff;
    private final OriginalRegister register;
    private final Deque<Booked> vouchers = new ArrayDeque<>();
    private final List<Map<String, String>> notices;
    private final AnswerKey key;
    private final Table table = new Table(
            "voucher",
            "programme",
            "approved_by",
            "approved_at",
            "approval_recorded_at",
            "paid_at",
            "notice",
            "payee",
            "payee_evidence",
            "account_holder",
            "status");
    private int numbered;

    private static final class Payment {
        final Booked voucher;

        @Nullable
        String programme;

        @Nullable
        String approver;

        @Nullable
        LocalDateTime approvedAt;

        @Nullable
        LocalDateTime recordedAt;

        @Nullable
        LocalDateTime paidAt;

        @Nullable
        String notice;

        @Nullable
        String payee;

        @Nullable
        String evidence;

        @Nullable
        String holder;

        String status = "paid";

        Payment(Booked voucher) {
            this.voucher = voucher;
        }
    }

    /** What is changed on a payment that was in order. */
    private interface Change {
        void make(Payment payment, LocalDateTime paidAt);
    }

    VoucherPayments(Staff staff, OriginalRegister register, Table notices, AnswerKey key) {
        this.staff = staff;
        this.register = register;
        this.notices = notices.records();
        this.key = key;
    }

    /** Payments of vouchers with which nobody else has plans. */
    void plant() {
        vouchers.addAll(register.thatMayPay());
        breach(false, (payment, paidAt) -> {
            payment.approver = null;
            payment.approvedAt = null;
        });
        breach(false, (payment, paidAt) -> payment.approver = null);
        breach(true, (payment, paidAt) -> payment.approvedAt = paidAt.plusSeconds(1));
        breach(true, (payment, paidAt) -> {
            payment.approvedAt = paidAt.minusDays(1);
            payment.recordedAt = paidAt.plusMinutes(3);
        });
        breach(false, (payment, paidAt) -> announced(payment, "TRAINING").notice = null);
        breach(false, (payment, paidAt) -> announced(payment, "POST").notice = "N9999");
        breach(false, (payment, paidAt) -> payment.evidence = null);
        breach(false, (payment, paidAt) -> payment.holder = "R99999");
        breach(false, (payment, paidAt) -> { // everything at once
            announced(payment, "HARDSHIP").notice = null;
            payment.approver = null;
            payment.evidence = null;
            payment.holder = null;
        });
        gap((payment, paidAt) -> {
            payment.approvedAt = null;
            payment.recordedAt = null;
        });
        gap((payment, paidAt) -> {
            payment.programme = null;
            payment.notice = null;
        });
        gap((payment, paidAt) -> payment.holder = null);
        gap((payment, paidAt) -> payment.payee = null);
        gap((payment, paidAt) -> payment.paidAt = null);

        // Nothing of these must be found.
        add((payment, paidAt) -> payment.approvedAt = paidAt);
        add((payment, paidAt) -> {
            payment.approvedAt = null; // the system says so
            payment.recordedAt = paidAt;
        });
        add((payment, paidAt) -> {
            payment.programme = "UI_BENEFIT";
            payment.notice = null;
        });
        add((payment, paidAt) -> {
            announced(payment, "STARTUP").programme = null; // what was announced is known all the same
        });
        add((payment, paidAt) -> {
            payment.status = "pending";
            payment.paidAt = null;
            payment.approver = null;
            payment.evidence = null;
        });
        Booked cancelled = register.takeVoid();
        Payment paidAllTheSame = payment(cancelled);
        paidAllTheSame.approver = null;
        write(paidAllTheSame);
        key.breach(RULE, cancelled.id(), "");
        Payment cancelledInTime = payment(register.takeVoid());
        cancelledInTime.approver = null;
        cancelledInTime.paidAt = null;
        write(cancelledInTime);

        for (int i = 0; i < PAYMENTS && !vouchers.isEmpty(); i++) {
            add((payment, paidAt) -> {});
        }
    }

    /** A payment of a voucher of one's own, by its status. */
    void of(Booked voucher, String status) {
        Payment payment = payment(voucher);
        payment.status = status;
        write(payment);
    }

    private void breach(boolean ofApprover, Change change) {
        Payment payment = add(change);
        if (ofApprover) {
            key.breach(RULE, payment.voucher.id(), "", staff.leader("FIN"));
        } else {
            key.breach(RULE, payment.voucher.id(), "");
        }
    }

    private void gap(Change change) {
        key.gap(RULE, add(change).voucher.id(), "");
    }

    private Payment add(Change change) {
        Payment payment = payment(vouchers.removeLast());
        LocalDateTime paidAt = payment.paidAt;
        if (paidAt != null) {
            change.make(payment, paidAt);
        }
        write(payment);
        return payment;
    }

    private Payment payment(Booked voucher) {
        numbered++;
        LocalDateTime paidAt = voucher.entered().plusMinutes(dice.between(5, 50));
        Payment payment = new Payment(voucher);
        payment.approver = staff.leader("FIN");
        payment.approvedAt = paidAt.minusHours(dice.between(1, 90));
        payment.recordedAt = payment.approvedAt;
        payment.paidAt = paidAt;
        payment.payee = String.format(Locale.ROOT, "U%03d", dice.between(1, 40));
        payment.evidence = String.format(Locale.ROOT, "BR%05d", numbered);
        payment.holder = payment.payee;
        if (dice.chance(0.4)) {
            announced(payment, dice.pick(Announcements.PROGRAMMES));
        } else {
            payment.programme = "OFFICE";
        }
        return payment;
    }

    private Payment announced(Payment payment, String programme) {
        payment.programme = programme;
        payment.notice = dice.pick(notices.stream()
                        .filter(notice -> programme.equals(notice.get("programme")))
                        .toList())
                .get("notice");
        return payment;
    }

    private void write(Payment payment) {
        table.add(
                payment.voucher.id(),
                payment.programme,
                payment.approver,
                payment.approvedAt,
                payment.recordedAt,
                payment.paidAt,
                payment.notice,
                payment.payee,
                payment.evidence,
                payment.holder,
                payment.status);
    }

    Table table() {
        return table;
    }
}
