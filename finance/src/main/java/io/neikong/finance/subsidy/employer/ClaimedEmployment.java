package io.neikong.finance.subsidy.employer;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One worker for whom a company claims a subsidy, beside what the registers say of him (申领补贴的用工).
 *
 * @param claim  the caller's identifier of the claim for this worker
 * @param worker  the identifier of the worker, whatever document it stands for, never a name; null if not recorded
 * @param employers  the identifiers of the bodies whose contract, contribution and wage count as the claimant's: itself; its head
 *     office or its branch, if that is the one that signed; with labour dispatch the agency that employs, if the policy pays the
 *     body that uses the worker. None if not recorded
 * @param claimedOn  the day of the application, null if not recorded
 * @param from  the first day for which is claimed, null if not recorded
 * @param until  the first day for which it no longer is, null if not recorded
 * @param contracts  his contracts, in any order; null if nobody looked
 * @param contributions  his social-insurance contributions, in any order; null if nobody looked
 * @param wages  the wages paid, in any order; null if nobody looked
 * @param bars  what rules out that he worked there, in any order; null if nobody looked
 */
public record ClaimedEmployment(
        String claim,
        @Nullable String worker,
        List<String> employers,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Contract> contracts,
        @Nullable List<Contribution> contributions,
        @Nullable List<Wage> wages,
        @Nullable List<Bar> bars)
        implements Serializable {

    /**
     * A labour contract.
     *
     * @param employer  the identifier of the body that signed it, null if not recorded
     * @param from  the first day, null if not recorded
     * @param until  the first day on which it no longer runs, null if it has no end or that is not recorded
     * @param unlimited  whether it has no end (无固定期限)
     */
    public record Contract(
            @Nullable String employer,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean unlimited) implements Serializable {
        public Contract {
            employer = Recorded.text(employer);
        }

        Answer runsOn(LocalDate day) {
            if ((from != null && from.isAfter(day)) || (until != null && !until.isAfter(day))) {
                return Answer.NO;
            }
            return from == null || employer == null || (until == null && !unlimited) ? Answer.UNKNOWN : Answer.YES;
        }
    }

    /**
     * A contribution to social insurance for one month (社保缴费).
     *
     * @param month  the month for which it was paid
     * @param payer  the identifier of the body that paid, null if not recorded
     * @param paidOn  the day on which it was paid, null if not recorded
     */
    public record Contribution(
            YearMonth month,
            @Nullable String payer,
            @Nullable LocalDate paidOn) implements Serializable {
        public Contribution {
            payer = Recorded.text(payer);
            Objects.requireNonNull(month, "month");
        }
    }

    /**
     * A wage for one month.
     *
     * @param month  the month for which it was paid
     * @param payer  the identifier of the body that paid, null if not recorded
     * @param payee  the identifier of whom the account paid to belongs to, null if not recorded
     * @param amount  the yuan paid, null if not recorded
     */
    public record Wage(
            YearMonth month,
            @Nullable String payer,
            @Nullable String payee,
            @Nullable BigDecimal amount) implements Serializable {
        public Wage {
            payer = Recorded.text(payer);
            payee = Recorded.text(payee);
            Objects.requireNonNull(month, "month");
        }
    }

    /**
     * What rules out that somebody works for a company.
     *
     * @param kind  what it is
     * @param from  the first whole day on which it holds, such as the day after a death; null if not recorded
     * @param until  the first day on which it no longer holds, null if it still does
     */
    public record Bar(
            Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) implements Serializable {

        /** What rules it out. */
        public enum Kind {
            /** He is dead (死亡). */
            DECEASED,
            /** He serves a sentence (服刑). */
            IMPRISONED,
            /** He draws a pension (已退休). */
            RETIRED,
            /** He works full time for somebody else (在其他单位全日制就业). */
            FULL_TIME_ELSEWHERE
        }

        public Bar {
            Objects.requireNonNull(kind, "kind");
        }

        Answer holdsWithin(LocalDate firstDay, LocalDate dayAfter) {
            if ((from != null && !from.isBefore(dayAfter)) || (until != null && !until.isAfter(firstDay))) {
                return Answer.NO;
            }
            return from == null ? Answer.UNKNOWN : Answer.YES;
        }
    }

    /**
     * Refuses a claim for less than a day.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code until}
     */
    public ClaimedEmployment {
        worker = Recorded.text(worker);
        Objects.requireNonNull(claim, "claim");
        employers = List.copyOf(employers);
        contracts = contracts == null ? null : List.copyOf(contracts);
        contributions = contributions == null ? null : List.copyOf(contributions);
        wages = wages == null ? null : List.copyOf(wages);
        bars = bars == null ? null : List.copyOf(bars);
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("from must be before until, but was " + from + " and " + until);
        }
    }

    /** Whether a body counts as the claimant. */
    Answer isClaimant(@Nullable String employer) {
        return employer == null || employers.isEmpty()
                ? Answer.UNKNOWN
                : employers.contains(employer) ? Answer.YES : Answer.NO;
    }
}
