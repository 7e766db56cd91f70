package io.neikong.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the State Council arranged for one year (节假日安排): the days that are not what their weekday says.
 *
 * @param year  the year of the paper, which may also change days of the December before
 * @param papers  the addresses of the papers, the amended one first
 * @param daysOff  the days off, in order
 * @param workingDays  the make-up working days (调休上班), in order
 * @param knownFrom  the day by which the last of the papers had been announced, null if that is not known
 * @param before  what was known before the last of the papers, null if nothing was or if that is not known
 */
record Arrangement(
        int year,
        List<String> papers,
        List<LocalDate> daysOff,
        List<LocalDate> workingDays,
        @Nullable LocalDate knownFrom,
        @Nullable Arrangement before)
        implements Serializable {

    Arrangement {
        papers = List.copyOf(papers);
        daysOff = List.copyOf(daysOff);
        workingDays = List.copyOf(workingDays);
    }

    /** An arrangement of which is not known when it was announced. */
    Arrangement(int year, List<String> papers, List<LocalDate> daysOff, List<LocalDate> workingDays) {
        this(year, papers, daysOff, workingDays, null, null);
    }

    Arrangement withKnownFrom(LocalDate day) {
        return new Arrangement(year, papers, daysOff, workingDays, day, before);
    }

    Arrangement amending(Arrangement earlier) {
        return new Arrangement(year, papers, daysOff, workingDays, knownFrom, earlier);
    }

    /** Whether this is a later version of an arrangement: rests on all of its papers, and on more. */
    boolean goesOnFrom(Arrangement earlier) {
        int inCommon = earlier.papers.size();
        return papers.size() > inCommon && papers.subList(0, inCommon).equals(earlier.papers);
    }

    /** The version that was surely known on a day; empty if none was. */
    Optional<Arrangement> asKnownOn(LocalDate day) {
        if (knownFrom != null && !knownFrom.isAfter(day)) {
            return Optional.of(this);
        }
        return before == null ? Optional.empty() : before.asKnownOn(day);
    }

    boolean names(LocalDate day) {
        return daysOff.contains(day) || workingDays.contains(day);
    }
}
