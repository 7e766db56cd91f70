package io.neikong.finance.voucher;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An original voucher: the paper or file that proves what happened, such as an invoice or a receipt (原始凭证).
 *
 * @param original  the caller's identifier of the original
 * @param kind  where it comes from, null if not recorded
 * @param condition  whether it is there, void or lost
 * @param name  what it is called, such as "receipt" (凭证名称), null if it says nothing
 * @param number  its number, or that of the electronic invoice, null if it has none
 * @param issuedOn  the day on which it was made out (填制日期), null if it is not on it
 * @param issuer  the unit that made it out, such as by its credit code, or the person (填制单位或填制人), null if it is not on it
 * @param receiver  the unit that received it (接受凭证单位), null if it is not on it
 * @param content  what it is about (经济业务内容), null if it is not on it
 * @param measured  whether what it is about has a quantity and a price; false for a service without either, null if not
 *     recorded
 * @param quantity  how many, null if it is not on it
 * @param unitPrice  the price of one in yuan, with tax if {@code amount} is with tax, null if it is not on it
 * @param amount  the amount in yuan, negative in red letters (红字), null if it is not on it
 * @param amountInWords  the amount in words (大写金额), null if it is not on it
 * @param marks  who signed and sealed it
 * @param stubKept  for a void one, whether it is kept together with its stub (连同存根保存), null if not recorded
 * @param lossCertificate  for a lost one, the certificate of the unit that had made it out (原开出单位证明), null if there is none
 * @param lossExplanationApprovedBy  for a lost one without such a certificate, who approved the explanation of the person
 *     concerned, null if nobody did
 */
public record OriginalVoucher(
        String original,
        @Nullable Kind kind,
        Condition condition,
        @Nullable String name,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String receiver,
        @Nullable String content,
        @Nullable Boolean measured,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal amount,
        @Nullable String amountInWords,
        Marks marks,
        @Nullable Boolean stubKept,
        @Nullable String lossCertificate,
        @Nullable String lossExplanationApprovedBy)
        implements Serializable {

    /** Where an original comes from. */
    public enum Kind {
        /** From another unit (外来原始凭证). */
        EXTERNAL,
        /** From a person (从个人取得的原始凭证). */
        FROM_PERSON,
        /** Made in the unit itself (自制原始凭证). */
        SELF_MADE,
        /** Made out to somebody outside (对外开出的原始凭证). */
        ISSUED
    }

    /** What became of an original. */
    public enum Condition {
        /** It is there (有效). */
        PRESENT,
        /** It was marked void (作废). */
        VOIDED,
        /** It was lost (遗失). */
        LOST
    }

    /**
     * Signatures and seals on an original. A reliable electronic signature is as good as either.
     *
     * @param handler  who handled the matter and signed (经办人), null if nobody signed
     * @param head  the head of the handling unit, or who stands in for him, who signed (经办单位负责人或其指定人员), null if nobody
     *     signed
     * @param issuerSeal  whether it bears the seal of the unit that made it out (填制单位公章), null if not recorded
     * @param personSignature  whether the person from whom it comes signed it (填制人签章), null if not recorded
     * @param ownSeal  whether it bears the seal of one's own unit (本单位公章), null if not recorded
     */
    public record Marks(
            @Nullable String handler,
            @Nullable String head,
            @Nullable Boolean issuerSeal,
            @Nullable Boolean personSignature,
            @Nullable Boolean ownSeal)
            implements Serializable {
        public Marks {
            handler = Recorded.text(handler);
            head = Recorded.text(head);
        }
    }

    public OriginalVoucher {
        name = Recorded.text(name);
        number = Recorded.text(number);
        issuer = Recorded.text(issuer);
        receiver = Recorded.text(receiver);
        content = Recorded.text(content);
        amountInWords = Recorded.text(amountInWords);
        lossCertificate = Recorded.text(lossCertificate);
        lossExplanationApprovedBy = Recorded.text(lossExplanationApprovedBy);
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(marks, "marks");
    }
}
