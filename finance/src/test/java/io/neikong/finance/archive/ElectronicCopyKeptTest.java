package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.ELECTRONIC_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.archive.ElectronicCopy.Backup;
import io.neikong.finance.archive.ElectronicCopy.Signature;
import io.neikong.finance.archive.ElectronicCopy.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectronicCopyKeptTest {

    static final ElectronicCopyKept CONTROL = new ElectronicCopyKept();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void clause_3_6_an_electronic_file_is_what_was_filed_signed_readable_and_backed_up() {
        assertThat(CONTROL.examine(copy("9f2c", "9F2C", Signature.VALID, "ofd", "9f2C")))
                .isSatisfied();
        assertThat(CONTROL.examine(new ElectronicCopy("copy", null, null, Signature.NONE, "DWG", null, Files.AS_OF)))
                .isViolatedBy(ELECTRONIC_KEPT)
                .finding(ELECTRONIC_KEPT)
                .shows("circumstances", "[noHash, notSigned, formatNotLasting, noBackup]");
        assertThat(CONTROL.examine(new ElectronicCopy(
                        "copy", "9f2c", null, Signature.INVALID, "PDF", new Backup("9f2d"), Files.AS_OF)))
                .isViolatedBy(ELECTRONIC_KEPT)
                .finding(ELECTRONIC_KEPT)
                .shows("circumstances", "[notVerified, signatureInvalid, backupDiffers]");
    }

    @Test
    void a_scan_that_was_made_again_is_not_the_scan_that_was_filed() {
        ElectronicCopy rescanned = copy("9f2c", "77aa", Signature.VALID, "PDF", "9f2c");

        assertThat(CONTROL.examine(rescanned))
                .isViolatedBy(ELECTRONIC_KEPT)
                .finding(ELECTRONIC_KEPT)
                .says(
                        Locale.CHINESE,
                        "电子档案保管不符合要求。电子档案编号：copy；情形：现存文件与归档时不一致；登记摘要值：9f2c；实测摘要值：77aa；格式：PDF；校验日：2026-06-01。");
        assertThat(CONTROL.examine(copy("77aa", "77aa", Signature.VALID, "PDF", "77aa")))
                .as("registered as a copy of its own")
                .isSatisfied();
    }

    @ParameterizedTest(name = "{0}: lasting {1}")
    @CsvSource({"OFD, true", "pdf/a, true", "Tiff, true", "DOC, false", "PDF 1.4, false"})
    void only_some_formats_can_be_read_for_long(String format, boolean lasting) {
        assertThat(CONTROL.examine(copy("9f2c", "9f2c", Signature.VALID, format, "9f2c")))
                .found(lasting ? List.of() : List.of(ELECTRONIC_KEPT), List.of());
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(ELECTRONIC_KEPT)
                .finding(ELECTRONIC_KEPT)
                .shows("missing", "[verifiedHash, verifiedOn, signature, format, backupHash]");
    }

    @ParameterizedTest(name = "verified on {0}, judged on 2026-06-30: counts {1}")
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void what_a_comparison_after_the_day_judged_on_found_is_not_known_yet(LocalDate verifiedOn, boolean counts) {
        Verification differing = new Verification(verifiedOn, "77aa");
        var outcome = assertThat(CONTROL.examine(new ElectronicCopy(
                "copy", "9f2c", differing, Signature.VALID, "PDF", new Backup("9f2c"), Files.AS_OF)));
        if (counts) {
            outcome.isViolatedBy(ELECTRONIC_KEPT).finding(ELECTRONIC_KEPT).shows("circumstances", "[hashDiffers]");
        } else {
            outcome.isUndeterminedBy(ELECTRONIC_KEPT)
                    .finding(ELECTRONIC_KEPT)
                    .says(Locale.CHINESE, "无法确认电子档案保管是否符合要求。电子档案编号：copy；缺失：截至检查日是否校验过。");
        }
    }

    static ElectronicCopy unrecorded() {
        return new ElectronicCopy(
                "copy", "9f2c", new Verification(null, null), null, null, new Backup(null), Files.AS_OF);
    }

    static ElectronicCopy copy(
            String hash, @Nullable String found, @Nullable Signature signature, String format, String backup) {
        return new ElectronicCopy(
                "copy", hash, new Verification(DAY, found), signature, format, new Backup(backup), Files.AS_OF);
    }
}
