package io.neikong.party;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Objects;

/**
 * A person in a post (任职). All kinds count alike for rotation and for incompatible duties.
 *
 * @param person  who
 * @param post  where
 * @param kind  in what capacity
 * @param validity  from when to when; a person who takes over on the day on which another leaves does not overlap him
 */
public record Assignment(String person, Post post, Kind kind, Validity validity) implements Serializable {

    /** In what capacity a person holds a post. */
    public enum Kind {
        /** Appointed (正式任职). */
        REGULAR,
        /** Acting (代理). */
        ACTING,
        /** Beside another post (兼任). */
        PART_TIME,
        /** On loan from another unit (借调). */
        SECONDED,
        /** Standing in for somebody absent (顶岗). */
        TEMP_COVER
    }

    public Assignment {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(validity, "validity");
    }
}
