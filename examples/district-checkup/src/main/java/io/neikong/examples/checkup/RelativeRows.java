package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.party.Assignment;
import io.neikong.party.Relatives;
import io.neikong.separation.PostsApart;
import io.neikong.separation.RelatedStaff;
import io.neikong.separation.RelativesInSeparatePosts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who declared to be related to whom, and which posts the two held. */
final class RelativeRows {

    private static final Map<String, PostsApart.Ground> GROUNDS = Arrays.stream(PostsApart.Ground.values())
            .collect(Collectors.toMap(ground -> ground.name().toLowerCase(Locale.ROOT), ground -> ground));

    private final District district;
    private final DataFolder folder;

    RelativeRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.RELATIVES, Table.ASSIGNMENTS, Table.POSTS_APART)) {
            checkup.examine("relatives", relatedStaff(), List.of(new RelativesInSeparatePosts(postsApart())));
        }
    }

    /** A member of staff and a relative, who may be anybody. */
    Relatives.Declaration declaration(Row row) {
        return row.refusing(
                "relative",
                () -> new Relatives.Declaration(district.knownPerson(row, "person"), row.required("relative")));
    }

    /** Two relatives once, whoever of them declared it. */
    private Stream<RelatedStaff> relatedStaff() {
        ListMultimap<String, Assignment> held =
                MultimapBuilder.hashKeys().arrayListValues().build();
        new PostRows(district).assignments().forEach(one -> held.put(one.person(), one));
        return folder.all(Table.RELATIVES, this::declaration).stream()
                .map(declared -> related(declared, held))
                .distinct();
    }

    private RelatedStaff related(Relatives.Declaration declared, ListMultimap<String, Assignment> held) {
        boolean inOrder = declared.person().compareTo(declared.relative()) < 0;
        List<Assignment> both = new ArrayList<>(held.get(inOrder ? declared.person() : declared.relative()));
        both.addAll(held.get(inOrder ? declared.relative() : declared.person()));
        return new RelatedStaff(declared.person(), declared.relative(), both, district.asOf());
    }

    private List<PostsApart> postsApart() {
        Set<Set<List<String>>> seen = new HashSet<>();
        return folder.all(Table.POSTS_APART, row -> {
            List<String> one = List.of(row.required("unit"), row.required("post"));
            List<String> other = List.of(row.required("other_unit"), row.required("other_post"));
            if (!seen.add(new HashSet<>(List.of(one, other)))) {
                throw row.unusable("other_post", "expected two posts once, in whatever order, but they stand twice");
            }
            return new PostsApart(one.get(0), one.get(1), other.get(0), other.get(1), row.word("ground", GROUNDS));
        });
    }
}
