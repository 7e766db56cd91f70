package io.neikong.governance.guidance;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who handles subsidies in streets or towns, with the sessions in whose lists the person stands (街镇经办人员). It is found by the
 * identifier of the person, never by the name.
 *
 * @param person  the identifier of the person
 * @param worked  while the person was an operator, in whichever street or town; in any order
 * @param attended  the sessions in whose lists the person stands, in any order
 * @param registeredSince  the first day from which on every session is in the register, null if not known
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record StreetOperator(
        String person,
        List<Validity> worked,
        List<Attended> attended,
        @Nullable LocalDate registeredSince,
        LocalDate asOf)
        implements Serializable {

    /**
     * A session in whose list a person stands (参训记录).
     *
     * @param session  the identifier of the session
     * @param heldOn  the day of it, null if not recorded
     * @param signed  whether the person signed, null if not recorded; who did not was not there
     * @param employed  whether the person worked for the district on that day, in whatever post, null if not known; who did not
     *     was not there, whatever the list says
     */
    public record Attended(
            String session,
            @Nullable LocalDate heldOn,
            @Nullable Boolean signed,
            @Nullable Boolean employed) implements Serializable {
        public Attended {
            Objects.requireNonNull(session, "session");
        }
    }

    public StreetOperator {
        Objects.requireNonNull(person, "person");
        worked = List.copyOf(worked);
        attended = List.copyOf(attended);
        Objects.requireNonNull(asOf, "asOf");
    }
}
