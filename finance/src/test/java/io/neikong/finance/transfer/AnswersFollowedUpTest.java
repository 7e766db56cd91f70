package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.ANSWERS_FOLLOWED_UP;
import static io.neikong.finance.transfer.Transfers.steps;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.finance.transfer.TransferStep.Kind;
import io.neikong.finance.transfer.TransferStep.State;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The case was sent on 2026-03-05, a Thursday. */
class AnswersFollowedUpTest {

    static final AnswersFollowedUp CONTROL = new AnswersFollowedUp(WorkingCalendar.china());
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final String LETTERS = "WUFNRKPAH"; // as the kinds are declared, W for passed on, K for upheld

    /** The steps that are in order, begun or whole, written in the simplest way. */
    private static final Pattern IN_ORDER = Pattern.compile("[WU]*(FH?|N(A|P(FH?|A)?|RU*(FH?|K(A|P(FH?|A)?)?)?)?)?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILED 2026-03-08, HANDED_OVER 2026-03-11",
                "NOT_FILED 2026-03-08, REVIEW_ASKED 2026-03-11, FILED 2026-03-14, HANDED_OVER 2026-03-17",
                "NOT_FILED 2026-03-08, REVIEW_ASKED 2026-03-11, UPHELD 2026-03-14, SUPERVISION_ASKED 2026-03-17",
                "NOT_FILED 2026-03-08, SUPERVISION_ASKED 2026-03-11, ACCEPTED 2026-05-11",
                "NOT_FILED 2026-03-08, ACCEPTED 2026-03-31",
                "FORWARDED 2026-03-06, FILED 2026-03-09, HANDED_OVER 2026-03-09",
                "URGED 2026-03-09, FILED 2026-03-31, HANDED_OVER 2026-04-03",
            })
    void clause_6_3c_steps_within_their_three_days_are_kept(String steps) {
        assertThat(CONTROL.examine(ending(steps))).isSatisfied();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILED 2026-03-08, HANDED_OVER 2026-03-12",
                "NOT_FILED 2026-03-08, REVIEW_ASKED 2026-03-12, FILED 2026-03-14, HANDED_OVER 2026-03-17",
                "NOT_FILED 2026-03-08, REVIEW_ASKED 2026-03-11, UPHELD 2026-03-14, SUPERVISION_ASKED 2026-03-18",
                "NOT_FILED 2026-03-08, SUPERVISION_ASKED 2026-03-12",
            })
    void a_step_after_its_three_days_is_a_breach(String steps) {
        assertThat(CONTROL.examine(ending(steps)))
                .isViolatedBy(ANSWERS_FOLLOWED_UP)
                .finding(ANSWERS_FOLLOWED_UP)
                .shows("circumstances", "[stepLate]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HANDED_OVER 2026-03-06",
                "REVIEW_ASKED 2026-03-06",
                "FILED 2026-03-06, NOT_FILED 2026-03-06, HANDED_OVER 2026-03-06",
                "NOT_FILED 2026-03-06, UPHELD 2026-03-06, ACCEPTED 2026-03-06",
                "FILED 2026-03-06, HANDED_OVER 2026-03-06, ACCEPTED 2026-03-06",
            })
    void a_step_out_of_turn_is_a_breach(String steps) {
        assertThat(CONTROL.examine(ending(steps))).isViolatedBy(ANSWERS_FOLLOWED_UP);
    }

    @Test
    void an_answer_that_nobody_followed_up_is_a_breach_once_the_time_is_up() {
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 9), "NOT_FILED 2026-03-06")))
                .isSatisfied();
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 10), "NOT_FILED 2026-03-06")))
                .isViolatedBy(ANSWERS_FOLLOWED_UP)
                .finding(ANSWERS_FOLLOWED_UP)
                .says(Locale.CHINESE, "对公安机关的处理结果未依次、按期跟进。移送编号：transfer；情形：逾期未跟进；当前状态：不予立案；自：2026-03-06。");
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 10), "FILED 2026-03-06")))
                .isViolatedBy(ANSWERS_FOLLOWED_UP);
    }

    @Test
    void an_answer_that_is_overdue_is_urged_and_one_that_came_late_is_no_breach_of_the_body() {
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 8)))).isNotApplicable();
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 9))))
                .isViolatedBy(ANSWERS_FOLLOWED_UP)
                .finding(ANSWERS_FOLLOWED_UP)
                .shows("circumstances", "[answerNotUrged]");
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 12), "URGED 2026-03-09")))
                .isSatisfied();
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 13), "URGED 2026-03-09")))
                .isViolatedBy(ANSWERS_FOLLOWED_UP);
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 31), "NOT_FILED 2026-03-31")))
                .isSatisfied();
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 15), "NOT_FILED 2026-03-08", "REVIEW_ASKED 2026-03-11")))
                .isViolatedBy(ANSWERS_FOLLOWED_UP);
    }

    @Test
    void what_is_dated_later_has_not_happened_and_what_is_dated_back_is_a_breach() {
        assertThat(CONTROL.examine(steps(LocalDate.of(2026, 3, 7), "FILED 2026-03-08")))
                .isNotApplicable();
        assertThat(CONTROL.examine(ending("FILED 2026-03-04, HANDED_OVER 2026-03-05")))
                .isViolatedBy(ANSWERS_FOLLOWED_UP)
                .finding(ANSWERS_FOLLOWED_UP)
                .shows("circumstances", "[datedBack]");
    }

    @Test
    void days_count_as_the_unit_says() {
        AnswersFollowedUp working = new AnswersFollowedUp(WorkingCalendar.china(), Period.workingDays(3));
        Transfer overAWeekend = ending("FILED 2026-03-06, HANDED_OVER 2026-03-11");

        assertThat(working.examine(overAWeekend)).isSatisfied();
        assertThat(CONTROL.examine(overAWeekend)).isViolatedBy(ANSWERS_FOLLOWED_UP);
    }

    @Test
    void what_is_not_recorded_and_a_calendar_not_announced_are_gaps() {
        assertThat(CONTROL.examine(ending("FILED, HANDED_OVER")))
                .isUndeterminedBy(ANSWERS_FOLLOWED_UP)
                .finding(ANSWERS_FOLLOWED_UP)
                .shows("missing", "[happenedOn]");
        assertThat(CONTROL.examine(Transfers.transfer(null, Transfers.police(null))))
                .isUndeterminedBy(ANSWERS_FOLLOWED_UP)
                .finding(ANSWERS_FOLLOWED_UP)
                .shows("missing", "[sentAt]");
        assertThat(new AnswersFollowedUp(WorkingCalendar.china(), Period.workingDays(3)).examine(unannounced()))
                .isUndeterminedBy(ANSWERS_FOLLOWED_UP)
                .finding(ANSWERS_FOLLOWED_UP)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void what_was_not_sent_to_the_police_is_not_examined() {
        assertThat(CONTROL.examine(Transfers.transfer(null, null))).isNotApplicable();
        assertThat(CONTROL.examine(
                        Transfers.transfer(null, Transfers.sending("2026-03-05T09:00:00", Recipient.SUPERVISION))))
                .isNotApplicable();
    }

    @Test
    void agrees_with_the_simplest_reading_on_each_sequence_of_five_steps() {
        int all = (int) Math.pow(LETTERS.length(), 5);
        for (int number = 0; number < all; number++) {
            StringBuilder letters = new StringBuilder();
            List<Kind> kinds = new ArrayList<>();
            for (int rest = number, i = 0; i < 5; i++, rest /= LETTERS.length()) {
                letters.append(LETTERS.charAt(rest % LETTERS.length()));
                kinds.add(KINDS.get(rest % LETTERS.length()));
            }
            boolean permitted = permitted(kinds);

            if (permitted != IN_ORDER.matcher(letters).matches()) {
                Assertions.fail("%s was taken for %s", letters, permitted ? "in order" : "out of order");
            }
        }
    }

    private static boolean permitted(List<Kind> kinds) {
        State state = State.AWAITING;
        for (Kind kind : kinds) {
            if (!state.permits(kind)) {
                return false;
            }
            state = state.after(kind);
        }
        return true;
    }

    static Transfer ending(String steps) {
        return steps(Transfers.AS_OF, steps.split(", ", -1));
    }

    static Transfer unannounced() {
        return steps(LocalDate.of(2027, 1, 15), "FILED 2026-12-31", "HANDED_OVER 2027-01-06");
    }
}
