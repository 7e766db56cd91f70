package io.neikong.examples.checkup;

import io.neikong.finance.subsidy.BenefitPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The period for which something is paid: days of which the last is not included, or months of which it is. */
final class BenefitPeriods {

    private BenefitPeriods() {}

    /** The columns {@code from} and {@code to}, or {@code first_month} and {@code last_month}; null if a side is not recorded. */
    static @Nullable BenefitPeriod of(Row row) {
        YearMonth first = row.month("first_month");
        YearMonth last = row.month("last_month");
        LocalDate from = row.day("from");
        LocalDate to = row.day("to");
        if ((first != null || last != null) && (from != null || to != null)) {
            throw row.unusable("first_month", "expected days or months, but there are both");
        }
        if (first != null && last != null) {
            return row.refusing("last_month", () -> BenefitPeriod.ofMonths(first, last));
        }
        return from == null || to == null ? null : row.refusing("to", () -> new BenefitPeriod(from, to));
    }
}
