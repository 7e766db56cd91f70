package io.neikong.examples.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Problems that were found, and how they were put right (REM-001 to REM-006). */
final class Rectifications {

    private static final List<String> COLUMNS = List.of(
            "problem",
            "source",
            "description",
            "found_on",
            "unit",
            "owner",
            "measure",
            "due_on",
            "verifier",
            "rechecked_on",
            "passed",
            "status",
            "closed_on",
            "root_cause",
            "common",
            "reopens");
    private static final String DUE = "2026-04-30";
    private static final String AFTER = "2026-05-01";

    private final Table problems = new Table(COLUMNS.toArray(String[]::new));
    private final Table extensions = new Table("problem", "approved_on", "due_on");
    private final Table evidence = new Table("problem", "file", "hash");
    private final Table changes = new Table("problem", "change", "made_on");
    private final Table checks = new Table("problem", "unit", "checked_on");
    private final AnswerKey key;
    private final String owner;
    private final String auditor;

    Rectifications(Staff staff, AnswerKey key) {
        this.key = key;
        this.owner = staff.leader("ST01");
        this.auditor = staff.first("AUD", "auditor");
    }

    void plant() {
        registered();
        inTime();
        onProof();
        backAgain();
        causesUnknown();
        lasting();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/problems.csv", problems.bytes());
        files.put("data/problem_extensions.csv", extensions.bytes());
        files.put("data/problem_evidence.csv", evidence.bytes());
        files.put("data/problem_changes.csv", changes.bytes());
        files.put("data/problem_checks.csv", checks.bytes());
    }

    private void registered() {
        closed();
        key.breach("REM-001", closed("verifier", owner), "", owner);
        key.breach("REM-001", closed("source", null), "", owner);
        key.breach("REM-001", open("measure", null, "due_on", "2026-07-31"), "", owner);
        open(
                "found_on",
                "2026-06-15",
                "owner",
                null,
                "measure",
                null,
                "due_on",
                null); // the tenth working day is today
        key.breach("REM-001", open("found_on", "2026-06-12", "due_on", null), "", owner);
        key.gap("REM-001", open("found_on", null, "measure", null, "due_on", "2026-07-31"), "");
    }

    private void inTime() {
        closed("closed_on", DUE);
        key.breach("REM-002", closed("closed_on", AFTER), "", owner);
        key.breach("REM-002", open(), "", owner);
        open("due_on", "2026-06-30");
        extended(closed("closed_on", AFTER), DUE);
        key.breach("REM-002", extended(closed("closed_on", AFTER), AFTER), "", owner);
        key.gap("REM-002", extended(closed("closed_on", AFTER), null), "");
    }

    private void onProof() {
        String bare = problem();
        checks.add(bare, "ST02", "2026-04-20");
        key.breach("REM-003", bare, "", auditor);
        key.breach("REM-003", closed("verifier", null, "rechecked_on", null, "passed", null), "");
        key.breach("REM-003", closed("rechecked_on", "2026-04-21"), "", auditor);
        closed("rechecked_on", "2026-04-20");
        key.breach("REM-003", closed("passed", "no"), "", auditor);
        key.gap("REM-003", closed("passed", null), "");
        String first = closed();
        String second = closed("unit", "ST03");
        evidence.add(first, "hours.pdf", "sha256:AA01");
        evidence.add(second, "attendance.pdf", "sha256:aa01"); // one file under two names
        key.breach("REM-003", first, "", auditor);
        key.breach("REM-003", second, "", auditor);
        String undigested = closed();
        evidence.add(undigested, "photo.jpg", null);
        key.gap("REM-003", undigested, "");
    }

    private void backAgain() {
        earlier("hours", "2025-03-02");
        key.breach("REM-004", closed("root_cause", "hours"), "", owner);
        earlier("sites", "2025-03-01");
        closed("root_cause", "sites"); // a day after the twelve months
        String seen = earlier("rosters", "2025-03-02");
        closed("root_cause", "rosters", "reopens", seen);
        earlier("devices", "2025-09-30");
        key.breach("REM-004", closed("root_cause", "devices", "unit", "ST04"), "", owner);
        key.breach("REM-004", closed("root_cause", "devices", "unit", "ST05"), "", owner); // split over two streets
        closed("root_cause", "batch", "closed_on", "2026-04-20");
        closed("root_cause", "batch", "closed_on", "2026-04-20"); // two lines of one find
    }

    private void causesUnknown() {
        key.gap("REM-004", closed("root_cause", null), "");
        String undated = earlier("teachers", null);
        key.gap("REM-002", undated, "");
        key.gap("REM-003", undated, "");
        key.gap("REM-004", closed("root_cause", "teachers"), "");
    }

    private void lasting() {
        changes.add(closed("common", "yes"), "GUIDE-2026-04", "2026-04-20");
        key.breach("REM-005", closed("common", "yes"), "", owner);
        open("common", "yes", "due_on", "2026-07-31");
        key.gap("REM-005", closed("common", null), "");
        String alone = problem();
        proven(alone);
        key.breach("REM-006", alone, "", owner);
        String athome = problem();
        proven(athome);
        checks.add(athome, "ST01", "2026-04-20");
        key.breach("REM-006", athome, "", owner);
        key.gap("REM-006", closed("unit", null), "");
    }

    private String extended(String problem, @Nullable String approvedOn) {
        extensions.add(problem, approvedOn, "2026-05-31");
        return problem;
    }

    /** One of the year before that was closed on a day. */
    private String earlier(String cause, @Nullable String closedOn) {
        return closed(
                "found_on", "2025-01-06",
                "due_on", "2025-09-30",
                "rechecked_on", "2025-02-27",
                "closed_on", closedOn,
                "root_cause", cause);
    }

    /** One that is closed as it should be, but for some cells. */
    private String closed(@Nullable String... changed) {
        String problem = problem(changed);
        proven(problem);
        checks.add(problem, "ST02", "2026-04-20");
        return problem;
    }

    private void proven(String problem) {
        evidence.add(problem, "receipt.pdf", "sha256:" + problem);
    }

    /** One that nobody did anything about yet, but for some cells. */
    private String open(@Nullable String... changed) {
        Map<String, @Nullable String> cells = cells(changed);
        List.of("verifier", "rechecked_on", "passed", "closed_on").forEach(column -> cells.put(column, null));
        cells.put("status", "open");
        return add(cells);
    }

    private String problem(@Nullable String... changed) {
        return add(cells(changed));
    }

    private String add(Map<String, @Nullable String> cells) {
        problems.add(cells.values().toArray());
        return String.valueOf(cells.get("problem"));
    }

    private Map<String, @Nullable String> cells(@Nullable String... changed) {
        String id = "RP%02d".formatted(problems.rows().size() + 1);
        Map<String, @Nullable String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, null));
        cells.put("problem", id);
        cells.put("source", "internal_audit");
        cells.put("description", "a class had fewer hours than were paid");
        cells.put("found_on", "2026-03-02");
        cells.put("unit", "ST01");
        cells.put("owner", owner);
        cells.put("measure", "recover what was paid");
        cells.put("due_on", DUE);
        cells.put("verifier", auditor);
        cells.put("rechecked_on", "2026-04-15");
        cells.put("passed", "yes");
        cells.put("status", "closed");
        cells.put("closed_on", "2026-04-20");
        cells.put("root_cause", "cause of " + id);
        cells.put("common", "no");
        for (int i = 0; i < changed.length; i += 2) {
            cells.put(String.valueOf(changed[i]), changed[i + 1]);
        }
        return cells;
    }
}
