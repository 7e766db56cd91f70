package io.neikong.party;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.Serializable;
import java.util.Collection;
import java.util.Objects;

/**
 * Who declared to be related to whom (亲属关系申报). What one declared holds for both; relatives of relatives are not
 * related by that.
 */
public final class Relatives implements Serializable {

    private static final long serialVersionUID = 1;

    private final ImmutableSetMultimap<String, String> related;

    private Relatives(ImmutableSetMultimap<String, String> related) {
        this.related = related;
    }

    /**
     * One declaration.
     *
     * @param person  who declared
     * @param relative  the relative, by the same kind of identifier
     */
    public record Declaration(String person, String relative) implements Serializable {

        /**
         * Refuses what declares nothing.
         *
         * @throws IllegalArgumentException if both are the same person
         */
        public Declaration {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(relative, "relative");
            if (person.equals(relative)) {
                throw new IllegalArgumentException("person and relative must differ, but both were " + person);
            }
        }
    }

    /** Relatives according to these declarations, in any order. */
    public static Relatives of(Collection<Declaration> declarations) {
        ImmutableSetMultimap.Builder<String, String> related = ImmutableSetMultimap.builder();
        for (Declaration declaration : declarations) {
            related.put(declaration.person(), declaration.relative());
            related.put(declaration.relative(), declaration.person());
        }
        return new Relatives(related.build());
    }

    /** Whether either of two persons declared the other; nobody is his own relative. */
    public boolean areRelated(String one, String other) {
        return related.containsEntry(one, other);
    }
}
