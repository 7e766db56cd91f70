package io.neikong.finance.subsidy.employer;

import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contract;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contribution;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Wage;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What contracts, contributions and wages prove of the days and months of a claim (用工凭据). */
final class EmploymentProof {

    private final ClaimedEmployment claim;
    private final int monthsToContribute;
    private final Answer contracted;
    private boolean noContribution;
    private boolean contributedAfterClaim;
    private boolean contributedLate;
    private boolean contributionUnknown;
    private boolean noWage;
    private boolean wageToSomebodyElse;
    private boolean wageUnknown;
    private List<String> months = List.of();

    /** What becomes of a month, the better the later. */
    private enum Paid {
        NOT,
        TO_SOMEBODY_ELSE,
        AFTER_CLAIM,
        UNKNOWN,
        LATE,
        YES
    }

    EmploymentProof(ClaimedEmployment claim, LocalDate from, LocalDate until, int monthsToContribute) {
        this.claim = claim;
        this.monthsToContribute = monthsToContribute;
        this.contracted = contracted(claim, from, until);
        YearMonth last = YearMonth.from(until.minusDays(1));
        for (YearMonth month = YearMonth.from(from); !month.isAfter(last); month = month.plusMonths(1)) {
            Paid contribution = claim.contributions() == null ? Paid.YES : contribution(claim.contributions(), month);
            Paid wage = claim.wages() == null ? Paid.YES : wage(claim.wages(), month);
            noContribution |= contribution == Paid.NOT;
            contributedAfterClaim |= contribution == Paid.AFTER_CLAIM;
            contributedLate |= contribution == Paid.LATE;
            contributionUnknown |= contribution == Paid.UNKNOWN;
            noWage |= wage == Paid.NOT;
            wageToSomebodyElse |= wage == Paid.TO_SOMEBODY_ELSE;
            wageUnknown |= wage == Paid.UNKNOWN;
            if (isShort(contribution) || isShort(wage)) {
                months = new ArrayList<>(months);
                months.add(month.toString());
            }
        }
    }

    private static boolean isShort(Paid paid) {
        return paid != Paid.YES && paid != Paid.UNKNOWN;
    }

    /** Whether contracts with the claimant run on each day; nobody looked counts as yes here. */
    private static Answer contracted(ClaimedEmployment claim, LocalDate from, LocalDate until) {
        List<Contract> contracts = claim.contracts();
        LocalDate day = from;
        boolean unknown = false;
        while (contracts != null && day.isBefore(until)) {
            LocalDate reached = day;
            boolean perhaps = false;
            for (int i = 0; i < contracts.size(); i++) {
                Contract contract = contracts.get(i);
                Answer runs = contract.runsOn(day);
                Answer ours = claim.isClaimant(contract.employer());
                if (runs == Answer.YES && ours == Answer.YES) {
                    LocalDate end = contract.until() == null ? until : contract.until();
                    reached = end.isAfter(reached) ? end : reached;
                }
                perhaps |= runs != Answer.NO && ours != Answer.NO;
            }
            if (reached.equals(day)) {
                if (!perhaps) {
                    return Answer.NO;
                }
                unknown = true;
                reached = day.plusDays(1);
            }
            day = reached;
        }
        return unknown ? Answer.UNKNOWN : Answer.YES;
    }

    private Paid contribution(List<Contribution> contributions, YearMonth month) {
        Paid best = Paid.NOT;
        for (int i = 0; i < contributions.size(); i++) {
            Contribution one = contributions.get(i);
            if (one.month().equals(month) && claim.isClaimant(one.payer()) != Answer.NO) {
                Paid paid = inTime(one, month);
                if (claim.isClaimant(one.payer()) == Answer.UNKNOWN && paid.compareTo(Paid.UNKNOWN) > 0) {
                    paid = Paid.UNKNOWN;
                }
                best = paid.compareTo(best) > 0 ? paid : best;
            }
        }
        return best;
    }

    private Paid inTime(Contribution contribution, YearMonth month) {
        LocalDate paidOn = contribution.paidOn();
        LocalDate claimedOn = claim.claimedOn();
        if (paidOn == null) {
            return Paid.UNKNOWN;
        }
        if (claimedOn != null && paidOn.isAfter(claimedOn)) {
            return Paid.AFTER_CLAIM;
        }
        return paidOn.isAfter(month.plusMonths(monthsToContribute).atEndOfMonth()) ? Paid.LATE : Paid.YES;
    }

    private Paid wage(List<Wage> wages, YearMonth month) {
        Paid best = Paid.NOT;
        for (int i = 0; i < wages.size(); i++) {
            Wage one = wages.get(i);
            if (one.month().equals(month) && claim.isClaimant(one.payer()) != Answer.NO) {
                Paid paid = toWorker(one);
                best = paid.compareTo(best) > 0 ? paid : best;
            }
        }
        return best;
    }

    private Paid toWorker(Wage wage) {
        if (wage.amount() != null && wage.amount().signum() <= 0) {
            return Paid.NOT;
        }
        if (wage.payee() != null && claim.worker() != null && !wage.payee().equals(claim.worker())) {
            return Paid.TO_SOMEBODY_ELSE;
        }
        boolean known = wage.amount() != null
                && wage.payee() != null
                && claim.worker() != null
                && claim.isClaimant(wage.payer()) == Answer.YES;
        return known ? Paid.YES : Paid.UNKNOWN;
    }

    Answer contracted() {
        return contracted;
    }

    boolean noContribution() {
        return noContribution;
    }

    boolean contributedAfterClaim() {
        return contributedAfterClaim;
    }

    boolean contributedLate() {
        return contributedLate;
    }

    boolean contributionUnknown() {
        return contributionUnknown;
    }

    boolean noWage() {
        return noWage;
    }

    boolean wageToSomebodyElse() {
        return wageToSomebodyElse;
    }

    boolean wageUnknown() {
        return wageUnknown;
    }

    /** The months that lack a contribution or a wage in due form, in their order. */
    List<String> months() {
        return months;
    }
}
