package io.neikong.governance.organisation;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who supervises the funds in one body, and whatever else they do (专职监管人员).
 *
 * @param body  the caller's identifier of the body
 * @param members  everybody who supervises, in any order; who is listed twice is one
 * @param since  the first day of the period under review
 * @param asOf  the day on which is judged, the last of the period; not before {@code since}
 */
public record ControlStaff(String body, List<Member> members, LocalDate since, LocalDate asOf) implements Serializable {

    /**
     * One person.
     *
     * @param person  the identifier of the person
     * @param engagements  all that the person does, in any order
     * @param away  when the person is not at work, such as on leave, in any order; empty if never, null if that is not known
     */
    public record Member(
            String person,
            List<Engagement> engagements,
            @Nullable List<Validity> away) implements Serializable {

        /**
         * Refuses a name that is nobody's.
         *
         * @throws IllegalArgumentException if {@code person} is blank
         */
        public Member {
            Objects.requireNonNull(person, "person");
            Recorded.refuseBlank("person", person);
            engagements = List.copyOf(engagements);
            away = away == null ? null : List.copyOf(away);
        }
    }

    /**
     * Something that a person does: an assignment to a post, or a permission to handle business in a system (任职、业务权限).
     *
     * @param supervision  whether it is supervision of the funds and nothing else, null if not known
     * @param validity  from when to when
     */
    public record Engagement(@Nullable Boolean supervision, Validity validity) implements Serializable {
        public Engagement {
            Objects.requireNonNull(validity, "validity");
        }
    }

    /**
     * Refuses a period that ends before it begins.
     *
     * @throws IllegalArgumentException if {@code asOf} is before {@code since}
     */
    public ControlStaff {
        Objects.requireNonNull(body, "body");
        members = List.copyOf(members);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(asOf, "asOf");
        if (asOf.isBefore(since)) {
            throw new IllegalArgumentException("asOf must not be before since, but was " + asOf + " and " + since);
        }
    }

    /** The members, each person once, in the order of their identifiers. */
    List<Member> persons() {
        Map<String, Member> persons = new TreeMap<>();
        for (Member member : members) {
            persons.merge(
                    member.person(),
                    member,
                    (one, other) -> new Member(
                            one.person(),
                            joined(one.engagements(), other.engagements()),
                            one.away() == null || other.away() == null ? null : joined(one.away(), other.away())));
        }
        return List.copyOf(persons.values());
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Whether a person supervises on a day and does nothing else on it. */
    static Answer isDedicated(Member member, LocalDate day) {
        boolean supervises = false;
        boolean unknown = false;
        for (Engagement engagement : member.engagements()) {
            if (engagement.validity().overlapsDay(day)) {
                if (Boolean.FALSE.equals(engagement.supervision())) {
                    return Answer.NO;
                }
                supervises |= Boolean.TRUE.equals(engagement.supervision());
                unknown |= engagement.supervision() == null;
            }
        }
        return unknown ? Answer.UNKNOWN : supervises ? Answer.YES : Answer.NO;
    }

    /** Whether a person supervises on a day, whatever else he does on it. */
    static boolean supervises(Member member, LocalDate day) {
        return member.engagements().stream()
                .anyMatch(engagement -> Boolean.TRUE.equals(engagement.supervision())
                        && engagement.validity().overlapsDay(day));
    }

    /** Whether a person is away for a whole day, in one piece or in several; not, if that is not known. */
    static boolean isAway(Member member, LocalDate day) {
        List<Validity> stretches = member.away();
        if (stretches == null) {
            return false;
        }
        RangeSet<Instant> away = TreeRangeSet.create();
        for (Validity stretch : stretches) {
            stretch.intersection(Validity.ofDays(day, day.plusDays(1)))
                    .ifPresent(part -> away.add(
                            Range.closedOpen(Objects.requireNonNull(part.from()), Objects.requireNonNull(part.to()))));
        }
        return away.encloses(Range.closedOpen(ChinaTime.startOf(day), ChinaTime.startOf(day.plusDays(1))));
    }
}
