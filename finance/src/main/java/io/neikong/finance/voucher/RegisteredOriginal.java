package io.neikong.finance.voucher;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an original voucher in the books, with what tells it from others (原始凭证登记).
 *
 * @param original  the caller's identifier of the entry
 * @param eInvoiceNumber  the number of an electronic invoice, which no other invoice of the country has (电子发票号码), null if it
 *     is none
 * @param issuer  who made it out, such as the seller by its credit code, null if not recorded
 * @param number  the number that its issuer gave it, null if it has none or it was not recorded
 * @param issuedOn  the day on which it was made out, null if not recorded
 * @param amount  its amount in yuan, negative in red letters (红字), null if not recorded
 * @param vouchers  the accounting vouchers of all years that rest on it; not those that are void, nor those whose payment was
 *     returned by the bank
 */
public record RegisteredOriginal(
        String original,
        @Nullable String eInvoiceNumber,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable BigDecimal amount,
        List<String> vouchers)
        implements Serializable {

    public RegisteredOriginal {
        eInvoiceNumber = Recorded.text(eInvoiceNumber);
        issuer = Recorded.text(issuer);
        number = Recorded.text(number);
        Objects.requireNonNull(original, "original");
        vouchers = List.copyOf(vouchers);
    }

    boolean isUsed() {
        return !vouchers.isEmpty();
    }

    /** Its number, of whatever kind; null if it has none. */
    @Nullable
    String anyNumber() {
        return eInvoiceNumber == null ? number : eInvoiceNumber;
    }
}
