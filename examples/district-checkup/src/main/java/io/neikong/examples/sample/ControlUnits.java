package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units and the staff for internal control of the bureau and of bodies that belong to it (ORG-001 to ORG-003). */
final class ControlUnits {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String LONG_AGO = "2022-01-04";

    private final Table units = new Table("body", "unit", "reports_to", "from", "to");
    private final Table leaders = new Table("body", "person", "from", "to");
    private final Table posts = new Table("body", "unit", "post", "supervision");
    private final Staff staff;
    private final AnswerKey key;

    ControlUnits(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    void plant() {
        body("HRB", "AUD", staff.leader("OFF"), "auditor", "yes");

        body("TRC", "INF", staff.leader("TRN"), "engineer", "yes"); // reports to whom it has to supervise
        key.breach("ORG-001", "TRC", "");

        body("UIC", "OFF", null, "director", "yes"); // one person, who was on leave on a working day
        key.gap("ORG-001", "UIC", "");
        key.breach("ORG-002", "UIC", "");
        key.breach("ORG-003", "UIC", "");

        posts.add("PRC", "FIN", "archive-keeper", "yes"); // no unit, and a keeper with another post
        key.breach("ORG-001", "PRC", "");
        key.breach("ORG-002", "PRC", "", elsewhereToo("FIN", "archive-keeper"));
        key.breach("ORG-003", "PRC", "");

        body("EMC", "INF", staff.leader("OFF"), "admin", null);
        key.gap("ORG-002", "EMC", "");
        key.gap("ORG-003", "EMC", "");
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/control_units.csv", units.bytes());
        files.put("data/handling_leaders.csv", leaders.bytes());
        files.put("data/supervision_posts.csv", posts.bytes());
    }

    private void body(String body, String unit, @Nullable String reportsTo, String post, @Nullable String supervision) {
        units.add(body, unit, reportsTo, LONG_AGO, null);
        for (String handling : new String[] {"EMP", "TRN", "UIF", "FIN"}) {
            leaders.add(body, staff.leader(handling), LONG_AGO, null);
        }
        posts.add(body, unit, post, supervision);
    }

    /** Those in a post who hold another one beside it. */
    private String[] elsewhereToo(String unit, String post) {
        return staff.inPost(unit, post, TODAY).stream()
                .filter(person -> staff.assignments().stream()
                        .anyMatch(one -> one.person().equals(person)
                                && one.covers(TODAY)
                                && !(one.unit().equals(unit) && one.post().equals(post))))
                .toArray(String[]::new);
    }
}
