package io.neikong.finance.archive;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An electronic file of the archive, or a scan of a paper one (电子档案、数字化副本).
 *
 * <p>A paper that is scanned again gives another copy with a hash of its own, even if nothing on it has changed.
 *
 * @param copy  the caller's identifier of the copy
 * @param hash  the hash that was registered when it was filed, null if none was
 * @param verification  the last comparison of what is stored with that hash, null if there was none
 * @param signature  what became of its electronic signature when that was last checked, null if not recorded
 * @param format  the format of the file, null if not recorded
 * @param backup  the backup on another medium, null if there is none
 * @param asOf  the day on which is judged; of a comparison made later nothing was known yet
 */
public record ElectronicCopy(
        String copy,
        @Nullable String hash,
        @Nullable Verification verification,
        @Nullable Signature signature,
        @Nullable String format,
        @Nullable Backup backup,
        LocalDate asOf)
        implements Serializable {

    /** What a check of an electronic signature found (电子签名验证). */
    public enum Signature {
        /** The signature is valid (有效). */
        VALID,
        /** There is one, and it is not valid (无效). */
        INVALID,
        /** There is none (无签名). */
        NONE
    }

    /**
     * A comparison of what is stored with the registered hash.
     *
     * @param verifiedOn  the day, null if not recorded
     * @param hash  the hash of what is stored, by the same method; null if not recorded
     */
    public record Verification(
            @Nullable LocalDate verifiedOn, @Nullable String hash) implements Serializable {
        public Verification {
            hash = Recorded.text(hash);
        }
    }

    /**
     * A backup.
     *
     * @param hash  the hash of the backup, by the same method; null if not recorded
     */
    public record Backup(@Nullable String hash) implements Serializable {
        public Backup {
            hash = Recorded.text(hash);
        }
    }

    public ElectronicCopy {
        hash = Recorded.text(hash);
        format = Recorded.text(format);
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether the last comparison was made after {@link #asOf}: whether there was one before is not known then. */
    boolean isVerifiedLater() {
        LocalDate verifiedOn = verification == null ? null : verification.verifiedOn();
        return verifiedOn != null && verifiedOn.isAfter(asOf);
    }
}
