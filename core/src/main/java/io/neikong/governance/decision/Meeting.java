package io.neikong.governance.decision;

import io.neikong.control.Recorded;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that decides on the risks of funds, as its minutes have it (决策会议).
 *
 * @param meeting  the caller's identifier of the meeting
 * @param number  its number in the register, null if it has none
 * @param body  the body that met, null if not recorded
 * @param form  how it met, null if not recorded
 * @param startedAt  when it began, null if not recorded
 * @param endedAt  when it ended, null if not recorded
 * @param place  where, null if not recorded
 * @param chair  the identifier of the person in the chair, null if not recorded
 * @param recorder  the identifier of the person who kept the record, null if not recorded
 * @param members  all who should attend and all who did; one and the same person may be listed twice and counts once
 * @param minutes  the minutes, null if none were issued
 * @param asOf  the day on which is judged; minutes issued later are not there yet
 */
public record Meeting(
        String meeting,
        @Nullable String number,
        @Nullable String body,
        @Nullable Form form,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String recorder,
        List<Member> members,
        @Nullable Minutes minutes,
        LocalDate asOf)
        implements Serializable {

    /** How a body met. */
    public enum Form {
        /** In one room (现场会议). */
        IN_PERSON,
        /** By video or telephone (视频会议). */
        REMOTE,
        /** By a paper that went round, which is no meeting (会签、传签). */
        CIRCULATED
    }

    /** In what capacity somebody attends. */
    public enum Capacity {
        /** With a vote, and among those who should attend (应到会成员). */
        MEMBER,
        /** For a member, without the vote (代为参会). */
        STAND_IN,
        /** To hear or to report (列席). */
        OBSERVER
    }

    /**
     * Somebody who should attend, or did (应到、实到人员).
     *
     * @param person  the identifier of the person, null if not known
     * @param capacity  in what capacity
     * @param present  whether the person was there, null if not recorded
     * @param reason  why the person was not there, null if there is no reason
     * @param signed  whether the person signed the minutes
     */
    public record Member(
            @Nullable String person,
            Capacity capacity,
            @Nullable Boolean present,
            @Nullable String reason,
            boolean signed)
            implements Serializable {
        public Member {
            person = Recorded.text(person);
            reason = Recorded.text(reason);
            Objects.requireNonNull(capacity, "capacity");
        }
    }

    /**
     * Minutes (会议纪要).
     *
     * @param issuedOn  the day on which they were issued, null if not recorded
     * @param archiveNumber  where they are filed, null if not recorded
     */
    public record Minutes(
            @Nullable LocalDate issuedOn, @Nullable String archiveNumber) implements Serializable {
        public Minutes {
            archiveNumber = Recorded.text(archiveNumber);
        }
    }

    public Meeting {
        number = Recorded.text(number);
        body = Recorded.text(body);
        place = Recorded.text(place);
        chair = Recorded.text(chair);
        recorder = Recorded.text(recorder);
        Objects.requireNonNull(meeting, "meeting");
        members = List.copyOf(members);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The day on which it began, null if not recorded. */
    @Nullable
    LocalDate heldOn() {
        return startedAt == null ? null : ChinaTime.dayOf(startedAt);
    }

    /** Whether it is still to come on the day on which is judged. */
    boolean isAhead() {
        LocalDate heldOn = heldOn();
        return heldOn != null && heldOn.isAfter(asOf);
    }

    /** The minutes, null if none were issued by {@link #asOf}. */
    @Nullable
    Minutes issued() {
        LocalDate issuedOn = minutes == null ? null : minutes.issuedOn();
        return issuedOn != null && issuedOn.isAfter(asOf) ? null : minutes;
    }
}
