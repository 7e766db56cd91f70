package io.neikong.permissions.account;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Recorded;
import io.neikong.party.Account;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All sessions of one account that touch one day (账号单日登录情况). A session of several days belongs to each of them; what
 * it shows is reported on the day on which the later log-in took place.
 *
 * @param account  the identifier of the account within its system
 * @param system  the system, null if account identifiers are unique over all systems; not blank
 * @param kind  whose the account is
 * @param owners  whose the account was on that day, as far as known, sorted; mostly one
 * @param day  the day in Asia/Shanghai
 * @param sessions  the sessions, in any order
 */
public record AccountDay(
        String account,
        @Nullable String system,
        Account.Kind kind,
        Set<String> owners,
        LocalDate day,
        List<Session> sessions)
        implements Serializable {
    public AccountDay {
        Recorded.refuseBlank("system", system);
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        owners = ImmutableSortedSet.copyOf(owners);
        sessions = sessions.stream().sorted(Session.ORDER).toList();
    }

    /** The sessions of people, not of programs, earliest first. */
    List<Session> interactive() {
        List<Session> interactive = new ArrayList<>(sessions.size());
        for (Session session : sessions) {
            if (session.interactive()) {
                interactive.add(session);
            }
        }
        return interactive;
    }

    boolean begins(Session session) {
        return ChinaTime.dayOf(session.from()).equals(day);
    }
}
