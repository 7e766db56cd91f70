package io.neikong.finance.seal;

import io.neikong.finance.seal.SealUse.Applied;
import io.neikong.finance.seal.SealUse.Approved;
import io.neikong.finance.seal.SealUse.Particulars;
import io.neikong.finance.seal.SealUse.Stamped;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.time.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of the register for tests; everything is there unless a test takes it away. */
record SealUses(
        @Nullable String seal,
        @Nullable String document,
        @Nullable Integer copies,
        @Nullable Integer approvedCopies,
        @Nullable String applicant,
        @Nullable String approver,
        @Nullable Instant approvedAt,
        @Nullable String keeper,
        @Nullable Instant usedAt,
        Status status) {

    static final Instant APPLIED = Instant.parse("2026-03-05T09:00:00+08:00");
    static final Instant APPROVED = Instant.parse("2026-03-05T10:00:00+08:00");
    static final Instant NOON = Instant.parse("2026-03-05T12:00:00+08:00");

    static SealUses complete() {
        return new SealUses("seal", "document", 3, 3, "applicant", "head", APPROVED, "keeper", NOON, Status.USED);
    }

    SealUses seal(@Nullable String other) {
        return new SealUses(
                other, document, copies, approvedCopies, applicant, approver, approvedAt, keeper, usedAt, status);
    }

    SealUses document(@Nullable String other) {
        return new SealUses(
                seal, other, copies, approvedCopies, applicant, approver, approvedAt, keeper, usedAt, status);
    }

    SealUses copies(@Nullable Integer stamped, @Nullable Integer approved) {
        return new SealUses(seal, document, stamped, approved, applicant, approver, approvedAt, keeper, usedAt, status);
    }

    SealUses applicant(@Nullable String other) {
        return new SealUses(
                seal, document, copies, approvedCopies, other, approver, approvedAt, keeper, usedAt, status);
    }

    SealUses approved(@Nullable String by, @Nullable Instant at) {
        return new SealUses(seal, document, copies, approvedCopies, applicant, by, at, keeper, usedAt, status);
    }

    SealUses keeper(@Nullable String other) {
        return new SealUses(
                seal, document, copies, approvedCopies, applicant, approver, approvedAt, other, usedAt, status);
    }

    SealUses usedAt(@Nullable Instant other) {
        return new SealUses(
                seal, document, copies, approvedCopies, applicant, approver, approvedAt, keeper, other, status);
    }

    SealUses status(Status other) {
        return new SealUses(
                seal, document, copies, approvedCopies, applicant, approver, approvedAt, keeper, usedAt, other);
    }

    SealUse use() {
        return new SealUse(
                "use/1",
                seal,
                document,
                "matter",
                approvedCopies,
                new Applied(applicant, APPLIED),
                approver == null ? null : new Approved(approver, approvedAt, null),
                new Stamped(keeper, usedAt, copies),
                status);
    }

    /** The same line with another approval. */
    static SealUse approvedBy(SealUse use, @Nullable Approved approved) {
        return new SealUse(
                use.use(),
                use.seal(),
                use.document(),
                use.matter(),
                use.approvedCopies(),
                use.applied(),
                approved,
                use.stamped(),
                use.status(),
                use.particulars());
    }

    AuthorisedSealUse authorised(String person, Validity validity) {
        return new AuthorisedSealUse(
                use(), new Authorities(List.of(new Authority(person, "seal", null, validity)), List.of()));
    }

    static Particulars emergency() {
        return new Particulars(null, null, null, null, null, null, null, true, false);
    }

    static Particulars blank() {
        return new Particulars(null, null, null, null, null, null, null, false, true);
    }

    static Particulars amount(@Nullable String yuan) {
        return new Particulars(
                null, null, yuan == null ? null : new BigDecimal(yuan), null, null, null, null, false, false);
    }

    static Particulars at(@Nullable String place) {
        return new Particulars(null, null, null, null, null, place, null, false, false);
    }

    static Particulars allRecorded() {
        return new Particulars(
                "12", "department", BigDecimal.TEN, "approval", "witness", "office", "remarks", false, false);
    }

    static SealUse nothingRecorded(Status status) {
        return new SealUse(
                "use/2", null, null, null, null, new Applied(null, null), null, new Stamped(null, null, null), status);
    }
}
