package io.neikong.finance.recovery;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice that demands a wrong payment back (追缴通知书).
 *
 * @param notice  the caller's identifier of the notice
 * @param elements  what it says, in any order; null if nobody recorded that
 * @param payBy  the last day for the payment that it names, included; null if not recorded
 * @param service  how it was served, null if it was not
 */
public record RecoveryNotice(
        String notice,
        @Nullable List<Element> elements,
        @Nullable LocalDate payBy,
        @Nullable Service service) implements Serializable {

    /** What a notice has to say (追缴通知书要素). */
    public enum Element {
        /** Who has to pay back (被追缴人). */
        PERSON,
        /** What happened (事实). */
        FACTS,
        /** For which time the benefit was paid (待遇所属期间). */
        BENEFIT_PERIOD,
        /** The exact amount (应退金额). */
        AMOUNT,
        /** The basis (依据). */
        BASIS,
        /** The account to pay to (收款账户). */
        ACCOUNT,
        /** Until when (退款期限). */
        DEADLINE,
        /** The right to state views and to remedies (陈述申辩和救济途径). */
        RIGHTS;

        private static final Element[] ALL = values();

        static Element[] all() {
            return ALL;
        }
    }

    /**
     * The service of a notice (送达).
     *
     * @param servedOn  the day, null if not recorded
     * @param proof  the identifier of the proof of service, null if there is none (送达回证)
     */
    public record Service(
            @Nullable LocalDate servedOn, @Nullable String proof) implements Serializable {
        public Service {
            proof = Recorded.text(proof);
        }
    }

    public RecoveryNotice {
        Objects.requireNonNull(notice, "notice");
        elements = elements == null ? null : List.copyOf(elements);
    }
}
