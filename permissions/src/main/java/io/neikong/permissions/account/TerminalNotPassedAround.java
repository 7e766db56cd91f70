package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NO_SIGN_OF_SHARING;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.account.TerminalDay.LogIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the accounts of several people are not used on one terminal within minutes (同一终端短时多人账号登录), as where one person
 * knows the passwords of the others.
 *
 * <p>It counts people, not accounts. A log-in close to the beginning of one's own shift does not count: whoever takes over a
 * counter logs in there. A terminal that is declared to be shared, or an address behind which many are, shows too little to
 * be reported by default. Where accounts of which nobody knows whose they are make the difference, it is a gap.
 *
 * @param confidence  how far each kind of terminal shows who sat there
 * @param persons  how many people are a sign, at least 2
 * @param within  within how long, this included; not negative
 * @param shiftTolerance  how far from the beginning of one's shift a log-in does not count, this included; not negative
 */
public record TerminalNotPassedAround(Confidence confidence, int persons, Duration within, Duration shiftTolerance)
        implements Control<TerminalDay> {

    private static final List<Rule> RULES = List.of(NO_SIGN_OF_SHARING);

    /**
     * Refuses what could never be kept.
     *
     * @throws IllegalArgumentException if {@code persons} is less than 2, or a duration is negative
     */
    public TerminalNotPassedAround {
        Objects.requireNonNull(confidence, "confidence");
        if (persons < 2) {
            throw new IllegalArgumentException("persons must be at least 2, but was " + persons);
        }
        if (within.isNegative() || shiftTolerance.isNegative()) {
            throw new IllegalArgumentException(
                    "within and shiftTolerance must not be negative, but were " + within + " and " + shiftTolerance);
        }
    }

    /** Three people within 10 minutes, 30 minutes around the beginning of a shift, engineering defaults. */
    public TerminalNotPassedAround() {
        this(Confidence.DEFAULT, 3, Duration.ofMinutes(10), Duration.ofMinutes(30));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TerminalDay day) {
        if (day.logIns().isEmpty() || !confidence.isReported(confidence.of(day.terminal()))) {
            return Outcome.notApplicable(this, day.terminal().terminal());
        }
        Outcome outcome = Outcome.satisfied(this, day.terminal().terminal(), RULES);
        return day.logIns().size() < persons ? outcome : several(day, outcome);
    }

    private Outcome several(TerminalDay day, Outcome outcome) {
        List<LogIn> counted =
                day.logIns().stream().filter(one -> !isShiftChange(one)).toList();
        Crowd known = crowd(counted.stream().filter(one -> one.person() != null).toList());
        if (known.most >= persons) {
            return outcome.breach(
                    NO_SIGN_OF_SHARING,
                    about(day)
                            .and("circumstances", Terms.of("manyAccountsOnTerminal"))
                            .and("count", known.most)
                            .and("firstAt", known.firstAt)
                            .and("withinMinutes", within.toMinutes())
                            .and("confidence", confidence.of(day.terminal())),
                    known.people.toArray(String[]::new));
        }
        return crowd(counted).most >= persons
                ? outcome.gap(NO_SIGN_OF_SHARING, about(day).andMissing(Terms.of("accountOwner")))
                : outcome;
    }

    /** Slides over the log-ins, earliest first, with all those before each of them that are still within the time. */
    private Crowd crowd(List<LogIn> logIns) {
        Crowd crowd = new Crowd();
        Multiset<String> inside = HashMultiset.create();
        int oldest = 0;
        for (LogIn latest : logIns) {
            inside.add(who(latest));
            while (logIns.get(oldest).at().plus(within).isBefore(latest.at())) {
                inside.remove(who(logIns.get(oldest)));
                oldest++;
            }
            if (inside.elementSet().size() >= persons) {
                crowd.add(inside, logIns.get(oldest).at());
            }
        }
        return crowd;
    }

    /** A person, or an account without a known one, told apart. */
    private static String who(LogIn logIn) {
        return logIn.person() == null ? "account " + logIn.account() : "person " + logIn.person();
    }

    /** Those who are too many within the time. */
    private static final class Crowd {
        private final SortedSet<String> people = new TreeSet<>();
        private int most;
        private @Nullable Instant firstAt;

        void add(Multiset<String> inside, Instant since) {
            inside.elementSet().forEach(who -> people.add(who.substring(who.indexOf(' ') + 1)));
            most = Math.max(most, inside.elementSet().size());
            firstAt = firstAt == null ? since : firstAt;
        }
    }

    private boolean isShiftChange(LogIn logIn) {
        return logIn.shiftFrom() != null
                && Duration.between(logIn.shiftFrom(), logIn.at()).abs().compareTo(shiftTolerance) <= 0;
    }

    private static Evidence about(TerminalDay day) {
        return Evidence.about("terminal", day.terminal().terminal())
                .andAbout("day", day.day())
                .andHappenedOn(day.day());
    }
}
