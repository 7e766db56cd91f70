package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.TAKEN_OUT_AND_RETURNED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.party.Approval;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakenOutAndReturnedTest {

    static final Instant BEFORE = Instant.parse("2026-03-05T09:00:00+08:00");
    static final Instant LEFT = Instant.parse("2026-03-05T10:00:00+08:00");
    static final Instant LATE = Instant.parse("2026-03-07T00:00:00+08:00");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 6);

    @Test
    void two_who_approved_and_two_who_went_and_came_back_are_in_order() {
        examining(orderly()).isSatisfied().examined(TAKEN_OUT_AND_RETURNED);
    }

    @Test
    void a_seal_is_back_in_time_until_the_end_of_the_day_on_which_it_is_due() {
        examining(orderly().returnedAt(LATE.minusSeconds(1))).isSatisfied();
        examining(orderly().returnedAt(LATE))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .concerns("an", "bo")
                .shows("circumstances", "[returnedLate]");
    }

    @Test
    void a_seal_that_is_out_is_overdue_from_the_next_day_on() {
        examining(orderly().returnedAt(null).asOf(DUE)).isSatisfied();
        examining(orderly().returnedAt(null).asOf(DUE.plusDays(1)))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .says(Locale.CHINESE, "印章外带不符合要求。编号：out/1；情形：逾期未归还；印鉴：seal；外带时间：2026-03-05 10:00:00；应归还日：2026-03-06。");
    }

    @Test
    void one_who_went_alone_is_a_breach_even_if_he_is_named_twice_or_with_nobody() {
        examining(orderly().carriers(List.of("an", " ")))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .concerns("an")
                .shows("circumstances", "[tooFewWentAlong]");
        examining(orderly().carriers(List.of("an"))).isViolatedBy(TAKEN_OUT_AND_RETURNED);
        examining(orderly().carriers(List.of("an", "an")))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("circumstances", "[tooFewWentAlong]");
    }

    @Test
    void two_different_people_have_to_approve_and_whoever_carries_the_seal_does_not_count() {
        Approval head = approved("head", BEFORE, null);

        examining(orderly().approvals(List.of()))
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("circumstances", "[approvedByNobody]");
        for (List<Approval> tooFew :
                List.of(List.of(head), List.of(head, head), List.of(head, approved("an", BEFORE, null)))) {
            examining(orderly().approvals(tooFew))
                    .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                    .finding(TAKEN_OUT_AND_RETURNED)
                    .shows("circumstances", "[tooFewApproved]");
        }
        assertThat(new TakenOutAndReturned(1, 2)
                        .examine(orderly().approvals(List.of(head)).line()))
                .isSatisfied();
    }

    @Test
    void an_approval_when_the_seal_leaves_is_in_order_and_a_second_later_is_not() {
        Approval head = approved("head", BEFORE, null);

        examining(orderly().approvals(List.of(head, approved("leader", LEFT, LEFT))))
                .isSatisfied();
        examining(orderly().approvals(List.of(head, approved("leader", LEFT.plusSeconds(1), null))))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("circumstances", "[approvedAfterTakingOut]");
        examining(orderly().approvals(List.of(head, approved("leader", BEFORE, LEFT.plusSeconds(1)))))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("circumstances", "[takingOutBackdated]");
    }

    @Test
    void a_second_approval_afterwards_does_not_undo_the_one_before() {
        Approval head = approved("head", BEFORE, null);

        examining(orderly()
                        .approvals(List.of(
                                approved("leader", LEFT.plusSeconds(1), null), head, approved("leader", BEFORE, null))))
                .isSatisfied();
    }

    @Test
    void is_undetermined_when_moments_or_the_day_are_not_recorded() {
        examining(orderly().takenOutAt(null).dueOn(null))
                .isUndeterminedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("missing", "[takenOutAt, dueOn]");
        examining(orderly().approvals(List.of(approved("head", null, null), approved("leader", BEFORE, null))))
                .isUndeterminedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("missing", "[approvedAt]");
    }

    @Test
    void finds_everything_in_one_finding_beside_what_is_missing() {
        examining(orderly()
                        .approvals(List.of())
                        .carriers(List.of())
                        .returnedAt(LATE)
                        .takenOutAt(null))
                .found(List.of(TAKEN_OUT_AND_RETURNED), List.of(TAKEN_OUT_AND_RETURNED));
    }

    @Test
    void nobody_to_approve_or_to_go_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TakenOutAndReturned(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new TakenOutAndReturned(2, 0));
    }

    @Test
    void what_comes_back_after_the_day_judged_on_is_still_out() {
        Line late = orderly().returnedAt(ChinaTime.startOf(DUE.plusDays(9)));

        examining(late.asOf(DUE)).isSatisfied();
        examining(late.asOf(DUE.plusDays(1)))
                .isViolatedBy(TAKEN_OUT_AND_RETURNED)
                .finding(TAKEN_OUT_AND_RETURNED)
                .shows("circumstances", "[notReturned]");
        examining(late.asOf(DUE.plusDays(9))).finding(TAKEN_OUT_AND_RETURNED).shows("circumstances", "[returnedLate]");
    }

    static Approval approved(String approver, @Nullable Instant claimedAt, @Nullable Instant recordedAt) {
        return new Approval(approver, claimedAt, recordedAt);
    }

    static Line orderly() {
        return new Line(
                List.of(approved("head", BEFORE, null), approved("leader", BEFORE, null)),
                List.of("an", "bo"),
                LEFT,
                DUE,
                LEFT.plusSeconds(3600),
                LocalDate.of(2026, 3, 31));
    }

    record Line(
            List<Approval> approvals,
            List<String> carriers,
            @Nullable Instant takenOutAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant returnedAt,
            LocalDate asOf) {

        Line approvals(List<Approval> other) {
            return new Line(other, carriers, takenOutAt, dueOn, returnedAt, asOf);
        }

        Line carriers(List<String> other) {
            return new Line(approvals, other, takenOutAt, dueOn, returnedAt, asOf);
        }

        Line takenOutAt(@Nullable Instant other) {
            return new Line(approvals, carriers, other, dueOn, returnedAt, asOf);
        }

        Line dueOn(@Nullable LocalDate other) {
            return new Line(approvals, carriers, takenOutAt, other, returnedAt, asOf);
        }

        Line returnedAt(@Nullable Instant other) {
            return new Line(approvals, carriers, takenOutAt, dueOn, other, asOf);
        }

        Line asOf(LocalDate other) {
            return new Line(approvals, carriers, takenOutAt, dueOn, returnedAt, other);
        }

        TakingOut line() {
            return new TakingOut("out/1", "seal", approvals, carriers, "bank", takenOutAt, dueOn, returnedAt, asOf);
        }
    }

    private static OutcomeAssert examining(Line line) {
        return assertThat(new TakenOutAndReturned().examine(line.line()));
    }
}
