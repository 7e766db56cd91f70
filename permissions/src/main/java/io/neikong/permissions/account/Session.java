package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One log-in of an account, to its log-out (登录会话).
 *
 * @param terminal  where, null if that was not logged
 * @param place  where the person was according to the log, null if it is where the terminal stands
 * @param from  when it began, a moment, so that a log in UTC and one in local time come together
 * @param to  when it ended, null if that was not logged
 * @param interactive  whether a person logged in, and not a program
 */
public record Session(
        @Nullable Terminal terminal,
        @Nullable String place,
        Instant from,
        @Nullable Instant to,
        boolean interactive) implements Serializable {

    /** By beginning, then by whatever else tells two sessions apart, so that the order in a log makes no difference. */
    static final Comparator<Session> ORDER = Comparator.comparing(Session::from)
            .thenComparing(Session::to, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> String.valueOf(one.terminal()))
            .thenComparing(one -> String.valueOf(one.place()))
            .thenComparing(Session::interactive);

    /**
     * Refuses a session that ends before it begins.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Session {
        place = Recorded.text(place);
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from, but was " + to + " and " + from);
        }
    }

    /** Where the person was: as logged, or else where the terminal stands. */
    @Nullable
    String whereabouts() {
        return place != null || terminal == null ? place : terminal.place();
    }
}
