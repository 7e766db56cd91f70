package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.LOANS_RETURNED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.archive.LoanLog.Loan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that each loan of a file came back in time, and that nothing was lent that was out (借阅归还).
 *
 * <p>On the day on which a file comes back it may be lent again. Each loan has findings of its own.
 */
public record LoansReturned() implements Control<LoanLog> {

    private static final List<Rule> RULES = List.of(LOANS_RETURNED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(LoanLog file) {
        Outcome outcome = Outcome.satisfied(this, file.file(), RULES);
        boolean isOut = false;
        LocalDate back = null;
        boolean any = false;
        for (int i = 0; i < file.loans().size(); i++) {
            Loan loan = file.loans().get(i);
            LocalDate lentOn = loan.lentOn();
            if (lentOn != null && lentOn.isAfter(file.asOf())) {
                continue;
            }
            any = true;
            LocalDate returnedOn =
                    loan.returnedOn() == null || loan.returnedOn().isAfter(file.asOf()) ? null : loan.returnedOn();
            boolean whileOut = lentOn != null && (isOut || (back != null && lentOn.isBefore(back)));
            outcome = withFindings(outcome, loan, returnedOn, whileOut, file.asOf());
            if (lentOn != null) {
                isOut |= returnedOn == null;
                back = back == null || (returnedOn != null && returnedOn.isAfter(back)) ? returnedOn : back;
            }
        }
        return any ? outcome : Outcome.notApplicable(this, file.file());
    }

    private static Outcome withFindings(
            Outcome soFar, Loan loan, @Nullable LocalDate returnedOn, boolean whileOut, LocalDate asOf) {
        LocalDate lentOn = loan.lentOn();
        LocalDate dueOn = loan.dueOn();
        Terms circumstances = Terms.NONE
                .when(returnedOn == null && dueOn != null && asOf.isAfter(dueOn), "overdue")
                .when(returnedOn != null && dueOn != null && returnedOn.isAfter(dueOn), "returnedLate")
                .when(returnedOn != null && lentOn != null && returnedOn.isBefore(lentOn), "returnedBefore")
                .when(whileOut, "lentWhileOut");
        Terms missing = Terms.NONE
                .when(loan.borrower() == null, "borrower")
                .when(lentOn == null, "lentOn")
                .when(dueOn == null, "dueOn");
        Outcome outcome = soFar;
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    LOANS_RETURNED,
                    Evidence.about("loan", loan.loan())
                            .andHappenedOn(lentOn)
                            .and("circumstances", circumstances)
                            .and("lentOn", lentOn)
                            .and("dueOn", dueOn)
                            .and("returnedOn", returnedOn),
                    loan.borrower());
        }
        return missing.isEmpty()
                ? outcome
                : outcome.gap(
                        LOANS_RETURNED, Evidence.about("loan", loan.loan()).andMissing(missing), loan.borrower());
    }
}
