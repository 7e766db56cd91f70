package io.neikong.examples.sample;

import io.neikong.examples.sample.OriginalRegister.Booked;
import io.neikong.examples.sample.OriginalRegister.Original;
import io.neikong.finance.voucher.CapitalAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Originals that lack something (VCH-001), say another amount in words (VCH-003, VCH-004), do not support their vouchers (VCH-008), were altered (VCH-009) or were used
 * twice (VCH-011), each on vouchers of its own.
 */
final class Originals {

    private static final String COMPLETE = "VCH-001";
    private static final String SUPPORTED = OriginalRegister.SUPPORTED;
    private static final String UNALTERED = "VCH-009";
    private static final String USED_ONCE = "VCH-011";

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Staff staff;
    private final OriginalRegister register;
    private final VoucherPayments payments;
    private final AnswerKey key;

    Originals(Staff staff, OriginalRegister register, VoucherPayments payments, AnswerKey key) {
        this.staff = staff;
        this.register = register;
        this.payments = payments;
        this.key = key;
    }

    void plant() {
        incomplete();
        inWords();
        lostAndVoid();
        unsupported();
        allocated();
        altered();
        usedTwice();
        usedAgain();
    }

    private void inWords() {
        only("from_person", original -> {
            original.words = CapitalAmount.format(amountOf(original).add(CENT));
            original.breach("VCH-003");
        });
        only("external", original -> {
            original.words = "壹佰";
            original.breach("VCH-004");
            original.gap("VCH-003");
        });
        only(
                "self_made",
                original -> original.words = // 人民币 is printed on the form
                        CapitalAmount.format(amountOf(original)).substring(3));
    }

    private static BigDecimal amountOf(Original original) {
        return Objects.requireNonNull(original.amount);
    }

    /** The one original of a voucher that was in order, changed. */
    private Original only(String kind, Consumer<Original> change) {
        Booked voucher = register.take();
        Original original = register.of(kind, voucher, voucher.total());
        notMeasured(original);
        register.rest(voucher, original);
        change.accept(original);
        return original;
    }

    private static void notMeasured(Original original) {
        original.measured = "no";
        original.quantity = null;
        original.unitPrice = null;
    }

    private void incomplete() {
        only("external", original -> original.issuerSeal = "no").breach(COMPLETE);
        only("external", original -> original.handler = null).breach(COMPLETE);
        only(
                        "external",
                        original -> { // one breach for all of it
                            original.receiver = null;
                            original.content = null;
                        })
                .breach(COMPLETE);
        only("external", original -> {
                    original.measured = "yes";
                    original.unitPrice = "12.50";
                })
                .breach(COMPLETE);
        only(
                        "external",
                        original -> { // a cent off
                            original.quantity = "1";
                            original.unitPrice = amount(original).add(CENT).toPlainString();
                            original.measured = "yes";
                        })
                .breach(COMPLETE);
        only("from_person", original -> original.personSignature = "no").breach(COMPLETE);
        only("self_made", original -> original.head = null).breach(COMPLETE);
        only("issued", original -> original.ownSeal = "no").breach(COMPLETE);
        only(
                "self_made",
                original -> { // without its day it cannot be told from others either
                    original.issuedOn = null;
                    original.breach(COMPLETE);
                    original.gap(USED_ONCE);
                });
        only("external", original -> {
            original.eInvoiceNumber = null;
            original.number = "20260417";
            original.issuer = null;
            original.breach(COMPLETE);
            original.gap(USED_ONCE);
        });
        only("external", original -> original.issuerSeal = null).gap(COMPLETE);
        only("issued", original -> original.ownSeal = null).gap(COMPLETE);
        only("self_made", original -> original.kind = null).gap(COMPLETE);
        only("external", original -> original.measured = null).gap(COMPLETE);
        only(
                "external",
                original -> { // a breach all the same
                    original.kind = null;
                    original.handler = null;
                    original.breach(COMPLETE);
                    original.gap(COMPLETE);
                });

        // Nothing of these must be found.
        only(
                "external",
                original -> { // a service
                    original.quantity = "0";
                    original.unitPrice = original.amount == null ? null : original.amount.toPlainString();
                });
        only("external", original -> {
            original.measured = "yes";
            original.quantity = "2";
            original.unitPrice = amount(original)
                    .subtract(new BigDecimal("0.005")) // half a cent for two, rounded up
                    .divide(BigDecimal.valueOf(2))
                    .toPlainString();
        });
        only("self_made", original -> {
            original.issuerSeal = "no";
            original.personSignature = "no";
            original.ownSeal = "no";
        });
    }

