package io.neikong.examples.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings of the fund risk committee, what they decided and what came of it (DEC-001 to DEC-008). */
final class Decisions {

    private static final String MONDAY = "2026-03-02";
    private static final String IN_TIME = "2026-03-09"; // the fifth working day
    private static final String PAID = "2026-03-16T10:00:00";

    private final Table meetings = new Table(
            "meeting",
            "number",
            "body",
            "form",
            "started_at",
            "ended_at",
            "place",
            "chair",
            "recorder",
            "issued_on",
            "archive_number");
    private final Table members = new Table("meeting", "person", "capacity", "present", "reason", "signed");
    private final Table items = new Table(
            "item",
            "meeting",
            "chair",
            "result",
            "ayes",
            "noes",
            "abstentions",
            "resolution",
            "responsible_unit",
            "responsible_person",
            "due_on",
            "status",
            "reported_on");
    private final Table papers = new Table("item", "paper", "hash");
    private final Table votes = new Table("item", "person", "vote");
    private final Table recusals = new Table("item", "person");
    private final Table kinds = new Table("kind");
    private final Table matters = new Table(
            "matter", "kind", "amount", "item", "decided_at", "recorded_at", "executed", "executed_at", "executed_by");
    private final Table records = new Table("record", "register", "number", "signed_at");
    private final Table changes = new Table("record", "changed_by", "changed_at", "new_version", "reason");
    private final AnswerKey key;
    private final List<String> committee;
    private final String chair;
    private final String clerk;
    private final String cashier;
    private String passed = "";
    private String rejected = "";
    private String open = "";

    Decisions(Staff staff, AnswerKey key) {
        this.key = key;
        this.committee = Stream.concat(
                        Stream.of("OFF", "EMP", "TRN", "UIF", "FIN").map(staff::leader),
                        Stream.of(staff.first("AUD", "auditor")))
                .toList();
        this.chair = committee.get(0);
        this.clerk = staff.first("EMP", "approver");
        this.cashier = staff.first("FIN", "cashier");
    }

    void plant() {
        minutes();
        attendances();
        deliberations();
        followUps();
        executions();
        registers();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/meetings.csv", meetings.bytes());
        files.put("data/meeting_members.csv", members.bytes());
        files.put("data/meeting_items.csv", items.bytes());
        files.put("data/meeting_papers.csv", papers.bytes());
        files.put("data/meeting_votes.csv", votes.bytes());
        files.put("data/meeting_recusals.csv", recusals.bytes());
        files.put("data/collective_kinds.csv", kinds.bytes());
        files.put("data/collective_matters.csv", matters.bytes());
        files.put("data/decision_records.csv", records.bytes());
        files.put("data/decision_changes.csv", changes.bytes());
    }

    private void minutes() {
        attended(meeting("in_person", MONDAY, IN_TIME), 6);
        key.breach("DEC-001", attended(meeting("in_person", MONDAY, "2026-03-10"), 6), "", clerk);
        key.breach("DEC-001", attended(meeting("in_person", MONDAY, null), 6), "", clerk);
        attended(meeting("remote", "2026-06-23", null), 6); // still time: the fifth working day is today
        String unsigned = meeting("in_person", MONDAY, IN_TIME);
        key.breach("DEC-001", unsigned, "", clerk);
        attended(unsigned, 5);
        members.add(unsigned, committee.get(5), "member", "yes", null, "no");
        String unexcused = meeting("in_person", MONDAY, IN_TIME);
        key.breach("DEC-001", unexcused, "", clerk);
        attended(unexcused, 5);
        members.add(unexcused, committee.get(5), "member", "no", null, "no");
        String heard = attended(meeting("in_person", MONDAY, IN_TIME), 6);
        members.add(heard, clerk, "observer", "yes", null, "no"); // who listens need not sign
    }

    /** How many of the six were there when something was decided. */
    private void attendances() {
        String half = absent(attended(meeting("in_person", MONDAY, IN_TIME), 3), 3);
        rejected = ayes(item(half, "not_passed", 3), 0, 3); // half of them is a quorum and no majority
        key.breach("DEC-003", ayes(item(half, "passed", 3), 0, 3), "");

        String few = absent(attended(meeting("in_person", MONDAY, IN_TIME), 2), 2);
        String decided = ayes(item(few, "passed", 2), 0, 2);
        key.breach("DEC-002", decided, "");
        key.breach("DEC-003", decided, "");
        item(few, "put_off", 0);

        String standIns = absent(attended(meeting("in_person", MONDAY, IN_TIME), 2), 2);
        members.add(standIns, clerk, "stand_in", "yes", null, "no");
        members.add(standIns, committee.get(0), "member", "yes", null, "yes"); // listed twice
        key.breach("DEC-002", ayes(item(standIns, "not_passed", 2), 0, 2), "");

        String circulated = attended(meeting("circulated", MONDAY, IN_TIME), 6);
        key.breach("DEC-002", ayes(item(circulated, "passed", 6), 0, 6), "");

        String unsure = absent(attended(meeting("in_person", MONDAY, IN_TIME), 2), 3);
        key.breach("DEC-001", unsure, "", clerk);
        members.add(unsure, committee.get(2), "member", null, null, "no");
        key.gap("DEC-002", ayes(item(unsure, "not_passed", 2), 0, 2), "");
    }

