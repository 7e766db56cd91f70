package io.neikong.finance.archive;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file of something that is done with: a case, a class, the vouchers of a month (案卷).
 *
 * @param file  the caller's identifier of the file
 * @param kind  what file it is, null if not recorded
 * @param beganOn  the day of its first paper, null if it has papers of one day or if that was not recorded
 * @param endedOn  the day of its last paper, of the card of an asset the day on which the asset went; null if not recorded
 * @param consent  the identifier of the archive's consent that an accounting file stays with the accounting office for longer than
 *     the first year, null if there is none
 * @param filing  how it was taken into the archive, null if it was not
 * @param asOf  the day on which is judged; a filing of a later day has not happened yet
 */
public record ArchiveFile(
        String file,
        @Nullable FileKind kind,
        @Nullable LocalDate beganOn,
        @Nullable LocalDate endedOn,
        @Nullable String consent,
        @Nullable Filing filing,
        LocalDate asOf)
        implements Serializable {

    /**
     * How a file was taken into the archive (归档).
     *
     * @param filedOn  the day, null if not recorded
     * @param retention  for how long it is kept, null if nobody has set that
     * @param destroyFrom  the first day on which it may be destroyed by the register, null if the register names none, so that
     *     {@code retention} alone decides
     */
    public record Filing(
            @Nullable LocalDate filedOn,
            @Nullable Retention retention,
            @Nullable LocalDate destroyFrom) implements Serializable {}

    public ArchiveFile {
        consent = Recorded.text(consent);
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The day from whose year on is counted: of a file over several years the later; null if not recorded. */
    @Nullable
    LocalDate countedFrom() {
        return beganOn == null || endedOn == null || endedOn.isAfter(beganOn) ? endedOn : beganOn;
    }

    /** How it was taken into the archive, null if it was not by {@link #asOf}. */
    @Nullable
    Filing filed() {
        LocalDate filedOn = filing == null ? null : filing.filedOn();
        return filedOn != null && filedOn.isAfter(asOf) ? null : filing;
    }
}
