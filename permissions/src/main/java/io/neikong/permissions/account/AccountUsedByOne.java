package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NO_SIGN_OF_SHARING;
import static io.neikong.permissions.account.AccountRule.ONE_OWNER;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the sessions of an account on one day can all be those of one person (账号混用迹象): not on two terminals at once,
 * and not at two places with too little time between the log-ins. A person who logs in with a service account is a breach of
 * its own. An account that is entered as shared is not examined: {@link OneOwnerPerAccount} says so already.
 *
 * <p>These are signs, not proofs, so each carries its {@link Confidence}, that of the terminal which shows less; what is less
 * sure than the control asks for is not reported. Sessions of programs are left out. Only log-ins tell where somebody was: a
 * session can outlast its user. A session whose log-out was not logged may have been open together with a later one
 * elsewhere, which is a gap; the next log-in on the same terminal ends it. So is one of several sessions without a terminal,
 * and one of the day before as long as it may have been open together with one of the day.
 *
 * @param confidence  how far each kind of terminal shows who sat there
 * @param tolerance  for how long at most two sessions may be open together, such as after a change of seats; not negative
 * @param travel  how long the way between two places takes at least; not negative
 */
public record AccountUsedByOne(Confidence confidence, Duration tolerance, Duration travel)
        implements Control<AccountDay> {

    private static final List<Rule> RULES = List.of(ONE_OWNER, NO_SIGN_OF_SHARING);
    private static final List<Rule> SERVICE = List.of(ONE_OWNER);
    private static final List<Rule> PERSONAL = List.of(NO_SIGN_OF_SHARING);

    /**
     * Refuses negative durations.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public AccountUsedByOne {
        Objects.requireNonNull(confidence, "confidence");
        if (tolerance.isNegative() || travel.isNegative()) {
            throw new IllegalArgumentException(
                    "tolerance and travel must not be negative, but were " + tolerance + " and " + travel);
        }
    }

    /** With the default confidence, 10 minutes of tolerance and 20 minutes between two places, engineering defaults. */
    public AccountUsedByOne() {
        this(Confidence.DEFAULT, Duration.ofMinutes(10), Duration.ofMinutes(20));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountDay day) {
        List<Session> sessions = day.interactive();
        if (day.kind() == Account.Kind.SERVICE) {
            return service(day, sessions, Outcome.satisfied(this, day.account(), SERVICE));
        }
        if (sessions.isEmpty() || day.kind() == Account.Kind.SHARED) {
            return Outcome.notApplicable(this, day.account());
        }
        Outcome outcome = Outcome.satisfied(this, day.account(), PERSONAL);
        return sessions.size() == 1 ? outcome : several(day, sessions, outcome);
    }

    private static Outcome service(AccountDay day, List<Session> sessions, Outcome outcome) {
        List<Session> begun = sessions.stream().filter(day::begins).toList();
        return begun.isEmpty()
                ? outcome
                : outcome.breach(
                        ONE_OWNER,
                        about(day)
                                .and("circumstances", Terms.of("interactiveServiceLogIn"))
                                .and("firstAt", begun.get(0).from())
                                .and("count", begun.size()),
                        owners(day));
    }

    private Outcome several(AccountDay day, List<Session> sessions, Outcome soFar) {
        Signs signs = new Signs();
        boolean terminalMissing = false;
        Instant nowhereUntil = Instant.MIN;
        List<Seen> earlier = new ArrayList<>();
        for (Session session : sessions) {
            Terminal terminal = session.terminal();
            if (terminal == null) {
                terminalMissing |= day.begins(session);
                nowhereUntil = later(nowhereUntil, session.to());
                continue;
            }
            if (day.begins(session)) {
                terminalMissing |= confidence.isReported(confidence.of(terminal))
                        && session.from().plus(tolerance).isBefore(nowhereUntil);
                for (Seen seen : earlier) {
                    compare(seen, session, terminal, signs);
                }
            }
            Seen.add(session, terminal, earlier);
        }
        Outcome outcome =
                signs.terminals.isEmpty() ? soFar : soFar.breach(NO_SIGN_OF_SHARING, signs.seenOn(day), owners(day));
        Terms missing = Terms.NONE
                .when(terminalMissing, "logInTerminal")
                .when(signs.undecided && signs.terminals.isEmpty(), "logOutAt");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(NO_SIGN_OF_SHARING, about(day).andMissing(missing), owners(day));
    }

    /** The later of two ends, of which one that is not known may never come. */
    private static Instant later(Instant one, @Nullable Instant other) {
        if (other == null) {
            return Instant.MAX;
        }
        return other.isAfter(one) ? other : one;
    }

    private void compare(Seen seen, Session session, Terminal terminal, Signs signs) {
        int percent = Math.min(confidence.of(seen.terminal), confidence.of(terminal));
        if (confidence.isReported(percent)) {
            boolean together = seen.overlaps(session, terminal, tolerance);
            boolean tooFar = seen.isTooFarFrom(session, travel);
            signs.concurrent |= together;
            signs.tooFar |= tooFar;
            signs.undecided |= seen.mayOverlap(session, terminal, tolerance);
            if (together || tooFar) {
                signs.add(seen.terminal, session, terminal, percent);
            }
        }
    }

    /** What one day shows. */
    private static final class Signs {
        private final SortedSet<String> terminals = new TreeSet<>();
        private boolean concurrent;
        private boolean tooFar;
        private boolean undecided;
        private int percent;
        private @Nullable Instant firstAt;

        void add(Terminal one, Session session, Terminal other, int sure) {
            terminals.add(one.terminal());
            terminals.add(other.terminal());
            percent = Math.max(percent, sure);
            firstAt = firstAt == null ? session.from() : firstAt;
        }

        Evidence seenOn(AccountDay day) {
            return about(day)
                    .and(
                            "circumstances",
                            Terms.NONE.when(concurrent, "concurrentSessions").when(tooFar, "impossibleTravel"))
                    .and("terminals", terminals)
                    .and("firstAt", firstAt)
                    .and("confidence", percent);
        }
    }

    private static Evidence about(AccountDay day) {
        Evidence about = day.system() == null ? Evidence.NONE : Evidence.about("system", day.system());
        return about.andAbout("day", day.day()).andHappenedOn(day.day());
    }

    private static String[] owners(AccountDay day) {
        return day.owners().toArray(String[]::new);
    }
}
