package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rotation plans of 2026, with what was not planned or not done (ROT-005). */
final class Plans {

    private static final String RULE = "ROT-005";
    private static final String INSPECTOR = "inspector";
    private static final LocalDate SINCE = LocalDate.of(2024, 9, 2);

    private final Staff staff;
    private final AnswerKey key;
    private final Table plans = new Table("plan", "unit", "year", "adopted_on", "person", "post", "planned_on");
    private final List<String> withoutPlan = List.of("ST16", "INF");

    Plans(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    void plant() {
        withoutPlan.forEach(unit -> key.breach(RULE, unit, "2026"));
        key.breach(RULE, "ST15", "2026"); // adopted a day too late
        key.gap(RULE, "ST13", "2026");
        List<String> units = new ArrayList<>(Staff.SUBDISTRICTS);
        units.addAll(List.of("AUD", "FIN", "OFF", "UIF"));
        units.removeAll(withoutPlan);
        for (String unit : units) {
            plan(unit, adoptedOn(unit), null, null);
        }
        rotations();
    }

    private static @Nullable LocalDate adoptedOn(String unit) {
        return switch (unit) {
            case "ST13" -> null;
            case "ST14" -> LocalDate.of(2026, 3, 31);
            case "ST15" -> LocalDate.of(2026, 4, 1);
            default -> LocalDate.of(2026, 1, 19);
        };
    }

    private void rotations() {
        broken("EMP", rotation("EMP", "2026-04-01", "2026-04-02"));
        broken("EMP", rotation("EMP", "2026-05-06", null));
        broken("TRN", rotation("TRN", "2026-06-29", null)); // yesterday
        String unknown = rotation("TRN", null, null);
        key.gap(RULE, "TRN", "TRN/" + INSPECTOR, unknown);
        String alsoUnknown = rotation("EMP", null, "2026-05-11");
        key.gap(RULE, "EMP", "EMP/" + INSPECTOR, alsoUnknown);

        // Nothing of these must be found.
        rotation("EMP", "2026-04-01", "2026-04-01");
        rotation("EMP", "2026-04-01", "2026-03-23");
        rotation("TRN", "2026-06-30", null); // today
        rotation("TRN", "2026-09-01", null);
    }

    /** Somebody new in a post who was to leave it. */
    private String rotation(String unit, @Nullable String plannedOn, @Nullable String leftOn) {
        String person =
                staff.hold(unit, INSPECTOR, "HIGH_RISK", SINCE, leftOn == null ? null : LocalDate.parse(leftOn));
        plan(unit, LocalDate.of(2026, 1, 12), person, plannedOn == null ? null : LocalDate.parse(plannedOn));
        return person;
    }

    private void broken(String unit, String person) {
        key.breach(RULE, unit, unit + "/" + INSPECTOR, person);
    }

    private void plan(
            String unit, @Nullable LocalDate adoptedOn, @Nullable String person, @Nullable LocalDate plannedOn) {
        plans.add("R2026-" + unit, unit, 2026, adoptedOn, person, person == null ? null : INSPECTOR, plannedOn);
    }

    Table table() {
        return plans;
    }
}
