package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.governance.integrity.IntegrityPolicy;
import io.neikong.governance.integrity.KeyPost;
import io.neikong.governance.integrity.KeyPostHolder;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.separation.Separation;
import io.neikong.time.ChinaTime;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Key posts, and what those who hold them signed, were taught and declared. */
final class IntegrityRows {

    /** The classes of posts that rotate sooner than others. */
    private static final Set<String> KEY_CLASSES = Set.of("UI_FUND", "HIGH_RISK", "FINANCE", "OTHER_KEY");

    private static final Map<String, KeyPostHolder.Kind> KINDS = Row.wordsFor(KeyPostHolder.Kind.values());

    private final District district;
    private final DataFolder folder;

    IntegrityRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.KEY_POSTS)) {
            return;
        }
        IntegrityPolicy policy = new IntegrityPolicy();
        Set<String> listed = Set.copyOf(folder.all(Table.KEY_POSTS, IntegrityRows::subject));
        PostRows rows = new PostRows(district);
        Map<List<String>, String> classes = rows.classes();
        List<Assignment> held = rows.assignmentsInService().stream()
                .filter(one -> isListed(one.post(), listed) || isKey(one.post(), classes))
                .toList();
        checkup.examine("key_posts", posts(listed, held).stream(), policy.onPosts());
        if (folder.has(Table.ASSIGNMENTS, Table.INTEGRITY_ACTS)) {
            List<KeyPostHolder> holders = holders(held);
            checkup.examine("integrity_acts", holders.stream(), policy.onCommitments());
            if (folder.has(Table.PERSONAL_CHANGES)) {
                checkup.examine("personal_changes", holders.stream(), policy.onDeclarations());
            }
        }
    }

    /** The identifier of a post: that of the unit before it, if it is not the post of all units. */
    private static String subject(Row row) {
        String unit = row.text("unit");
        return unit == null ? row.required("post") : unit + "/" + row.required("post");
    }

    private static boolean isListed(Post post, Set<String> listed) {
        return listed.contains(post.post()) || listed.contains(post.unit() + "/" + post.post());
    }

    private static boolean isKey(Post post, Map<List<String>, String> classes) {
        String registered = classes.get(List.of(post.unit(), post.post()));
        return KEY_CLASSES.contains(registered == null ? String.valueOf(post.postClass()) : registered);
    }

    private List<KeyPost> posts(Set<String> listed, List<Assignment> held) {
        Set<String> risks =
                folder.has(Table.RISKS) ? Set.copyOf(folder.all(Table.RISKS, row -> row.required("risk"))) : null;
        Set<String> separations = separations();
        List<KeyPost> posts = new ArrayList<>(folder.all(
                Table.KEY_POSTS,
                row -> new KeyPost(
                        subject(row),
                        true,
                        new KeyPost.Link(row.ids("risks"), risks),
                        row.text("rotation_class"),
                        new KeyPost.Link(row.ids("separations"), separations))));
        Set<String> unlisted = new TreeSet<>();
        for (Assignment one : held) {
            if (!isListed(one.post(), listed) && one.validity().covers(ChinaTime.startOf(district.asOf()))) {
                unlisted.add(one.post().unit() + "/" + one.post().post());
            }
        }
        KeyPost.Link none = new KeyPost.Link(List.of(), null);
        unlisted.forEach(post -> posts.add(new KeyPost(post, false, none, null, none)));
        return posts;
    }

    /** The identifiers of what keeps steps or permissions apart, null if no file has any. */
    private @Nullable Set<String> separations() {
        Set<String> known = new HashSet<>();
        if (folder.has(DataFolder.SEPARATIONS)) {
            Path file = folder.path().resolve(DataFolder.SEPARATIONS);
            SeparationFile.read(file).separations().stream().map(Separation::id).forEach(known::add);
        }
        if (folder.has(DataFolder.CONFLICTS)) {
            Path file = folder.path().resolve(DataFolder.CONFLICTS);
            ConflictFile.read(file).stream().map(ConflictSet::id).forEach(known::add);
        }
        return folder.has(DataFolder.SEPARATIONS) || folder.has(DataFolder.CONFLICTS) ? known : null;
    }

    private List<KeyPostHolder> holders(List<Assignment> held) {
        ListMultimap<String, Assignment> posts =
                MultimapBuilder.treeKeys().arrayListValues().build();
        held.forEach(one -> posts.put(one.person(), one));
        ListMultimap<String, KeyPostHolder.Act> acts =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.INTEGRITY_ACTS,
                row -> acts.put(
                        district.knownPerson(row, "person"),
                        new KeyPostHolder.Act(row.word("kind", KINDS), row.day("done_on"))));
        ListMultimap<String, KeyPostHolder.Change> changes =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.PERSONAL_CHANGES,
                row -> changes.put(
                        district.knownPerson(row, "person"),
                        new KeyPostHolder.Change(row.required("change"), row.day("changed_on"))));
        LocalDate registeredSince = folder.all(Table.INTEGRITY_REGISTER, row -> row.requiredDay("from")).stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
        return posts.keySet().stream()
                .map(person -> new KeyPostHolder(
                        person,
                        posts.get(person),
                        acts.get(person),
                        changes.get(person),
                        registeredSince,
                        district.asOf()))
                .toList();
    }
}
