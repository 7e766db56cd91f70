package io.neikong.finance.audit;

import static io.neikong.finance.audit.AuditRule.COVERED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.audit.AuditedPeriod.Item;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCoverageTest {

    static final AuditCoverage CONTROL = new AuditCoverage();
    static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "{0} of {1} items: enough {2}")
    @CsvSource({"1, 20, true", "0, 20, false", "1, 21, false", "2, 21, true", "19, 400, false", "20, 400, true"})
    void clause_3_7_five_of_a_hundred_items_are_audited(int audited, int items, boolean enough) {
        examining(period(items(audited, items))).found(enough ? List.of() : List.of(COVERED), List.of());
    }

    @Test
    void it_is_counted_in_whole_items_against_a_naive_count() {
        for (int percent : new int[] {1, 5, 33, 100}) {
            AuditCoverage control = new AuditCoverage(percent, new BigDecimal("100000"));
            for (int items = 1; items <= 40; items++) {
                for (int audited = 0; audited <= items; audited++) {
                    boolean enough = new BigDecimal(audited)
                                    .compareTo(new BigDecimal(percent)
                                            .multiply(new BigDecimal(items))
                                            .movePointLeft(2))
                            >= 0;

                    assertThat(control.examine(period(items(audited, items))))
                            .found(enough ? List.of() : List.of(COVERED), List.of());
                }
            }
        }
    }

    @Test
    void clause_3_7_each_item_of_high_value_is_audited() {
        examining(period(open("99999.99"), audited("1"))).isSatisfied();
        examining(period(open("100000.00"), audited("1")))
                .isViolatedBy(COVERED)
                .finding(COVERED)
                .says(
                        Locale.CHINESE,
                        "稽核覆盖不足。项目和期间：period；情形：大额事项未按期稽核；应稽核范围：2 件；按期稽核：1 件；要求比例：5%；"
                                + "大额起点：100000 元；稽核期限：2026-03-31；未按期稽核的大额事项：open-100000.00。");
        examining(period(audited("100000.00"))).isSatisfied();
    }

    @Test
    void an_item_audited_after_the_last_day_does_not_count() {
        examining(period(new Item("i", new BigDecimal("1"), true, DUE))).isSatisfied();
        examining(period(new Item("i", new BigDecimal("100000"), true, DUE.plusDays(1))))
                .finding(COVERED)
                .shows("circumstances", "[tooFew, highValueMissed]");
    }

    @Test
    void a_period_without_a_plan_is_a_breach() {
        examining(new AuditedPeriod("period", null, null, List.of(audited("1")), AS_OF))
                .isViolatedBy(COVERED)
                .finding(COVERED)
                .shows("circumstances", "[noPlan]");
    }

    @Test
    void a_period_whose_last_day_is_not_over_is_not_examined() {
        examining(new AuditedPeriod("period", "plan", DUE, List.of(open("1")), DUE))
                .isNotApplicable();
        examining(new AuditedPeriod("period", "plan", DUE, List.of(open("1")), DUE.plusDays(1)))
                .isViolatedBy(COVERED);
        examining(new AuditedPeriod("period", "plan", DUE, List.of(), AS_OF)).isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap_where_it_matters() {
        gap(new AuditedPeriod("period", "plan", null, List.of(audited("1")), AS_OF), "[dueOn]");
        gap(period(undated("1")), "[auditedOn]");
        gap(period(undated("100000"), audited("1")), "[auditedOn]");
        gap(period(open(null), audited("1")), "[amounts]");
        examining(period(undated("1"), audited("1"))).isSatisfied();
        examining(period(new Item("i", null, true, DUE))).isSatisfied();
        examining(period(open(null))).found(List.of(COVERED), List.of(COVERED));
    }

    @Test
    void shares_and_values_that_are_none_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditCoverage(0, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditCoverage(101, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditCoverage(5, BigDecimal.ZERO));
    }

    private static Item[] items(int audited, int of) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            items.add(new Item("i" + i, BigDecimal.ONE, i < audited, i < audited ? DUE : null));
        }
        return items.toArray(Item[]::new);
    }

    static AuditedPeriod period(Item... items) {
        return new AuditedPeriod("period", "plan", DUE, List.of(items), AS_OF);
    }

    static Item open(@Nullable String amount) {
        return new Item("open-" + amount, amount == null ? null : new BigDecimal(amount), false, null);
    }

    static Item audited(String amount) {
        return new Item("audited-" + amount, new BigDecimal(amount), true, DUE);
    }

    static Item undated(String amount) {
        return new Item("undated-" + amount, new BigDecimal(amount), true, null);
    }

    private static void gap(AuditedPeriod period, String missing) {
        examining(period).isUndeterminedBy(COVERED).finding(COVERED).shows("missing", missing);
    }

    private static OutcomeAssert examining(AuditedPeriod period) {
        return assertThat(CONTROL.examine(period));
    }
}
