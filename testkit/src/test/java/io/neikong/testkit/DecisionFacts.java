package io.neikong.testkit;

import io.neikong.governance.decision.AgendaItem;
import io.neikong.governance.decision.AgendaItem.Ballot;
import io.neikong.governance.decision.AgendaItem.Counts;
import io.neikong.governance.decision.AgendaItem.Paper;
import io.neikong.governance.decision.AgendaItem.Resolution;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.AgendaItem.Vote;
import io.neikong.governance.decision.DecisionRegister;
import io.neikong.governance.decision.DecisionRegister.Change;
import io.neikong.governance.decision.DecisionRegister.Entry;
import io.neikong.governance.decision.Meeting;
import io.neikong.governance.decision.Meeting.Capacity;
import io.neikong.governance.decision.Meeting.Form;
import io.neikong.governance.decision.Meeting.Member;
import io.neikong.governance.decision.Meeting.Minutes;
import io.neikong.governance.decision.PassedResolution;
import io.neikong.governance.decision.PassedResolution.FollowUp;
import io.neikong.governance.decision.WeightyMatter;
import io.neikong.governance.decision.WeightyMatter.Decided;
import io.neikong.governance.decision.WeightyMatter.Execution;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting of the fund risk committee of a district, and what it decided. */
final class DecisionFacts {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> COMMITTEE = List.of("P0001", "P0002", "P0003", "P0004");

    private DecisionFacts() {}

    /** The first of the four are there. */
    static Meeting meeting(int present, @Nullable Minutes minutes) {
        List<Member> members = COMMITTEE.stream()
                .map(person -> COMMITTEE.indexOf(person) < present
                        ? new Member(person, Capacity.MEMBER, true, null, true)
                        : new Member(person, Capacity.MEMBER, false, "on leave", false))
                .toList();
        return new Meeting(
                "MT-0007",
                "2026-03",
                "fund risk committee",
                Form.IN_PERSON,
                NINE,
                NINE.plusSeconds(5400),
                "room 301",
                "P0001",
                "P0051",
                members,
                minutes,
                AS_OF);
    }

    static Minutes filed() {
        return new Minutes(LocalDate.of(2026, 3, 5), "AR-2026-0031");
    }

    static Meeting unknown(@Nullable Instant startedAt, LocalDate asOf) {
        return new Meeting(
                "MT-0008",
                null,
                null,
                null,
                startedAt,
                null,
                null,
                null,
                null,
                List.of(new Member(null, Capacity.MEMBER, null, null, false)),
                new Minutes(LocalDate.of(2027, 1, 12), null),
                asOf);
    }

    /** The matter with ayes of those persons. */
    static AgendaItem item(Meeting meeting, Set<String> recused, @Nullable Result result, String... ayes) {
        return item(meeting, recused, result, null, ayes);
    }

    static AgendaItem item(
            Meeting meeting, Set<String> recused, @Nullable Result result, @Nullable Counts counts, String... ayes) {
        return new AgendaItem(
                "MT-0007/2",
                meeting,
                List.of(new Paper("plan of recoveries", "9f86d081")),
                recused,
                null,
                Stream.of(ayes).map(person -> new Ballot(person, Vote.AYE)).toList(),
                counts,
                result,
                new Resolution("the plan is adopted", "EMP", LocalDate.of(2026, 4, 30)));
    }

    static AgendaItem bare(@Nullable Result result) {
        return new AgendaItem(
                "MT-0007/3",
                meeting(4, filed()),
                List.of(new Paper("plan", null)),
                Set.of("P0004"),
                null,
                List.of(new Ballot(null, Vote.NO)),
                new Counts(3, 0, 0),
                result,
                null);
    }

    /** Something paid at ten, decided before, and recorded so many seconds after the payment. */
    static WeightyMatter recorded(@Nullable Integer secondsLate) {
        Instant paid = NINE.plusSeconds(7 * 86_400);
        return matter(
                "payment",
                new Decided("MT-0007/2", true, NINE, secondsLate == null ? null : paid.plusSeconds(secondsLate)),
                new Execution("P0033", paid));
    }

    static WeightyMatter matter(@Nullable String kind, @Nullable Decided decided, Execution execution) {
        return new WeightyMatter("M-0012", kind, new BigDecimal("880000.00"), decided, execution, AS_OF);
    }

    static WeightyMatter undecided(@Nullable String kind, @Nullable String amount) {
        return new WeightyMatter(
                "M-0012",
                kind,
                amount == null ? null : new BigDecimal(amount),
                null,
                new Execution("P0033", NINE),
                AS_OF);
    }

    static DecisionRegister register(@Nullable Integer second, Change... changes) {
        return new DecisionRegister(
                "fund risk committee 2026",
                1,
                List.of(new Entry("D-1", 1, NINE, List.of()), new Entry("D-2", second, NINE, List.of(changes))),
                AS_OF);
    }

    static Change change(@Nullable Instant at, boolean newVersion) {
        return new Change("P0051", at, newVersion, "a slip of the pen");
    }

    static PassedResolution resolution(@Nullable LocalDate dueOn, @Nullable FollowUp followUp) {
        return new PassedResolution("MT-0007/2", "P0012", dueOn, followUp, AS_OF);
    }
}
