package io.neikong.finance.archive;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * To whom a file of the archive was lent, loan by loan (借阅登记).
 *
 * @param file  the caller's identifier of the file
 * @param loans  the loans, given in any order, kept by the day of the loan, the day of the return and the identifier; undated ones
 *     last
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record LoanLog(String file, List<Loan> loans, LocalDate asOf) implements Serializable {

    private static final Comparator<Loan> ORDER = Comparator.comparing(
                    Loan::lentOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Loan::returnedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Loan::loan);

    /**
     * One loan.
     *
     * @param loan  the caller's identifier of the loan
     * @param borrower  who borrowed, null if not recorded
     * @param lentOn  the day of the loan, null if not recorded
     * @param dueOn  the last day for the return, included; null if not recorded
     * @param returnedOn  the day on which it came back, null if it has not
     */
    public record Loan(
            String loan,
            @Nullable String borrower,
            @Nullable LocalDate lentOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate returnedOn)
            implements Serializable {
        public Loan {
            borrower = Recorded.text(borrower);
            Objects.requireNonNull(loan, "loan");
        }
    }

    public LoanLog {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(asOf, "asOf");
        loans = loans.stream().sorted(ORDER).toList();
    }
}
