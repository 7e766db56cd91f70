package io.neikong.finance.subsidy.comparison;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The hits of one programme in one period, and those that were set aside (比中放行情况).
 *
 * @param programme  the caller's identifier of the programme and period together
 * @param hits  how many hits there were, set aside or not
 * @param overrides  the hits that were set aside, in any order
 */
public record OverriddenHits(String programme, int hits, List<Hit> overrides) implements Serializable {

    /**
     * A hit that was set aside.
     *
     * @param comparison  the caller's identifier of the comparison
     * @param person  the identifier of the person who set it aside, null if that is not known
     */
    public record Hit(String comparison, @Nullable String person) implements Serializable {
        public Hit {
            person = Recorded.text(person);
            Objects.requireNonNull(comparison, "comparison");
        }
    }

    /**
     * Refuses more overrides than hits.
     *
     * @throws IllegalArgumentException if there are fewer hits than overrides
     */
    public OverriddenHits {
        Objects.requireNonNull(programme, "programme");
        overrides = List.copyOf(overrides);
        if (hits < overrides.size()) {
            throw new IllegalArgumentException(
                    "hits must not be fewer than overrides, but were " + hits + " and " + overrides.size());
        }
    }

    /** How many a person set aside. */
    int by(String person) {
        int count = 0;
        for (int i = 0; i < overrides.size(); i++) {
            count += person.equals(overrides.get(i).person()) ? 1 : 0;
        }
        return count;
    }

    /** How many were set aside by nobody known. */
    int byUnknown() {
        int count = 0;
        for (int i = 0; i < overrides.size(); i++) {
            count += overrides.get(i).person() == null ? 1 : 0;
        }
        return count;
    }
}
