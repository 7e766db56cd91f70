package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.DORMANT_DISABLED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an account which nobody has used for long is disabled (休眠账号停用). On the last day of the period it is dormant:
 * 90 days after the last log-in, the ninetieth included.
 *
 * <p>An account that was never used, or not since it passed to its owner, counts from the day on which it was opened. One
 * that is disabled is not examined. An unknown last log-in is a gap, unless the account was opened so lately that it cannot
 * be dormant.
 *
 * @param policy  after how long an account is dormant ({@code act.dormant}), by the day on which it is looked at
 * @param calendar  the working days, should the period be one of these
 */
public record DormantAccountDisabled(Policy policy, WorkingCalendar calendar) implements Control<AccountActivity> {

    private static final List<Rule> RULES = List.of(DORMANT_DISABLED);

    public DormantAccountDisabled {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountActivity account) {
        LocalDate openedOn = account.openedOn();
        if (!account.enabled() || (openedOn != null && openedOn.isAfter(account.asOf()))) {
            return Outcome.notApplicable(this, account.account());
        }
        Outcome outcome = Outcome.satisfied(this, account.account(), RULES);
        Setting<Period> period = policy.find(Parameters.DORMANT_ACCOUNT, Occasion.on(account.asOf()))
                .orElseThrow();
        LocalDate lastLogIn = lastLogIn(account);
        LocalDate lastUse = latest(openedOn, lastLogIn);
        Optional<LocalDate> dormantOn =
                lastUse == null ? Optional.empty() : period.value().lastDay(lastUse, calendar);
        if (lastUse != null && dormantOn.isPresent() && dormantOn.get().isAfter(account.asOf())) {
            return outcome;
        }
        Terms missing = Terms.NONE
                .when(lastLogIn == null && !account.neverUsed(), "lastLogIn")
                .when(account.neverUsed() && openedOn == null, "accountOpenedOn")
                .when(lastUse != null && dormantOn.isEmpty(), "workingCalendar");
        if (lastUse == null || !missing.isEmpty()) {
            return outcome.gap(DORMANT_DISABLED, in(account).andMissing(missing), account.owner());
        }
        return outcome.breach(
                DORMANT_DISABLED,
                in(account)
                        .and("lastLogIn", lastLogIn)
                        .and("openedOn", openedOn)
                        .and("idleDays", ChronoUnit.DAYS.between(lastUse, account.asOf()))
                        .and("dormantOn", dormantOn.get())
                        .and("asOf", account.asOf())
                        .and(
                                "setBy",
                                period.override()
                                        .map(PolicyOverride::basisDocument)
                                        .orElse(null)),
                account.owner());
    }

    /** A log-in after the day of looking says that the account was used, but not when it was last used before. */
    private static @Nullable LocalDate lastLogIn(AccountActivity account) {
        LocalDate lastLogIn = account.lastLogIn();
        return lastLogIn == null || lastLogIn.isAfter(account.asOf()) ? null : lastLogIn;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static Evidence in(AccountActivity account) {
        return account.system() == null ? Evidence.NONE : Evidence.about("system", account.system());
    }
}
