package io.neikong.examples.checkup;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.governance.guidance.GuidancePolicy;
import io.neikong.governance.guidance.GuidanceSession;
import io.neikong.governance.guidance.PolicyStart;
import io.neikong.governance.guidance.StreetBody;
import io.neikong.governance.guidance.StreetOperator;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Streets and towns, the sessions and visits that they had, and who handles cases there. */
final class GuidanceRows {

    private final District district;
    private final DataFolder folder;
    private final @Nullable LocalDate registeredSince;

    /** The day of each session, null if it is not recorded. */
    private final Map<String, @Nullable LocalDate> sessions = new HashMap<>();

    GuidanceRows(District district) {
        this.district = district;
        this.folder = district.folder();
        registeredSince = folder.all(Table.GUIDANCE_REGISTER, row -> row.requiredDay("from")).stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
        folder.forEach(Table.GUIDANCE_SESSIONS, row -> sessions.put(row.required("session"), row.day("held_on")));
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        GuidancePolicy policy = new GuidancePolicy();
        if (folder.has(Table.GUIDANCE_SESSIONS, Table.GUIDANCE_ATTENDEES)) {
            ListMultimap<String, Attendance> lists = attendances();
            checkup.examine("guidance_sessions", records(lists).stream(), policy.onSessions());
            if (folder.has(Table.STREET_OPERATORS)) {
                checkup.examine("street_operators", operators(lists).stream(), policy.onOperators());
            }
        }
        if (folder.has(Table.STREET_BODIES, Table.GUIDANCE_SESSIONS, Table.GUIDANCE_BODIES)) {
            Map<String, StreetBody> bodies = bodies();
            checkup.examine("street_bodies", bodies.values().stream(), policy.onBodies());
            if (folder.has(Table.POLICY_STARTS, Table.GUIDANCE_POLICIES)) {
                checkup.examine("policy_starts", starts(bodies).stream(), policy.onPolicyStarts());
            }
        }
    }

    /** A line of the list of a session. */
    private record Attendance(
            String session,
            @Nullable String person,
            @Nullable Boolean signed,
            @Nullable String result,
            @Nullable Boolean employed) {}

    private ListMultimap<String, Attendance> attendances() {
        ImmutableListMultimap<String, Validity> employments = district.employments();
        ListMultimap<String, Attendance> lists =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(Table.GUIDANCE_ATTENDEES, row -> {
            String session = row.known("session", sessions.keySet(), Table.GUIDANCE_SESSIONS);
            String person = district.person(row, "person");
            LocalDate day = sessions.get(session);
            Boolean employed = null;
            if (employments != null && person != null && day != null) {
                employed = isEmployed(employments.get(person), day);
            }
            lists.put(session, new Attendance(session, person, row.flag("signed"), row.text("test_result"), employed));
        });
        return lists;
    }

    /** Whether somebody worked here on a day, null if it is not known since when. */
    private static @Nullable Boolean isEmployed(List<Validity> employed, LocalDate day) {
        List<Validity> there =
                employed.stream().filter(one -> one.overlapsDay(day)).toList();
        if (there.isEmpty()) {
            return false;
        }
        return there.stream().allMatch(one -> one.from() == null) ? null : Boolean.TRUE;
    }

    private List<GuidanceSession> records(ListMultimap<String, Attendance> lists) {
        SetMultimap<String, String> bySheet =
                MultimapBuilder.hashKeys().treeSetValues().build();
        folder.forEach(Table.GUIDANCE_SESSIONS, row -> {
            String sheet = row.text("sheet");
            if (sheet != null && district.hasCome(row.day("held_on"))) {
                bySheet.put(sheet, row.required("session"));
            }
        });
        return folder.all(Table.GUIDANCE_SESSIONS, row -> {
            String session = row.required("session");
            String sheet = row.text("sheet");
            Set<String> others = new TreeSet<>(sheet == null ? Set.of() : bySheet.get(sheet));
            others.remove(session);
            return new GuidanceSession(
                    session,
                    row.day("held_on"),
                    row.text("topic"),
                    row.text("trainer"),
                    row.text("material"),
                    row.flag("tested"),
                    lists.get(session).stream()
                            .map(line -> new GuidanceSession.Attendee(
                                    line.person(), line.signed(), line.result(), line.employed()))
                            .toList(),
                    others,
                    district.asOf());
        });
    }

