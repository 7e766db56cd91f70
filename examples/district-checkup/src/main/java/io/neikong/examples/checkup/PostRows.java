package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.party.Approval;
import io.neikong.party.Assignment;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.ExemptionTerms;
import io.neikong.permissions.rotation.PostRegister;
import io.neikong.permissions.rotation.PostsClassified;
import io.neikong.permissions.rotation.RotationClock;
import io.neikong.permissions.rotation.RotationExemption;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.permissions.rotation.TenureExempted;
import io.neikong.permissions.rotation.TenureWithinLimit;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The posts, who held which of them for how long, and who may stay longer. */
final class PostRows {

    private static final Map<String, Assignment.Kind> ASSIGNMENT_KINDS = Arrays.stream(Assignment.Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

    private final District district;
    private final DataFolder folder;
    private final ExemptionTerms terms = new ExemptionTerms();

    /** What somebody did in a unit: the function of the post, or the post itself. */
    record Work(String person, String unit, String function) {}

    PostRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.POSTS)) {
            checkup.examine("posts", register().functions().stream(), List.of(new PostsClassified()));
        }
        if (folder.has(Table.ASSIGNMENTS)) {
            List<Tenure> tenures = exemptedTenures();
            checkup.examine("assignments", tenures.stream(), List.of(new TenureWithinLimit(clock(), terms)));
            if (folder.has(Table.ROTATION_EXEMPTIONS)) {
                checkup.examine("rotation_exemptions", tenures.stream(), List.of(new TenureExempted(clock(), terms)));
            }
        }
    }

    /** Who has to rotate within the next days. */
    RotationForecast forecast(int days) {
        return RotationForecast.of(exemptedTenures(), clock(), terms, district.asOf(), days);
    }

    private RotationClock clock() {
        List<LocalDate> migrated = folder.all(Table.MIGRATIONS, row -> {
            row.required("day");
            return Objects.requireNonNull(row.day("day"));
        });
        return new RotationClock(district.policy()).withMigrationDays(Set.copyOf(migrated));
    }

    private PostRegister register() {
        return new PostRegister(folder.all(
                Table.POSTS,
                row -> new PostRegister.Entry(
                        new Post(row.required("post"), row.required("unit"), row.text("post_class")),
                        row.text("function"))));
    }

    /** The function of each post that has one, by unit and post. */
    Map<List<String>, String> functions() {
        Map<List<String>, String> functions = new HashMap<>();
        register().posts().stream()
                .filter(entry -> entry.function() != null)
                .forEach(entry -> functions.put(
                        List.of(entry.post().unit(), entry.post().post()), Objects.requireNonNull(entry.function())));
        return functions;
    }

    /** The class that is registered for each post that has one, by unit and post; it prevails over that of an assignment. */
    Map<List<String>, String> classes() {
        Map<List<String>, String> classes = new HashMap<>();
        register().posts().stream()
                .map(PostRegister.Entry::post)
                .filter(post -> post.postClass() != null)
                .forEach(post ->
                        classes.put(List.of(post.unit(), post.post()), Objects.requireNonNull(post.postClass())));
        return classes;
    }

    /** What the person of a row did in its unit and post. */
    Work work(Row row, String person, Map<List<String>, String> functions) {
        String unit = row.required("unit");
        String post = row.required("post");
        return new Work(district.knownPerson(row, person), unit, functions.getOrDefault(List.of(unit, post), post));
    }

    static Work workOf(Tenure tenure) {
        String function = tenure.function();
        return new Work(
                tenure.person(),
                tenure.post().unit(),
                function == null ? tenure.post().post() : function);
    }

    List<Assignment> assignments() {
        return folder.all(
                Table.ASSIGNMENTS,
                row -> new Assignment(
                        district.knownPerson(row, "person"),
                        new Post(row.required("post"), row.required("unit"), row.text("post_class")),
                        row.word("kind", ASSIGNMENT_KINDS, Assignment.Kind.REGULAR),
                        row.validity()));
    }

    /** The same, each only while its person works here, if the district lists its persons. */
    List<Assignment> assignmentsInService() {
        ListMultimap<String, Validity> employments = district.employments();
        return employments == null
                ? assignments()
                : assignments().stream()
                        .flatMap(one -> employments.get(one.person()).stream()
                                .flatMap(employed -> employed.intersection(one.validity()).stream())
                                .map(held -> new Assignment(one.person(), one.post(), one.kind(), held)))
                        .toList();
    }

    /** One tenure for each person, unit and function. */
    List<Tenure> tenures(List<Assignment> assignments) {
        return register().tenures(assignments, district.asOf());
    }

    private List<Tenure> exemptedTenures() {
        List<Tenure> tenures = tenures(assignments());
        if (!folder.has(Table.ROTATION_EXEMPTIONS)) {
            return tenures;
        }
        Map<List<String>, String> functions = functions();
        ListMultimap<Work, RotationExemption> exemptions =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.ROTATION_EXEMPTIONS, row -> exemptions.put(work(row, "person", functions), exemption(row)));
        Authorities authorities = authorities();
        List<Tenure> all = new ArrayList<>(tenures.size());
        for (Tenure tenure : tenures) {
            all.add(tenure.exempted(exemptions.removeAll(workOf(tenure)), authorities));
        }
        district.warn(
                "unmatchedExemptions",
                exemptions.values().stream()
                        .map(RotationExemption::exemption)
                        .sorted()
                        .toList());
        return all;
    }

    private RotationExemption exemption(Row row) {
        String approver = district.person(row, "approver");
        return new RotationExemption(
                row.required("exemption"),
                row.text("reason"),
                approver == null
                        ? null
                        : new Approval(approver, row.instant("approved_at"), row.instant("approval_recorded_at")),
                row.day("expires_on"),
                row.day("audited_on"));
    }

    /** Who may approve exemptions, null if the district does not list them. */
    private @Nullable Authorities authorities() {
        if (!folder.has(Table.ROTATION_AUTHORITIES)) {
            return null;
        }
        return new Authorities(
                folder.all(
                        Table.ROTATION_AUTHORITIES,
                        row -> new Authority(district.knownPerson(row, "person"), terms.scope(), null, row.validity())),
                district.delegations());
    }
}
