package io.neikong.governance.decision;

import io.neikong.governance.decision.AgendaItem.Ballot;
import io.neikong.governance.decision.AgendaItem.Counts;
import io.neikong.governance.decision.AgendaItem.Paper;
import io.neikong.governance.decision.AgendaItem.Resolution;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.AgendaItem.Vote;
import io.neikong.governance.decision.Meeting.Capacity;
import io.neikong.governance.decision.Meeting.Form;
import io.neikong.governance.decision.Meeting.Member;
import io.neikong.governance.decision.Meeting.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting of six members on 2 March 2026, and what is found in it. */
final class Meetings {

    static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

    private Meetings() {}

    static Member member(String person, @Nullable Boolean present) {
        return new Member(
                person,
                Capacity.MEMBER,
                present,
                Boolean.FALSE.equals(present) ? "ill" : null,
                Boolean.TRUE.equals(present));
    }

    /** Of the six, the first are there. */
    static List<Member> there(int present) {
        return SIX.stream()
                .map(person -> member(person, SIX.indexOf(person) < present))
                .toList();
    }

    static Meeting meeting(List<Member> members) {
        return meeting(members, Form.IN_PERSON, BEGUN);
    }

    static Meeting meeting(List<Member> members, @Nullable Form form, @Nullable Instant startedAt) {
        return new Meeting(
                "MT-1",
                "2026-01",
                "fund risk committee",
                form,
                startedAt,
                BEGUN.plusSeconds(3600),
                "room 301",
                "a",
                "clerk",
                members,
                new Minutes(LocalDate.of(2026, 3, 4), "AR-1"),
                AS_OF);
    }

    static AgendaItem item(Meeting meeting, @Nullable Result result, Ballot... ballots) {
        return item(meeting, Set.of(), result, ballots);
    }

    static AgendaItem item(Meeting meeting, Set<String> recused, @Nullable Result result, Ballot... ballots) {
        return new AgendaItem(
                "IT-1",
                meeting,
                List.of(new Paper("plan", "e3b0")),
                recused,
                null,
                List.of(ballots),
                null,
                result,
                new Resolution("the plan is adopted", "EMP", LocalDate.of(2026, 4, 30)));
    }

    static AgendaItem chairedBy(String chair, AgendaItem item) {
        return new AgendaItem(
                item.item(),
                item.meeting(),
                item.papers(),
                item.recused(),
                chair,
                item.ballots(),
                item.counts(),
                item.result(),
                item.resolution());
    }

    static AgendaItem counted(AgendaItem item, @Nullable Counts counts) {
        return new AgendaItem(
                item.item(),
                item.meeting(),
                item.papers(),
                item.recused(),
                item.chair(),
                item.ballots(),
                counts,
                item.result(),
                item.resolution());
    }

    static Ballot[] ayes(String... persons) {
        return votes(Vote.AYE, persons);
    }

    static Ballot[] votes(Vote vote, String... persons) {
        return Stream.of(persons).map(person -> new Ballot(person, vote)).toArray(Ballot[]::new);
    }

    static Ballot[] both(Ballot[] some, Ballot[] more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(Ballot[]::new);
    }
}
