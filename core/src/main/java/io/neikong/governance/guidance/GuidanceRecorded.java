package io.neikong.governance.guidance;

import static io.neikong.governance.guidance.GuidanceRule.RECORD_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.guidance.GuidanceSession.Attendee;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Checks that the record of a session or visit says when it was, what it was about, who taught, with what material, who attended and
 * signed, and what came of a test; and that its list is its own (培训指导记录要素).
 *
 * <p>Something that is not in the record is a breach and no gap, because the record is what is examined. A list is not the session's own
 * if the same sheet is filed under another one, or if somebody stands there who did not work for the district on that
 * day. Whether a sheet was copied is told by its digest and not by the names: the same people may well come each time.
 */
public record GuidanceRecorded() implements Control<GuidanceSession> {

    private static final List<Rule> RULES = List.of(RECORD_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(GuidanceSession session) {
        if (session.heldOn() != null && session.heldOn().isAfter(session.asOf())) {
            return Outcome.notApplicable(this, session.session());
        }
        List<Attendee> attendees = session.attendees();
        Set<String> signed = persons(attendees, attendee -> Boolean.TRUE.equals(attendee.signed()));
        List<Attendee> others = attendees.stream()
                .filter(attendee -> !Boolean.TRUE.equals(attendee.signed()))
                .filter(attendee -> attendee.person() == null || !signed.contains(attendee.person()))
                .toList();
        Set<String> strangers = persons(attendees, attendee -> Boolean.FALSE.equals(attendee.employed()));
        Terms lacking = lacking(session, others);
        Terms circumstances = Terms.NONE
                .when(!session.sameSheetAs().isEmpty(), "copiedSheet")
                .when(!strangers.isEmpty(), "notEmployed");
        Outcome outcome = Outcome.satisfied(this, session.session(), RULES);
        if (!lacking.isEmpty() || !circumstances.isEmpty()) {
            Set<String> unsigned = persons(others, attendee -> Boolean.FALSE.equals(attendee.signed()));
            Evidence seen = Evidence.happenedOn(session.heldOn());
            seen = circumstances.isEmpty() ? seen : seen.and("circumstances", circumstances);
            seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
            outcome = outcome.breach(
                    RECORD_COMPLETE,
                    seen.and("heldOn", session.heldOn())
                            .andAny("sameSheetAs", new TreeSet<>(session.sameSheetAs()))
                            .andAny("unsigned", unsigned)
                            .andAny("notEmployed", strangers),
                    Stream.concat(unsigned.stream(), strangers.stream())
                            .distinct()
                            .toArray(String[]::new));
        }
        return outcome.gap(
                RECORD_COMPLETE,
                Terms.NONE
                        .when(others.stream().anyMatch(attendee -> attendee.signed() == null), "signatures")
                        .when(session.tested() == null && !anyResult(attendees), "tested"));
    }

    private static Terms lacking(GuidanceSession session, List<Attendee> others) {
        List<Attendee> attendees = session.attendees();
        boolean tested = Boolean.TRUE.equals(session.tested()) || (session.tested() == null && anyResult(attendees));
        return Terms.NONE
                .when(session.heldOn() == null, "heldOn")
                .when(session.topic() == null, "topic")
                .when(session.trainer() == null, "trainer")
                .when(session.material() == null, "material")
                .when(attendees.isEmpty(), "attendees")
                .when(attendees.stream().anyMatch(attendee -> attendee.person() == null), "identifiers")
                .when(others.stream().anyMatch(attendee -> Boolean.FALSE.equals(attendee.signed())), "signatures")
                .when(tested && !resultsWhole(attendees), "testResults");
    }

    private static Set<String> persons(List<Attendee> attendees, Predicate<Attendee> which) {
        Set<String> persons = new TreeSet<>();
        for (Attendee attendee : attendees) {
            if (attendee.person() != null && which.test(attendee)) {
                persons.add(attendee.person());
            }
        }
        return persons;
    }

    private static boolean anyResult(List<Attendee> attendees) {
        return attendees.stream().anyMatch(attendee -> attendee.result() != null);
    }

    /** Whether each person who was there for sure has a result in some line. */
    private static boolean resultsWhole(List<Attendee> attendees) {
        Set<String> withResult = persons(attendees, attendee -> attendee.result() != null);
        return attendees.stream()
                .filter(attendee -> Boolean.TRUE.equals(attendee.signed()))
                .allMatch(attendee -> attendee.result() != null
                        || (attendee.person() != null && withResult.contains(attendee.person())));
    }
}
