package io.neikong.permissions.account;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The log-ins of one account on one day, and where its owner was on that day (登录与在岗情况).
 *
 * @param account  the identifier of the account within its system
 * @param owner  whose account it was
 * @param day  the day in Asia/Shanghai
 * @param sessions  the sessions that began on that day, in any order
 * @param employed  from when to when the owner works here, several for one who came back; null if nobody keeps that, and
 *     then it is not judged
 * @param absences  leave and journeys of the owner, at least those of that day; a half day is one of some hours
 * @param shifts  the shifts of the owner on that day, none if there was none; null if the owner does not work in shifts
 */
public record OwnerDay(
        String account,
        String owner,
        LocalDate day,
        List<Session> sessions,
        @Nullable List<Validity> employed,
        List<Absence> absences,
        @Nullable List<Validity> shifts)
        implements Serializable {

    /** Why somebody is not at the office. */
    public enum Kind {
        /** On leave, ill or otherwise not at work (休假、病假等). */
        LEAVE,
        /** At work somewhere else, such as on a journey or abroad (出差、出境). */
        JOURNEY
    }

    /**
     * One absence.
     *
     * @param kind  why
     * @param during  from when to when; what ends at noon leaves the afternoon free
     */
    public record Absence(Kind kind, Validity during) implements Serializable {
        public Absence {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(during, "during");
        }
    }

    public OwnerDay {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(day, "day");
        sessions = sessions.stream().sorted(Session.ORDER).toList();
        employed = employed == null ? null : List.copyOf(employed);
        absences = List.copyOf(absences);
        shifts = shifts == null ? null : List.copyOf(shifts);
    }
}
