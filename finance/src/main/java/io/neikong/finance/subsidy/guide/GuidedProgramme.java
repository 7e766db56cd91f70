package io.neikong.finance.subsidy.guide;

import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A programme with the versions of its policy and of its guide (政策项目与操作细则).
 *
 * @param programme  the caller's identifier of the programme
 * @param handled  whether the district handles it
 * @param policies  the versions of the policy; the programme runs while one of them is in force
 * @param guides  the versions of the guide
 * @param asOf  the day on which is judged
 */
public record GuidedProgramme(
        String programme, Answer handled, List<PolicyVersion> policies, List<OperatingGuide> guides, LocalDate asOf)
        implements Serializable {

    /**
     * One version of the policy of a programme.
     *
     * @param policy  the caller's identifier of the version
     * @param issuedOn  the day on which it was issued, null if not recorded
     * @param validity  from when to when it is in force
     */
    public record PolicyVersion(String policy, @Nullable LocalDate issuedOn, Validity validity)
            implements Serializable {
        public PolicyVersion {
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(validity, "validity");
        }

        /** The first day in force, null if not known. */
        @Nullable
        LocalDate inForceOn() {
            Instant from = validity.from();
            return from == null ? null : ChinaTime.dayOf(from);
        }
    }

    public GuidedProgramme {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(handled, "handled");
        Objects.requireNonNull(asOf, "asOf");
        policies = List.copyOf(policies);
        guides = List.copyOf(guides);
    }

    /** The version of the policy that is in force, of several the one in force last; null if none is. */
    @Nullable
    PolicyVersion policy() {
        Instant now = ChinaTime.startOf(asOf);
        PolicyVersion inForce = null;
        for (int i = 0; i < policies.size(); i++) {
            PolicyVersion one = policies.get(i);
            if (one.validity().covers(now) && (inForce == null || isLater(one.inForceOn(), inForce.inForceOn()))) {
                inForce = one;
            }
        }
        return inForce;
    }

    /**
     * The version of the guide that is in force, of several the one issued last; null if none is.
     *
     * <p>It is for the caller to hand over the steps of the system beside it.
     */
    public @Nullable OperatingGuide guide() {
        Instant now = ChinaTime.startOf(asOf);
        OperatingGuide inForce = null;
        for (int i = 0; i < guides.size(); i++) {
            OperatingGuide one = guides.get(i);
            if (one.validity().covers(now) && (inForce == null || isLater(one.issuedOn(), inForce.issuedOn()))) {
                inForce = one;
            }
        }
        return inForce;
    }

    /** Whether a policy of it is in force. */
    public boolean isRunning() {
        return policy() != null;
    }

    /** What is undated may be the latest, so that its missing day is seen. */
    private static boolean isLater(@Nullable LocalDate one, @Nullable LocalDate other) {
        return other != null && (one == null || one.isAfter(other));
    }
}
