package io.neikong.finance.incident;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An incident of a fund and all that happened in it (基金要情). All victims of one scheme are one incident.
 *
 * @param incident  the caller's identifier of the incident
 * @param fund  what kind of money it is about, null if not recorded
 * @param discoveredOn  the day on which it was discovered, by the body's own register; null if not recorded
 * @param suspectedCrime  whether a crime is suspected, null if not recorded
 * @param transfer  the identifier of the evaluation whether to transfer it to the police, null if there is none
 * @param events  what happened, in the order in which it happened
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Incident(
        String incident,
        @Nullable Fund fund,
        @Nullable LocalDate discoveredOn,
        @Nullable Boolean suspectedCrime,
        @Nullable String transfer,
        List<IncidentEvent> events,
        LocalDate asOf)
        implements Serializable {

    /** What kind of money an incident is about (资金类别). */
    public enum Fund {
        /** An insurance fund, which the ministry's system names (社会保险基金). */
        INSURANCE,
        /** A fiscal subsidy for employment, which is outside its wording (就业补助资金). */
        FISCAL
    }

    public Incident {
        transfer = Recorded.text(transfer);
        Objects.requireNonNull(incident, "incident");
        events = List.copyOf(events);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether an event has happened by {@link #asOf}; one without a day has. */
    boolean hasHappened(IncidentEvent event) {
        return event.happenedOn() == null || !event.happenedOn().isAfter(asOf);
    }
}
