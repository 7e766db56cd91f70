package io.neikong.governance.integrity;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post of weight or of high risk, and what the list of key posts says of it (重要岗位、高风险岗位).
 *
 * @param post  the caller's identifier of the post
 * @param listed  whether it stands in the list of key posts
 * @param risks  the risks of the risk list that it is tied to
 * @param rotationClass  the class by which it rotates, null if none is recorded
 * @param separations  the segregations of duties that it is part of
 */
public record KeyPost(
        String post, boolean listed, Link risks, @Nullable String rotationClass, Link separations)
        implements Serializable {

    /**
     * The identifiers under which something is named elsewhere.
     *
     * @param named  those that the list names, in any order; none if it names none
     * @param existing  all that there are, null if not known
     */
    public record Link(List<String> named, @Nullable Set<String> existing) implements Serializable {
        public Link {
            named = Recorded.texts(named);
            existing = existing == null ? null : Set.copyOf(existing);
        }

        /** Those that are named and do not exist, sorted, each once; none if it is not known which exist. */
        List<String> dangling() {
            return existing == null
                    ? List.of()
                    : named.stream()
                            .filter(name -> !existing.contains(name))
                            .distinct()
                            .sorted()
                            .toList();
        }

        /** Whether what is named cannot be found to exist. */
        boolean isOpen() {
            return existing == null && !named.isEmpty();
        }
    }

    public KeyPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(risks, "risks");
        rotationClass = Recorded.text(rotationClass);
        Objects.requireNonNull(separations, "separations");
    }
}