    private void deliberations() {
        String all = attended(meeting("in_person", MONDAY, IN_TIME), 6);
        passed = noes(ayes(item(all, "passed", 4, 2), 0, 4), 4, 6);
        key.breach("DEC-003", noes(ayes(item(all, "not_passed", 4, 2), 0, 4), 4, 6), "");
        String unheard = ayes(item(all, "passed", 4), 0, 4);
        key.breach("DEC-001", unheard, "", clerk);
        String miscounted = noes(ayes(item(all, "passed", 5, 1), 0, 4), 4, 6);
        key.breach("DEC-001", miscounted, "", clerk);
        String silent = noes(ayes(item(all, null, 4, 2), 0, 4), 4, 6);
        key.breach("DEC-001", silent, "", clerk);
        key.gap("DEC-003", silent, "");
        open = silent;

        String recused = noes(ayes(item(all, "passed", 3, 2), 0, 3), 3, 5); // three of five
        recusals.add(recused, committee.get(5));
        String voting = noes(ayes(item(all, "passed", 4, 2), 0, 4), 4, 6);
        recusals.add(voting, committee.get(5));
        key.breach("DEC-008", voting, "", committee.get(5));
        key.breach("DEC-008", withoutChair(all, chair), "", chair);
        withoutChair(all, committee.get(1)); // somebody else took the chair
        key.gap("DEC-008", withoutChair(all, null), "");

        String four = absent(attended(meeting("in_person", MONDAY, IN_TIME), 4), 4);
        String written = noes(ayes(item(four, "passed", 4, 1), 0, 3), 3, 4);
        votes.add(written, committee.get(5), "aye");
        key.breach("DEC-003", written, "");
        papers.add(written, "annex", null);
        key.breach("DEC-001", written, "", clerk);
    }

    /** A matter from which the chair of the meeting is recused, and who was in the chair for it. */
    private String withoutChair(String meeting, @Nullable String instead) {
        String item =
                noes(ayes(item(meeting, instead, "passed", 3, 2, "2026-04-30", "done", "2026-04-30"), 1, 4), 4, 6);
        recusals.add(item, chair);
        return item;
    }

    private void followUps() {
        String all = attended(meeting("in_person", MONDAY, IN_TIME), 6);
        String silent = ayes(item(all, "passed", 6, 0, "2026-04-30", null, null), 0, 6);
        key.breach("DEC-007", silent, "", cashier);
        ayes(item(all, "passed", 6, 0, "2026-06-30", null, null), 0, 6);
        String late = ayes(item(all, "passed", 6, 0, "2026-04-30", "done", "2026-05-01"), 0, 6);
        key.breach("DEC-007", late, "", cashier);
        String ongoing = ayes(item(all, "passed", 6, 0, "2026-04-30", "ongoing", "2026-04-30"), 0, 6);
        key.breach("DEC-007", ongoing, "", cashier);
        ayes(item(all, "passed", 6, 0, "2026-12-31", "ongoing", "2026-04-30"), 0, 6); // put off by the committee
        String undated = ayes(item(all, "passed", 6, 0, null, "done", "2026-04-30"), 0, 6);
        key.breach("DEC-001", undated, "", clerk);
        key.gap("DEC-007", undated, "");
    }

    private void executions() {
        kinds.add("budget");
        kinds.add("programme");
        matter("payment", "1200000.00", "2026-03-02T10:00:00", PAID);
        key.breach(
                "DEC-004", matter("payment", "1200000.00", "2026-03-02T10:00:00", "2026-03-16T10:00:01"), "", cashier);
        key.breach("DEC-004", matter("programme", null, "2026-03-17T10:00:00", "2026-03-17T11:00:00"), "", cashier);
        key.gap("DEC-004", matter("programme", null, "2026-03-02T10:00:00", null), "");
        key.breach("DEC-005", undecided("budget", "1.00", PAID), "", cashier);
        key.gap("DEC-005", undecided("payment", "1200000.00", PAID), ""); // the district set no amount
        key.gap("DEC-005", undecided(null, "1.00", PAID), "");
        undecided("budget", "1.00", null);
        key.breach("DEC-005", decided("budget", "1.00", rejected, "2026-03-02T10:00:00", PAID), "", cashier);
        String unclear = decided("budget", "1.00", open, "2026-03-02T10:00:00", PAID);
        key.gap("DEC-004", unclear, "");
        key.gap("DEC-005", unclear, "");
    }

