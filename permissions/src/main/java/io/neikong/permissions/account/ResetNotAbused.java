package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.RESET_NOT_ABUSED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Checks that whoever resets the password of somebody else does not log in with that account afterwards from his own terminal
 * (重置他人密码后冒用).
 *
 * <p>His own is the workplace that is declared to be his, and the terminal on which he reset it, unless that is the workplace
 * of the owner: a reset at the owner's desk is help. It is a sign, not a proof, so it carries its {@link Confidence}; what is
 * less sure than the control asks for is not reported. A reset by the owner is in order. A log-in without a terminal is a gap.
 *
 * @param confidence  how far each kind of terminal shows who sat there
 * @param within  how long after the reset a log-in counts, this included; not negative
 */
public record ResetNotAbused(Confidence confidence, Duration within) implements Control<PasswordReset> {

    private static final List<Rule> RULES = List.of(RESET_NOT_ABUSED);

    /**
     * Refuses a negative duration.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public ResetNotAbused {
        Objects.requireNonNull(confidence, "confidence");
        if (within.isNegative()) {
            throw new IllegalArgumentException("within must not be negative, but was " + within);
        }
    }

    /** With the default confidence, within 24 hours, engineering defaults. */
    public ResetNotAbused() {
        this(Confidence.DEFAULT, Duration.ofHours(24));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PasswordReset reset) {
        Outcome outcome = Outcome.satisfied(this, reset.reset(), RULES);
        String resetBy = reset.resetBy();
        Instant at = reset.at();
        if (resetBy != null && resetBy.equals(reset.owner())) {
            return outcome;
        }
        if (resetBy == null || reset.owner() == null || at == null) {
            return outcome.gap(
                    RESET_NOT_ABUSED,
                    Evidence.of("account", reset.account())
                            .andMissing(Terms.NONE
                                    .when(resetBy == null, "resetBy")
                                    .when(reset.owner() == null, "accountOwner")
                                    .when(at == null, "resetAt")),
                    resetBy,
                    reset.owner());
        }
        return examine(reset, resetBy, at, outcome);
    }

    private Outcome examine(PasswordReset reset, String resetBy, Instant at, Outcome outcome) {
        SortedSet<String> terminals = new TreeSet<>();
        int percent = 0;
        int count = 0;
        Instant firstAt = null;
        boolean terminalMissing = false;
        for (Session session : reset.after()) {
            Terminal terminal = session.terminal();
            if (!session.interactive() || !isSoonAfter(at, session)) {
                continue;
            }
            if (terminal == null) {
                terminalMissing = true;
            } else if (isOf(resetBy, reset, terminal) && confidence.isReported(confidence.of(terminal))) {
                terminals.add(terminal.terminal());
                percent = Math.max(percent, confidence.of(terminal));
                count++;
                firstAt = firstAt == null ? session.from() : firstAt;
            }
        }
        if (firstAt != null) {
            return outcome.breach(
                    RESET_NOT_ABUSED,
                    Evidence.happenedOn(firstAt)
                            .and("account", reset.account())
                            .and("resetBy", resetBy)
                            .and("resetAt", at)
                            .and("firstAt", firstAt)
                            .and("count", count)
                            .and("terminals", terminals)
                            .and("confidence", percent),
                    resetBy,
                    reset.owner());
        }
        return terminalMissing
                ? outcome.gap(
                        RESET_NOT_ABUSED,
                        Evidence.of("account", reset.account()).andMissing(Terms.of("logInTerminal")),
                        resetBy,
                        reset.owner())
                : outcome;
    }

    private boolean isSoonAfter(Instant at, Session session) {
        return !session.from().isBefore(at) && !session.from().isAfter(at.plus(within));
    }

    /** Whether it is his workplace, or where he reset the password, unless that is the workplace of the owner. */
    private static boolean isOf(String resetBy, PasswordReset reset, Terminal terminal) {
        Terminal resetOn = reset.terminal();
        boolean sameTerminal = resetOn != null && resetOn.terminal().equals(terminal.terminal());
        return resetBy.equals(terminal.person()) || (sameTerminal && !Objects.equals(terminal.person(), reset.owner()));
    }
}
