package io.neikong.finance.subsidy.comparison;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons of one application beside what its programme asks for (申请的信息比对).
 *
 * @param application  the caller's identifier of the application
 * @param programme  the identifier of the programme, null if not recorded
 * @param required  the sources that the programme asks for, null if that is not known
 * @param approved  whether it was approved; one that is open, rejected or withdrawn is not examined
 * @param decidedAt  when that was decided, null if not recorded
 * @param payment  its payment, null if it was not paid
 * @param comparisons  the comparisons, in any order
 */
public record ComparedApplication(
        String application,
        @Nullable String programme,
        @Nullable List<String> required,
        boolean approved,
        @Nullable Instant decidedAt,
        @Nullable Payment payment,
        List<Comparison> comparisons)
        implements Serializable {

    /**
     * A payment.
     *
     * @param paidAt  when it was paid, null if not recorded
     * @param changedAt  when its payee or its amount was last changed, null if they were not
     */
    public record Payment(
            @Nullable Instant paidAt, @Nullable Instant changedAt) implements Serializable {}

    public ComparedApplication {
        programme = Recorded.text(programme);
        Objects.requireNonNull(application, "application");
        required = required == null ? null : List.copyOf(required);
        comparisons = List.copyOf(comparisons);
    }

    /** Whether a source counts: those that the programme asks for, or all if that is not known. */
    boolean asksFor(String source) {
        return required == null || required.contains(source);
    }

    /** The last comparison with a source that is not known to be later than a moment, null if there is none. */
    @Nullable
    Comparison last(String source, @Nullable Instant moment) {
        Comparison last = null;
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison one = comparisons.get(i);
            if (one.source().equals(source) && !one.isAfter(moment) && (last == null || isLater(one, last))) {
                last = one;
            }
        }
        return last;
    }

    /** One whose time is not known comes before all others; of two at one time the last of the list counts. */
    private static boolean isLater(Comparison one, Comparison other) {
        return other.queriedAt() == null
                || (one.queriedAt() != null && !one.queriedAt().isBefore(other.queriedAt()));
    }

    /** Whether there is any comparison with a source. */
    boolean hasAny(String source) {
        for (int i = 0; i < comparisons.size(); i++) {
            if (comparisons.get(i).source().equals(source)) {
                return true;
            }
        }
        return false;
    }
}
