package io.neikong.finance.subsidy.employer;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a claimant leaves behind in claims and contributions (申领企业的行为轨迹).
 *
 * @param employer  the identifier of the company
 * @param claimantsAtAddress  how many companies with claims have its address, itself included; null if its address is not recorded
 * @param claimantsWithPhone  how many have its telephone number, itself included; null if that is not recorded
 * @param headcounts  for how many it paid contributions in each month, in the order of the months; a month left out is not
 *     recorded
 * @param lastPaidOn  the day of the last payment to it, null if there was none
 * @param asOf  the day on which is judged; the month of it is not over and not looked at
 */
public record EmployerTrace(
        String employer,
        @Nullable Integer claimantsAtAddress,
        @Nullable Integer claimantsWithPhone,
        List<Headcount> headcounts,
        @Nullable LocalDate lastPaidOn,
        LocalDate asOf)
        implements Serializable {

    /**
     * For how many a company paid contributions in a month.
     *
     * @param month  the month
     * @param insured  the persons, not negative
     */
    public record Headcount(YearMonth month, int insured) implements Serializable {

        /**
         * Refuses a negative number.
         *
         * @throws IllegalArgumentException if {@code insured} is negative
         */
        public Headcount {
            Objects.requireNonNull(month, "month");
            if (insured < 0) {
                throw new IllegalArgumentException("insured must not be negative, but was " + insured);
            }
        }
    }

    public EmployerTrace {
        Objects.requireNonNull(employer, "employer");
        headcounts = List.copyOf(headcounts);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** For how many it paid in a month, null if that is not recorded. */
    @Nullable
    Headcount in(YearMonth month) {
        for (int i = 0; i < headcounts.size(); i++) {
            if (headcounts.get(i).month().equals(month)) {
                return headcounts.get(i);
            }
        }
        return null;
    }
}
