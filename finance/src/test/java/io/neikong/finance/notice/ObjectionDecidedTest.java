package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.OBJECTION_DECIDED;
import static io.neikong.finance.notice.NoticeWindowTest.CALENDAR;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.finance.notice.NoticeObjection.Payment;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionDecidedTest {

    static final ObjectionDecided CONTROL = new ObjectionDecided(CALENDAR, Policy.builtIn());
    static final Instant RAISED = Instant.parse("2026-02-09T09:00:00+08:00");
    static final Instant DECIDED = Instant.parse("2026-02-12T09:00:00+08:00");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "raised on 2026-02-09, decided {0}: in time {1}")
    @CsvSource({
        "2026-02-09T09:00:00+08:00, true",
        "2026-02-14T23:59:59+08:00, true",
        "2026-02-15T00:00:00+08:00, false",
    })
    void clause_3_1_an_objection_is_decided_to_the_end_of_the_fifth_working_day(Instant decidedAt, boolean inTime) {
        var outcome = CONTROL.examine(decided(decidedAt, false, "reviewer", "decider"));

        assertThat(outcome).found(inTime ? List.of() : List.of(OBJECTION_DECIDED), List.of());
    }

    @Test
    void an_objection_that_nobody_decided_is_a_breach_once_its_time_is_up() {
        examining(undecided(LocalDate.of(2026, 2, 14))).isNotApplicable();
        examining(undecided(LocalDate.of(2026, 2, 15)))
                .isViolatedBy(OBJECTION_DECIDED)
                .finding(OBJECTION_DECIDED)
                .shows("circumstances", "[undecided]")
                .weighs(Severity.MAJOR);
    }

    @Test
    void an_objection_holds_up_the_payment_until_it_is_decided() {
        examining(decided(DECIDED, false, "reviewer", "decider", paid("p1", DECIDED)))
                .isSatisfied();
        examining(decided(DECIDED, false, "reviewer", "decider", paid("p1", DECIDED.minusSeconds(1))))
                .isViolatedBy(OBJECTION_DECIDED)
                .finding(OBJECTION_DECIDED)
                .shows("circumstances", "[paidWhileOpen]")
                .shows("payments", "[p1]")
                .weighs(Severity.CRITICAL);
        examining(undecided(LocalDate.of(2026, 2, 10), paid("p1", RAISED))).isViolatedBy(OBJECTION_DECIDED);
    }

    @Test
    void what_was_ordered_before_the_objection_is_not_held_against_it() {
        examining(decided(DECIDED, true, "reviewer", "decider", paid("p1", RAISED.minusSeconds(1))))
                .isSatisfied();
    }

    @Test
    void what_was_objected_to_rightly_is_not_paid_at_all() {
        examining(decided(DECIDED, true, "reviewer", "decider", paid("p1", DECIDED.plusSeconds(1))))
                .isViolatedBy(OBJECTION_DECIDED)
                .finding(OBJECTION_DECIDED)
                .shows("circumstances", "[paidThoughUpheld]");
    }

    @Test
    void who_reviewed_the_item_does_not_decide_on_the_objection() {
        examining(decided(DECIDED, false, "reviewer", "reviewer"))
                .isViolatedBy(OBJECTION_DECIDED)
                .finding(OBJECTION_DECIDED)
                .shows("circumstances", "[decidedByReviewer]")
                .concerns("reviewer");
    }

    @Test
    void everything_that_is_wrong_with_an_objection_is_shown_at_once() {
        examining(new NoticeObjection(
                        "objection",
                        "training",
                        RAISED,
                        null,
                        Instant.parse("2026-02-25T09:00:00+08:00"),
                        true,
                        "reviewer",
                        "reviewer",
                        List.of(paid("p1", DECIDED), paid("p2", Instant.parse("2026-02-26T09:00:00+08:00"))),
                        MARCH))
                .finding(OBJECTION_DECIDED)
                .shows(
                        "circumstances",
                        "[notAcknowledged, decidedLate, decidedByReviewer, paidWhileOpen, paidThoughUpheld]")
                .shows("payments", "[p1, p2]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(new NoticeObjection(
                        "objection", null, null, RAISED, DECIDED, null, null, null, List.of(paid("p1", null)), MARCH))
                .isUndeterminedBy(OBJECTION_DECIDED)
                .finding(OBJECTION_DECIDED)
                .shows("missing", "[raisedAt, orderedAt, decision, reviewer, decider]");
    }

    @Test
    void days_that_nobody_announced_are_a_gap() {
        examining(beyondTheCalendar())
                .isUndeterminedBy(OBJECTION_DECIDED)
                .finding(OBJECTION_DECIDED)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void what_comes_after_the_day_judged_on_has_not_happened_yet() {
        Instant late = Instant.parse("2026-02-25T09:00:00+08:00");
        LocalDate inTime = LocalDate.of(2026, 2, 14);

        examining(seenOn(inTime, decided(late, false, "reviewer", "reviewer"))).isNotApplicable();
        examining(seenOn(inTime.plusDays(1), decided(late, false, "reviewer", "decider")))
                .isViolatedBy(OBJECTION_DECIDED)
                .finding(OBJECTION_DECIDED)
                .shows("circumstances", "[undecided]");
        examining(seenOn(inTime, decided(late, false, "reviewer", "decider", paid("p1", late.minusSeconds(1)))))
                .isNotApplicable();
        examining(undecided(LocalDate.of(2026, 2, 8))).isNotApplicable();
        examining(new NoticeObjection(
                        "objection", "training", RAISED, late, null, null, null, null, List.of(), inTime.plusDays(1)))
                .finding(OBJECTION_DECIDED)
                .shows("circumstances", "[notAcknowledged, undecided]");
    }

    private static NoticeObjection seenOn(LocalDate asOf, NoticeObjection one) {
        return new NoticeObjection(
                one.objection(),
                one.programme(),
                one.raisedAt(),
                one.acknowledgedAt(),
                one.decidedAt(),
                one.upheld(),
                one.reviewer(),
                one.decider(),
                one.payments(),
                asOf);
    }

    static NoticeObjection beyondTheCalendar() {
        Instant raisedAt = Instant.parse((CALENDAR.lastCovered().getYear() + 1) + "-03-01T09:00:00+08:00");
        Instant decidedAt = raisedAt.plusSeconds(8 * 86_400);
        return new NoticeObjection(
                "objection",
                "training",
                raisedAt,
                raisedAt,
                decidedAt,
                false,
                "reviewer",
                "decider",
                List.of(),
                MARCH.plusYears(5));
    }

    private static OutcomeAssert examining(NoticeObjection objection) {
        return assertThat(CONTROL.examine(objection));
    }

    static NoticeObjection decided(
            Instant decidedAt, boolean upheld, String reviewer, String decider, Payment... payments) {
        return new NoticeObjection(
                "objection",
                "training",
                RAISED,
                RAISED,
                decidedAt,
                upheld,
                reviewer,
                decider,
                List.of(payments),
                MARCH);
    }

    static NoticeObjection undecided(LocalDate asOf, Payment... payments) {
        return new NoticeObjection(
                "objection", "training", RAISED, RAISED, null, null, "reviewer", null, List.of(payments), asOf);
    }

    static Payment paid(String payment, @Nullable Instant orderedAt) {
        return new Payment(payment, orderedAt);
    }
}
