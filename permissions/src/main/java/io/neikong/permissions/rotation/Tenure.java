package io.neikong.permissions.rotation;

import io.neikong.party.Post;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All the time that one person held one post, in whatever capacity (任职经历).
 *
 * @param person  who
 * @param post  which post
 * @param held  each time that the person held it, in any order; these may overlap
 * @param asOf  the day on which it is looked at
 */
public record Tenure(String person, Post post, List<Validity> held, LocalDate asOf) implements Serializable {
    public Tenure {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(asOf, "asOf");
        held = List.copyOf(held);
    }
}
