package io.neikong.finance.voucher;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was altered on an original voucher (原始凭证更改记录).
 *
 * @param original  the caller's identifier of the original
 * @param bill  whether it is a bill, such as a cheque (票据)
 * @param voided  whether it was marked void
 * @param alterations  everything that was altered on it, none if it was found unaltered
 * @param replacement  the original that was issued anew in its place (重开), null if there is none
 * @param vouchers  the accounting vouchers that rest on it; not those that are void
 */
public record AlteredOriginal(
        String original,
        boolean bill,
        boolean voided,
        List<Alteration> alterations,
        @Nullable String replacement,
        List<String> vouchers)
        implements Serializable {

    /** What was altered. */
    public enum Field {
        /** The amount, in digits or in words (金额). */
        AMOUNT("alteredAmount"),
        /** The day (日期). */
        DATE("alteredDate"),
        /** The name of the payee (收款人名称). */
        PAYEE("alteredPayee"),
        /** Anything else (其他内容). */
        OTHER("alteredOther");

        private final String term;

        Field(String term) {
            this.term = term;
        }

        String term() {
            return term;
        }
    }

    /**
     * One alteration.
     *
     * @param field  what was altered, null if not recorded
     * @param sealed  whether the unit that had made the original out put its seal on the correction (出具单位印章), null if not
     *     recorded
     */
    public record Alteration(
            @Nullable Field field, @Nullable Boolean sealed) implements Serializable {}

    public AlteredOriginal {
        replacement = Recorded.text(replacement);
        Objects.requireNonNull(original, "original");
        alterations = List.copyOf(alterations);
        vouchers = List.copyOf(vouchers);
    }
}
