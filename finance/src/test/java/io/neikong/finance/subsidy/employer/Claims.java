package io.neikong.finance.subsidy.employer;

import io.neikong.finance.subsidy.employer.ClaimedEmployment.Bar;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contract;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Contribution;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Wage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One worker for the tests, claimed for from January to March 2026 on 2026-04-10; whoever is changed says so. */
final class Claims {

    static final LocalDate CLAIMED = LocalDate.of(2026, 4, 10);

    @Nullable
    String worker = "worker";

    List<String> employers = List.of("company");

    @Nullable
    LocalDate claimedOn = CLAIMED;

    @Nullable
    LocalDate from = LocalDate.of(2026, 1, 1);

    @Nullable
    LocalDate until = LocalDate.of(2026, 4, 1);

    List<Contract> contracts = new ArrayList<>(List.of(contract("company", "2025-06-01", "2028-06-01")));

    List<Contribution> contributions = new ArrayList<>(List.of(
            contribution("2026-01", "company", "2026-01-20"),
            contribution("2026-02", "company", "2026-02-20"),
            contribution("2026-03", "company", "2026-03-20")));

    List<Wage> wages = new ArrayList<>(List.of(wage("2026-01"), wage("2026-02"), wage("2026-03")));

    List<Bar> bars = new ArrayList<>();

    /** What nobody looked up. */
    List<String> unseen = List.of();

    ClaimedEmployment claim() {
        return new ClaimedEmployment(
                "claim",
                worker,
                employers,
                claimedOn,
                from,
                until,
                unseen.contains("contracts") ? null : contracts,
                unseen.contains("contributions") ? null : contributions,
                unseen.contains("wages") ? null : wages,
                unseen.contains("bars") ? null : bars);
    }

    static Contract contract(@Nullable String employer, @Nullable String from, @Nullable String until) {
        return new Contract(employer, day(from), day(until), until == null);
    }

    static Contribution contribution(String month, @Nullable String payer, @Nullable String paidOn) {
        return new Contribution(YearMonth.parse(month), payer, day(paidOn));
    }

    static Wage wage(String month) {
        return wage(month, "company", "worker", "5000.00");
    }

    static Wage wage(String month, @Nullable String payer, @Nullable String payee, @Nullable String amount) {
        return new Wage(YearMonth.parse(month), payer, payee, amount == null ? null : new BigDecimal(amount));
    }

    static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
