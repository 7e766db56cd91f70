package io.neikong.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days on which a place closed or worked other than the State Council arranged for the whole country, such as for a
 * typhoon (停工停业), and the document that says so.
 *
 * @param basis  the document, such as its number or address; cited as the paper for these days
 * @param announcedOn  the day on which the document was announced
 * @param daysOff  the days on which the place was closed, each once; kept in order
 * @param workingDays  the days on which the place worked, each once and not also off; kept in order
 */
public record LocalArrangement(
        String basis, LocalDate announcedOn, List<LocalDate> daysOff, List<LocalDate> workingDays)
        implements Serializable {

    /**
     * Refuses what no document can say.
     *
     * @throws IllegalArgumentException if the basis is blank, if there is no day, or a day is there twice
     */
    public LocalArrangement {
        Objects.requireNonNull(announcedOn, "announcedOn");
        daysOff = daysOff.stream().sorted().toList();
        workingDays = workingDays.stream().sorted().toList();
        if (basis.isBlank()) {
            throw new IllegalArgumentException("basis must name a document, but was blank");
        }
        if (daysOff.isEmpty() && workingDays.isEmpty()) {
            throw new IllegalArgumentException(
                    "a local arrangement must change a day, but that of " + basis + " has none");
        }
        Set<LocalDate> seen = new HashSet<>();
        Stream.concat(daysOff.stream(), workingDays.stream()).forEach(day -> {
            if (!seen.add(day)) {
                throw new IllegalArgumentException("expected each day once, but " + basis + " has " + day + " twice");
            }
        });
    }

    /**
     * Days on which a place was closed.
     *
     * @param basis  the document that says so
     * @param announcedOn  the day on which it was announced
     * @param daysOff  the days, each once
     * @return the arrangement
     * @throws IllegalArgumentException if the basis is blank, if there is no day, or a day is there twice
     */
    public static LocalArrangement closed(String basis, LocalDate announcedOn, LocalDate... daysOff) {
        return new LocalArrangement(basis, announcedOn, List.of(daysOff), List.of());
    }

    /**
     * Days on which a place worked.
     *
     * @param basis  the document that says so
     * @param announcedOn  the day on which it was announced
     * @param workingDays  the days, each once
     * @return the arrangement
     * @throws IllegalArgumentException if the basis is blank, if there is no day, or a day is there twice
     */
    public static LocalArrangement worked(String basis, LocalDate announcedOn, LocalDate... workingDays) {
        return new LocalArrangement(basis, announcedOn, List.of(), List.of(workingDays));
    }

    Stream<LocalDate> days() {
        return Stream.concat(daysOff.stream(), workingDays.stream());
    }

    boolean names(LocalDate day) {
        return daysOff.contains(day) || workingDays.contains(day);
    }
}
