package io.neikong.permissions.rotation;

import io.neikong.party.Post;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The posts of one unit in which the same is done, under whatever title (同一职能的岗位).
 *
 * @param unit  the unit
 * @param function  the identifier of what is done (职能), that of the post if it has none of its own
 * @param posts  the posts, in any order, all of that unit
 */
public record PostFunction(String unit, String function, List<Post> posts) implements Serializable {
    public PostFunction {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(function, "function");
        posts = List.copyOf(posts);
    }
}
