package io.neikong.permissions.conflict;

import io.neikong.control.Recorded;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fewest grants to take back so that a person is in no conflict any more, and what that costs (最小收回方案). It concerns
 * the last moment of the review period: what was held before cannot be taken back.
 *
 * @param person  who
 * @param revoke  what to take back, sorted; nothing if there is no conflict
 * @param loses  every permission that the person would then no longer have in any way, sorted
 * @param atLeast  how many have to be taken back in any case, as far as that was proved
 */
public record Remediation(String person, List<Way> revoke, List<String> loses, int atLeast) implements Serializable {

    /**
     * A way to hold something: an own grant, or one that somebody lent.
     *
     * @param grant  the identifier of the grant
     * @param lentBy  the person whose delegation has to end, null if the grant is the person's own
     */
    public record Way(String grant, @Nullable String lentBy) implements Comparable<Way>, Serializable {

        private static final Comparator<Way> ORDER =
                Comparator.comparing(Way::grant).thenComparing(Way::lentBy, Comparator.nullsFirst(String::compareTo));

        public Way {
            lentBy = Recorded.text(lentBy);
            Objects.requireNonNull(grant, "grant");
        }

        static Way of(Held held) {
            return new Way(held.grant(), held.lentBy());
        }

        /** By grant; an own one before a lent one. */
        @Override
        public int compareTo(Way other) {
            return ORDER.compare(this, other);
        }
    }

    public Remediation {
        Objects.requireNonNull(person, "person");
        revoke = List.copyOf(revoke);
        loses = List.copyOf(loses);
    }

    /**
     * What to take back from a person. Of several ways that are equally few, the one that costs the fewest permissions.
     *
     * <p>The answer {@linkplain #isSmallest is the smallest} unless the conflicts are very many; then it is one from which
     * nothing can be left out, and {@link #atLeast} says how far it can be from the smallest.
     *
     * @param scan  the scan
     * @param person  the person
     */
    public static Remediation of(ConflictScan scan, String person) {
        return new RevocationSearch(scan, person).result();
    }

    /** Whether nobody can do with fewer. */
    public boolean isSmallest() {
        return revoke.size() == atLeast;
    }
}
