package io.neikong.finance.voucher;

import io.neikong.finance.voucher.OriginalVoucher.Condition;
import io.neikong.finance.voucher.OriginalVoucher.Kind;
import io.neikong.finance.voucher.OriginalVoucher.Marks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Original vouchers for tests: everything is there, unless a test takes it away. */
final class Originals {

    private @Nullable Kind kind;
    private Condition condition = Condition.PRESENT;
    private @Nullable Boolean measured = true;
    private @Nullable String quantity = "3";
    private @Nullable String unitPrice = "12.50";
    private @Nullable String amount = "37.50";
    private @Nullable String amountInWords;
    private @Nullable Boolean stubKept;
    private @Nullable String lossCertificate;
    private @Nullable String lossExplanationApprovedBy;
    private Set<OriginalElement> without = Set.of();
    private Set<OriginalElement> unknown = Set.of();

    private Originals(@Nullable Kind kind) {
        this.kind = kind;
    }

    static Originals of(@Nullable Kind kind) {
        return new Originals(kind);
    }

    static Originals invoice() {
        return new Originals(Kind.EXTERNAL);
    }

    /** One of which nothing is recorded. */
    static OriginalVoucher blank(@Nullable Kind kind, Condition condition) {
        return new OriginalVoucher(
                "o/2",
                kind,
                condition,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Marks(null, null, null, null, null),
                null,
                null,
                null);
    }

    Originals without(OriginalElement... elements) {
        without = Set.of(elements);
        return this;
    }

    Originals unknown(OriginalElement... elements) {
        unknown = Set.of(elements);
        return this;
    }

    Originals measured(@Nullable Boolean other) {
        measured = other;
        return this;
    }

    Originals figures(@Nullable String otherQuantity, @Nullable String otherPrice, @Nullable String otherAmount) {
        quantity = otherQuantity;
        unitPrice = otherPrice;
        amount = otherAmount;
        return this;
    }

    Originals words(@Nullable String other) {
        amountInWords = other;
        return this;
    }

    Originals voided(@Nullable Boolean kept) {
        condition = Condition.VOIDED;
        stubKept = kept;
        return this;
    }

    Originals lost(@Nullable String certificate, @Nullable String explanationApprovedBy) {
        condition = Condition.LOST;
        lossCertificate = certificate;
        lossExplanationApprovedBy = explanationApprovedBy;
        return this;
    }

    OriginalVoucher original() {
        return new OriginalVoucher(
                "o/1",
                kind,
                condition,
                text(OriginalElement.NAME),
                text(OriginalElement.NUMBER),
                without.contains(OriginalElement.ISSUED_ON) ? null : LocalDate.of(2026, 3, 5),
                text(OriginalElement.ISSUER),
                text(OriginalElement.RECEIVER),
                text(OriginalElement.CONTENT),
                measured,
                number(quantity),
                number(unitPrice),
                without.contains(OriginalElement.AMOUNT) ? null : number(amount),
                amountInWords,
                new Marks(
                        text(OriginalElement.HANDLER),
                        text(OriginalElement.HEAD_SIGNATURE),
                        mark(OriginalElement.ISSUER_SEAL),
                        mark(OriginalElement.PERSON_SIGNATURE),
                        mark(OriginalElement.OWN_SEAL)),
                stubKept,
                lossCertificate,
                lossExplanationApprovedBy);
    }

    private @Nullable String text(OriginalElement element) {
        return without.contains(element) ? null : element.term();
    }

    private @Nullable Boolean mark(OriginalElement element) {
        return unknown.contains(element) ? null : (Boolean) !without.contains(element);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
