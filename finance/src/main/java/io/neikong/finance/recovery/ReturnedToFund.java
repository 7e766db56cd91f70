package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.RETURNED_TO_FUND;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.ReturnedMoney.Booking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that money came back to the fund account that had paid, and was booked in the same channel, as less spent (追回款项原渠道入账).
 *
 * <p>Money that was not booked, and money that was booked as income, is a breach.
 */
public record ReturnedToFund() implements Control<ReturnedMoney> {

    private static final List<Rule> RULES = List.of(RETURNED_TO_FUND);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ReturnedMoney money) {
        boolean booked = money.booking() != null;
        Terms circumstances = Terms.NONE
                .when(differ(money.paidFrom(), money.creditedTo()), "otherAccount")
                .when(booked && differ(money.paidChannel(), money.bookedChannel()), "otherChannel")
                .when(money.booking() == Booking.INCOME, "bookedAsIncome")
                .when(!booked, "notBooked");
        Terms missing = Terms.NONE
                .when(money.paidFrom() == null, "paidFrom")
                .when(money.creditedTo() == null, "creditedTo")
                .when(booked && money.paidChannel() == null, "paidChannel")
                .when(booked && money.bookedChannel() == null, "bookedChannel");
        Outcome outcome = Outcome.satisfied(this, money.receipt(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    RETURNED_TO_FUND,
                    Evidence.happenedOn(money.receivedOn())
                            .and("circumstances", circumstances)
                            .and("paidFrom", money.paidFrom())
                            .and("creditedTo", money.creditedTo())
                            .and("paidChannel", money.paidChannel())
                            .and("bookedChannel", money.bookedChannel()));
        }
        return missing.isEmpty() ? outcome : outcome.gap(RETURNED_TO_FUND, missing);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }
}
