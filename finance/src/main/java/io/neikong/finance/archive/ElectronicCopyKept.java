package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.ELECTRONIC_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.archive.ElectronicCopy.Backup;
import io.neikong.finance.archive.ElectronicCopy.Signature;
import io.neikong.finance.archive.ElectronicCopy.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an electronic file is what was filed, is signed, can be read for long, and has a backup that is the same (电子档案).
 *
 * <p>Where the last comparison with what was filed came after the day judged on, it is open whether there was one before: a gap.
 *
 * @param formats  the formats that can be read for long, in any case of letters; no rule lists them for the district, so the
 *     list is an engineering default
 */
public record ElectronicCopyKept(List<String> formats) implements Control<ElectronicCopy> {

    private static final List<Rule> RULES = List.of(ELECTRONIC_KEPT);
    static final List<String> LASTING = List.of("OFD", "PDF", "PDF/A", "TIFF", "JPEG", "XML");

    public ElectronicCopyKept {
        formats = List.copyOf(formats);
    }

    /** With OFD, PDF, PDF/A, TIFF, JPEG and XML as formats that can be read for long. */
    public ElectronicCopyKept() {
        this(LASTING);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ElectronicCopy copy) {
        String hash = copy.hash();
        boolean later = copy.isVerifiedLater();
        Verification verification = later ? null : copy.verification();
        Backup backup = copy.backup();
        String found = verification == null ? null : verification.hash();
        String backedUp = backup == null ? null : backup.hash();
        Terms circumstances = Terms.NONE
                .when(hash == null, "noHash")
                .when(hash != null && verification == null && !later, "notVerified")
                .when(differ(hash, found), "hashDiffers")
                .when(copy.signature() == Signature.NONE, "notSigned")
                .when(copy.signature() == Signature.INVALID, "signatureInvalid")
                .when(copy.format() != null && !isLasting(copy.format()), "formatNotLasting")
                .when(backup == null, "noBackup")
                .when(differ(hash, backedUp), "backupDiffers");
        Terms missing = Terms.NONE
                .when(later, "verifiedByThen")
                .when(verification != null && found == null, "verifiedHash")
                .when(verification != null && verification.verifiedOn() == null, "verifiedOn")
                .when(copy.signature() == null, "signature")
                .when(copy.format() == null, "format")
                .when(backup != null && backedUp == null, "backupHash");
        Outcome outcome = Outcome.satisfied(this, copy.copy(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    ELECTRONIC_KEPT,
                    Evidence.of("circumstances", circumstances)
                            .and("hash", hash)
                            .and("verifiedHash", differ(hash, found) ? found : null)
                            .and("backupHash", differ(hash, backedUp) ? backedUp : null)
                            .and("format", copy.format())
                            .and("verifiedOn", verification == null ? null : verification.verifiedOn()));
        }
        return outcome.gap(ELECTRONIC_KEPT, missing);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equalsIgnoreCase(other);
    }

    private boolean isLasting(String format) {
        for (int i = 0; i < formats.size(); i++) {
            if (formats.get(i).equalsIgnoreCase(format)) {
                return true;
            }
        }
        return false;
    }
}
