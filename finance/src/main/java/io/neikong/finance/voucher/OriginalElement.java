package io.neikong.finance.voucher;

import io.neikong.finance.voucher.OriginalVoucher.Kind;
import io.neikong.time.Answer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an original voucher has to bear, by its kind (原始凭证要素). */
public enum OriginalElement {
    /** What it is called (凭证名称). */
    NAME("name"),
    /** Its number (编号). */
    NUMBER("originalNumber"),
    /** The day on which it was made out (填制日期). */
    ISSUED_ON("issuedOn"),
    /** Who made it out (填制单位或填制人). */
    ISSUER("issuer"),
    /** Who handled the matter and signed (经办人签章). */
    HANDLER("handler"),
    /** The unit that received it (接受凭证单位). */
    RECEIVER("receiver"),
    /** What it is about (经济业务内容). */
    CONTENT("content"),
    /** How many; not needed where nothing is measured (数量). */
    QUANTITY("quantity"),
    /** The price of one; not needed where nothing is measured (单价). */
    UNIT_PRICE("unitPrice"),
    /** The amount (金额). */
    AMOUNT("originalAmount"),
    /** The amount in words (大写金额). */
    AMOUNT_IN_WORDS("amountInWords"),
    /** The seal of the unit that made it out (填制单位公章). */
    ISSUER_SEAL("issuerSeal"),
    /** The signature of the person from whom it comes (填制人签章). */
    PERSON_SIGNATURE("personSignature"),
    /** The signature of the head of the handling unit (经办单位负责人签章). */
    HEAD_SIGNATURE("headSignature"),
    /** The seal of one's own unit (本单位公章). */
    OWN_SEAL("ownSeal");

    /** What the Norms for Basic Accounting Work ask of each kind; not the amount in words, which not every original has. */
    public static final Map<Kind, Set<OriginalElement>> NORMS = Map.of(
            Kind.EXTERNAL, ofAllAnd(ISSUER_SEAL),
            Kind.FROM_PERSON, ofAllAnd(PERSON_SIGNATURE),
            Kind.SELF_MADE, ofAllAnd(HEAD_SIGNATURE),
            Kind.ISSUED, ofAllAnd(OWN_SEAL));

    private final String term;

    OriginalElement(String term) {
        this.term = term;
    }

    private static Set<OriginalElement> ofAllAnd(OriginalElement mark) {
        return Set.of(NAME, ISSUED_ON, ISSUER, HANDLER, RECEIVER, CONTENT, QUANTITY, UNIT_PRICE, AMOUNT, mark);
    }

    /** The word of the library for it. */
    String term() {
        return term;
    }

    /** Whether an original bears it, or need not. */
    Answer isOn(OriginalVoucher original) {
        return switch (this) {
            case NAME -> there(original.name());
            case NUMBER -> there(original.number());
            case ISSUED_ON -> there(original.issuedOn());
            case ISSUER -> there(original.issuer());
            case HANDLER -> there(original.marks().handler());
            case RECEIVER -> there(original.receiver());
            case CONTENT -> there(original.content());
            case QUANTITY -> measure(original.quantity(), original.measured());
            case UNIT_PRICE -> measure(original.unitPrice(), original.measured());
            case AMOUNT -> there(original.amount());
            case AMOUNT_IN_WORDS -> there(original.amountInWords());
            case ISSUER_SEAL -> mark(original.marks().issuerSeal());
            case PERSON_SIGNATURE -> mark(original.marks().personSignature());
            case HEAD_SIGNATURE -> there(original.marks().head());
            case OWN_SEAL -> mark(original.marks().ownSeal());
        };
    }

    private static Answer there(@Nullable Object value) {
        return value == null ? Answer.NO : Answer.YES;
    }

    private static Answer measure(@Nullable Object value, @Nullable Boolean measured) {
        if (value != null || Boolean.FALSE.equals(measured)) {
            return Answer.YES;
        }
        return measured == null ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer mark(@Nullable Boolean there) {
        if (there == null) {
            return Answer.UNKNOWN;
        }
        return there ? Answer.YES : Answer.NO;
    }
}
