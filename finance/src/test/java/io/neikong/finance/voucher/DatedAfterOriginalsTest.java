package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DATED_IN_OPEN_PERIOD;
import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.VoucherAttachments.Paper;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatedAfterOriginalsTest {

    private static final String UNDATED = "";

    @Test
    void clause_4_2_a_voucher_of_the_day_of_its_last_original_is_in_order() {
        examining(complete(), "2026-03-01", "2026-03-05").isSatisfied().examined(DATED_IN_OPEN_PERIOD);
    }

    @Test
    void one_day_before_its_last_original_is_a_breach() {
        examining(complete(), "2026-03-07", "2026-03-01", "2026-03-06")
                .isViolatedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .says(
                        Locale.CHINESE,
                        "凭证日期不符合要求。凭证：V1；情形：凭证日期早于所附最晚的原始凭证；凭证日期：2026-03-05；" + "最晚的原始凭证：paper/1；其日期：2026-03-07。");
        examining(complete(), "2026-03-06").isViolatedBy(DATED_IN_OPEN_PERIOD);
    }

    @Test
    void an_undated_paper_is_a_gap_beside_what_the_others_show() {
        examining(complete(), "2026-03-05", UNDATED)
                .isUndeterminedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .shows("missing", "[originalDatedOn]");
        examining(complete(), "2026-03-06", UNDATED)
                .found(List.of(DATED_IN_OPEN_PERIOD), List.of(DATED_IN_OPEN_PERIOD));
    }

    @Test
    void is_undetermined_without_the_date_of_the_voucher_or_the_papers() {
        examining(complete().datedOn(null), "2026-03-06").isUndeterminedBy(DATED_IN_OPEN_PERIOD);
        assertThat(new DatedAfterOriginals()
                        .examine(new VoucherAttachments(complete().datedOn(null).voucher(), null)))
                .isUndeterminedBy(DATED_IN_OPEN_PERIOD)
                .finding(DATED_IN_OPEN_PERIOD)
                .shows("missing", "[datedOn, papers]");
    }

    @Test
    void there_is_nothing_to_compare_with_on_a_voucher_without_papers() {
        examining(complete()).isNotApplicable();
    }

    @Test
    void drafts_and_void_vouchers_are_not_examined() {
        examining(complete().status(Status.DRAFT), "2026-03-06").isNotApplicable();
        examining(complete().status(Status.VOID), "2026-03-06").isNotApplicable();
    }

    static VoucherAttachments dated(Vouchers voucher, String... days) {
        return new VoucherAttachments(
                voucher.voucher(),
                Stream.iterate(1, i -> i <= days.length, i -> i + 1)
                        .map(i -> new Paper("paper/" + i, days[i - 1].isEmpty() ? null : LocalDate.parse(days[i - 1])))
                        .toList());
    }

    private static OutcomeAssert examining(Vouchers voucher, String... days) {
        return assertThat(new DatedAfterOriginals().examine(dated(voucher, days)));
    }
}
