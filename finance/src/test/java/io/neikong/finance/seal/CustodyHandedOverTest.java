package io.neikong.finance.seal;

import static io.neikong.finance.seal.CustodyUnbrokenTest.custody;
import static io.neikong.finance.seal.CustodyUnbrokenTest.kept;
import static io.neikong.finance.seal.SealRule.CUSTODY_UNBROKEN;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.seal.SealHandovers.Handover;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustodyHandedOverTest {

    @Test
    void a_handover_on_that_day_under_a_third_is_in_order() {
        examining(changed(record("an", "bo", "cai", 10))).isSatisfied().examined(CUSTODY_UNBROKEN);
    }

    @Test
    void a_change_without_a_record_of_that_day_is_a_breach() {
        for (SealHandovers missing : List.of(
                changed(),
                changed(record("an", "bo", "cai", 9)),
                changed(record("an", "bo", "cai", 11)),
                changed(record("bo", "an", "cai", 10)))) {
            examining(missing)
                    .isViolatedBy(CUSTODY_UNBROKEN)
                    .finding(CUSTODY_UNBROKEN)
                    .concerns("an", "bo")
                    .shows("since", "2026-03-10T00:00:00+08:00")
                    .shows("circumstances", "[noHandoverThatDay]");
        }
    }

    @Test
    void outgoing_incoming_and_supervisor_differ() {
        examining(changed(record("an", "bo", null, 10)))
                .finding(CUSTODY_UNBROKEN)
                .shows("circumstances", "[nobodySupervised]");
        examining(changed(record("an", "bo", "an", 10)))
                .finding(CUSTODY_UNBROKEN)
                .shows("circumstances", "[supervisorTookPart]");
        examining(changed(record("an", "bo", "bo", 10)))
                .finding(CUSTODY_UNBROKEN)
                .shows("circumstances", "[supervisorTookPart]");
    }

    @Test
    void a_second_record_in_order_is_enough() {
        examining(changed(record("an", "bo", null, 10), record("an", "bo", "cai", 10)))
                .isSatisfied();
    }

    @Test
    void a_seal_in_between_keepers_is_handed_over_on_any_day_from_the_one_to_the_other() {
        SealCustody broken = custody(kept("an", 1, 9), kept("bo", 11, 31));
        SealCustody overlapping = custody(kept("an", 1, 11), kept("bo", 9, 31));

        for (SealCustody custody : List.of(broken, overlapping)) {
            for (int day = 9; day <= 11; day++) {
                examining(new SealHandovers(custody, List.of(record("an", "bo", "cai", day))))
                        .isSatisfied();
            }
            examining(new SealHandovers(custody, List.of(record("an", "bo", "cai", 8))))
                    .isViolatedBy(CUSTODY_UNBROKEN);
            examining(new SealHandovers(custody, List.of(record("an", "bo", "cai", 12))))
                    .isViolatedBy(CUSTODY_UNBROKEN);
        }
    }

    @Test
    void a_temporary_keeper_takes_over_and_hands_back_with_a_record_each() {
        SealCustody leave = custody(kept("an", 1, 5), kept("bo", 5, 8), kept("an", 8, 31));

        examining(new SealHandovers(leave, List.of(record("an", "bo", "cai", 5), record("bo", "an", "cai", 8))))
                .isSatisfied();
        examining(new SealHandovers(leave, List.of(record("an", "bo", "cai", 5))))
                .isViolatedBy(CUSTODY_UNBROKEN);
        examining(new SealHandovers(leave, List.of())).isViolatedBy(CUSTODY_UNBROKEN, CUSTODY_UNBROKEN);
    }

    @Test
    void is_undetermined_when_a_record_may_be_that_of_the_change() {
        examining(changed(record(null, "bo", "cai", 10)))
                .isUndeterminedBy(CUSTODY_UNBROKEN)
                .finding(CUSTODY_UNBROKEN)
                .shows("missing", "[outgoing]");
        examining(changed(record("an", null, "cai", null)))
                .finding(CUSTODY_UNBROKEN)
                .isGap()
                .shows("missing", "[incoming, handedOverOn]");
        examining(changed(record(null, "cai", "cai", 10))).isViolatedBy(CUSTODY_UNBROKEN);
    }

    @Test
    void without_a_change_between_two_known_keepers_there_is_nothing_to_examine() {
        examining(new SealHandovers(custody(kept("an", 1, 31)), List.of())).isNotApplicable();
        examining(new SealHandovers(custody(kept("an", 1, 5), kept("an", 5, 31)), List.of()))
                .isNotApplicable();
        examining(new SealHandovers(custody(kept("an", 1, 5), kept(null, 5, 31)), List.of()))
                .isNotApplicable();
        examining(new SealHandovers(custody(kept("an", 1, 21), kept("bo", 21, 31)), List.of()))
                .isNotApplicable();
    }

    static SealHandovers changed(Handover... records) {
        return new SealHandovers(custody(kept("an", 1, 10), kept("bo", 10, 31)), List.of(records));
    }

    static Handover record(
            @Nullable String outgoing, @Nullable String incoming, @Nullable String supervisor, @Nullable Integer day) {
        return new Handover(outgoing, incoming, supervisor, day == null ? null : LocalDate.of(2026, 3, day));
    }

    private static OutcomeAssert examining(SealHandovers seal) {
        return assertThat(new CustodyHandedOver().examine(seal));
    }
}