    private static BigDecimal amount(Original original) {
        return original.amount == null ? BigDecimal.ZERO : original.amount;
    }

    private void lostAndVoid() {
        only("external", original -> original.status = "lost").breach(COMPLETE);
        only(
                        "external",
                        original -> { // nobody approved the explanation
                            original.status = "lost";
                            original.handler = null;
                            original.issuerSeal = "no";
                        })
                .breach(COMPLETE);
        voided("no").breach(COMPLETE);
        voided(null).gap(COMPLETE);

        // Nothing of these must be found.
        only("external", original -> {
            original.status = "lost";
            original.issuerSeal = null;
            original.lossCertificate = "LC-0007";
        });
        only("from_person", original -> {
            original.status = "lost";
            original.lossExplanationApprovedBy = staff.leader("FIN");
        });
        voided("yes");
    }

    /** A form that was spoilt and marked void, beside the original on which the voucher rests. */
    private Original voided(@Nullable String stubKept) {
        Booked voucher = register.take();
        register.support(voucher);
        Original spoilt = register.of("issued", voucher, voucher.total());
        spoilt.status = "void";
        spoilt.stubKept = stubKept;
        spoilt.receiver = null;
        spoilt.ownSeal = null;
        return spoilt;
    }

    private void unsupported() {
        Booked tooLow = register.take();
        register.rest(tooLow, register.of("external", tooLow, tooLow.total().subtract(CENT)));
        key.breach(SUPPORTED, tooLow.id(), "");

        key.breach(SUPPORTED, register.take().id(), ""); // nothing at all

        Booked onVoid = register.take();
        Original worthless = register.of("issued", onVoid, onVoid.total());
        worthless.status = "void";
        worthless.stubKept = "yes";
        register.rest(onVoid, worthless);
        key.breach(SUPPORTED, onVoid.id(), "");

        Booked half = register.take(); // the slip gives it less than the original has
        register.rest(
                half, register.of("external", half, half.total()), half.total().subtract(BigDecimal.ONE));
        key.breach(SUPPORTED, half.id(), "");

        Booked undone = register.take(); // a red-letter original takes away what it needs
        register.rest(undone, register.of("external", undone, undone.total()));
        register.rest(undone, register.of("external", undone, BigDecimal.TEN.negate()));
        key.breach(SUPPORTED, undone.id(), "");

        for (int i = 0; i < 2; i++) {
            Booked vague = register.take();
            Original part = register.of("external", vague, vague.total());
            register.rest(vague, part, null);
            key.gap(SUPPORTED, vague.id(), "");
            part.gap(SUPPORTED);
        }
        Booked illegible = register.take();
        Original withoutAmount = register.of("external", illegible, illegible.total());
        notMeasured(withoutAmount);
        withoutAmount.eInvoiceNumber = "99310000000000900001";
        withoutAmount.number = null;
        withoutAmount.amount = null;
        register.rest(illegible, withoutAmount, illegible.total());
        withoutAmount.breach(COMPLETE);
        withoutAmount.gap(SUPPORTED);

        // Nothing of these must be found.
        Booked capped = register.take();
        register.rest(capped, register.of("external", capped, capped.total().add(BigDecimal.TEN)));
        Booked setOff = register.take();
        register.rest(setOff, register.of("external", setOff, setOff.total().add(BigDecimal.TEN)));
        register.rest(setOff, register.of("external", setOff, BigDecimal.TEN.negate()));
    }

