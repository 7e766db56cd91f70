package io.neikong.checkup;

import io.neikong.control.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A checkup held against a {@link Baseline} (与基线比较). The sizes of the lists, over time, show whether old findings are
 * worked off.
 *
 * @param asOf  the day of the checkup
 * @param added  NEW: open findings that are not in the baseline, or weigh more than what was accepted
 * @param known  KNOWN: findings that were accepted and are not yet due, or are excused by a waiver
 * @param overdue  OVERDUE: open findings that were accepted and whose due date has passed
 * @param fixed  FIXED: entries that were examined and are no longer found
 * @param notAssessed  entries of which nothing can be said, because their control examined nothing for their rule
 */
public record BaselineComparison(
        LocalDate asOf,
        List<Finding> added,
        List<Known> known,
        List<Known> overdue,
        List<Baseline.Entry> fixed,
        List<Baseline.Entry> notAssessed) {

    public BaselineComparison {
        Objects.requireNonNull(asOf, "asOf");
        added = List.copyOf(added);
        known = List.copyOf(known);
        overdue = List.copyOf(overdue);
        fixed = List.copyOf(fixed);
        notAssessed = List.copyOf(notAssessed);
    }

    /**
     * A finding that was accepted.
     *
     * @param finding  what was found this time
     * @param entry  what was accepted
     */
    public record Known(Finding finding, Baseline.Entry entry) {
        public Known {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(entry, "entry");
        }
    }

    /** What counts as open although there is a baseline: the new and the overdue, in {@link Finding#REPORT_ORDER}. */
    public List<Finding> openFindings() {
        return Stream.concat(added.stream(), overdue.stream().map(Known::finding))
                .sorted(Finding.REPORT_ORDER)
                .toList();
    }

    /** The entries past their due date of which nothing can be said, because nobody looked whether they are fixed. */
    public List<Baseline.Entry> overdueAndNotAssessed() {
        return notAssessed.stream().filter(entry -> entry.isOverdueOn(asOf)).toList();
    }

    /** Whether anything is open, or an entry is past its due date and nobody looked whether it is fixed. */
    public boolean hasOpenFindings() {
        return !added.isEmpty()
                || !overdue.isEmpty()
                || !overdueAndNotAssessed().isEmpty();
    }
}
