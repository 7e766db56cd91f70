package io.neikong.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The risk list and what keeps it up to date (RSK-001 to RSK-007). */
final class Risks {

    private static final String LIST = "HRB";
    private static final String CREATED = "2025-09-01";
    private static final String IN_TIME = "2026-03-30"; // three months to the day
    private static final String LATE = "2026-03-29";
    private static final String PAST = "2026-06-29";
    private static final String TODAY = "2026-06-30";

    private final Table risks = new Table(
            "risk",
            "list",
            "dimension",
            "process_step",
            "description",
            "likelihood",
            "impact",
            "level",
            "owner",
            "owner_unit",
            "owner_post",
            "source",
            "next_review_on",
            "closed",
            "closed_on",
            "closing_evidence");
    private final Table versions = new Table("risk", "version_on", "hash", "review");
    private final Table measures = new Table("risk", "measure", "status", "due_on");
    private final Table matrix = new Table("likelihood", "impact", "level", "high");
    private final Table assessments = new Table("assessment", "list", "assessed_on");
    private final Table triggers = new Table("trigger", "kind", "happened_on");
    private final Table reassessments = new Table("trigger", "assessment", "assessed_on");
    private final Table links = new Table("problem", "risk");
    private final AnswerKey key;
    private final String director;
    private int numbered;

    /** What differs from a high risk in which all is well. */
    private static final class Entry {
        String likelihood = "often";
        String impact = "great";

        @Nullable
        String level = "high";

        @Nullable
        String owner;

        @Nullable
        String post = "director";

        @Nullable
        String source = "inspection of 2025";

        @Nullable
        String closed = "no";

        @Nullable
        String closedOn;

        @Nullable
        String evidence;

        String description = "";
    }

    Risks(Staff staff, AnswerKey key) {
        this.key = key;
        this.director = staff.leader("TRN");
    }

    void plant(Table incidents, Table findings) {
        rate("rare", "small", "low", "no");
        rate("rare", "great", "middle", "no");
        rate("often", "small", "middle", "no");
        rate("often", "great", "high", "yes");
        entries();
        copies();
        reviews();
        levels();
        holding();
        assessed();
        triggered();
        linked(problems(incidents, "incident", "discovered_on"), problems(findings, "finding", "found_on"));
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/risks.csv", risks.bytes());
        files.put("data/risk_versions.csv", versions.bytes());
        files.put("data/risk_measures.csv", measures.bytes());
        files.put("data/risk_matrix.csv", matrix.bytes());
        files.put("data/risk_assessments.csv", assessments.bytes());
        files.put("data/risk_triggers.csv", triggers.bytes());
        files.put("data/risk_reassessments.csv", reassessments.bytes());
        files.put("data/risk_links.csv", links.bytes());
    }

    private void rate(String likelihood, String impact, String level, String high) {
        matrix.add(likelihood, impact, level, high);
    }

    private void entries() {
        reviewed(entry(), IN_TIME);

        Entry unsourced = entry();
        unsourced.source = null;
        key.breach("RSK-001", reviewed(unsourced, IN_TIME), "", director);

        Entry closed = entry();
        closed.closed = "yes";
        closed.closedOn = "2026-05-06";
        closed.evidence = "EV-CLOSED";
        created(closed); // nobody reviews it any more

        Entry unproven = entry();
        unproven.closed = "yes";
        unproven.closedOn = "2026-05-06";
        String open = created(unproven);
        key.breach("RSK-001", open, "", director);
        key.breach("RSK-003", open, "", director);
    }

    private void copies() {
        Entry original = entry();
        Entry copy = entry();
        copy.description = original.description.toUpperCase(Locale.ROOT) + " ";
        original.closed = "yes";
        original.closedOn = "2026-05-06";
        original.evidence = "EV-REOPENED";
        created(original);
        reviewed(copy, IN_TIME);
        key.breach("RSK-001", LIST, "");
    }

    private void reviews() {
        key.breach("RSK-003", reviewed(entry(), LATE), "", director);

        String dated = created(entry());
        version(dated, "2026-06-01", "first", null); // only the date is new
        key.breach("RSK-003", dated, "", director);

        String confirmed = created(entry());
        version(confirmed, "2026-06-01", "first", "REV-7"); // nothing new, and that is on record

        String unhashed = created(entry());
        versions.add(unhashed, "2026-06-01", null, null);
        key.gap("RSK-003", unhashed, "");

        Entry low = entry();
        low.likelihood = "rare";
        low.level = "middle";
        created(low);
    }

    private void levels() {
        Entry played = entry();
        played.level = "middle"; // often and great, and therefore high
        String down = created(played);
        key.breach("RSK-006", down, "", director);
        key.breach("RSK-003", down, "", director);

        Entry unrated = entry();
        unrated.level = null;
        String without = reviewed(unrated, IN_TIME);
        key.breach("RSK-001", without, "", director);
        key.gap("RSK-006", without, "");
    }

