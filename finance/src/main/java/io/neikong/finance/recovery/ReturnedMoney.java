package io.neikong.finance.recovery;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Money of a recovery that came in, and how it was booked (追回款项入账).
 *
 * @param receipt  the caller's identifier of the receipt
 * @param receivedOn  the day, null if not recorded
 * @param paidFrom  the fund account that the wrong payment was made from, null if not recorded
 * @param creditedTo  the account that the money came in to, null if not recorded
 * @param paidChannel  the spending channel that the wrong payment was booked in, null if not recorded
 * @param bookedChannel  the channel that the money was booked in, null if not recorded
 * @param booking  as what it was booked, null if it was not booked
 */
public record ReturnedMoney(
        String receipt,
        @Nullable LocalDate receivedOn,
        @Nullable String paidFrom,
        @Nullable String creditedTo,
        @Nullable String paidChannel,
        @Nullable String bookedChannel,
        @Nullable Booking booking)
        implements Serializable {

    /** As what money that came back is booked. */
    public enum Booking {
        /** As less spent (冲减支出). */
        LESS_SPENT,
        /** As income (作收入). */
        INCOME
    }

    public ReturnedMoney {
        paidFrom = Recorded.text(paidFrom);
        creditedTo = Recorded.text(creditedTo);
        paidChannel = Recorded.text(paidChannel);
        bookedChannel = Recorded.text(bookedChannel);
        Objects.requireNonNull(receipt, "receipt");
    }
}
