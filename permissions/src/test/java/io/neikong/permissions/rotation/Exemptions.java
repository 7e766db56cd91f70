package io.neikong.permissions.rotation;

import io.neikong.party.Approval;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Post;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exemptions of li, who holds a post from 2018-11-26 on that may be held through 2021-11-26. */
final class Exemptions {

    static final LocalDate START = LocalDate.of(2018, 11, 26);
    static final LocalDate LIMIT_DAY = LocalDate.of(2021, 11, 26);
    static final LocalDate IN_TIME = LIMIT_DAY.minusDays(1);
    static final LocalDate END = LocalDate.of(2022, 5, 31);
    static final LocalDate AUDITED = LocalDate.of(2022, 5, 10);
    static final Authorities BUREAU_HEAD =
            new Authorities(List.of(new Authority("head", "ROTATION", null, Validity.ALWAYS)), List.of());

    private Exemptions() {}

    /** Approved and recorded on a day. */
    static Approval approved(String approver, LocalDate day) {
        return approved(approver, day, day);
    }

    static Approval approved(String approver, @Nullable LocalDate claimedOn, @Nullable LocalDate recordedOn) {
        return new Approval(
                approver,
                claimedOn == null ? null : ChinaTime.startOf(claimedOn),
                recordedOn == null ? null : ChinaTime.startOf(recordedOn));
    }

    static RotationExemption valid() {
        return new RotationExemption("E1", "SMALL_OFFICE", approved("head", IN_TIME), END, AUDITED);
    }

    static RotationExemption approvedBy(@Nullable Approval approval) {
        return new RotationExemption("E1", "SMALL_OFFICE", approval, END, AUDITED);
    }

    static RotationExemption ending(@Nullable LocalDate expiresOn, @Nullable LocalDate auditedOn) {
        return new RotationExemption("E1", "SMALL_OFFICE", approved("head", IN_TIME), expiresOn, auditedOn);
    }

    /** Li, still in the post. */
    static Tenure held(LocalDate asOf, RotationExemption... exemptions) {
        return held(asOf, Validity.ofDays(START, null), exemptions);
    }

    static Tenure held(LocalDate asOf, Validity held, RotationExemption... exemptions) {
        return new Tenure("li", new Post("cashier", "street 1", "UI_FUND"), List.of(held), asOf)
                .exempted(List.of(exemptions), BUREAU_HEAD);
    }
}
