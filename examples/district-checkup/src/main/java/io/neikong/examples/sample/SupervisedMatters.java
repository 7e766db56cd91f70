package io.neikong.examples.sample;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the campaign, inspections, audits and complaints found (RSP-000, RSP-002 and RSP-003). */
final class SupervisedMatters {

    private static final String MONDAY = "2026-03-02";
    private static final String FIFTH = "2026-03-09"; // the fifth working day
    private static final String SIXTH = "2026-03-10";
    private static final String DUE = "2026-04-30";

    private final Table campaign = new Table("finding", "area", "risks", "controls");
    private final Table matters =
            new Table("matter", "register", "source", "owner", "due_on", "outcome", "concluded_on");
    private final Table none = new Table("register", "source");
    private final Table complaints = new Table("complaint", "registered_on", "accepted", "decided_on");
    private final Table receipts = new Table("complaint", "channel", "received_on");
    private final Table persons = new Table("complaint", "person", "capacity");
    private final AnswerKey key;
    private final String owner;
    private final String auditor;

    SupervisedMatters(Staff staff, AnswerKey key) {
        this.key = key;
        this.owner = staff.leader("ST02");
        this.auditor = staff.first("AUD", "auditor");
    }

    void plant() {
        mapped();
        concluded();
        sources();
        complained();
        unclear();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/campaign_findings.csv", campaign.bytes());
        files.put("data/supervision_matters.csv", matters.bytes());
        files.put("data/supervision_none.csv", none.bytes());
        files.put("data/complaints.csv", complaints.bytes());
        files.put("data/complaint_receipts.csv", receipts.bytes());
        files.put("data/complaint_persons.csv", persons.bytes());
    }

    private void mapped() {
        found("organisation", "RK01", "ROT-001");
        found("policy_design", "RK02 RK03", "POL-001");
        found("business_handling", "RK04", "PUB-001 SOD-001");
        found("finance", "RK05", "SEL-001");
        found("information_system", "RK06", "PRM-001");
        key.breach("RSP-000", found(null, "RK07", "SEL-001"), "");
        key.breach("RSP-000", found("finance", null, "SEL-001"), "");
        key.breach("RSP-000", found("finance", "RK07", null), "");
    }

    private void concluded() {
        String year = "2026";
        matter(year, "discipline_inspection", DUE, "proven", DUE);
        matter(year, "fund_audit", DUE, "not_proven", DUE);
        matter(year, "complaint", "2026-06-30", null, null); // still time
        key.breach("RSP-002", matter(year, "internal_audit", DUE, "proven", "2026-05-01"), "", owner);
        key.breach("RSP-002", matter(year, "internal_audit", DUE, null, null), "", owner);
        key.breach("RSP-002", matter(year, "internal_audit", null, "proven", DUE), "", owner);
        key.breach("RSP-002", matter(year, null, DUE, "proven", DUE), "", owner);
        key.breach("RSP-002", matter(year, "fund_audit", DUE, null, DUE), "", owner);
        key.gap("RSP-002", matter(year, "fund_audit", DUE, "proven", null), "");
    }

    private void sources() {
        matter("2025", "fund_audit", "2025-04-30", "proven", "2025-04-30");
        none.add("2025", "discipline_inspection");
        none.add("2025", "internal_audit");
        none.add("2025", "complaint");
        matter("2024", "fund_audit", "2024-09-30", "proven", "2024-09-30");
        none.add("2024", "internal_audit");
        key.gap("RSP-002", "2024", "");
        matter("ST03-2026", "complaint", DUE, "proven", DUE);
        none.add("ST03-2026", "complaint");
        none.add("ST03-2026", "fund_audit");
        none.add("ST03-2026", "internal_audit");
        none.add("ST03-2026", "discipline_inspection");
        key.breach("RSP-002", "ST03-2026", "");
    }

    private void complained() {
        handled(received(complaint(MONDAY, "yes", FIFTH), MONDAY), auditor);
        handled(received(complaint(MONDAY, "no", FIFTH), MONDAY), auditor);
        String late = received(complaint(MONDAY, "yes", SIXTH), MONDAY);
        handled(late, auditor);
        key.breach("RSP-003", late, "");
        key.breach("RSP-003", received(complaint(MONDAY, null, null), MONDAY), ""); // nobody signed it
        received(complaint("2026-06-24", null, null), "2026-06-24"); // still time
        String own = received(complaint(MONDAY, "yes", FIFTH), MONDAY);
        handled(own, owner);
        handled(own, auditor);
        key.breach("RSP-003", own, "", owner);
        String twice = received(received(complaint(MONDAY, "yes", FIFTH), MONDAY), SIXTH);
        handled(twice, auditor);
        String later = received(received(complaint(SIXTH, "yes", FIFTH), SIXTH), MONDAY);
        handled(later, auditor);
        key.breach("RSP-003", later, "");
    }

    private void unclear() {
        String undated = received(received(complaint(MONDAY, "yes", FIFTH), MONDAY), null);
        handled(undated, auditor);
        key.gap("RSP-003", undated, "");
        key.gap("RSP-003", received(complaint(MONDAY, "yes", FIFTH), MONDAY), ""); // nobody knows who handled it
    }

    private String found(@Nullable String area, @Nullable String risks, @Nullable String controls) {
        String id = "ZX%02d".formatted(campaign.rows().size() + 1);
        campaign.add(id, area, risks, controls);
        return id;
    }

    private String matter(
            String register,
            @Nullable String source,
            @Nullable String dueOn,
            @Nullable String outcome,
            @Nullable String concludedOn) {
        String id = "WT%02d".formatted(matters.rows().size() + 1);
        matters.add(id, register, source, owner, dueOn, outcome, concludedOn);
        return id;
    }

    /** A complaint about the owner of the matters. */
    private String complaint(String registeredOn, @Nullable String accepted, @Nullable String decidedOn) {
        String id = "JB%02d".formatted(complaints.rows().size() + 1);
        complaints.add(id, registeredOn, accepted, decidedOn);
        persons.add(id, owner, "about");
        return id;
    }

    private String received(String complaint, @Nullable String receivedOn) {
        receipts.add(complaint, "letter", receivedOn);
        return complaint;
    }

    private void handled(String complaint, String person) {
        persons.add(complaint, person, "handler");
    }
}
