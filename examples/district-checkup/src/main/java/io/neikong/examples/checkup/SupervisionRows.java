package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.neikong.checkup.Checkup;
import io.neikong.governance.supervision.CampaignFinding;
import io.neikong.governance.supervision.Complaint;
import io.neikong.governance.supervision.Matter;
import io.neikong.governance.supervision.SourceRegister;
import io.neikong.governance.supervision.SupervisionPolicy;
import io.neikong.time.WorkingCalendar;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the campaign, inspections, audits and complaints found, and what came of it. */
final class SupervisionRows {

    /** What a person has to do with a complaint. */
    private enum Capacity {
        ABOUT,
        HANDLER
    }

    private static final Map<String, CampaignFinding.Area> AREAS = Row.wordsFor(CampaignFinding.Area.values());
    private static final Map<String, Matter.Source> SOURCES = Row.wordsFor(Matter.Source.values());
    private static final Map<String, Capacity> CAPACITIES = Row.wordsFor(Capacity.values());

    private final District district;
    private final DataFolder folder;

    SupervisionRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        SupervisionPolicy policy = new SupervisionPolicy(WorkingCalendar.china());
        if (folder.has(Table.CAMPAIGN_FINDINGS)) {
            Set<String> risks =
                    folder.has(Table.RISKS) ? Set.copyOf(folder.all(Table.RISKS, row -> row.required("risk"))) : null;
            checkup.examine(
                    "campaign_findings",
                    folder.rows(Table.CAMPAIGN_FINDINGS).map(row -> campaignFinding(row, risks)),
                    policy.onCampaignFindings());
        }
        if (folder.has(Table.SUPERVISION_MATTERS)) {
            checkup.examine(
                    "supervision_matters",
                    folder.rows(Table.SUPERVISION_MATTERS).map(this::matter),
                    policy.onMatters());
        }
        if (folder.has(Table.SUPERVISION_MATTERS, Table.SUPERVISION_NONE)) {
            checkup.examine("supervision_registers", registers(), policy.onRegisters());
        }
        if (folder.has(Table.COMPLAINTS, Table.COMPLAINT_RECEIPTS, Table.COMPLAINT_PERSONS)) {
            checkup.examine("complaints", complaints(), policy.onComplaints());
        }
    }

    private static CampaignFinding campaignFinding(Row row, @Nullable Set<String> risks) {
        return new CampaignFinding(
                row.required("finding"), row.wordOrNull("area", AREAS), row.ids("risks"), row.ids("controls"), risks);
    }

    private Matter matter(Row row) {
        return new Matter(
                row.required("matter"),
                row.wordOrNull("source", SOURCES),
                district.person(row, "owner"),
                row.day("due_on"),
                row.hasAny("outcome", "concluded_on")
                        ? new Matter.Conclusion(row.text("outcome"), row.day("concluded_on"))
                        : null,
                district.asOf());
    }

    private Stream<SourceRegister> registers() {
        SetMultimap<String, Matter.Source> present =
                MultimapBuilder.treeKeys().enumSetValues(Matter.Source.class).build();
        SetMultimap<String, Matter.Source> none =
                MultimapBuilder.treeKeys().enumSetValues(Matter.Source.class).build();
        Set<String> registers = Sets.newTreeSet();
        folder.forEach(Table.SUPERVISION_MATTERS, row -> {
            registers.add(row.required("register"));
            if (row.text("source") != null) {
                present.put(row.required("register"), row.word("source", SOURCES));
            }
        });
        folder.forEach(Table.SUPERVISION_NONE, row -> {
            registers.add(row.required("register"));
            none.put(row.required("register"), row.word("source", SOURCES));
        });
        return registers.stream()
                .map(register -> new SourceRegister(register, present.get(register), none.get(register)));
    }

    private Stream<Complaint> complaints() {
        Set<String> known = Set.copyOf(folder.all(Table.COMPLAINTS, row -> row.required("complaint")));
        ListMultimap<String, Complaint.Receipt> receipts =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.COMPLAINT_RECEIPTS,
                row -> receipts.put(
                        row.known("complaint", known, Table.COMPLAINTS),
                        new Complaint.Receipt(row.text("channel"), row.day("received_on"))));
        SetMultimap<String, String> about =
                MultimapBuilder.hashKeys().treeSetValues().build();
        SetMultimap<String, String> handlers =
                MultimapBuilder.hashKeys().treeSetValues().build();
        folder.forEach(
                Table.COMPLAINT_PERSONS,
                row -> (row.word("capacity", CAPACITIES) == Capacity.ABOUT ? about : handlers)
                        .put(row.known("complaint", known, Table.COMPLAINTS), district.knownPerson(row, "person")));
        return folder.rows(Table.COMPLAINTS).map(row -> {
            String complaint = row.required("complaint");
            return new Complaint(
                    complaint,
                    receipts.get(complaint),
                    row.day("registered_on"),
                    row.hasAny("accepted", "decided_on")
                            ? new Complaint.Decision(row.flag("accepted"), row.day("decided_on"))
                            : null,
                    about.get(complaint),
                    handlers.get(complaint),
                    district.asOf());
        });
    }
}
