package io.neikong.governance.guidance;

import static io.neikong.governance.Found.breach;
import static io.neikong.governance.Found.gap;
import static io.neikong.governance.Found.notApplicable;
import static io.neikong.governance.Found.satisfied;
import static io.neikong.governance.Found.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.governance.guidance.GuidanceSession.Attendee;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidanceRecordedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Attendee FIRST = new Attendee("p1", true, null, true);
    private static final Attendee SECOND = new Attendee("p2", true, null, true);

    @Test
    void clause_1_6_the_record_says_when_what_who_and_with_what() {
        satisfied(examine(session(AS_OF, false, Set.of(), FIRST, SECOND)));
        Outcome bare = examine(new GuidanceSession("s", null, " ", null, "", false, List.of(), Set.of(), AS_OF));

        breach(bare);
        assertThat(shown(bare, "lacking")).isEqualTo(List.of("heldOn", "topic", "trainer", "material", "attendees"));
    }

    @Test
    void a_session_that_is_still_to_come_is_not_examined() {
        notApplicable(examine(
                new GuidanceSession("s", AS_OF.plusDays(1), null, null, null, null, List.of(), Set.of(), AS_OF)));
        breach(examine(new GuidanceSession("s", AS_OF, null, null, null, false, List.of(), Set.of(), AS_OF)));
    }

    @Test
    void who_stands_in_the_list_signed() {
        Outcome unsigned = examine(session(AS_OF, false, Set.of(), FIRST, new Attendee("p2", false, null, true)));

        breach(unsigned);
        assertThat(shown(unsigned, "unsigned")).isEqualTo(List.of("p2"));
        assertThat(unsigned.findings().get(0).persons()).containsExactly("p2");
        gap(examine(session(AS_OF, false, Set.of(), FIRST, new Attendee("p2", null, null, true))), "signatures");
        satisfied(examine(session(AS_OF, false, Set.of(), new Attendee("p1", null, null, true), FIRST)));
        satisfied(examine(session(AS_OF, false, Set.of(), FIRST, new Attendee("p1", false, null, true))));
    }

    @Test
    void a_name_is_no_identifier() {
        assertThat(shown(
                        examine(session(AS_OF, false, Set.of(), FIRST, new Attendee(" ", true, null, null))),
                        "lacking"))
                .isEqualTo(List.of("identifiers"));
    }

    @Test
    void who_signed_has_a_result_if_there_was_a_test() {
        Attendee passed = new Attendee("p1", true, "92", true);

        satisfied(examine(session(AS_OF, true, Set.of(), passed)));
        satisfied(examine(session(AS_OF, true, Set.of(), FIRST, passed)));
        assertThat(shown(examine(session(AS_OF, true, Set.of(), passed, SECOND)), "lacking"))
                .isEqualTo(List.of("testResults"));
        assertThat(shown(examine(session(AS_OF, null, Set.of(), passed, SECOND)), "lacking"))
                .isEqualTo(List.of("testResults"));
        satisfied(examine(session(AS_OF, null, Set.of(), passed)));
        satisfied(examine(session(AS_OF, false, Set.of(), passed, SECOND)));
        gap(examine(session(AS_OF, null, Set.of(), FIRST, SECOND)), "tested");
    }

    @Test
    void who_may_not_have_been_there_may_have_no_result() {
        Attendee passed = new Attendee("p1", true, "92", true);

        gap(examine(session(AS_OF, true, Set.of(), passed, new Attendee("p2", null, null, true))), "signatures");
    }

    @Test
    void a_sheet_that_is_filed_under_another_session_is_copied() {
        Outcome copied = examine(session(AS_OF, false, Set.of("s9", "s2"), FIRST));

        breach(copied);
        assertThat(shown(copied, "circumstances")).isEqualTo(List.of("copiedSheet"));
        assertThat(shown(copied, "sameSheetAs")).isEqualTo(List.of("s2", "s9"));
        satisfied(examine(session(AS_OF, false, Set.of(" "), FIRST)));
    }

    @Test
    void who_joined_later_or_had_left_cannot_stand_in_the_list() {
        Outcome wrong = examine(session(AS_OF, false, Set.of(), FIRST, new Attendee("p2", true, null, false)));

        breach(wrong);
        assertThat(shown(wrong, "notEmployed")).isEqualTo(List.of("p2"));
        satisfied(examine(session(AS_OF, false, Set.of(), FIRST, new Attendee("p2", true, null, null))));
    }

    @Test
    void everything_is_found_at_once() {
        Outcome outcome = examine(new GuidanceSession(
                "s",
                AS_OF,
                null,
                "t",
                "m",
                null,
                List.of(new Attendee("p1", false, null, false), new Attendee("p2", null, null, null)),
                Set.of("s2"),
                AS_OF));

        assertThat(outcome.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
        assertThat(shown(outcome, "circumstances")).isEqualTo(List.of("copiedSheet", "notEmployed"));
        assertThat(shown(outcome, "lacking")).isEqualTo(List.of("topic", "signatures"));
        assertThat(outcome.findings().get(0).persons()).containsExactly("p1");
    }

    private static Outcome examine(GuidanceSession session) {
        return new GuidanceRecorded().examine(session);
    }

    private static GuidanceSession session(
            LocalDate heldOn, @Nullable Boolean tested, Set<String> sameSheetAs, Attendee... attendees) {
        return new GuidanceSession(
                "s", heldOn, "fund risks", "trainer", "M-1", tested, List.of(attendees), sameSheetAs, AS_OF);
    }
}
