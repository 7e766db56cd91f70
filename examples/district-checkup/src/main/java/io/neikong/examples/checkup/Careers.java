package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.permissions.mover.Career;
import io.neikong.permissions.mover.Overlap;
import io.neikong.permissions.mover.PostChange;
import io.neikong.permissions.mover.PostHeld;
import io.neikong.time.Validity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The posts of each person, what they entitle to, and how they changed. */
final class Careers {

    private static final Map<String, PostChange.Kind> KINDS = Arrays.stream(PostChange.Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));
    private static final Set<PostChange.Kind> LEAVING =
            Set.of(PostChange.Kind.RESIGNATION, PostChange.Kind.RETIREMENT, PostChange.Kind.DISMISSAL);

    private final District district;
    private final DataFolder folder;
    private final Map<String, Career> careers = new HashMap<>();

    Careers(District district, RoleHierarchy roles) {
        this.district = district;
        this.folder = district.folder();
        ListMultimap<String, PostHeld> posts = posts(roles);
        ListMultimap<String, PostChange> changes = changes();
        Set<String> persons = new TreeSet<>(posts.keySet());
        persons.addAll(changes.keySet());
        persons.forEach(person -> careers.put(person, new Career(person, posts.get(person), changes.get(person))));
    }

    /** The career of a person, without any post if nothing is recorded of the person. */
    Career of(String person) {
        return careers.computeIfAbsent(person, unseen -> new Career(unseen, List.of(), List.of()));
    }

    private ListMultimap<String, PostHeld> posts(RoleHierarchy roles) {
        Map<List<String>, Set<String>> templates = templates(roles);
        ListMultimap<String, PostHeld> posts = ArrayListMultimap.create();
        folder.forEach(Table.ASSIGNMENTS, row -> {
            String unit = row.required("unit");
            String post = row.required("post");
            posts.put(
                    district.knownPerson(row, "person"),
                    new PostHeld(unit + "/" + post, row.validity(), template(templates, unit, post)));
        });
        // A power by office can be lent, so it counts like what a post entitles to.
        folder.forEach(Table.SEAL_AUTHORITIES, row -> addPower(row, row.required("seal"), posts));
        folder.forEach(Table.GRANT_AUTHORITIES, row -> addPower(row, row.required("scope"), posts));
        return posts;
    }

    private void addPower(Row row, String scope, ListMultimap<String, PostHeld> posts) {
        posts.put(district.knownPerson(row, "person"), new PostHeld(scope, row.validity(), Set.of(scope)));
    }

    private Map<List<String>, Set<String>> templates(RoleHierarchy roles) {
        Map<List<String>, Set<String>> templates = new HashMap<>();
        folder.forEach(Table.POST_ROLES, row -> {
            String unit = row.text("unit");
            String role = row.text("role");
            String permission = row.text("permission");
            Set<String> template = templates.computeIfAbsent(
                    List.of(unit == null ? "" : unit, row.required("post")), unseen -> new TreeSet<>());
            if (role != null) {
                template.addAll(row.refusing("role", () -> roles.permissionsOf(role)));
            }
            if (permission != null) {
                template.add(permission);
            }
        });
        return templates;
    }

    private static @Nullable Set<String> template(Map<List<String>, Set<String>> templates, String unit, String post) {
        Set<String> own = templates.get(List.of(unit, post));
        Set<String> general = templates.get(List.of("", post));
        if (own == null || general == null) {
            return own == null ? general : own;
        }
        Set<String> both = new TreeSet<>(own);
        both.addAll(general);
        return both;
    }

    /** Without templates nobody can say what a transfer takes away; what leaving takes away is clear. */
    private ListMultimap<String, PostChange> changes() {
        boolean transfersToo = folder.has(Table.ASSIGNMENTS, Table.POST_ROLES);
        ListMultimap<String, PostChange> changes = ArrayListMultimap.create();
        folder.forEach(Table.POST_CHANGES, row -> {
            PostChange change = new PostChange(
                    row.required("change"),
                    row.word("kind", KINDS),
                    row.day("effective_on"),
                    row.instant("recorded_at"),
                    overlap(row));
            if (transfersToo || LEAVING.contains(change.kind())) {
                changes.put(district.knownPerson(row, "person"), change);
            }
        });
        return changes;
    }

    private @Nullable Overlap overlap(Row row) {
        if (row.text("overlap_to") == null) {
            return null;
        }
        String from = row.text("overlap_from") == null ? "effective_on" : "overlap_from";
        Validity validity = row.validity(from, "overlap_to");
        return new Overlap(validity, district.person(row, "overlap_approved_by"), row.instant("overlap_approved_at"));
    }
}
