package io.neikong.permissions.grant;

import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Stage;
import io.neikong.permissions.grant.GrantFlow.Status;
import io.neikong.time.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Grants that went through their procedure, for the tests of this package. */
final class Flows {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** All in order: the leader asks, the auditor reviews, the head approves, the administrator executes. */
    static final GrantFlow KEPT = new GrantFlow(
            "grant 1",
            Kind.REGULAR,
            Status.EXECUTED,
            "clerk",
            "new on the desk",
            act("leader", 8),
            act("leader", 9),
            act("auditor", 10),
            act("head", 11),
            at(11),
            act("admin", 12),
            AS_OF);

    private Flows() {}

    static Instant at(int hour) {
        return MONDAY.atTime(hour, 0).atZone(ChinaTime.ZONE).toInstant();
    }

    static Act act(@Nullable String by, int hour) {
        return new Act(by, at(hour));
    }

    static GrantFlow with(GrantFlow flow, Stage stage, Act act) {
        return new GrantFlow(
                flow.flow(),
                flow.kind(),
                flow.status(),
                flow.beneficiary(),
                flow.reason(),
                stage == Stage.REQUEST ? act : flow.request(),
                stage == Stage.OPINION ? act : flow.opinion(),
                stage == Stage.REVIEW ? act : flow.review(),
                stage == Stage.APPROVAL ? act : flow.approval(),
                stage == Stage.APPROVAL ? null : flow.approvalRecordedAt(),
                stage == Stage.EXECUTION ? act : flow.execution(),
                flow.asOf());
    }

    static GrantFlow onTerms(GrantFlow flow, Kind kind, Status status, @Nullable Instant approvalRecordedAt) {
        return new GrantFlow(
                flow.flow(),
                kind,
                status,
                flow.beneficiary(),
                flow.reason(),
                flow.request(),
                flow.opinion(),
                flow.review(),
                flow.approval(),
                approvalRecordedAt,
                flow.execution(),
                flow.asOf());
    }

    static GrantFlow receivedBy(@Nullable String beneficiary, @Nullable String reason, LocalDate asOf, GrantFlow flow) {
        return new GrantFlow(
                flow.flow(),
                flow.kind(),
                flow.status(),
                beneficiary,
                reason,
                flow.request(),
                flow.opinion(),
                flow.review(),
                flow.approval(),
                flow.approvalRecordedAt(),
                flow.execution(),
                asOf);
    }

    /** Of a register without opinion, review and reason. */
    static GrantFlow ofThreeSteps(Act request, Act approval, Act execution) {
        return new GrantFlow(
                "grant 1",
                Kind.REGULAR,
                Status.EXECUTED,
                "clerk",
                null,
                request,
                Act.NONE,
                Act.NONE,
                approval,
                null,
                execution,
                AS_OF);
    }
}
