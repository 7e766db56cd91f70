package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.governance.organisation.ControlPolicy;
import io.neikong.governance.organisation.ControlStaff;
import io.neikong.governance.organisation.ControlStaff.Engagement;
import io.neikong.governance.organisation.ControlStaff.Member;
import io.neikong.governance.organisation.ControlUnits;
import io.neikong.governance.organisation.ControlUnits.Unit;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.time.Answer;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units and the staff for internal control and audit. */
final class OrganisationRows {

    /** When people are on leave, as far as that is recorded, and of whom it is not recorded since when. */
    private record Leave(boolean known, ListMultimap<String, Validity> away, Set<String> untold) {
        @Nullable
        List<Validity> of(String person) {
            return known && !untold.contains(person) ? away.get(person) : null;
        }
    }

    private final District district;
    private final DataFolder folder;

    OrganisationRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        ControlPolicy policy = new ControlPolicy(WorkingCalendar.china());
        if (folder.has(Table.CONTROL_UNITS)) {
            checkup.examine("control_units", units().stream(), policy.onUnits());
        }
        if (folder.has(Table.SUPERVISION_POSTS, Table.ASSIGNMENTS)) {
            checkup.examine("supervision_posts", staff().stream(), policy.onStaff());
        }
    }

    /** Every body that has a unit or a post for it. */
    private Set<String> bodies() {
        Set<String> bodies = new TreeSet<>();
        for (Table table : List.of(Table.CONTROL_UNITS, Table.SUPERVISION_POSTS)) {
            folder.forEach(table, row -> bodies.add(row.required("body")));
        }
        return bodies;
    }

    private List<ControlUnits> units() {
        ListMultimap<String, Unit> units =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(
                Table.CONTROL_UNITS,
                row -> units.put(
                        row.required("body"),
                        new Unit(row.required("unit"), district.person(row, "reports_to"), row.validity())));
        Map<String, Set<String>> leaders = new HashMap<>();
        folder.forEach(Table.HANDLING_LEADERS, row -> {
            String person = district.knownPerson(row, "person");
            Set<String> ofBody = leaders.computeIfAbsent(row.required("body"), body -> new TreeSet<>());
            if (row.validity().overlapsDay(district.asOf())) {
                ofBody.add(person);
            }
        });
        return bodies().stream()
                .map(body -> new ControlUnits(body, units.get(body), leaders.get(body), district.asOf()))
                .toList();
    }

    private List<ControlStaff> staff() {
        Map<String, Map<List<String>, Answer>> posts = new HashMap<>();
        folder.forEach(
                Table.SUPERVISION_POSTS,
                row -> posts.computeIfAbsent(row.required("body"), body -> new HashMap<>())
                        .put(List.of(row.required("unit"), row.required("post")), row.answer("supervision")));
        ListMultimap<String, Assignment> assignments =
                MultimapBuilder.treeKeys().arrayListValues().build();
        new PostRows(district).assignmentsInService().forEach(one -> assignments.put(one.person(), one));
        Set<List<String>> supervising = new HashSet<>();
        posts.values()
                .forEach(ofBody -> ofBody.forEach((post, supervision) -> {
                    if (supervision == Answer.YES) {
                        supervising.add(post);
                    }
                }));
        Leave leave = new Leave(folder.has(Table.ABSENCES) || folder.has(Table.LEAVE), away(), awayUntold());
        return bodies().stream()
                .map(body -> new ControlStaff(
                        body,
                        members(posts.getOrDefault(body, Map.of()), supervising, assignments, leave),
                        district.reviewedSince(),
                        district.asOf()))
                .toList();
    }

    /** Everybody who holds one of the posts at some time, with all that they do but for the supervision of other bodies. */
    private static List<Member> members(
            Map<List<String>, Answer> posts,
            Set<List<String>> supervising,
            ListMultimap<String, Assignment> assignments,
            Leave leave) {
        return assignments.keySet().stream()
                .filter(person ->
                        assignments.get(person).stream().anyMatch(one -> posts.containsKey(keyOf(one.post()))))
                .map(person -> new Member(
                        person,
                        assignments.get(person).stream()
                                .filter(one -> posts.containsKey(keyOf(one.post()))
                                        || !supervising.contains(keyOf(one.post())))
                                .map(one -> new Engagement(
                                        flag(posts.getOrDefault(keyOf(one.post()), Answer.NO)), one.validity()))
                                .toList(),
                        leave.of(person)))
                .toList();
    }

    /** Who may have been on leave at any time of the period, because nobody recorded since when. */
    private Set<String> awayUntold() {
        Validity period =
                Validity.ofDays(district.reviewedSince(), district.asOf().plusDays(1));
        try (Stream<Row> rows = folder.rows(Table.LEAVE)) {
            return rows.filter(row -> row.text("from") == null && row.validity().overlaps(period))
                    .map(row -> row.required("person"))
                    .collect(Collectors.toSet());
        }
    }

    private ListMultimap<String, Validity> away() {
        ListMultimap<String, Validity> away =
                MultimapBuilder.treeKeys().arrayListValues().build();
        try (Stream<Row> rows = Stream.concat(
                folder.rows(Table.ABSENCES).filter(row -> "leave".equalsIgnoreCase(row.text("kind"))),
                folder.rows(Table.LEAVE))) {
            rows.forEach(row -> away.put(district.knownPerson(row, "person"), row.validity()));
        }
        return away;
    }

    private static List<String> keyOf(Post post) {
        return List.of(post.unit(), post.post());
    }

    private static @Nullable Boolean flag(Answer answer) {
        return answer == Answer.UNKNOWN ? null : answer == Answer.YES;
    }
}