    private void allocated() {
        Booked one = register.take();
        Booked other = register.take();
        BigDecimal both = one.total().add(other.total());
        Original beyond = register.of("external", one, both.subtract(CENT)); // a cent beyond
        register.rest(one, beyond, one.total());
        register.rest(other, beyond, other.total());
        beyond.breach(SUPPORTED);

        Booked first = register.take();
        Booked again = register.take();
        Original whole = register.of("external", first, first.total().max(again.total())); // whole, twice over
        register.rest(first, whole, first.total());
        register.rest(again, whole, again.total());
        whole.breach(SUPPORTED);

        Booked refunded = register.take(); // what was booked back in red gives nothing back
        Booked spent = register.take();
        Original turned = register.of("external", refunded, refunded.total().add(spent.total()));
        turned.amount = refunded.total().add(BigDecimal.ONE);
        notMeasured(turned);
        register.rest(refunded, turned, refunded.total().add(BigDecimal.ONE));
        register.rest(refunded, turned, BigDecimal.ONE.negate());
        register.rest(spent, turned, BigDecimal.ONE);
        register.support(spent);
        turned.breach(SUPPORTED);

        // Nothing of these must be found.
        Booked part1 = register.take();
        Booked part2 = register.take();
        Booked part3 = register.take();
        Original slips =
                register.of("external", part1, part1.total().add(part2.total()).add(part3.total()));
        register.rest(part1, slips, part1.total());
        register.rest(part2, slips, part2.total());
        register.rest(part3, slips, part3.total().subtract(BigDecimal.ONE));
        register.rest(part3, slips, BigDecimal.ONE); // two parts on one voucher
    }

    private void altered() {
        register.alter(only("external", original -> original.breach(UNALTERED)), "amount", "yes"); // sealed or not
        register.alter(only("from_person", original -> original.breach(UNALTERED)), "amount", "no");
        register.alter(only("external", original -> original.breach(UNALTERED)), "other", "no");
        register.alter(only("external", original -> original.breach(UNALTERED)), null, "no");
        register.alter(
                only("external", original -> {
                    original.bill = "yes";
                    original.breach(UNALTERED);
                }),
                "date",
                "yes");
        register.alter(
                only("external", original -> {
                    original.bill = "yes";
                    original.breach(UNALTERED);
                }),
                "payee",
                "yes");
        Original both = only(
                "external",
                original -> { // a breach beside what is not known
                    original.breach(UNALTERED);
                    original.gap(UNALTERED);
                });
        register.alter(both, "amount", null);
        register.alter(both, "other", null);
        Original inUse = replaced(true);
        register.alter(inUse, "amount", "no");
        inUse.breach(UNALTERED);
        register.alter(only("external", original -> original.gap(UNALTERED)), "other", null);
        register.alter(only("issued", original -> original.gap(UNALTERED)), null, "yes");

        // Nothing of these must be found.
        Original corrected = only("external", original -> original.bill = "no");
        register.alter(corrected, "date", "yes");
        register.alter(corrected, "other", "yes");
        register.alter(replaced(false), "amount", "no");
        register.alter(voided("yes"), "amount", "no");
        register.alter(only("external", original -> original.bill = "yes"), "other", "yes");
    }

    /** An original that was issued anew; the voucher rests on the new one or still on the old one. */
    private Original replaced(boolean stillInUse) {
        Booked voucher = register.take();
        Original old = register.of("external", voucher, voucher.total());
        old.replacedBy = register.of("external", voucher, voucher.total());
        register.rest(voucher, stillInUse ? old : old.replacedBy);
        return old;
    }

