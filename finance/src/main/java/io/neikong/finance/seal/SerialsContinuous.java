package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.SERIALS_CONTINUOUS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that the lines of a book are numbered from 1 on, each number once and none left out (登记编号连续、作废保留).
 *
 * <p>A line that was voided keeps its number, so it is no break. What was torn out at the end nobody can tell. Lines without
 * a number are a gap: they may be those that are missing.
 */
public record SerialsContinuous() implements Control<SealRegisterBook> {

    private static final List<Rule> RULES = List.of(SERIALS_CONTINUOUS);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SealRegisterBook book) {
        List<Integer> serials = book.serials();
        if (serials.isEmpty() && book.unnumbered() == 0) {
            return Outcome.notApplicable(this, book.book());
        }
        boolean continuous = true;
        for (int i = 0; i < serials.size(); i++) {
            continuous &= serials.get(i) == i + 1;
        }
        Outcome outcome = Outcome.satisfied(this, book.book(), RULES);
        if (!continuous) {
            outcome = broken(serials, book.unnumbered(), outcome);
        }
        return book.unnumbered() == 0
                ? outcome
                : outcome.gap(
                        SERIALS_CONTINUOUS, Evidence.missing(Terms.of("serial")).and("unnumbered", book.unnumbered()));
    }

    /** More missing numbers than lines without one are missing whatever those are. */
    private static Outcome broken(List<Integer> serials, int unnumbered, Outcome outcome) {
        List<String> missing = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        long leftOut = 0;
        int last = 0;
        for (int serial : serials) {
            if (serial > last + 1) {
                missing.add(serial == last + 2 ? String.valueOf(last + 1) : last + 1 + "-" + (serial - 1));
                leftOut += serial - 1 - last;
            } else if (serial == last && !repeated.contains(String.valueOf(serial))) {
                repeated.add(String.valueOf(serial));
            }
            last = serial;
        }
        boolean left = leftOut > unnumbered;
        Terms circumstances = Terms.NONE.when(left, "serialsLeftOut").when(!repeated.isEmpty(), "serialsRepeated");
        return circumstances.isEmpty()
                ? outcome
                : outcome.breach(
                        SERIALS_CONTINUOUS,
                        Evidence.of("circumstances", circumstances)
                                .and("leftOut", left ? missing : List.of())
                                .and("repeated", repeated));
    }
}