    private List<StreetOperator> operators(ListMultimap<String, Attendance> lists) {
        ListMultimap<String, Validity> worked =
                MultimapBuilder.treeKeys().arrayListValues().build();
        ImmutableListMultimap<String, Validity> employments = district.employments();
        folder.forEach(Table.STREET_OPERATORS, row -> {
            String person = district.knownPerson(row, "person");
            List<Validity> employed = employments == null ? List.of(Validity.ALWAYS) : employments.get(person);
            employed.forEach(one -> row.validity().intersection(one).ifPresent(both -> worked.put(person, both)));
        });
        ListMultimap<String, StreetOperator.Attended> attended =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Attendance line : lists.values()) {
            if (line.person() != null) {
                attended.put(
                        line.person(),
                        new StreetOperator.Attended(
                                line.session(), sessions.get(line.session()), line.signed(), line.employed()));
            }
        }
        return worked.keySet().stream()
                .map(person -> new StreetOperator(
                        person, worked.get(person), attended.get(person), registeredSince, district.asOf()))
                .toList();
    }

    private Map<String, StreetBody> bodies() {
        Set<String> known = Set.copyOf(folder.all(Table.STREET_BODIES, row -> row.required("body")));
        ListMultimap<String, StreetBody.Guidance> guidances =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.GUIDANCE_BODIES, row -> {
            String session = row.known("session", sessions.keySet(), Table.GUIDANCE_SESSIONS);
            String body = row.known("body", known, Table.STREET_BODIES);
            guidances.put(body, new StreetBody.Guidance(session, body, sessions.get(session)));
        });
        SetMultimap<String, String> merged =
                MultimapBuilder.hashKeys().treeSetValues().build();
        folder.forEach(Table.STREET_BODIES, row -> {
            if (row.text("successor") != null) {
                merged.put(successor(row, known), row.required("body"));
            }
        });
        Map<String, StreetBody> bodies = new TreeMap<>();
        folder.forEach(Table.STREET_BODIES, row -> {
            String body = row.required("body");
            List<StreetBody.Guidance> had = new ArrayList<>();
            withMerged(body, merged).forEach(one -> had.addAll(guidances.get(one)));
            bodies.put(
                    body,
                    row.refusing(
                            "to",
                            () -> new StreetBody(
                                    body,
                                    row.day("from"),
                                    row.day("to"),
                                    row.text("successor"),
                                    had,
                                    registeredSince,
                                    district.asOf())));
        });
        return bodies;
    }

    private static String successor(Row row, Set<String> known) {
        String successor = row.required("successor");
        if (!known.contains(successor) || successor.equals(row.required("body"))) {
            throw row.unusable("successor", "expected another body of this file, but was " + successor);
        }
        return successor;
    }

    /** A body and all whose work it took over, directly or not. */
    private static Set<String> withMerged(String body, SetMultimap<String, String> merged) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(body));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                open.addAll(merged.get(next));
            }
        }
        return found;
    }

    private List<PolicyStart> starts(Map<String, StreetBody> bodies) {
        SetMultimap<String, String> taughtAt =
                MultimapBuilder.hashKeys().treeSetValues().build();
        folder.forEach(
                Table.GUIDANCE_POLICIES,
                row -> taughtAt.put(
                        row.required("policy"), row.known("session", sessions.keySet(), Table.GUIDANCE_SESSIONS)));
        return folder.all(
                Table.POLICY_STARTS,
                row -> new PolicyStart(
                        row.required("start"),
                        row.required("policy"),
                        Objects.requireNonNull(bodies.get(row.known("body", bodies.keySet(), Table.STREET_BODIES))),
                        taughtAt.get(row.required("policy")),
                        row.day("issued_on"),
                        row.day("handled_on")));
    }
}
