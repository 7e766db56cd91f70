package io.neikong.governance.integrity;

import io.neikong.party.Assignment;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in key posts: posts of weight or of high risk (重要岗位、高风险岗位人员), with what the person signed, was taught and declared.
 *
 * @param person  the identifier of the person
 * @param held  the key posts that the person holds or held, in whatever capacity and in any order
 * @param acts  what the person signed, attended and declared, in any order
 * @param changes  what changed in the life of the person that a declaration has to follow, such as a marriage; in any order
 * @param registeredSince  the first day from which on every act is registered, null if not known; what is not there did not happen
 *     only since then
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record KeyPostHolder(
        String person,
        List<Assignment> held,
        List<Act> acts,
        List<Change> changes,
        @Nullable LocalDate registeredSince,
        LocalDate asOf)
        implements Serializable {

    /** What a person in a key post has to do. */
    public enum Kind {
        /** Sign the commitment of the year (廉政承诺书). */
        COMMITMENT,
        /** Attend a lesson on integrity (廉政教育培训). */
        LESSON,
        /** Declare relatives (亲属关系申报). */
        RELATIVES,
        /** Declare interests, such as companies of one's own or of relatives (利益关系申报). */
        INTERESTS
    }

    /**
     * One such thing that was done.
     *
     * @param kind  what it is
     * @param doneOn  the day, null if not recorded
     */
    public record Act(Kind kind, @Nullable LocalDate doneOn) implements Serializable {
        public Act {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /**
     * Something that changed (婚姻、家庭、经商等变化).
     *
     * @param change  the caller's identifier of the change
     * @param changedOn  the day, null if not recorded
     */
    public record Change(String change, @Nullable LocalDate changedOn) implements Serializable {
        public Change {
            Objects.requireNonNull(change, "change");
        }
    }

    public KeyPostHolder {
        Objects.requireNonNull(person, "person");
        held = List.copyOf(held);
        acts = List.copyOf(acts);
        changes = List.copyOf(changes);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The key posts that the person holds on the day on which is judged. */
    List<Assignment> current() {
        return held.stream()
                .filter(one -> one.validity().covers(ChinaTime.startOf(asOf)))
                .toList();
    }

    /** The acts of a kind that are not still to come. */
    Stream<Act> done(Kind kind) {
        return acts.stream()
                .filter(act -> act.kind() == kind
                        && (act.doneOn() == null || !act.doneOn().isAfter(asOf)));
    }

    /** The day of the last act of a kind, null if there is none with a day. */
    @Nullable
    LocalDate last(Kind kind) {
        return done(kind)
                .map(Act::doneOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether there is an act of a kind of which the day is not recorded. */
    boolean anyUndated(Kind kind) {
        return done(kind).anyMatch(act -> act.doneOn() == null);
    }
}
