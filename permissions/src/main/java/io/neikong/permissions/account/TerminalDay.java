package io.neikong.permissions.account;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who logged in on one terminal on one day (终端单日登录情况).
 *
 * @param terminal  the terminal
 * @param day  the day in Asia/Shanghai
 * @param logIns  the log-ins of people on that day, not of programs, in any order
 */
public record TerminalDay(Terminal terminal, LocalDate day, List<LogIn> logIns) implements Serializable {

    /**
     * One log-in.
     *
     * @param account  with which account
     * @param person  whose account it was, null if that is not known
     * @param at  when
     * @param shiftFrom  when the shift of that person on that day began that is nearest, null if there is none or not known
     */
    public record LogIn(
            String account,
            @Nullable String person,
            Instant at,
            @Nullable Instant shiftFrom) implements Serializable {
        public LogIn {
            person = Recorded.text(person);
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(at, "at");
        }
    }

    public TerminalDay {
        Objects.requireNonNull(terminal, "terminal");
        Objects.requireNonNull(day, "day");
        logIns = logIns.stream()
                .sorted(Comparator.comparing(LogIn::at)
                        .thenComparing(LogIn::account)
                        .thenComparing(one -> String.valueOf(one.person()))
                        .thenComparing(one -> String.valueOf(one.shiftFrom())))
                .toList();
    }
}
