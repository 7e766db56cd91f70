package io.neikong.permissions;

import static io.neikong.permissions.rotation.RotationRule.CLASSIFIED;
import static io.neikong.permissions.rotation.RotationRule.EXEMPTION_VALID;
import static io.neikong.permissions.rotation.RotationRule.FORCED_LEAVE;
import static io.neikong.permissions.rotation.RotationRule.HANDED_OVER;
import static io.neikong.permissions.rotation.RotationRule.NO_SELF_REVIEW;
import static io.neikong.permissions.rotation.RotationRule.PLANNED;
import static io.neikong.permissions.rotation.RotationRule.ROTATION_DUE;
import static io.neikong.permissions.rotation.RotationRule.WITHIN_MAXIMUM;

import io.neikong.party.Approval;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.CaseReview;
import io.neikong.permissions.rotation.CaseReview.Handling;
import io.neikong.permissions.rotation.ForcedLeave;
import io.neikong.permissions.rotation.ForcedLeaveTaken;
import io.neikong.permissions.rotation.HandoverSupervised;
import io.neikong.permissions.rotation.NoSelfReview;
import io.neikong.permissions.rotation.PostChange;
import io.neikong.permissions.rotation.PostChange.Duty;
import io.neikong.permissions.rotation.PostChange.Handover;
import io.neikong.permissions.rotation.PostFunction;
import io.neikong.permissions.rotation.PostsClassified;
import io.neikong.permissions.rotation.RotationExemption;
import io.neikong.permissions.rotation.RotationPlanned;
import io.neikong.permissions.rotation.RotationYear;
import io.neikong.permissions.rotation.RotationYear.Plan;
import io.neikong.permissions.rotation.RotationYear.Rotation;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.permissions.rotation.TenureExempted;
import io.neikong.permissions.rotation.TenureWithinLimit;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One case of each side of each rule on rotation. */
final class RotationExamples {

    private static final LocalDate START = LocalDate.of(2023, 3, 1);
    private static final LocalDate LIMIT_DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);
    private static final Post POST = new Post("benefit desk", "bureau", "UI_FUND");

    private RotationExamples() {}

    /** All examples, in the order of the codes. */
    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        WITHIN_MAXIMUM,
                        new TenureWithinLimit(Policy.builtIn()),
                        tenure(LIMIT_DAY),
                        tenure(LIMIT_DAY.plusDays(1)),
                        Parameters.MAXIMUM_TENURE,
                        Parameters.TENURE_BREAK),
                RuleExample.of(
                        ROTATION_DUE,
                        new TenureWithinLimit(Policy.builtIn()),
                        tenure(LIMIT_DAY.minusDays(91)),
                        tenure(LIMIT_DAY.minusDays(90)),
                        Parameters.MAXIMUM_TENURE,
                        Parameters.TENURE_WARNING),
                RuleExample.of(
                        EXEMPTION_VALID,
                        new TenureExempted(Policy.builtIn()),
                        exempted(LIMIT_DAY.minusDays(1)),
                        exempted(LIMIT_DAY),
                        Parameters.MAXIMUM_TENURE),
                RuleExample.of(
                        HANDED_OVER, new HandoverSupervised(), handedOver("head of office"), handedOver("successor")),
                RuleExample.of(
                        PLANNED,
                        new RotationPlanned(),
                        planned(LocalDate.of(2026, 4, 1)),
                        planned(LocalDate.of(2026, 4, 2))),
                RuleExample.of(
                        NO_SELF_REVIEW,
                        new NoSelfReview(Policy.builtIn()),
                        reviewed(LocalDate.of(2026, 3, 2)),
                        reviewed(LocalDate.of(2026, 3, 1)),
                        Parameters.SELF_REVIEW_LOOKBACK),
                RuleExample.of(
                        FORCED_LEAVE,
                        new ForcedLeaveTaken(WorkingCalendar.china(), 5),
                        leave(LocalDate.of(2025, 3, 15)),
                        leave(LocalDate.of(2025, 3, 14))),
                RuleExample.of(CLASSIFIED, new PostsClassified(), classified("UI_FUND"), classified(null)));
    }

    private static Tenure tenure(LocalDate asOf) {
        return new Tenure("P1", POST, List.of(Validity.ofDays(START, null)), asOf);
    }

    private static Tenure exempted(LocalDate approvedOn) {
        Approval approval = new Approval("director", ChinaTime.startOf(approvedOn), ChinaTime.startOf(approvedOn));
        return tenure(LATER)
                .exempted(
                        List.of(new RotationExemption("E1", "SMALL_OFFICE", approval, LocalDate.of(2026, 8, 31), null)),
                        new Authorities(
                                List.of(new Authority("director", "ROTATION", null, Validity.ALWAYS)), List.of()));
    }

    private static PostChange handedOver(String supervisor) {
        return new PostChange(
                "P1",
                POST,
                LIMIT_DAY,
                Duty.OTHER,
                List.of(),
                List.of(),
                new Handover("H1", "L1", "successor", supervisor, LIMIT_DAY, 0));
    }

    private static RotationYear planned(LocalDate leftOn) {
        Rotation rotation = new Rotation("P1", "benefit desk", LocalDate.of(2026, 4, 1), leftOn);
        return new RotationYear("bureau", 2026, new Plan("R2026", LocalDate.of(2026, 1, 15), List.of(rotation)), LATER);
    }

    private static CaseReview reviewed(LocalDate reviewedOn) {
        return new CaseReview(
                "A1",
                "C1",
                "P1",
                ChinaTime.startOf(reviewedOn),
                List.of(new Handling("P1", ChinaTime.startOf(LocalDate.of(2025, 3, 1)))));
    }

    private static ForcedLeave leave(LocalDate backOn) {
        return new ForcedLeave(
                "P1", 2025, List.of(Validity.ofDays(LocalDate.of(2025, 3, 10), backOn)), Set.of(), LATER);
    }

    private static PostFunction classified(@Nullable String postClass) {
        return new PostFunction("bureau", "benefits", List.of(new Post("benefit desk", "bureau", postClass)));
    }
}
