package io.neikong.permissions.rotation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.control.Terms;
import io.neikong.party.Approval;
import io.neikong.party.Approval.Standing;
import io.neikong.party.Authorities;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an exemption lets somebody stay beyond the limit (豁免的有效条件).
 *
 * <p>It has a reason that is accepted, somebody else approved it who had the power on that day, it was approved and
 * recorded on a day before the limit day, it has an end, and the special audit that makes up for the rotation is done
 * after the limit day and through that end. While the extension runs the audit may still come. Several exemptions may
 * follow one another: the next has to be decided before the day through which the one before allows it. An exemption of
 * which one of these is not known excuses nothing. One that was decided or recorded after the day of looking is none yet.
 *
 * @param reasons  the codes of the reasons that are accepted, sorted
 * @param scope  the scope of the power to approve an exemption, as in {@link io.neikong.party.Authority}
 */
public record ExemptionTerms(Set<String> reasons, String scope) implements Serializable {

    private static final Comparator<RotationExemption> DECIDED =
            comparing(ExemptionTerms::decidedAt, nullsLast(naturalOrder())).thenComparing(RotationExemption::exemption);

    public ExemptionTerms {
        Objects.requireNonNull(scope, "scope");
        reasons = ImmutableSortedSet.copyOf(reasons);
    }

    /**
     * Engineering defaults after local rules: too few people ({@code SMALL_OFFICE}), an investigation, a special task, a
     * birth, a secondment; being near retirement ({@code RETIREMENT}) is not accepted unless the district adds it. The scope
     * is {@code ROTATION}.
     */
    public ExemptionTerms() {
        this(Set.of("SMALL_OFFICE", "INVESTIGATION", "SPECIAL_TASK", "CHILDBIRTH", "SECONDMENT"), "ROTATION");
    }

    /** One exemption, the day beyond which it was to let somebody stay, and what is wrong with it or not known. */
    record Judged(RotationExemption exemption, LocalDate limitDay, Terms circumstances, Terms missing) {
        boolean isValid() {
            return circumstances.isEmpty() && missing.isEmpty();
        }
    }

    /** The exemptions of one stay that extend it, in the order in which they were decided; the limit day moves with each. */
    List<Judged> judge(Tenure tenure, List<Stay> stays, Stay stay, LocalDate limitDay) {
        if (tenure.exemptions().isEmpty()) {
            return List.of();
        }
        List<Judged> judged = new ArrayList<>();
        LocalDate last = limitDay;
        for (RotationExemption exemption : tenure.exemptions().stream()
                .filter(one -> isOnRecord(one, tenure.asOf()))
                .sorted(DECIDED)
                .toList()) {
            LocalDate expiresOn = exemption.expiresOn();
            boolean extendsStay = expiresOn == null || expiresOn.isAfter(last);
            if (extendsStay && stay.equals(stayOf(exemption, stays))) {
                Judged one = judge(exemption, tenure, stay, last);
                judged.add(one);
                last = one.isValid() && expiresOn != null ? expiresOn : last;
            }
        }
        return judged;
    }

    /** The last day that valid exemptions allow, or the limit day if there is none. */
    static LocalDate allowedThrough(List<Judged> judged, LocalDate limitDay) {
        LocalDate last = limitDay;
        for (Judged one : judged) {
            LocalDate expiresOn = one.exemption().expiresOn();
            last = one.isValid() && expiresOn != null ? expiresOn : last;
        }
        return last;
    }

    private Judged judge(RotationExemption exemption, Tenure tenure, Stay stay, LocalDate limitDay) {
        Approval approval = exemption.approval();
        Authorities authorities = tenure.authorities();
        Instant decidedAt = decidedAt(exemption);
        String reason = exemption.reason();
        LocalDate expiresOn = exemption.expiresOn();
        Standing standing = approval == null
                ? Standing.UNDATED
                : approval.standing(ChinaTime.startOf(limitDay).minusNanos(1));
        List<String> principals = approval == null || decidedAt == null || authorities == null
                ? List.of()
                : authorities.principalsOf(approval.approver(), scope, null, decidedAt);
        boolean byExempted = (approval != null && approval.approver().equals(tenure.person()))
                || principals.equals(List.of(tenure.person()));
        Terms circumstances = Terms.NONE
                .when(reason != null && !reasons.contains(reason), "reasonNotAccepted")
                .when(approval == null, "exemptionApprovedByNobody")
                .when(byExempted, "exemptionApprovedByExempted")
                .when(decidedAt != null && authorities != null && principals.isEmpty(), "exemptionApproverWithoutPower")
                .when(standing == Standing.AFTER, "exemptionApprovedTooLate")
                .when(standing == Standing.BACKDATED, "exemptionBackdated")
                .when(expiresOn == null, "exemptionWithoutEnd")
                .when(isUnaudited(exemption, expiresOn, limitDay, tenure.asOf()), "noSpecialAudit");
        Terms missing = Terms.NONE
                .when(reason == null, "exemptionReason")
                .when(approval != null && standing == Standing.UNDATED, "exemptionApprovedAt")
                .when(approval != null && authorities == null, "exemptionAuthorities")
                .when(standing == Standing.BEFORE && !stay.startKnown(), "from");
        return new Judged(exemption, limitDay, circumstances, missing);
    }

    /** Whether it had been decided and, as far as that is kept, recorded by a day. What nobody dated had been. */
    private static boolean isOnRecord(RotationExemption exemption, LocalDate asOf) {
        Approval approval = exemption.approval();
        return approval == null || !(isAfter(approval.claimedAt(), asOf) || isAfter(approval.recordedAt(), asOf));
    }

    private static boolean isAfter(@Nullable Instant at, LocalDate day) {
        return at != null && ChinaTime.dayOf(at).isAfter(day);
    }

    /** Whether the extension is over without an audit in it. Of an endless one that cannot be said. */
    private static boolean isUnaudited(
            RotationExemption exemption, @Nullable LocalDate expiresOn, LocalDate limitDay, LocalDate asOf) {
        LocalDate auditedOn = exemption.auditedOn();
        return expiresOn != null
                && asOf.isAfter(expiresOn)
                && (auditedOn == null || !auditedOn.isAfter(limitDay) || auditedOn.isAfter(expiresOn));
    }

    /** The last stay that had begun when the exemption was decided, or the last of all if nobody knows when. */
    private static Stay stayOf(RotationExemption exemption, List<Stay> stays) {
        Instant decidedAt = decidedAt(exemption);
        Stay found = stays.get(decidedAt == null ? stays.size() - 1 : 0);
        for (Stay stay : stays) {
            if (decidedAt != null && !stay.since().isAfter(ChinaTime.dayOf(decidedAt))) {
                found = stay;
            }
        }
        return found;
    }

    /** When it is said to have been approved, or if nobody says so, when that was recorded. */
    private static @Nullable Instant decidedAt(RotationExemption exemption) {
        Approval approval = exemption.approval();
        if (approval == null) {
            return null;
        }
        return approval.claimedAt() != null ? approval.claimedAt() : approval.recordedAt();
    }
}
