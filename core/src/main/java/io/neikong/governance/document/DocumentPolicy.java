package io.neikong.governance.document;

import io.neikong.control.Control;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for its policy documents, and the controls that go by it (文件管理参数). The times for comments and for the review of
 * legality have layers; the rest are engineering defaults.
 *
 * @param policy  the parameters that have layers
 * @param calendar  the working days
 * @param filedWithin  how soon after its publication a document is sent to be filed
 * @param warnedAhead  how long before its end a document is pointed out
 */
public record DocumentPolicy(Policy policy, WorkingCalendar calendar, Period filedWithin, Period warnedAhead)
        implements Serializable {

    public DocumentPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(filedWithin, "filedWithin");
        Objects.requireNonNull(warnedAhead, "warnedAhead");
    }

    /** With filing within fifteen working days, and a warning 180 days ahead. */
    public DocumentPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, DocumentStages.FIFTEEN_WORKING_DAYS, ValidityWatched.HALF_A_YEAR);
    }

    /** What examines a document. */
    public List<Control<PolicyDocument>> onDocuments() {
        return List.of(
                new DocumentStages(calendar, filedWithin),
                new CommentWindow(calendar, policy),
                new LegalityReviewed(calendar, policy),
                new ValidityWatched(warnedAhead));
    }

    /** What examines an application that rests on a document. */
    public List<Control<DocumentUse>> onUses() {
        return List.of(new BasisInForce());
    }

    /** What examines an opinion on a draft. */
    public List<Control<ReceivedOpinion>> onOpinions() {
        return List.of(new OpinionAnswered());
    }
}
