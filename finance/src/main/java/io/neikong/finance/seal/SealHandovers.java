package io.neikong.finance.seal;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who kept one seal, and the records of how it passed from one to another (印鉴移交登记).
 *
 * @param custody  who kept it
 * @param handovers  the records of the seal, in any order
 */
public record SealHandovers(SealCustody custody, List<Handover> handovers) implements Serializable {

    /**
     * One record of a handover.
     *
     * @param outgoing  who gave the seal away, null if not recorded
     * @param incoming  who took it, null if not recorded
     * @param supervisor  the third who watched (监交人), null if nobody did
     * @param handedOverOn  the day, null if not recorded
     */
    public record Handover(
            @Nullable String outgoing,
            @Nullable String incoming,
            @Nullable String supervisor,
            @Nullable LocalDate handedOverOn)
            implements Serializable {
        public Handover {
            outgoing = Recorded.text(outgoing);
            incoming = Recorded.text(incoming);
            supervisor = Recorded.text(supervisor);
        }
    }

    public SealHandovers {
        Objects.requireNonNull(custody, "custody");
        handovers = List.copyOf(handovers);
    }
}
