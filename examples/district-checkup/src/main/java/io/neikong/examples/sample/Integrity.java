package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The list of key posts, and what those who hold them signed, were taught and declared (ITG-001 to ITG-003). Planted after everything else
 * that gives somebody a post.
 */
final class Integrity {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String COMMITMENT = "commitment";
    private static final String LESSON = "lesson";
    private static final String ROUND = "2026-06-22";
    private static final Set<String> KEY_CLASSES = Set.of("UI_FUND", "HIGH_RISK", "FINANCE", "OTHER_KEY");

    private final Table register = new Table("from");
    private final Table posts = new Table("unit", "post", "risks", "rotation_class", "separations");
    private final Table acts = new Table("person", "kind", "done_on");
    private final Table changes = new Table("change", "person", "changed_on");
    private final Staff staff;
    private final AnswerKey key;
    private final Set<String> planted = new TreeSet<>();

    Integrity(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    void plant() {
        register.add("2025-01-01");
        commitments();
        declarations();
        everybodyElse();
        list();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/integrity_register.csv", register.bytes());
        files.put("data/key_posts.csv", posts.bytes());
        files.put("data/integrity_acts.csv", acts.bytes());
        files.put("data/personal_changes.csv", changes.bytes());
    }

    private void commitments() {
        String stale = holder(0);
        done(stale, COMMITMENT, "2025-06-29", LESSON, "2025-06-30");
        key.breach("ITG-001", stale, "", stale);
        done(holder(1), COMMITMENT, "2025-06-30", LESSON, "2025-06-30");
        String untaught = holder(2);
        done(untaught, COMMITMENT, "2026-01-12");
        key.breach("ITG-001", untaught, "", untaught);
        String undated = holder(3);
        done(undated, COMMITMENT, null, LESSON, "2026-03-10");
        key.gap("ITG-001", undated, "", undated);
        String idle = holder(4);
        done(idle);
        key.breach("ITG-001", idle, "", idle);

        enter("regular", "2026-05-31", false);
        enter("regular", "2026-05-30", true);
        enter("acting", "2026-03-30", false);
        enter("temp_cover", "2026-03-29", true);
    }

    /** Somebody who came into a key post and did not sign or learn anything yet, but declared. */
    private void enter(String kind, String day, boolean late) {
        String person = staff.employ("EMP", LocalDate.of(2024, 9, 2));
        staff.assign(person, "EMP", "approver", "HIGH_RISK", kind, LocalDate.parse(day), null);
        done(person);
        if (late) {
            key.breach("ITG-001", person, "", person);
        }
    }

    private void declarations() {
        String married = declared(5, "2026-03-02", "2026-03-02");
        changes.add("PC01", married, "2026-03-02");
        String silent = declared(6, "2026-03-01", "2026-03-02");
        changes.add("PC02", silent, "2026-03-02");
        key.breach("ITG-002", silent, "", silent);
        String lately = declared(7, "2026-03-02", "2026-03-02");
        changes.add("PC03", lately, "2026-05-31"); // thirty days are not over
        String whenever = declared(8, "2026-03-02", "2026-03-02");
        changes.add("PC04", whenever, null);
        key.gap("ITG-002", whenever, "", whenever);
        String undated = declared(9, null, "2026-03-02");
        changes.add("PC05", undated, "2026-03-02");
        key.gap("ITG-002", undated, "", undated);

        String moved = staff.employ("EMP", LocalDate.of(2024, 9, 2));
        staff.assign(
                moved, "EMP", "reviewer", "HIGH_RISK", "regular", LocalDate.of(2024, 9, 2), LocalDate.of(2026, 4, 1));
        staff.assign(moved, "TRN", "reviewer", "HIGH_RISK", "regular", LocalDate.of(2026, 4, 1), null);
        planted.add(moved);
        acts.add(moved, COMMITMENT, "2026-01-12");
        acts.add(moved, LESSON, "2026-03-10");
        acts.add(moved, "relatives", "2026-03-31");
        acts.add(moved, "interests", "2026-04-01");
        key.breach("ITG-002", moved, "", moved);
    }

    /** One of those who hold a key post for long. */
    private String holder(int which) {
        List<String> window = staff.inPost("UIF", "handler", OfficeDays.FIRST);
        List<String> all = new ArrayList<>(window);
        all.addAll(staff.inPost("TRN", "reviewer", OfficeDays.FIRST));
        return all.get(which);
    }

    private String declared(int which, @Nullable String relatives, @Nullable String interests) {
        String person = holder(which);
        planted.add(person);
        acts.add(person, COMMITMENT, "2026-01-12");
        acts.add(person, LESSON, "2026-03-10");
        acts.add(person, "relatives", relatives);
        acts.add(person, "interests", interests);
        return person;
    }

    /** Acts of somebody who declared with everybody else: kind and day by turns. */
    private void done(String person, @Nullable String... kindsAndDays) {
        planted.add(person);
        for (int i = 0; i < kindsAndDays.length; i += 2) {
            acts.add(person, kindsAndDays[i], kindsAndDays[i + 1]);
        }
        acts.add(person, "relatives", ROUND);
        acts.add(person, "interests", ROUND);
    }

    private void everybodyElse() {
        Set<String> holders = new TreeSet<>();
        staff.assignments().stream().filter(this::isKey).forEach(one -> holders.add(one.person()));
        holders.removeAll(planted);
        // Two are in their posts since nobody knows when, which does not matter so soon after they declared.
        for (String person : holders) {
            done(person, COMMITMENT, "2026-01-12", LESSON, "2026-03-10");
        }
    }

    private boolean isKey(Staff.Assignment one) {
        return one.postClass() != null && KEY_CLASSES.contains(one.postClass()) && one.covers(AS_OF);
    }

    private void list() {
        Set<String> held = new TreeSet<>();
        staff.assignments().stream().filter(this::isKey).forEach(one -> held.add(one.post()));
        held.remove("cashier");
        held.remove("seal-keeper");
        for (String post : held) {
            switch (post) {
                case "auditor" -> posts.add(null, post, null, "OTHER_KEY", "S1");
                case "bookkeeper" -> posts.add(null, post, "RK01", null, "S1");
                case "preparer" -> posts.add(null, post, "RK01 RK99", "FINANCE", "S1 C01");
                case "handler" -> posts.add(null, post, "RK02", "UI_FUND", null);
                default -> posts.add(null, post, "RK01 RK02", "HIGH_RISK", "S1");
            }
        }
        posts.add("FIN", "cashier", "RK02", "FINANCE", "S2");
        List.of("auditor", "bookkeeper", "preparer", "handler").forEach(post -> key.breach("ITG-003", post, ""));
        key.breach("ITG-003", "OFF/seal-keeper", "");
    }
}
