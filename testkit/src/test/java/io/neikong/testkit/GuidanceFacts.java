package io.neikong.testkit;

import io.neikong.governance.guidance.GuidanceSession;
import io.neikong.governance.guidance.GuidanceSession.Attendee;
import io.neikong.governance.guidance.PolicyStart;
import io.neikong.governance.guidance.StreetBody;
import io.neikong.governance.guidance.StreetBody.Guidance;
import io.neikong.governance.guidance.StreetOperator;
import io.neikong.governance.guidance.StreetOperator.Attended;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A street of a district, its sessions and who handles its cases. */
final class GuidanceFacts {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final LocalDate REGISTERED = LocalDate.of(2025, 1, 1);
    static final LocalDate SPRING = LocalDate.of(2025, 4, 10);

    private GuidanceFacts() {}

    static StreetBody street(@Nullable LocalDate to, @Nullable LocalDate registeredSince, Guidance... guidances) {
        return new StreetBody("ST07", LocalDate.of(2010, 1, 1), to, null, List.of(guidances), registeredSince, AS_OF);
    }

    static Guidance held(@Nullable LocalDate day) {
        return new Guidance("GS-0004", "ST07", day);
    }

    static StreetOperator operator(@Nullable LocalDate from, Attended... attended) {
        return new StreetOperator("P0032", List.of(Validity.ofDays(from, null)), List.of(attended), REGISTERED, AS_OF);
    }

    static Attended attended(@Nullable LocalDate day, @Nullable Boolean signed, @Nullable Boolean employed) {
        return new Attended("GS-0004", day, signed, employed);
    }

    static GuidanceSession session(@Nullable Boolean tested, Set<String> sameSheetAs, Attendee... attendees) {
        return new GuidanceSession(
                "GS-0004", SPRING, "fund risks", "P0150", "TM-0004", tested, List.of(attendees), sameSheetAs, AS_OF);
    }

    static GuidanceSession bare() {
        return new GuidanceSession("GS-0004", null, null, null, null, true, List.of(), Set.of(), AS_OF);
    }

    static PolicyStart start(@Nullable LocalDate handledOn, Guidance... guidances) {
        return new PolicyStart(
                "PS-0002",
                "2025-03",
                street(null, REGISTERED, guidances),
                Set.of("GS-0004"),
                LocalDate.of(2025, 3, 3),
                handledOn);
    }
}
