package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.CUSTODY_UNBROKEN;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustodyUnbrokenTest {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 20);

    @Test
    void one_keeper_after_the_other_is_in_order() {
        examining(custody(kept("an", 1, 10), kept("bo", 10, 31))).isSatisfied().examined(CUSTODY_UNBROKEN);
    }

    @Test
    void a_day_without_a_keeper_is_a_breach() {
        examining(custody(kept("an", 1, 10), kept("bo", 11, 31)))
                .isViolatedBy(CUSTODY_UNBROKEN)
                .finding(CUSTODY_UNBROKEN)
                .shows("since", "2026-03-10T00:00:00+08:00")
                .says(
                        Locale.CHINESE,
                        "印鉴保管或移交不符合要求。印鉴：seal；情形：无人保管；起始时间：2026-03-10 00:00:00；截止时间：2026-03-11 00:00:00。");
    }

    @Test
    void a_day_with_two_keepers_is_a_breach_of_both() {
        examining(custody(kept("an", 1, 11), kept("bo", 10, 31)))
                .isViolatedBy(CUSTODY_UNBROKEN)
                .finding(CUSTODY_UNBROKEN)
                .concerns("an", "bo")
                .shows("circumstances", "[twoKeep]")
                .shows("since", "2026-03-10T00:00:00+08:00")
                .shows("until", "2026-03-11T00:00:00+08:00");
    }

    @Test
    void two_lines_of_one_keeper_do_not_overlap() {
        examining(custody(kept("an", 1, 15), kept("an", 10, 31))).isSatisfied();
    }

    @Test
    void a_seal_is_kept_from_its_activation_until_it_is_stopped_or_today() {
        Validity inUse = days(5, 15);

        examining(new SealCustody("seal", inUse, List.of(kept("an", 5, 15)), AS_OF))
                .isSatisfied();
        examining(new SealCustody("seal", inUse, List.of(kept("an", 1, 31)), AS_OF))
                .isSatisfied();
        examining(new SealCustody("seal", inUse, List.of(kept("an", 6, 15)), AS_OF))
                .isViolatedBy(CUSTODY_UNBROKEN)
                .finding(CUSTODY_UNBROKEN)
                .shows("since", "2026-03-05T00:00:00+08:00");
        examining(new SealCustody("seal", inUse, List.of(kept("an", 5, 14)), AS_OF))
                .isViolatedBy(CUSTODY_UNBROKEN)
                .finding(CUSTODY_UNBROKEN)
                .shows("since", "2026-03-14T00:00:00+08:00");
        examining(new SealCustody("seal", Validity.ALWAYS, List.of(kept("an", 5, 21)), AS_OF))
                .isSatisfied();
        examining(new SealCustody("seal", Validity.ALWAYS, List.of(kept("an", 5, 20)), AS_OF))
                .isViolatedBy(CUSTODY_UNBROKEN);
    }

    @Test
    void a_seal_that_nobody_ever_kept_is_a_breach() {
        examining(custody()).isViolatedBy(CUSTODY_UNBROKEN);
    }

    @Test
    void two_who_kept_it_before_its_activation_are_not_looked_at() {
        examining(new SealCustody("seal", days(10, 31), List.of(kept("an", 1, 10), kept("bo", 5, 31)), AS_OF))
                .isSatisfied();
    }

    @Test
    void a_seal_that_comes_tomorrow_is_not_examined() {
        examining(new SealCustody("seal", days(21, 31), List.of(), AS_OF)).isNotApplicable();
    }

    @Test
    void what_is_planned_has_not_happened() {
        examining(custody(kept("an", 1, 31), kept("bo", 21, 31))).isSatisfied();
    }

    @Test
    void is_undetermined_while_the_keeper_is_not_recorded() {
        examining(custody(kept("an", 1, 10), kept(null, 10, 12), kept("bo", 12, 31)))
                .isUndeterminedBy(CUSTODY_UNBROKEN)
                .finding(CUSTODY_UNBROKEN)
                .shows("missing", "[custodian]")
                .shows("since", "2026-03-10T00:00:00+08:00");
    }

    @Test
    void finds_everything_and_not_the_first_thing() {
        examining(custody(kept("an", 2, 10), kept("bo", 9, 12), kept(null, 13, 15), kept("cai", 15, 18)))
                .found(
                        List.of(CUSTODY_UNBROKEN, CUSTODY_UNBROKEN, CUSTODY_UNBROKEN, CUSTODY_UNBROKEN),
                        List.of(CUSTODY_UNBROKEN));
    }

    static SealCustody custody(Custody... custodies) {
        return new SealCustody("seal", days(1, 31), List.of(custodies), AS_OF);
    }

    static Custody kept(@Nullable String person, int from, int to) {
        return new Custody("seal", person, days(from, to));
    }

    private static Validity days(int from, int to) {
        return Validity.ofDays(LocalDate.of(2026, 3, from), LocalDate.of(2026, 3, to));
    }

    private static OutcomeAssert examining(SealCustody seal) {
        return assertThat(new CustodyUnbroken().examine(seal));
    }
}
