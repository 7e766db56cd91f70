package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.EXEMPTION_VALID;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Approval;
import io.neikong.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that what was recorded to let somebody stay in a post beyond the limit is a valid exemption (轮岗豁免有效).
 *
 * <p>{@link ExemptionTerms} says what makes it valid. An exemption is examined while the stay that it is for goes on, so
 * that it can still be put right before the limit, and afterwards if the stay went beyond the limit; one that was never
 * needed is not. A stay beyond the limit without any exemption is the finding of {@link TenureWithinLimit} alone.
 *
 * @param clock  how the time is counted
 * @param terms  when an exemption is valid
 */
public record TenureExempted(RotationClock clock, ExemptionTerms terms) implements Control<Tenure> {

    private static final List<Rule> RULES = List.of(EXEMPTION_VALID);

    public TenureExempted {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(terms, "terms");
    }

    /** With the engineering defaults of {@link RotationClock} and {@link ExemptionTerms}. */
    public TenureExempted(Policy policy) {
        this(new RotationClock(policy), new ExemptionTerms());
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Tenure tenure) {
        List<Stay> stays = tenure.exemptions().isEmpty() ? List.of() : clock.stays(tenure, tenure.asOf());
        if (stays.isEmpty() || clock.isWithoutRotation(tenure.post().postClass())) {
            return Outcome.notApplicable(this, tenure.person());
        }
        return clock.maximum(tenure)
                .map(maximum -> {
                    Outcome outcome = Outcome.notApplicable(this, tenure.person());
                    for (Stay stay : stays) {
                        LocalDate limitDay = clock.limitDay(tenure, stay, maximum.value());
                        if (stay.held() || stay.heldThrough().isAfter(limitDay)) {
                            outcome = examine(tenure, terms.judge(tenure, stays, stay, limitDay), outcome);
                        }
                    }
                    return outcome;
                })
                .orElseGet(() -> Outcome.satisfied(this, tenure.person(), RULES)
                        .gap(
                                EXEMPTION_VALID,
                                TenureWithinLimit.postOf(tenure)
                                        .andMissing(
                                                Terms.of(tenure.post().postClass() == null ? "postClass" : "maximum")),
                                tenure.person()));
    }

    private Outcome examine(Tenure tenure, List<ExemptionTerms.Judged> judged, Outcome soFar) {
        if (judged.isEmpty()) {
            return soFar;
        }
        Outcome outcome = soFar.examined().isEmpty() ? Outcome.satisfied(this, tenure.person(), RULES) : soFar;
        for (ExemptionTerms.Judged one : judged) {
            if (!one.circumstances().isEmpty()) {
                outcome = outcome.breach(
                        EXEMPTION_VALID, seen(tenure, one).and("circumstances", one.circumstances()), tenure.person());
            }
            if (!one.missing().isEmpty()) {
                outcome = outcome.gap(EXEMPTION_VALID, seen(tenure, one).andMissing(one.missing()), tenure.person());
            }
        }
        return outcome;
    }

    private static Evidence seen(Tenure tenure, ExemptionTerms.Judged judged) {
        RotationExemption exemption = judged.exemption();
        Approval approval = exemption.approval();
        Evidence seen = TenureWithinLimit.postOf(tenure)
                .andAbout("exemption", exemption.exemption())
                .and("limitDay", judged.limitDay())
                .and("reason", exemption.reason())
                .and("expiresOn", exemption.expiresOn())
                .and("auditedOn", exemption.auditedOn());
        return approval == null
                ? seen
                : seen.and("approver", approval.approver())
                        .and("approvedAt", approval.claimedAt())
                        .and("approvalRecordedAt", approval.recordedAt());
    }
}
