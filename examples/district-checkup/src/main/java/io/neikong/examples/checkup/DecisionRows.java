package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.governance.decision.AgendaItem;
import io.neikong.governance.decision.DecisionPolicy;
import io.neikong.governance.decision.DecisionRegister;
import io.neikong.governance.decision.MajorityReached;
import io.neikong.governance.decision.Meeting;
import io.neikong.governance.decision.PassedResolution;
import io.neikong.governance.decision.WeightyMatter;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Meetings on the risks of funds: their minutes, what was decided and what came of it. */
final class DecisionRows {

    private static final Map<String, Meeting.Form> FORMS = Row.wordsFor(Meeting.Form.values());
    private static final Map<String, Meeting.Capacity> CAPACITIES = Row.wordsFor(Meeting.Capacity.values());
    private static final Map<String, AgendaItem.Result> RESULTS = Row.wordsFor(AgendaItem.Result.values());
    private static final Map<String, AgendaItem.Vote> VOTES = Row.wordsFor(AgendaItem.Vote.values());
    private static final Map<String, PassedResolution.Status> STATUS = Row.wordsFor(PassedResolution.Status.values());

    private final District district;
    private final DataFolder folder;

    DecisionRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        DecisionPolicy policy = new DecisionPolicy(
                district.policy(),
                WorkingCalendar.china(),
                MajorityReached.Base.DUE,
                idsOf(Table.COLLECTIVE_KINDS, "kind"),
                Period.workingDays(5));
        if (folder.has(Table.MEETINGS, Table.MEETING_MEMBERS)) {
            Map<String, Meeting> meetings = meetings();
            checkup.examine("meetings", meetings.values().stream(), policy.onMeetings());
            if (folder.has(Table.MEETING_ITEMS, Table.MEETING_PAPERS, Table.MEETING_VOTES, Table.MEETING_RECUSALS)) {
                checkup.examine("meeting_items", items(meetings).stream(), policy.onItems());
            }
        }
        if (folder.has(Table.MEETING_ITEMS)) {
            checkup.examine(
                    "meeting_items",
                    folder.rows(Table.MEETING_ITEMS)
                            .filter(row -> row.wordOrNull("result", RESULTS) == AgendaItem.Result.PASSED)
                            .map(this::resolution),
                    policy.onResolutions());
        }
        if (folder.has(Table.COLLECTIVE_MATTERS)) {
            Map<String, Optional<Boolean>> passed = passed();
            checkup.examine(
                    "collective_matters",
                    folder.rows(Table.COLLECTIVE_MATTERS).map(row -> matter(row, passed)),
                    policy.onMatters());
        }
        if (folder.has(Table.DECISION_RECORDS, Table.DECISION_CHANGES)) {
            checkup.examine("decision_records", registers().stream(), policy.onRegisters());
        }
    }

    private Set<String> idsOf(Table table, String column) {
        Set<String> ids = new HashSet<>();
        folder.forEach(table, row -> ids.add(row.required(column)));
        return ids;
    }

    private Map<String, Meeting> meetings() {
        Set<String> known = idsOf(Table.MEETINGS, "meeting");
        ListMultimap<String, Meeting.Member> members =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.MEETING_MEMBERS,
                row -> members.put(
                        row.known("meeting", known, Table.MEETINGS),
                        new Meeting.Member(
                                district.person(row, "person"),
                                row.word("capacity", CAPACITIES),
                                row.flag("present"),
                                row.text("reason"),
                                Boolean.TRUE.equals(row.flag("signed")))));
        Map<String, Meeting> meetings = new TreeMap<>();
        folder.forEach(
                Table.MEETINGS,
                row -> meetings.put(row.required("meeting"), meeting(row, members.get(row.required("meeting")))));
        return meetings;
    }

    private Meeting meeting(Row row, List<Meeting.Member> members) {
        return new Meeting(
                row.required("meeting"),
                row.text("number"),
                row.text("body"),
                row.wordOrNull("form", FORMS),
                row.instant("started_at"),
                row.instant("ended_at"),
                row.text("place"),
                district.person(row, "chair"),
                district.person(row, "recorder"),
                members,
                row.hasAny("issued_on", "archive_number")
                        ? new Meeting.Minutes(row.day("issued_on"), row.text("archive_number"))
                        : null,
                district.asOf());
    }

    private List<AgendaItem> items(Map<String, Meeting> meetings) {
        Set<String> known = idsOf(Table.MEETING_ITEMS, "item");
        ListMultimap<String, AgendaItem.Paper> papers =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.MEETING_PAPERS,
                row -> papers.put(
                        row.known("item", known, Table.MEETING_ITEMS),
                        new AgendaItem.Paper(row.required("paper"), row.text("hash"))));
        ListMultimap<String, AgendaItem.Ballot> votes =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.MEETING_VOTES,
                row -> votes.put(
                        row.known("item", known, Table.MEETING_ITEMS),
                        new AgendaItem.Ballot(district.person(row, "person"), row.word("vote", VOTES))));
        SetMultimap<String, String> recused =
                MultimapBuilder.treeKeys().treeSetValues().build();
        folder.forEach(
                Table.MEETING_RECUSALS,
                row -> recused.put(row.known("item", known, Table.MEETING_ITEMS), district.knownPerson(row, "person")));
        return folder.all(Table.MEETING_ITEMS, row -> {
            String item = row.required("item");
            return new AgendaItem(
                    item,
                    Objects.requireNonNull(meetings.get(row.known("meeting", meetings.keySet(), Table.MEETINGS))),
                    papers.get(item),
                    recused.get(item),
                    district.person(row, "chair"),
                    votes.get(item),
                    counts(row),
                    row.wordOrNull("result", RESULTS),
                    row.hasAny("resolution", "responsible_unit", "due_on")
                            ? new AgendaItem.Resolution(
                                    row.text("resolution"), row.text("responsible_unit"), row.day("due_on"))
                            : null);
        });
    }

    private static AgendaItem.@Nullable Counts counts(Row row) {
        Integer ayes = row.count("ayes");
        Integer noes = row.count("noes");
        Integer abstentions = row.count("abstentions");
        return ayes == null || noes == null || abstentions == null
                ? null
                : new AgendaItem.Counts(ayes, noes, abstentions);
    }

    private PassedResolution resolution(Row row) {
        return new PassedResolution(
                row.required("item"),
                district.person(row, "responsible_person"),
                row.day("due_on"),
                row.hasAny("status", "reported_on")
                        ? new PassedResolution.FollowUp(row.wordOrNull("status", STATUS), row.day("reported_on"))
                        : null,
                district.asOf());
    }

    /** What a meeting decided. Where the files do not have the matters of meetings, whatever is named was passed. */
    private WeightyMatter.@Nullable Decided decided(Row row, Map<String, Optional<Boolean>> passed) {
        if (row.text("item") == null) {
            if (row.hasAny("decided_at", "recorded_at")) {
                throw row.unusable("item", "expected a decision, since one is dated, but the cell is empty");
            }
            return null;
        }
        String item = folder.has(Table.MEETING_ITEMS)
                ? row.known("item", passed.keySet(), Table.MEETING_ITEMS)
                : row.required("item");
        return new WeightyMatter.Decided(
                item,
                passed.getOrDefault(item, Optional.of(true)).orElse(null),
                row.instant("decided_at"),
                row.instant("recorded_at"));
    }

    /** Whether each matter of a meeting was passed, empty if that is not recorded. */
    private Map<String, Optional<Boolean>> passed() {
        Map<String, Optional<Boolean>> passed = new HashMap<>();
        folder.forEach(
                Table.MEETING_ITEMS,
                row -> passed.put(
                        row.required("item"),
                        Optional.ofNullable(row.wordOrNull("result", RESULTS)).map(AgendaItem.Result.PASSED::equals)));
        return passed;
    }

    private WeightyMatter matter(Row row, Map<String, Optional<Boolean>> passed) {
        return new WeightyMatter(
                row.required("matter"),
                row.text("kind"),
                row.amount("amount"),
                decided(row, passed),
                Boolean.TRUE.equals(row.flag("executed")) || row.hasAny("executed_at", "executed_by")
                        ? new WeightyMatter.Execution(district.person(row, "executed_by"), row.instant("executed_at"))
                        : null,
                district.asOf());
    }

    private List<DecisionRegister> registers() {
        Set<String> known = idsOf(Table.DECISION_RECORDS, "record");
        ListMultimap<String, DecisionRegister.Change> changes =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.DECISION_CHANGES,
                row -> changes.put(
                        row.known("record", known, Table.DECISION_RECORDS),
                        new DecisionRegister.Change(
                                district.person(row, "changed_by"),
                                row.instant("changed_at"),
                                Boolean.TRUE.equals(row.flag("new_version")),
                                row.text("reason"))));
        ListMultimap<String, DecisionRegister.Entry> entries =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.DECISION_RECORDS,
                row -> entries.put(
                        row.required("register"),
                        new DecisionRegister.Entry(
                                row.required("record"),
                                row.count("number"),
                                row.instant("signed_at"),
                                changes.get(row.required("record")))));
        return entries.keySet().stream()
                .map(register -> new DecisionRegister(
                        register,
                        1,
                        entries.get(register).stream()
                                .sorted(Comparator.comparing(DecisionRegister.Entry::record))
                                .toList(),
                        district.asOf()))
                .toList();
    }
}
