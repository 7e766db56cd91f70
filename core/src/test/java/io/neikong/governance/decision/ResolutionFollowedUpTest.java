package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.decision.DecisionRule.FOLLOWED_UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.PassedResolution.FollowUp;
import io.neikong.governance.decision.PassedResolution.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolutionFollowedUpTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
    private static final LocalDate AFTER = DUE.plusDays(1);

    @Test
    void clause_1_5_by_the_last_day_somebody_says_what_became_of_it() {
        assertThat(examine(DUE, null, DUE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        breaks(examine(DUE, null, AFTER), FOLLOWED_UP, "notFollowedUp");
        assertThat(examine(DUE, new FollowUp(Status.DONE, DUE), AFTER).verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(examine(DUE, new FollowUp(Status.DONE, AFTER), AFTER), FOLLOWED_UP, "followedUpLate");
    }

    @Test
    void what_still_goes_on_after_the_last_day_needs_the_word_of_the_body() {
        assertThat(examine(DUE, new FollowUp(Status.ONGOING, DUE), DUE).verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(examine(DUE, new FollowUp(Status.ONGOING, DUE), AFTER), FOLLOWED_UP, "stillOngoing");
        assertThat(examine(AFTER, new FollowUp(Status.ONGOING, DUE), AFTER).verdict())
                .as("put off by a day")
                .isEqualTo(Verdict.SATISFIED);
        assertThat(examine(DUE, new FollowUp(Status.DROPPED, DUE), AFTER).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_said_after_the_day_judged_on_is_not_said_yet() {
        breaks(examine(DUE, new FollowUp(Status.DONE, AFTER.plusDays(1)), AFTER), FOLLOWED_UP, "notFollowedUp");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        lacks(examine(null, null, AFTER), FOLLOWED_UP, "dueOn");
        lacks(examine(DUE, new FollowUp(null, null), AFTER), FOLLOWED_UP, "status", "reportedOn");
    }

    private static Outcome examine(@Nullable LocalDate dueOn, @Nullable FollowUp followUp, LocalDate asOf) {
        return new ResolutionFollowedUp().examine(new PassedResolution("IT-1", "head", dueOn, followUp, asOf));
    }
}
