package io.neikong.testkit;

import static io.neikong.testkit.DocumentFacts.comments;
import static io.neikong.testkit.DocumentFacts.document;
import static io.neikong.testkit.DocumentFacts.done;
import static io.neikong.testkit.DocumentFacts.ending;
import static io.neikong.testkit.DocumentFacts.opinion;
import static io.neikong.testkit.DocumentFacts.review;
import static io.neikong.testkit.DocumentFacts.use;

import io.neikong.governance.document.BasisInForce;
import io.neikong.governance.document.CommentWindow;
import io.neikong.governance.document.DocumentRule;
import io.neikong.governance.document.DocumentStages;
import io.neikong.governance.document.LegalityReviewed;
import io.neikong.governance.document.OpinionAnswered;
import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.governance.document.ReceivedOpinion.Reply;
import io.neikong.governance.document.ValidityWatched;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The rules on policy documents, by one of 2025. */
final class DocumentExamples {

    private DocumentExamples() {}

    static List<RuleExample<?>> all() {
        Policy policy = Policy.builtIn();
        WorkingCalendar calendar = WorkingCalendar.china();
        LocalDate end = LocalDate.of(2026, 3, 1);
        LocalDate longer = LocalDate.of(2028, 3, 1);
        return List.of(
                RuleExample.of(
                        DocumentRule.MADE_STEP_BY_STEP,
                        new DocumentStages(calendar),
                        document(),
                        document(done(Step.DELIBERATION, "2025-06-04"))),
                RuleExample.of(
                        DocumentRule.TIME_TO_COMMENT,
                        new CommentWindow(calendar, policy),
                        document(comments("2025-04-17")),
                        document(comments("2025-04-16")),
                        Parameters.COMMENT_PERIOD),
                RuleExample.of(
                        DocumentRule.FOUND_LAWFUL,
                        new LegalityReviewed(calendar, policy),
                        document(review("2025-04-29", Result.AGREED)),
                        document(review("2025-04-28", Result.REFUSED)),
                        Parameters.LEGALITY_REVIEW),
                RuleExample.of(
                        DocumentRule.BASIS_IN_FORCE,
                        new BasisInForce(),
                        use(ending(end), "2026-02-10", "2026-02-28"),
                        use(ending(end), "2026-02-10", "2026-03-01")),
                RuleExample.of(
                        DocumentRule.VALIDITY_WATCHED,
                        new ValidityWatched(),
                        ending(end, new Extension(end, longer)),
                        ending(end, new Extension(end.plusDays(30), longer))),
                RuleExample.of(
                        DocumentRule.OPINIONS_ANSWERED,
                        new OpinionAnswered(),
                        opinion(Reply.PARTLY, "the rest needs a law", "2025-05-20"),
                        opinion(Reply.PARTLY, "the rest needs a law", "2025-05-21")));
    }
}
