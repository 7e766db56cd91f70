package io.neikong.finance.archive;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who kept files is succeeded by somebody else (档案人员变动).
 *
 * @param change  the caller's identifier of the change
 * @param outgoing  who kept the files until then, null if not recorded
 * @param incoming  who keeps them from then on, null if not recorded
 * @param changedOn  the first day of the successor, null if not recorded
 * @param list  the list by which the files were handed over, null if there is none (移交清册)
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record StaffChange(
        String change,
        @Nullable String outgoing,
        @Nullable String incoming,
        @Nullable LocalDate changedOn,
        @Nullable HandoverList list,
        LocalDate asOf)
        implements Serializable {

    /**
     * A list by which files were handed over.
     *
     * @param list  the identifier of the list, null if not recorded
     * @param handedOverOn  the day on which it was signed, null if not recorded
     * @param supervisor  who watched, null if nobody did (监交人)
     */
    public record HandoverList(
            @Nullable String list,
            @Nullable LocalDate handedOverOn,
            @Nullable String supervisor) implements Serializable {
        public HandoverList {
            list = Recorded.text(list);
            supervisor = Recorded.text(supervisor);
        }
    }

    public StaffChange {
        outgoing = Recorded.text(outgoing);
        incoming = Recorded.text(incoming);
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The list that there was by {@link #asOf}, null if there was none; one without a day was there. */
    @Nullable
    HandoverList handedOver() {
        LocalDate handedOverOn = list == null ? null : list.handedOverOn();
        return handedOverOn != null && handedOverOn.isAfter(asOf) ? null : list;
    }
}
