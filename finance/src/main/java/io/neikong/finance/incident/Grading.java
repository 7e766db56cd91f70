package io.neikong.finance.incident;

import io.neikong.finance.incident.Incident.Fund;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are reported, how grave they are, and to whom they are reported (要情分级).
 *
 * <p>"Less than 500,000 yuan" is read as below it: 500,000.00 itself is major, which is the safer of the two readings that are
 * around. Below the ordinary threshold only an incident in which a case was filed is reported.
 *
 * @param policy  from which amounts on an incident is reported and is a major one ({@code inc.ordinary}, {@code inc.major}), by
 *     the day of the discovery
 * @param fiscalSubsidies  whether incidents of fiscal subsidies for employment are reported too; the ministry's system names
 *     insurance funds alone, so that they are is an engineering default for the instruction of a city
 * @param ordinaryLevels  who is told of an ordinary incident; the city alone is an engineering default after the system of
 *     2006 and 2007
 * @param majorLevels  who is told of a major one; city and ministry are an engineering default after the same
 */
public record Grading(Policy policy, boolean fiscalSubsidies, List<Level> ordinaryLevels, List<Level> majorLevels)
        implements Serializable {

    /** How grave an incident is, from the least to the most (要情等级). */
    public enum Grade {
        /** None that is reported (不属于要情). */
        NONE,
        /** An ordinary one (普通要情). */
        ORDINARY,
        /** A major one (重大要情). */
        MAJOR
    }

    /** To whom an incident is reported (报告层级). */
    public enum Level {
        /** The supervision of funds of the city (市级基金监督机构). */
        CITY,
        /** The ministry (人力资源社会保障部). */
        MINISTRY
    }

    /**
     * Refuses a grade that nobody is told of.
     *
     * @throws IllegalArgumentException if there is no level for a grade, or a major incident goes to fewer than an ordinary one
     */
    public Grading {
        Objects.requireNonNull(policy, "policy");
        ordinaryLevels = List.copyOf(ordinaryLevels);
        majorLevels = List.copyOf(majorLevels);
        if (ordinaryLevels.isEmpty() || !majorLevels.containsAll(ordinaryLevels)) {
            throw new IllegalArgumentException("ordinaryLevels must not be empty and be among majorLevels, but were "
                    + ordinaryLevels + " and " + majorLevels);
        }
    }

    /** With fiscal subsidies, ordinary incidents to the city, and major ones to city and ministry. */
    public Grading(Policy policy) {
        this(policy, true, List.of(Level.CITY), List.of(Level.CITY, Level.MINISTRY));
    }

    /**
     * The grade of an incident.
     *
     * @param gross  all that was lost by all victims of the scheme, in yuan, with nothing taken off for what came back
     * @param caseFiled  whether a case was filed
     * @param discoveredOn  the day of the discovery, which decides which thresholds hold
     */
    public Grade grade(BigDecimal gross, boolean caseFiled, LocalDate discoveredOn) {
        if (gross.compareTo(threshold(Parameters.MAJOR_INCIDENT, discoveredOn)) >= 0) {
            return Grade.MAJOR;
        }
        boolean ordinary = gross.compareTo(threshold(Parameters.ORDINARY_INCIDENT, discoveredOn)) >= 0;
        return ordinary || caseFiled ? Grade.ORDINARY : Grade.NONE;
    }

    /** Who is told of an incident of a grade. */
    List<Level> levels(Grade grade) {
        return switch (grade) {
            case NONE -> List.of();
            case ORDINARY -> ordinaryLevels;
            case MAJOR -> majorLevels;
        };
    }

    /** Whether an incident of that kind of money is reported. */
    Answer covers(@Nullable Fund fund) {
        if (fiscalSubsidies || fund == Fund.INSURANCE) {
            return Answer.YES;
        }
        return fund == null ? Answer.UNKNOWN : Answer.NO;
    }

    private BigDecimal threshold(Parameter<BigDecimal> parameter, LocalDate day) {
        return policy.find(parameter, Occasion.on(day)).orElseThrow().value();
    }
}
