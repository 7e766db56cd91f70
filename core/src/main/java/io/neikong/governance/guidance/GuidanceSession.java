package io.neikong.governance.guidance;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record of a session for streets and towns, or of a visit to one (培训、指导记录).
 *
 * @param session  the caller's identifier of the session or visit
 * @param heldOn  the day, null if not recorded
 * @param topic  what it was about, null if not recorded
 * @param trainer  the identifier of who taught or guided, null if not recorded
 * @param material  where the material is filed, null if not recorded
 * @param tested  whether there was a test, null if not recorded
 * @param attendees  who stands in the list; in any order, and who stands there twice counts once
 * @param sameSheetAs  the other sessions under which the very same attendance sheet is filed, as the digest of it tells; empty if
 *     there are none or sheets are not compared
 * @param asOf  the day on which is judged; a session that is dated later is not held yet
 */
public record GuidanceSession(
        String session,
        @Nullable LocalDate heldOn,
        @Nullable String topic,
        @Nullable String trainer,
        @Nullable String material,
        @Nullable Boolean tested,
        List<Attendee> attendees,
        Set<String> sameSheetAs,
        LocalDate asOf)
        implements Serializable {

    /**
     * Somebody who stands in the list (参训人员).
     *
     * @param person  the identifier of the person, null if not known; a name is none
     * @param signed  whether the person signed, null if not recorded
     * @param result  the result of the test, null if not recorded
     * @param employed  whether the person worked for the district on that day, null if not known
     */
    public record Attendee(
            @Nullable String person,
            @Nullable Boolean signed,
            @Nullable String result,
            @Nullable Boolean employed) implements Serializable {
        public Attendee {
            person = Recorded.text(person);
            result = Recorded.text(result);
        }
    }

    public GuidanceSession {
        Objects.requireNonNull(session, "session");
        topic = Recorded.text(topic);
        trainer = Recorded.text(trainer);
        material = Recorded.text(material);
        attendees = List.copyOf(attendees);
        sameSheetAs = Set.copyOf(Recorded.texts(sameSheetAs));
        Objects.requireNonNull(asOf, "asOf");
    }
}
