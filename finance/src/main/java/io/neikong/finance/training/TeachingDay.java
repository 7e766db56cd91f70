package io.neikong.finance.training;

import io.neikong.finance.training.Timetable.Stay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was taught to one class on one day of Asia/Shanghai (班级单日授课).
 *
 * @param trainingClass  the caller's identifier of the class
 * @param day  the day
 * @param lessons  all lessons of which some part may be on that day, in any order; of one that crosses midnight only the part
 *     on the day counts
 */
public record TeachingDay(String trainingClass, LocalDate day, List<Stay> lessons) implements Serializable {
    public TeachingDay {
        Objects.requireNonNull(trainingClass, "trainingClass");
        Objects.requireNonNull(day, "day");
        lessons = List.copyOf(lessons);
    }
}
