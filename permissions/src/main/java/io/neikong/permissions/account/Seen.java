package io.neikong.permissions.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one terminal, at one place, after all sessions of an account that began earlier: the little that a later
 * session has to be compared with, instead of with each of them.
 */
final class Seen {

    final Terminal terminal;
    final @Nullable String whereabouts;

    private Instant loggedInAt;

    /** The latest log-out that was logged. */
    private Instant openUntil = Instant.MIN;

    /** Whether the last session here has no log-out. One before it has ended when that began. */
    private boolean perhapsOpen;

    private Seen(Session session, Terminal terminal) {
        this.terminal = terminal;
        this.whereabouts = session.whereabouts();
        this.loggedInAt = session.from();
    }

    /** Adds a session to those of its terminal and place. */
    static void add(Session session, Terminal terminal, List<Seen> all) {
        Seen seen = null;
        for (Seen one : all) {
            if (one.terminal.terminal().equals(terminal.terminal())) {
                one.perhapsOpen = false;
                if (Objects.equals(one.whereabouts, session.whereabouts())) {
                    seen = one;
                }
            }
        }
        if (seen == null) {
            seen = new Seen(session, terminal);
            all.add(seen);
        }
        seen.loggedInAt = session.from();
        if (session.to() == null) {
            seen.perhapsOpen = true;
        } else if (session.to().isAfter(seen.openUntil)) {
            seen.openUntil = session.to();
        }
    }

    private boolean isElsewhere(Terminal other) {
        return !terminal.terminal().equals(other.terminal());
    }

    /** Whether a session here and a later one elsewhere were open together for longer than is tolerated. */
    boolean overlaps(Session later, Terminal at, Duration tolerance) {
        return isElsewhere(at)
                && later.to() != null
                && later.from().plus(tolerance).isBefore(openUntil)
                && later.from().plus(tolerance).isBefore(later.to());
    }

    /** Whether they may have been, as the log-out of one of them is not known. */
    boolean mayOverlap(Session later, Terminal at, Duration tolerance) {
        boolean earlierLasts = perhapsOpen || later.from().plus(tolerance).isBefore(openUntil);
        boolean laterLasts = later.to() == null || later.from().plus(tolerance).isBefore(later.to());
        return isElsewhere(at) && earlierLasts && laterLasts && (perhapsOpen || later.to() == null);
    }

    /** Whether nobody gets from the log-in here to the later one at another place in that time. */
    boolean isTooFarFrom(Session later, Duration travel) {
        String there = later.whereabouts();
        return whereabouts != null
                && there != null
                && !whereabouts.equals(there)
                && later.from().isBefore(loggedInAt.plus(travel));
    }
}
