package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sessions for streets and visits to them, and who handles cases there (TRN-001 to TRN-004). */
final class StreetGuidance {

    private static final String AUTUMN = "2024-11-14";
    private static final String SPRING = "2025-04-10";
    private static final String A_YEAR_AGO = "2025-06-30";
    private static final String LATELY = "2026-03-02";
    private static final String POLICY = "2025-03";

    private final Table register = new Table("from");
    private final Table bodies = new Table("body", "from", "to", "successor");
    private final Table sessions = new Table("session", "held_on", "topic", "trainer", "material", "tested", "sheet");
    private final Table held = new Table("session", "body");
    private final Table attendees = new Table("session", "person", "signed", "test_result");
    private final Table policies = new Table("session", "policy");
    private final Table operators = new Table("person", "body", "from", "to");
    private final Table starts = new Table("start", "policy", "body", "issued_on", "handled_on");
    private final Staff staff;
    private final AnswerKey key;

    StreetGuidance(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    void plant() {
        register.add("2024-01-01");
        List<String> streets = Staff.SUBDISTRICTS;
        streets.forEach(street -> bodies.add(street, street.equals("ST12") ? null : "2010-01-01", null, null));
        bodies.add("TOWN-A", "2010-01-01", "2025-07-01", "TOWN-C");
        bodies.add("TOWN-B", "2010-01-01", "2025-07-01", "TOWN-C");
        bodies.add("TOWN-C", "2025-07-01", null, null);
        bodies.add("TOWN-D", "2010-01-01", "2025-03-01", null);
        bodies.add("TOWN-E", "2025-12-20", null, null);
        bodies.add("TOWN-F", "2025-12-20", null, null);
        String autumn = visit(AUTUMN, streets.subList(0, 14));
        held.add(autumn, "ST16");
        List.of("TOWN-A", "TOWN-B", "TOWN-D").forEach(town -> held.add(autumn, town));
        String spring = visit(SPRING, streets.subList(0, 11));
        held.add(spring, "ST15");
        policies.add(spring, POLICY);
        years();
        starts();
        operators();
        records();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/guidance_register.csv", register.bytes());
        files.put("data/street_bodies.csv", bodies.bytes());
        files.put("data/guidance_sessions.csv", sessions.bytes());
        files.put("data/guidance_bodies.csv", held.bytes());
        files.put("data/guidance_attendees.csv", attendees.bytes());
        files.put("data/guidance_policies.csv", policies.bytes());
        files.put("data/street_operators.csv", operators.bytes());
        files.put("data/policy_starts.csv", starts.bytes());
    }

    /** The years 2024 and 2025 of those that had no session in the autumn or in the spring. */
    private void years() {
        key.gap("TRN-001", "ST12", ""); // nobody knows since when there is this street
        visit("2026-01-02", List.of("ST13"));
        key.breach("TRN-001", "ST13", "");
        visit("2025-12-31", List.of("ST14"));
        key.breach("TRN-001", "ST15", "");
        String undated = visit(null, List.of("ST16"));
        key.gap("TRN-001", "ST16", "");
        key.breach("TRN-003", undated, "");
        policies.add(visit("2025-03-20", List.of("TOWN-A")), POLICY); // counts for the town that it became part of
        key.gap("TRN-001", "TOWN-D", "");
        visit("2026-01-19", List.of("TOWN-E")); // the thirtieth day
        visit("2026-01-20", List.of("TOWN-F"));
        key.breach("TRN-001", "TOWN-F", "");
    }

    private void starts() {
        start(POLICY, "ST01", "2025-03-03", "2025-04-11");
        key.gap("TRN-004", start(POLICY, "ST02", "2025-03-03", SPRING), "");
        key.breach("TRN-004", start(POLICY, "ST03", "2025-03-03", "2025-04-09"), "");
        key.gap("TRN-004", start(POLICY, "ST04", "2025-03-03", null), "");
        key.breach("TRN-004", start(POLICY, "ST14", "2025-03-03", "2025-06-02"), "");
        start(POLICY, "ST13", "2025-03-03", "2026-07-01"); // still to come
        start(POLICY, "TOWN-C", "2025-03-03", "2025-08-04");
        key.gap("TRN-004", start("2025-07", "ST05", null, "2025-08-04"), "");
        key.gap("TRN-004", start("2023-11", "ST06", "2023-12-29", "2024-02-05"), "");
    }

    private void operators() {
        String session = visit(A_YEAR_AGO, List.of("ST01"));
        attend(session, operator("ST01", 0, null), "yes");
        attend(session, operator("ST01", 1, null), "yes");
        String before = visit("2025-06-29", List.of("ST02"));
        key.breach("TRN-002", attend(before, operator("ST02", 0, null), "yes"), "", window("ST02", 0));
        key.breach("TRN-002", operator("ST03", 0, null), "", window("ST03", 0));
        operator("ST04", 0, "2026-06-01"); // left
        String merged = operator("ST04", 1, "2026-06-15");
        operators.add(merged, "ST05", "2026-06-15", null);
        key.breach("TRN-002", merged, "", merged);

        String fresh = staff.employ("ST05", LocalDate.of(2026, 5, 31));
        operators.add(fresh, "ST05", "2026-05-31", null);
        String due = staff.employ("ST05", LocalDate.of(2026, 5, 30));
        operators.add(due, "ST05", "2026-05-30", null);
        key.breach("TRN-002", due, "", due);

        String unsigned = visit(LATELY, List.of("ST06"));
        String absent = attend(unsigned, operator("ST06", 0, null), "no");
        key.breach("TRN-002", absent, "", absent);
        key.breach("TRN-003", unsigned, "", absent);
        String unsure = visit(LATELY, List.of("ST07"));
        String perhaps = attend(unsure, operator("ST07", 0, null), null);
        key.gap("TRN-002", perhaps, "", perhaps);
        key.gap("TRN-003", unsure, "");
    }

    private void records() {
        String early = visit("2026-01-15", List.of("ST08"));
        String joined = staff.employ("ST08", LocalDate.of(2026, 2, 2));
        operators.add(joined, "ST08", "2026-02-02", null);
        attend(early, joined, "yes"); // he worked nowhere yet
        key.breach("TRN-002", joined, "", joined);
        key.breach("TRN-003", early, "", joined);
        String late = visit(LATELY, List.of("ST09"));
        String left = staff.employ("ST09", LocalDate.of(2024, 6, 3));
        staff.leave(left, LocalDate.of(2026, 3, 2));
        attend(late, left, "yes");
        key.breach("TRN-003", late, "", left);

        key.breach("TRN-003", session("ST10", "TM-01", "no", "sha256:one"), "");
        key.breach("TRN-003", session("ST11", "TM-02", "no", "sha256:one"), "");
        key.breach("TRN-003", session("ST10", null, "no", "sha256:two"), "");
        key.gap("TRN-003", session("ST10", "TM-03", null, "sha256:three"), "");
        String tested = session("ST10", "TM-04", "yes", "sha256:four");
        attendees.add(tested, staff.leader("ST10"), "yes", "88"); // the same person, on a second line
        key.breach("TRN-003", session("ST11", "TM-05", "yes", "sha256:five"), "");
        sessions.add(next(), "2026-09-10", null, null, null, null, null); // planned
    }

    private String start(String policy, String body, @Nullable String issuedOn, @Nullable String handledOn) {
        String id = "PS%02d".formatted(starts.rows().size() + 1);
        starts.add(id, policy, body, issuedOn, handledOn);
        return id;
    }

    private String next() {
        return "GS%02d".formatted(sessions.rows().size() + 1);
    }

    /** A visit to some streets, or a session for them, with a complete record; whoever leads the first street was there. */
    private String visit(@Nullable String day, List<String> streets) {
        String id = next();
        sessions.add(id, day, "fund risks", "TRAINER-1", "TM-" + id, "no", "sha256:" + id);
        streets.forEach(street -> held.add(id, street));
        String street = streets.get(0);
        attendees.add(id, staff.leader(street.startsWith("ST") ? street : "OFF"), "yes", null);
        return id;
    }

    private String session(String street, @Nullable String material, @Nullable String tested, String sheet) {
        String id = next();
        sessions.add(id, LATELY, "fund risks", "TRAINER-1", material, tested, sheet);
        held.add(id, street);
        attendees.add(id, staff.leader(street), "yes", null);
        return id;
    }

    private String window(String street, int which) {
        return staff.inPost(street, "window", OfficeDays.FIRST).get(which);
    }

    private String operator(String street, int which, @Nullable String to) {
        String person = window(street, which);
        operators.add(person, street, "2024-07-01", to);
        return person;
    }

    private String attend(String session, String person, @Nullable String signed) {
        attendees.add(session, person, signed, null);
        return person;
    }
}
