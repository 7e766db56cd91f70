package io.neikong.permissions.rotation;

import io.neikong.control.Control;
import io.neikong.party.Post;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

class PostsClassifiedContractTest implements ControlContract<PostFunction> {

    @Override
    public Control<PostFunction> control() {
        return new PostsClassified();
    }

    @Override
    public PostFunction satisfying() {
        return function(post("cashier", "UI_FUND"));
    }

    @Override
    public List<PostFunction> offending() {
        return List.of(function(
                post("cashier", "UI_FUND"), post("teller", "GENERAL"), post("clerk", null), post("window", null)));
    }

    private static PostFunction function(Post... posts) {
        return new PostFunction("street 1", "pay-out", List.of(posts));
    }

    private static Post post(String post, @Nullable String postClass) {
        return new Post(post, "street 1", postClass);
    }
}
