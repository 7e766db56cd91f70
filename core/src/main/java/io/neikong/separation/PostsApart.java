package io.neikong.separation;

import io.neikong.party.Post;
import java.io.Serializable;
import java.util.Objects;

/**
 * Two posts that relatives must not hold at the same time (亲属须回避的岗位). The order of the two does not matter.
 *
 * @param unit  the unit of the one post
 * @param post  the one post within its unit
 * @param otherUnit  the unit of the other post
 * @param otherPost  the other post within its unit; the same as the one if several people hold it side by side
 * @param ground  why
 */
public record PostsApart(String unit, String post, String otherUnit, String otherPost, Ground ground)
        implements Serializable {

    /** Why relatives must not hold two posts at the same time. */
    public enum Ground {
        /** One directs the other (直接上下级). */
        DIRECT_SUPERIOR,
        /** Both are directly under the same superior (直接隶属同一领导). */
        SAME_SUPERIOR,
        /** One leads the organ in which the other works on personnel, discipline, audit or finance (领导职务与人事、纪检、审计、财务). */
        LEADER_AND_OVERSIGHT,
        /** One leads the unit, the other its accounting (单位负责人与会计机构负责人). */
        UNIT_HEAD_AND_CHIEF_ACCOUNTANT,
        /** One leads the accounting, the other is its cashier (会计机构负责人与出纳). */
        CHIEF_ACCOUNTANT_AND_CASHIER
    }

    public PostsApart {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(otherUnit, "otherUnit");
        Objects.requireNonNull(otherPost, "otherPost");
        Objects.requireNonNull(ground, "ground");
    }

    /** Whether it is about these two posts, in this order or the other. */
    boolean areHeld(Post one, Post other) {
        return (isOne(one) && isOther(other)) || (isOne(other) && isOther(one));
    }

    /** Whether it is about the same two posts as another. */
    boolean areSame(PostsApart another) {
        return areHeld(
                new Post(another.post, another.unit, null), new Post(another.otherPost, another.otherUnit, null));
    }

    private boolean isOne(Post held) {
        return unit.equals(held.unit()) && post.equals(held.post());
    }

    private boolean isOther(Post held) {
        return otherUnit.equals(held.unit()) && otherPost.equals(held.post());
    }
}