    private void holding() {
        key.breach("RSK-007", measured("planned", TODAY), "", director);
        key.breach("RSK-007", measured("stopped", PAST), "", director);
        key.breach("RSK-007", measured("under_way", PAST), "", director);
        measured("under_way", TODAY);
        measured("in_force", PAST);
        key.gap("RSK-007", measured("under_way", null), "");

        Entry left = entry();
        left.post = "approver"; // the director never held that post
        key.breach("RSK-007", reviewed(left, IN_TIME), "", director);

        Entry nobody = entry();
        nobody.post = null;
        String unheld = reviewed(nobody, IN_TIME);
        key.breach("RSK-001", unheld, "", director);
        key.gap("RSK-007", unheld, "");
    }

    private void assessed() {
        assessments.add("FA-2025", LIST, TODAY.replace("2026", "2025"));
        assessments.add("FA-2024", LIST, "2024-02-29");
        assessments.add("FA-UIF", "UIF", "2025-06-29");
        key.breach("RSK-002", "UIF", "");
        assessments.add("FA-FIN", "FIN", null);
        key.gap("RSK-002", "FIN", "");
    }

    private void triggered() {
        answered("new_policy", "2026-03-02", "2026-04-01");
        key.breach("RSK-004", answered("system_release", "2026-03-02", "2026-04-02"), "");
        key.breach("RSK-004", answered("reorganisation", "2026-03-02", "2026-03-01"), ""); // from before
        key.gap("RSK-004", answered("audit_finding", null, "2026-04-01"), "");
        triggers.add("RT05", "incident", "2026-05-31"); // the thirtieth day is today
        triggers.add("RT06", "incident", "2026-05-30");
        key.breach("RSK-004", "RT06", "");
    }

    private String answered(String kind, @Nullable String happenedOn, String assessedOn) {
        String id = "RT%02d".formatted(triggers.rowsByColumn().size() + 1);
        triggers.add(id, kind, happenedOn);
        reassessments.add(id, "RA-" + id, assessedOn);
        return id;
    }

    private List<List<String>> problems(Table table, String id, String day) {
        return table.rowsByColumn().stream()
                .map(row -> List.of(row.getOrDefault(id, ""), row.getOrDefault(day, "")))
                .toList();
    }

    /** What is older than thirty days has to be linked: the first is not, the next two only to what nobody changed since. */
    private void linked(List<List<String>> incidents, List<List<String>> findings) {
        String fresh = reviewed(entry(), "2026-04-01");
        String untouched = low();
        String dated = low();
        version(dated, "2026-06-01", "first", null);
        for (List<List<String>> found : List.of(incidents, findings)) {
            List<String> due = new ArrayList<>();
            for (List<String> problem : found) {
                if (problem.get(1).isEmpty()) {
                    key.gap("RSK-005", problem.get(0), "");
                } else if (problem.get(1).compareTo("2026-05-31") < 0) {
                    due.add(problem.get(0));
                }
            }
            due.subList(0, 3).forEach(problem -> key.breach("RSK-005", problem, ""));
            links.add(due.get(1), untouched);
            links.add(due.get(2), dated);
            due.subList(3, due.size()).forEach(problem -> links.add(problem, fresh));
        }
    }

    private String low() {
        Entry entry = entry();
        entry.likelihood = "rare";
        entry.level = "middle";
        return created(entry);
    }

    private Entry entry() {
        Entry entry = new Entry();
        entry.owner = director;
        numbered++;
        entry.description = "what may go wrong, no. " + numbered;
        return entry;
    }

    private String measured(String status, @Nullable String dueOn) {
        String id = add(entry());
        version(id, CREATED, "first", null);
        version(id, IN_TIME, "second", null);
        measures.add(id, "RM-" + id, status, dueOn);
        return id;
    }

    /** An entry that nobody has looked at since it was made. */
    private String created(Entry entry) {
        String id = add(entry);
        version(id, CREATED, "first", null);
        measures.add(id, "RM-" + id, "in_force", PAST);
        return id;
    }

    private String reviewed(Entry entry, String day) {
        String id = created(entry);
        version(id, day, "second", null);
        return id;
    }

    private void version(String risk, String day, String text, @Nullable String review) {
        versions.add(risk, day, "sha256:" + risk + ":" + text, review);
    }

    private String add(Entry entry) {
        String id = "RK%02d".formatted(risks.rowsByColumn().size() + 1);
        risks.add(
                id,
                LIST,
                "handling",
                "first review",
                entry.description,
                entry.likelihood,
                entry.impact,
                entry.level,
                entry.owner,
                "TRN",
                entry.post,
                entry.source,
                "2026-09-30",
                entry.closed,
                entry.closedOn,
                entry.evidence);
        return id;
    }
}
