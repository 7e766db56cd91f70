package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.SECOND_FACTOR;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;
import java.util.Set;

/**
 * Checks that an account that can pay or approve needs a second factor to log in (支付、审批账号双因素认证). Other accounts are not
 * examined, and neither is how well the factors are kept apart.
 *
 * @param sensitive  the permissions to pay and to approve, sorted; which they are, each district knows
 */
public record SecondFactorForPayments(Set<String> sensitive) implements Control<AccountAccess> {

    private static final List<Rule> RULES = List.of(SECOND_FACTOR);

    public SecondFactorForPayments {
        sensitive = ImmutableSortedSet.copyOf(sensitive);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountAccess account) {
        if (!canPayOrApprove(account)) {
            return Outcome.notApplicable(this, account.account());
        }
        Outcome outcome = Outcome.satisfied(this, account.account(), RULES);
        Boolean secondFactor = account.secondFactor();
        if (secondFactor == null) {
            return outcome.gap(SECOND_FACTOR, held(account).andMissing(Terms.of("secondFactor")), account.owner());
        }
        return secondFactor ? outcome : outcome.breach(SECOND_FACTOR, held(account), account.owner());
    }

    private boolean canPayOrApprove(AccountAccess account) {
        for (String permission : account.permissions()) {
            if (sensitive.contains(permission)) {
                return true;
            }
        }
        return false;
    }

    private Evidence held(AccountAccess account) {
        return Evidence.of(
                "permissions",
                account.permissions().stream()
                        .filter(sensitive::contains)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
