package io.neikong.permissions.grant;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a permission was granted, changed or revoked (授权办理记录). The steps name persons, never accounts: who approves with a
 * second account of his is still the same.
 *
 * @param flow  the caller's identifier of the request or the grant
 * @param kind  on what terms
 * @param status  how far it has come
 * @param beneficiary  the person who receives it, or the service account that does; null if nobody knows whose the account is
 * @param reason  what it is needed for, null if not recorded
 * @param request  who asked for it
 * @param opinion  who gave the department's opinion
 * @param review  who reviewed it for internal control
 * @param approval  who approved it
 * @param approvalRecordedAt  when the system recorded the approval, null if it does not keep that
 * @param execution  who entered it into the system
 * @param asOf  the day on which it is looked at
 */
public record GrantFlow(
        String flow,
        Kind kind,
        Status status,
        @Nullable String beneficiary,
        @Nullable String reason,
        Act request,
        Act opinion,
        Act review,
        Act approval,
        @Nullable Instant approvalRecordedAt,
        Act execution,
        LocalDate asOf)
        implements Serializable {

    /** On what terms something is granted. */
    public enum Kind {
        /** With the post, until further notice (常规授权). */
        REGULAR,
        /** For a limited time (临时授权). */
        TEMPORARY,
        /** At once, to be approved afterwards (紧急授权). */
        EMERGENCY
    }

    /** How far a request has come. */
    public enum Status {
        /** Not executed yet (办理中). */
        PENDING,
        /** Executed (已执行). */
        EXECUTED,
        /** Withdrawn or refused (已撤销、未批准). */
        CANCELLED
    }

    /** What a procedure consists of, in its order. */
    public enum Stage {
        /** The request (申请). */
        REQUEST("grantRequest", "requester", "requestedAt"),
        /** The department's opinion (部门意见). */
        OPINION("departmentOpinion", "opinionBy", "opinionAt"),
        /** The review by internal control (内控审核). */
        REVIEW("controlReview", "reviewer", "reviewedAt"),
        /** The approval (审批). */
        APPROVAL("grantApproval", "approver", "approvedAt"),
        /** The execution in the system (执行). */
        EXECUTION("grantExecution", "executor", "executedAt");

        private final String term;
        private final String byTerm;
        private final String atTerm;

        Stage(String term, String byTerm, String atTerm) {
            this.term = term;
            this.byTerm = byTerm;
            this.atTerm = atTerm;
        }

        String term() {
            return term;
        }

        String byTerm() {
            return byTerm;
        }

        String atTerm() {
            return atTerm;
        }
    }

    public GrantFlow {
        beneficiary = Recorded.text(beneficiary);
        reason = Recorded.text(reason);
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(approval, "approval");
        Objects.requireNonNull(execution, "execution");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** What is recorded of a step. */
    public Act act(Stage stage) {
        return switch (stage) {
            case REQUEST -> request;
            case OPINION -> opinion;
            case REVIEW -> review;
            case APPROVAL -> approval;
            case EXECUTION -> execution;
        };
    }

    /** Whether nothing is recorded of any step. */
    boolean isBlank() {
        return request.isUnrecorded()
                && opinion.isUnrecorded()
                && review.isUnrecorded()
                && approval.isUnrecorded()
                && execution.isUnrecorded();
    }
}
