package io.neikong.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the State Council arranged for one year (节假日安排): the days that are not what their weekday says.
 *
 * @param year  the year of the paper, which may also change days of the December before
 * @param papers  the addresses of the papers, the amended one first
 * @param daysOff  the days off, in order
 * @param workingDays  the make-up working days (调休上班), in order
 */
record Arrangement(int year, List<String> papers, List<LocalDate> daysOff, List<LocalDate> workingDays)
        implements Serializable {

    Arrangement {
        papers = List.copyOf(papers);
        daysOff = List.copyOf(daysOff);
        workingDays = List.copyOf(workingDays);
    }

    boolean names(LocalDate day) {
        return daysOff.contains(day) || workingDays.contains(day);
    }
}
