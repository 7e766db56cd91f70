package io.neikong.party;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post in a unit (岗位).
 *
 * @param post  the identifier of the post within its unit
 * @param unit  the unit (单位、街镇)
 * @param postClass  its class for rotation, such as {@code UI_FUND} or {@code HIGH_RISK} (岗位类别), null if it was never
 *     classified
 */
public record Post(String post, String unit, @Nullable String postClass) implements Serializable {
    public Post {
        postClass = Recorded.text(postClass);
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(unit, "unit");
    }
}