    private void usedTwice() {
        Booked late = from(LocalDate.of(2026, 1, 1), null);
        Booked early = from(null, LocalDate.of(2025, 1, 1));
        twice(early, late, (one, other) -> { // in two years
            one.number = "00733100";
            other.number = "00733100";
        });
        twice(register.take(), register.take(), (one, other) -> { // the same invoice, written differently
            one.eInvoiceNumber = "99310000000000800001";
            other.eInvoiceNumber = "９９３１ 0000 0000 0080 0001";
        });
        twice(register.take(), register.take(), (one, other) -> {
            one.number = "00733200";
            other.number = "733200";
        });
        twice(register.take(), register.take(), (one, other) -> {
            one.number = "ab-7333";
            other.number = " ＡＢ-7333";
        });
        Booked once = register.take();
        twice(once, once, (one, other) -> { // on one voucher
            one.number = "00733400";
            other.number = "00733400";
        });
        for (int i = 0; i < 2; i++) {
            String number = i == 0 ? "00733500" : null;
            Original[] pair = pair(register.take(), register.take(), (one, other) -> one.number = number);
            pair[number == null ? 0 : 1].gap(USED_ONCE); // the first of those without a number
        }

        // Nothing of these must be found.
        pair(register.take(), register.take(), (one, other) -> { // two of the same amount on the same day
            one.number = "00733600";
            other.number = "00733601";
        });
        pair(register.take(), register.take(), (one, other) -> {
            one.number = "00733700";
            other.number = "00733700";
            other.issuer = "U041";
        });
        pair(register.take(), register.take(), (one, other) -> { // a new book every year
            one.number = "00000001";
            other.number = "00000001";
            other.issuedOn = one.issuedOn == null ? null : one.issuedOn.minusYears(1);
        });
        Booked reversed = register.take();
        Original red = register.of("external", reversed, BigDecimal.TEN.negate());
        Original blue = register.of("external", reversed, reversed.total().add(BigDecimal.TEN));
        red.eInvoiceNumber = "99310000000000800002";
        blue.eInvoiceNumber = "99310000000000800002";
        register.rest(reversed, red);
        register.rest(reversed, blue);
    }

    private Booked from(@Nullable LocalDate first, @Nullable LocalDate before) {
        return register.takeOf(voucher -> {
            LocalDate day = voucher.entered().toLocalDate();
            return (first == null || !day.isBefore(first)) && (before == null || day.isBefore(before));
        });
    }

    /** What two entries are given. */
    private interface Numbers {
        void give(Original one, Original other);
    }

    private void twice(Booked one, Booked other, Numbers numbers) {
        pair(one, other, numbers)[0].breach(USED_ONCE);
    }

    /** Two entries of the same issuer, day and amount, each enough for its voucher. */
    private Original[] pair(Booked first, Booked second, Numbers numbers) {
        boolean inOrder = !second.entered().isBefore(first.entered());
        Booked one = inOrder ? first : second;
        Booked other = inOrder ? second : first;
        BigDecimal amount = one.total().max(other.total());
        Original entered = register.of("external", one, amount);
        Original again = register.of("external", other, amount);
        for (Original original : new Original[] {entered, again}) {
            notMeasured(original);
            original.eInvoiceNumber = null;
            original.number = null;
            original.issuer = "U050";
            original.issuedOn = entered.issuedOn;
        }
        numbers.give(entered, again);
        register.rest(one, entered, one.total());
        register.rest(other, again, other.total());
        return new Original[] {entered, again};
    }

    /** Nothing of these must be found: the first voucher does not count any more. */
    private void usedAgain() {
        Booked cancelled = register.takeVoid();
        Booked instead = register.take();
        Original[] entries = pair(cancelled, instead, (one, other) -> {
            one.number = "00733800";
            other.number = "00733800";
        });
        register.rest(register.takeVoid(), entries[0], amount(entries[0]));

        Booked returned = register.take();
        Booked paidAgain = register.take();
        Original whole = register.of("external", returned, returned.total().max(paidAgain.total()));
        register.rest(returned, whole, returned.total());
        register.rest(paidAgain, whole, paidAgain.total());
        payments.of(returned, "returned");
        payments.of(paidAgain, "paid");
    }
}
