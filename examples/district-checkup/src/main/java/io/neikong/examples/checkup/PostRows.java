package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.permissions.rotation.TenureWithinLimit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who held which post, and for how long. */
final class PostRows {

    private static final Map<String, Assignment.Kind> ASSIGNMENT_KINDS = Arrays.stream(Assignment.Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

    private static final Comparator<Assignment> LATEST = Comparator.comparing(
                    (Assignment assignment) -> assignment.validity().from(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(assignment -> String.valueOf(assignment.post().postClass()));

    private final District district;
    private final DataFolder folder;

    PostRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ASSIGNMENTS)) {
            checkup.examine("assignments", tenures(), List.of(new TenureWithinLimit(district.policy())));
        }
    }

    /** One tenure for each person and post. Its class is that of the latest assignment, should the lines differ. */
    private Stream<Tenure> tenures() {
        ListMultimap<List<String>, Assignment> held =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        folder.forEach(Table.ASSIGNMENTS, row -> {
            Assignment assignment = assignment(row);
            Post post = assignment.post();
            held.put(List.of(assignment.person(), post.unit(), post.post()), assignment);
        });
        return Multimaps.asMap(held).values().stream().map(this::tenure);
    }

    private Tenure tenure(List<Assignment> assignments) {
        Assignment latest = Collections.max(assignments, LATEST);
        return new Tenure(
                latest.person(),
                latest.post(),
                assignments.stream().map(Assignment::validity).toList(),
                district.asOf());
    }

    private Assignment assignment(Row row) {
        return new Assignment(
                district.knownPerson(row, "person"),
                new Post(row.required("post"), row.required("unit"), row.text("post_class")),
                row.word("kind", ASSIGNMENT_KINDS, Assignment.Kind.REGULAR),
                row.validity());
    }
}
