package io.neikong.examples.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Plants people who stayed in one post too long (ROT-001), soon will have (ROT-002), or of whom it cannot be told. */
final class Rotation {

    private static final String INSPECTOR = "inspector";
    private static final String FUND_DESK = "fund-desk";
    private static final String BUDGET = "budget";
    private static final String PROCUREMENT = "procurement";

    private final Staff staff;
    private final AnswerKey key;

    Rotation(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    void plant() {
        overdueInOffice();
        overdueWhenItEnded();
        soonOverdue();
        undecided();
        nearMisses();
    }

    private void overdueInOffice() {
        overdue(new Tenure("EMP", INSPECTOR, "HIGH_RISK").held("2023-06-29", null)); // yesterday was the limit day
        overdue(new Tenure("FIN", BUDGET, "FINANCE").held("2021-06-29", null));
        overdue(new Tenure("OFF", PROCUREMENT, "OTHER_KEY").as("part_time").held("2020-03-02", null));
        overdue(new Tenure("UIF", FUND_DESK, "UI_FUND") // two weeks away are no rotation
                .held("2022-03-01", "2024-05-13")
                .held("2024-05-27", null));
        overdue(new Tenure("TRN", INSPECTOR, "HIGH_RISK") // the acting time counts
                .as("acting")
                .held("2023-01-10", "2023-07-03")
                .as("regular")
                .held("2023-07-03", null));
        overdue(new Tenure("UIF", FUND_DESK, "UI_FUND") // one day short of the six months that interrupt
                .held("2022-01-10", "2024-01-10")
                .held("2024-07-09", null));
        overdue(new Tenure("FIN", BUDGET, "FINANCE") // overlapping capacities are one tenure
                .held("2020-09-01", "2024-03-01")
                .as("temp_cover")
                .held("2023-11-01", null));
    }

    private void overdueWhenItEnded() {
        overdue(new Tenure("EMP", INSPECTOR, "HIGH_RISK").held("2020-03-02", "2024-02-01"));
        overdue(new Tenure("TRN", INSPECTOR, "HIGH_RISK").held("2022-05-16", "2025-05-18")); // one day over
        overdue(new Tenure("EMP", INSPECTOR, "HIGH_RISK") // the second time is in order, the first was not
                .held("2019-01-02", "2023-01-02")
                .held("2024-01-02", null));
    }

    private void soonOverdue() {
        soon(new Tenure("EMP", INSPECTOR, "HIGH_RISK").held("2023-06-30", null)); // today is the limit day
        soon(new Tenure("UIF", FUND_DESK, "UI_FUND").held("2023-09-28", null)); // the ninetieth day is
        soon(new Tenure("FIN", BUDGET, "FINANCE").held("2021-07-15", null));
        soon(new Tenure("OFF", PROCUREMENT, "OTHER_KEY").held("2021-08-02", null));
    }

    private void undecided() {
        undecided(new Tenure("ST06", "liaison", null).held("2021-04-01", null));
        undecided(new Tenure("ST14", "archivist", null).held("2019-10-08", null));
        undecided(new Tenure("INF", "data-steward", "KEY_POST_2019").held("2020-01-02", null)); // a class nobody knows
        undecided(new Tenure("UIF", FUND_DESK, "UI_FUND").held(null, null));
        undecided(new Tenure("TRN", INSPECTOR, "HIGH_RISK").as("seconded").held(null, null));
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        new Tenure("TRN", INSPECTOR, "HIGH_RISK").held("2023-09-29", null); // the 91st day from today is the limit day
        new Tenure("TRN", INSPECTOR, "HIGH_RISK").held("2022-05-16", "2025-05-17"); // left on the limit day
        new Tenure("EMP", INSPECTOR, "HIGH_RISK").held("2020-02-29", "2023-03-01"); // the limit day is 2023-02-28
        new Tenure("UIF", FUND_DESK, "UI_FUND") // six months away interrupt
                .held("2022-01-03", "2024-01-03")
                .held("2024-07-03", null);
        new Tenure("FIN", BUDGET, "FINANCE").held("2021-07-20", "2026-06-30"); // not in the post any more today
        String rotated = new Tenure("EMP", INSPECTOR, "HIGH_RISK").held("2022-02-07", "2024-08-05").person;
        staff.assign(rotated, "TRN", INSPECTOR, "HIGH_RISK", "regular", LocalDate.of(2024, 8, 5), null);
    }

    private void overdue(Tenure tenure) {
        key.breach("ROT-001", tenure.person, tenure.about(), tenure.person);
    }

    private void soon(Tenure tenure) {
        key.breach("ROT-002", tenure.person, tenure.about(), tenure.person);
    }

    private void undecided(Tenure tenure) {
        key.gap("ROT-001", tenure.person, tenure.about(), tenure.person);
    }

    /** One new person in one post. */
    private final class Tenure {

        private final String unit;
        private final String post;
        private final @Nullable String postClass;
        private final String person;
        private String kind = "regular";

        Tenure(String unit, String post, @Nullable String postClass) {
            this.unit = unit;
            this.post = post;
            this.postClass = postClass;
            this.person = staff.employ(unit, LocalDate.of(2019, 1, 2));
        }

        Tenure as(String capacity) {
            kind = capacity;
            return this;
        }

        Tenure held(@Nullable String from, @Nullable String to) {
            staff.assign(person, unit, post, postClass, kind, day(from), day(to));
            return this;
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }

        String about() {
            return unit + "/" + post;
        }
    }
}
