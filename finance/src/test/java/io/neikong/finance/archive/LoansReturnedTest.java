package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.LOANS_RETURNED;
import static io.neikong.finance.archive.Files.day;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.archive.LoanLog.Loan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoansReturnedTest {

    static final LoansReturned CONTROL = new LoansReturned();

    @ParameterizedTest(name = "lent {0}, due {1}, returned {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-06 | 2026-05-20 | 2026-05-20 | ",
                "2026-05-06 | 2026-05-20 | 2026-05-06 | ",
                "2026-05-06 | 2026-05-20 | 2026-05-21 | [returnedLate]",
                "2026-06-15 | 2026-06-30 | | ",
                "2026-06-15 | 2026-06-29 | | [overdue]",
                "2026-06-15 | 2026-06-29 | 2026-07-01 | [overdue]",
                "2026-05-06 | 2026-05-20 | 2026-05-05 | [returnedBefore]",
            })
    void clause_3_6_what_was_lent_comes_back_on_the_day_on_which_it_is_due(
            String lentOn, String dueOn, @Nullable String returnedOn, @Nullable String circumstances) {
        Outcome outcome = CONTROL.examine(log(loan("loan", lentOn, dueOn, returnedOn)));

        if (circumstances == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(LOANS_RETURNED)
                    .finding(LOANS_RETURNED)
                    .concerns("borrower")
                    .shows("circumstances", circumstances);
        }
    }

    @Test
    void a_file_that_is_out_is_not_lent_again_until_it_is_back() {
        Loan first = loan("first", "2026-03-02", "2026-03-31", "2026-03-20");

        assertThat(CONTROL.examine(log(loan("second", "2026-03-20", "2026-04-20", "2026-04-20"), first)))
                .isSatisfied();
        assertThat(CONTROL.examine(log(loan("second", "2026-03-19", "2026-04-20", "2026-04-20"), first)))
                .isViolatedBy(LOANS_RETURNED)
                .finding(LOANS_RETURNED)
                .shows("loan", "second")
                .says(
                        Locale.CHINESE,
                        "档案借阅不符合要求。案卷编号：file；借阅编号：second；情形：借出期间再次借出；借阅人：borrower；"
                                + "借出日：2026-03-19；应还日：2026-04-20；归还日：2026-04-20。");
        assertThat(CONTROL.examine(log(
                        loan("out", "2026-06-01", "2026-07-01", null),
                        loan("again", "2026-06-02", "2026-07-01", null),
                        loan("and again", "2026-06-03", "2026-06-20", null))))
                .isViolatedBy(LOANS_RETURNED, LOANS_RETURNED);
    }

    @Test
    void of_two_loans_of_one_day_the_same_one_is_found_in_whatever_order_they_come() {
        Loan one = loan("l1", "2026-06-01", "2026-07-01", null);
        Loan other = loan("l2", "2026-06-01", "2026-07-01", null);

        assertThat(CONTROL.examine(log(one, other))).finding(LOANS_RETURNED).shows("loan", "l2");
        assertThat(CONTROL.examine(log(other, one))).finding(LOANS_RETURNED).shows("loan", "l2");
    }

    @Test
    void what_has_not_happened_yet_is_not_examined() {
        assertThat(CONTROL.examine(log())).isNotApplicable();
        assertThat(CONTROL.examine(log(loan("loan", "2026-07-01", "2026-07-15", null))))
                .isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(LOANS_RETURNED)
                .finding(LOANS_RETURNED)
                .shows("missing", "[borrower, lentOn, dueOn]");
    }

    static LoanLog unrecorded() {
        return log(new Loan("loan", null, null, null, null));
    }

    static LoanLog log(Loan... loans) {
        return new LoanLog("file", List.of(loans), Files.AS_OF);
    }

    static Loan loan(String loan, String lentOn, String dueOn, @Nullable String returnedOn) {
        return new Loan(loan, "borrower", day(lentOn), day(dueOn), day(returnedOn));
    }
}
