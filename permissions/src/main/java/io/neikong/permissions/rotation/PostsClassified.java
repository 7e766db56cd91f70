package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.CLASSIFIED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Post;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Checks that each post of the register has a class, and posts with the same function the same one (岗位分类).
 *
 * <p>A post without a class is a gap: nobody can tell how long it may be held. Two classes for the same function are a
 * breach, because a new title must not change the limit. Who holds the posts does not matter here, and
 * {@link TenureWithinLimit} speaks of persons only.
 */
public record PostsClassified() implements Control<PostFunction> {

    private static final List<Rule> RULES = List.of(CLASSIFIED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PostFunction function) {
        if (function.posts().isEmpty()) {
            return Outcome.notApplicable(this, function.function());
        }
        Outcome outcome = Outcome.satisfied(this, function.function(), RULES);
        String first = null;
        boolean differ = false;
        for (Post post : function.posts()) {
            String postClass = post.postClass();
            if (postClass == null) {
                outcome = outcome.gap(
                        CLASSIFIED,
                        Evidence.about("unit", function.unit())
                                .andAbout("post", post.post())
                                .andMissing(Terms.of("postClass")));
            } else {
                differ |= first != null && !first.equals(postClass);
                first = first == null ? postClass : first;
            }
        }
        return differ ? outcome.breach(CLASSIFIED, classes(function)) : outcome;
    }

    private static Evidence classes(PostFunction function) {
        TreeSet<String> posts = new TreeSet<>();
        TreeSet<String> classes = new TreeSet<>();
        for (Post post : function.posts()) {
            if (post.postClass() != null) {
                posts.add(post.post());
                classes.add(Objects.requireNonNull(post.postClass()));
            }
        }
        return Evidence.about("unit", function.unit()).and("posts", posts).and("postClasses", classes);
    }
}
