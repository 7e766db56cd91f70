package io.neikong.governance.integrity;

import static io.neikong.governance.integrity.IntegrityRule.KEY_POSTS_LISTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;

/**
 * Checks that a post of weight or of high risk stands in the list of key posts, and that the list ties it to a class by which it rotates,
 * and to risks and segregations of duties that exist (重要岗位清单关联风险、轮岗和不相容岗位).
 *
 * <p>Something that the list does not say is a breach and no gap, because the list is what is examined. Whether the person rotates and the
 * duties are apart is for the rules on those.
 */
public record KeyPostListed() implements Control<KeyPost> {

    private static final List<Rule> RULES = List.of(KEY_POSTS_LISTED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(KeyPost post) {
        Outcome outcome = Outcome.satisfied(this, post.post(), RULES);
        if (!post.listed()) {
            return outcome.breach(KEY_POSTS_LISTED, Evidence.of("circumstances", Terms.of("notListed")));
        }
        Terms circumstances = Terms.NONE
                .when(post.risks().named().isEmpty(), "noRisk")
                .when(post.rotationClass() == null, "noRotation")
                .when(post.separations().named().isEmpty(), "noSeparation")
                .when(!post.risks().dangling().isEmpty(), "unknownRisk")
                .when(!post.separations().dangling().isEmpty(), "unknownSeparation");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    KEY_POSTS_LISTED,
                    Evidence.of("circumstances", circumstances)
                            .andAny("unknownRisks", post.risks().dangling())
                            .andAny("unknownSeparations", post.separations().dangling()));
        }
        return outcome.gap(
                KEY_POSTS_LISTED,
                Terms.NONE
                        .when(post.risks().isOpen(), "riskList")
                        .when(post.separations().isOpen(), "separationList"));
    }
}
