package io.neikong.finance.subsidy.comparison;

import io.neikong.control.Recorded;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One query of one source about one application (信息比对记录).
 *
 * @param comparison  the caller's identifier of the comparison
 * @param source  the source, in the words of the required list
 * @param request  the identifier of the request at the source, null if not recorded
 * @param queriedAt  when it was asked, null if not recorded
 * @param dataOf  the day of which the data are that answered, null if they are those of the day of the query
 * @param result  what the source answered, null if not recorded
 * @param matchedBy  by what the source looked for the applicant, null if not recorded
 * @param resolution  what became of a hit, null if nothing did yet
 */
public record Comparison(
        String comparison,
        String source,
        @Nullable String request,
        @Nullable Instant queriedAt,
        @Nullable LocalDate dataOf,
        @Nullable Result result,
        @Nullable Match matchedBy,
        @Nullable Resolution resolution)
        implements Serializable {

    /** What a source answered. */
    public enum Result {
        /** It knows nothing against the applicant (未比中). */
        NO_HIT,
        /** It knows something (比中). */
        HIT,
        /** The query failed (查询失败). */
        FAILED,
        /** The source did not answer in time (查询超时). */
        TIMED_OUT
    }

    /** By what a source looked for an applicant. */
    public enum Match {
        /** By the whole number (完整号码). */
        NUMBER,
        /** By a number with hidden digits, which several share (脱敏号码). */
        MASKED_NUMBER,
        /** By the name alone, which several have (仅姓名). */
        NAME
    }

    /**
     * What became of a hit.
     *
     * @param resolver  the identifier of the person who resolved it, null if not recorded
     * @param bySystem  whether the system resolved it by itself, which nobody did
     * @param resolvedAt  when, null if not recorded
     * @param reason  the identifier of the stated reason, null if none was stated
     * @param cleared  whether the hit was set aside, so that the application goes on; otherwise it was confirmed
     */
    public record Resolution(
            @Nullable String resolver,
            boolean bySystem,
            @Nullable Instant resolvedAt,
            @Nullable String reason,
            boolean cleared)
            implements Serializable {
        public Resolution {
            resolver = Recorded.text(resolver);
            reason = Recorded.text(reason);
        }
    }

    public Comparison {
        request = Recorded.text(request);
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(source, "source");
    }

    /** Whether the source answered, whatever it was. */
    boolean isAnswered() {
        return result == Result.HIT || result == Result.NO_HIT;
    }

    /** Whether it cannot be taken for no hit although it is none: it failed, or it looked by what several share. */
    boolean isNoAnswer() {
        return result == Result.FAILED
                || result == Result.TIMED_OUT
                || (result == Result.NO_HIT && (matchedBy == Match.MASKED_NUMBER || matchedBy == Match.NAME));
    }

    /** The day of which its data are, null if that is not known. */
    @Nullable
    LocalDate day() {
        return dataOf == null && queriedAt != null ? ChinaTime.dayOf(queriedAt) : dataOf;
    }

    /** Whether it was made after a moment, as far as both are known. */
    boolean isAfter(@Nullable Instant moment) {
        return queriedAt != null && moment != null && queriedAt.isAfter(moment);
    }
}
