package io.neikong.governance.decision;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.decision.DecisionRule.RECORD_COMPLETE;
import static io.neikong.governance.decision.Meetings.ayes;
import static io.neikong.governance.decision.Meetings.both;
import static io.neikong.governance.decision.Meetings.counted;
import static io.neikong.governance.decision.Meetings.item;
import static io.neikong.governance.decision.Meetings.meeting;
import static io.neikong.governance.decision.Meetings.there;
import static io.neikong.governance.decision.Meetings.votes;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Verdict;
import io.neikong.governance.decision.AgendaItem.Counts;
import io.neikong.governance.decision.AgendaItem.Paper;
import io.neikong.governance.decision.AgendaItem.Resolution;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.AgendaItem.Vote;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeliberationRecordedTest {

    private static final DeliberationRecorded CONTROL = new DeliberationRecorded();
    private static final AgendaItem COMPLETE =
            item(meeting(there(3)), Result.PASSED, both(ayes("a", "b"), votes(Vote.ABSTAIN, "c")));

    @Test
    void clause_1_5_a_record_that_says_all_is_in_order() {
        assertThat(CONTROL.examine(COMPLETE).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(counted(COMPLETE, new Counts(2, 0, 1))).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void all_that_is_lacking_is_named() {
        assertThat(lacking(with(List.of(), null, null))).isEqualTo(List.of("papers", "result", "votes"));
        assertThat(lacking(with(List.of(new Paper("plan", null)), Result.PASSED, null)))
                .isEqualTo(List.of("hashes", "votes", "resolution", "responsible", "dueOn"));
        assertThat(lacking(with(List.of(new Paper("plan", "e3")), Result.PASSED, new Resolution(null, "EMP", null))))
                .isEqualTo(List.of("votes", "resolution", "dueOn"));
    }

    @Test
    void everybody_who_was_there_and_is_not_recused_has_to_be_heard() {
        assertThat(lacking(item(meeting(there(3)), Result.PASSED, ayes("a", "b"))))
                .isEqualTo(List.of("votes"));
        assertThat(CONTROL.examine(item(meeting(there(3)), Set.of("c"), Result.PASSED, ayes("a", "b")))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_put_off_or_not_passed_needs_no_resolution() {
        assertThat(CONTROL.examine(with(List.of(new Paper("plan", "e3")), Result.PUT_OFF, null))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(lacking(with(List.of(new Paper("plan", "e3")), Result.NOT_PASSED, null)))
                .isEqualTo(List.of("votes"));
    }

    @Test
    void counts_are_those_of_the_votes() {
        breaks(CONTROL.examine(counted(COMPLETE, new Counts(3, 0, 0))), RECORD_COMPLETE, "miscounted");
        AgendaItem written = item(meeting(there(3)), Result.PASSED, ayes("a", "b", "c", "f"));
        assertThat(CONTROL.examine(counted(written, new Counts(3, 0, 0))).verdict())
                .as("without the vote of somebody absent")
                .isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(counted(written, new Counts(4, 0, 0))).verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(CONTROL.examine(counted(written, new Counts(2, 0, 0))), RECORD_COMPLETE, "miscounted");
    }

    @Test
    void a_matter_of_a_meeting_without_minutes_is_not_examined() {
        Meeting without = new Meeting(
                "MT-1", null, null, null, Meetings.BEGUN, null, null, null, null, there(3), null, Meetings.AS_OF);

        assertThat(CONTROL.examine(item(without, null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static @Nullable Object lacking(AgendaItem item) {
        return shown(CONTROL.examine(item), RECORD_COMPLETE, Finding.Kind.BREACH, "lacking");
    }

    private static AgendaItem with(List<Paper> papers, @Nullable Result result, @Nullable Resolution resolution) {
        return new AgendaItem("IT-1", meeting(there(3)), papers, Set.of(), null, List.of(), null, result, resolution);
    }
}