    private String matter(
            String kind, @Nullable String amount, @Nullable String decidedAt, @Nullable String recordedAt) {
        return decided(kind, amount, passed, decidedAt, recordedAt);
    }

    private String decided(
            String kind,
            @Nullable String amount,
            String item,
            @Nullable String decidedAt,
            @Nullable String recordedAt) {
        String id = "CM%02d".formatted(matters.rows().size() + 1);
        matters.add(id, kind, amount, item, decidedAt, recordedAt, "yes", PAID, cashier);
        return id;
    }

    private String undecided(@Nullable String kind, String amount, @Nullable String executedAt) {
        String id = "CM%02d".formatted(matters.rows().size() + 1);
        boolean executed = executedAt != null;
        matters.add(id, kind, amount, null, null, null, executed ? "yes" : "no", executedAt, executed ? cashier : null);
        return id;
    }

    private void registers() {
        register("COMMITTEE-2026", "1", "2", "3");
        key.breach("DEC-006", register("COMMITTEE-2025", "1", "2", "4"), "");
        key.breach("DEC-006", register("EMP-2026", "1", "2", "2"), "");
        String changed = register("TRN-2026", "1", "2");
        changes.add(changed + "/1", clerk, "2026-03-05T10:00:00", "no", "a slip of the pen");
        key.breach("DEC-006", changed, "", clerk);
        String corrected = register("UIF-2026", "1", "2");
        changes.add(corrected + "/1", clerk, "2026-03-05T10:00:00", "yes", "a slip of the pen");
        changes.add(corrected + "/2", clerk, "2026-03-02T09:00:00", "no", null); // before it was signed
        key.gap("DEC-006", register("FIN-2026", "1", null), "");
        String undated = register("INF-2026", "1");
        changes.add(undated + "/1", clerk, null, "no", null);
        key.gap("DEC-006", undated, "");
    }

    private String register(String register, @Nullable String... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            records.add(register + "/" + (i + 1), register, numbers[i], "2026-03-03T10:00:00");
        }
        return register;
    }

    private String meeting(String form, String day, @Nullable String issuedOn) {
        int number = meetings.rows().size() + 1;
        String id = "MT%02d".formatted(number);
        meetings.add(
                id,
                "2026-%02d".formatted(number),
                "fund risk committee",
                form,
                day + "T09:00:00",
                day + "T10:30:00",
                "room 301",
                chair,
                clerk,
                issuedOn,
                issuedOn == null ? null : "AR-" + id);
        return id;
    }

    /** The first of the committee were there. */
    private String attended(String meeting, int present) {
        for (String person : committee.subList(0, present)) {
            members.add(meeting, person, "member", "yes", null, "yes");
        }
        return meeting;
    }

    /** The rest, from one on, was not. */
    private String absent(String meeting, int from) {
        for (String person : committee.subList(from, committee.size())) {
            members.add(meeting, person, "member", "no", "on leave", "no");
        }
        return meeting;
    }

    private String item(String meeting, @Nullable String result, int ayes) {
        return item(meeting, result, ayes, 0);
    }

    private String item(String meeting, @Nullable String result, int ayes, int noes) {
        return item(meeting, result, ayes, noes, "2026-04-30", "done", "2026-04-30");
    }

    private String item(
            String meeting,
            @Nullable String result,
            int ayes,
            int noes,
            @Nullable String dueOn,
            @Nullable String status,
            @Nullable String reportedOn) {
        return item(meeting, null, result, ayes, noes, dueOn, status, reportedOn);
    }

    private String item(
            String meeting,
            @Nullable String inTheChair,
            @Nullable String result,
            int ayes,
            int noes,
            @Nullable String dueOn,
            @Nullable String status,
            @Nullable String reportedOn) {
        String id = "MI%02d".formatted(items.rows().size() + 1);
        items.add(
                id,
                meeting,
                inTheChair,
                result,
                ayes,
                noes,
                0,
                "as proposed",
                "EMP",
                cashier,
                dueOn,
                status,
                reportedOn);
        papers.add(id, "proposal", "sha256:" + id);
        return id;
    }

    private String ayes(String item, int from, int to) {
        committee.subList(from, to).forEach(person -> votes.add(item, person, "aye"));
        return item;
    }

    private String noes(String item, int from, int to) {
        committee.subList(from, to).forEach(person -> votes.add(item, person, "no"));
        return item;
    }
}
