package io.neikong.governance.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application that rests on a document, and what became of it (文件适用).
 *
 * @param use  the caller's identifier of the application
 * @param document  the document that it rests on, null if none is named
 * @param appliedOn  the day on which the application was received, null if not recorded
 * @param approvedOn  the day on which it was approved, null if it was not or that is not recorded
 * @param paidOn  the day on which it was paid, null if it was not or that is not recorded
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record DocumentUse(
        String use,
        @Nullable PolicyDocument document,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate paidOn,
        LocalDate asOf)
        implements Serializable {

    public DocumentUse {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** A day, null if it is still to come. */
    @Nullable
    LocalDate past(@Nullable LocalDate day) {
        return day == null || day.isAfter(asOf) ? null : day;
    }
}
