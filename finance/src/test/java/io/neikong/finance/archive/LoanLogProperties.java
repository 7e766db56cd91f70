package io.neikong.finance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.archive.LoanLog.Loan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A file is in or out: lending makes it go out, returning makes it come back, and nothing else is possible. */
class LoanLogProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LoansReturned CONTROL = new LoansReturned();

    @Property(tries = 2000, seed = "20211126")
    void a_log_is_in_order_exactly_if_the_file_could_have_gone_in_and_out_like_that(@ForAll("logs") List<Loan> loans) {
        LoanLog log = new LoanLog("file", loans, Files.AS_OF);

        assertThat(CONTROL.examine(log).verdict() == Verdict.SATISFIED).isEqualTo(isPossible(loans));
    }

    @Property(tries = 1000, seed = "20211126")
    void the_order_in_which_loans_were_entered_makes_no_difference(@ForAll("logs") List<Loan> loans) {
        List<Loan> turned = new ArrayList<>(loans);
        Collections.reverse(turned);

        assertThat(CONTROL.examine(new LoanLog("file", turned, Files.AS_OF)).verdict())
                .isEqualTo(
                        CONTROL.examine(new LoanLog("file", loans, Files.AS_OF)).verdict());
    }

    /** Walks from day to day: of each day first what comes back, then what goes out, then what comes back the same day. */
    private static boolean isPossible(List<Loan> loans) {
        int out = 0;
        for (LocalDate day = FIRST; !day.isAfter(Files.AS_OF); day = day.plusDays(1)) {
            LocalDate today = day;
            out -= (int) loans.stream()
                    .filter(one -> today.equals(one.returnedOn()) && !today.equals(one.lentOn()))
                    .count();
            for (Loan loan : loans) {
                if (today.equals(loan.lentOn()) && today.equals(loan.returnedOn()) && out > 0) {
                    return false;
                }
            }
            for (Loan loan : loans) {
                if (today.equals(loan.lentOn()) && !today.equals(loan.returnedOn())) {
                    out++;
                }
            }
            if (out > 1) {
                return false;
            }
        }
        return true;
    }

    /** Loans of a few days close together, some of them not returned yet, all due late enough. */
    @Provide
    Arbitrary<List<Loan>> logs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 6))
                .as((start, days) -> new Loan(
                        "loan " + start,
                        "borrower",
                        FIRST.plusDays(start),
                        Files.AS_OF,
                        days == 6 ? null : FIRST.plusDays(start).plusDays(days)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
