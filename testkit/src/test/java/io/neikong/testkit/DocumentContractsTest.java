package io.neikong.testkit;

import static io.neikong.testkit.DocumentFacts.AS_OF;
import static io.neikong.testkit.DocumentFacts.comments;
import static io.neikong.testkit.DocumentFacts.document;
import static io.neikong.testkit.DocumentFacts.done;
import static io.neikong.testkit.DocumentFacts.ending;
import static io.neikong.testkit.DocumentFacts.ofKind;
import static io.neikong.testkit.DocumentFacts.opinion;
import static io.neikong.testkit.DocumentFacts.review;
import static io.neikong.testkit.DocumentFacts.use;

import io.neikong.control.Control;
import io.neikong.governance.document.BasisInForce;
import io.neikong.governance.document.CommentWindow;
import io.neikong.governance.document.DocumentStages;
import io.neikong.governance.document.DocumentUse;
import io.neikong.governance.document.LegalityReviewed;
import io.neikong.governance.document.OpinionAnswered;
import io.neikong.governance.document.PolicyDocument;
import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.governance.document.ReceivedOpinion;
import io.neikong.governance.document.ReceivedOpinion.Reply;
import io.neikong.governance.document.ValidityWatched;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** What the controls on policy documents share with all controls. */
class DocumentContractsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.china();
    private static final LocalDate END = LocalDate.of(2026, 3, 1);

    @Nested
    class DocumentsAreMadeStepByStep implements ControlContract<PolicyDocument> {
        @Override
        public Control<PolicyDocument> control() {
            return new DocumentStages(CALENDAR);
        }

        @Override
        public PolicyDocument satisfying() {
            return document();
        }

        @Override
        public List<PolicyDocument> offending() {
            return List.of(
                    ofKind(Kind.NORMATIVE, List.of()),
                    ofKind(null, List.of()),
                    document(new Stage(Step.DELIBERATION, null, LocalDate.of(2025, 5, 20), Result.REFUSED, "no")),
                    document(done(Step.SIGNING, "2025-05-19"), done(Step.FILING, "2025-06-27")),
                    document(comments("2025-03-16")),
                    document(done(Step.RESEARCH, null)));
        }
    }

    @Nested
    class ThePublicCanComment implements ControlContract<PolicyDocument> {
        @Override
        public Control<PolicyDocument> control() {
            return new CommentWindow(CALENDAR, Policy.builtIn());
        }

        @Override
        public PolicyDocument satisfying() {
            return document();
        }

        @Override
        public List<PolicyDocument> offending() {
            return List.of(
                    document(comments("2025-04-16")),
                    document(comments(null)),
                    document(done(Step.COMMENT, null)),
                    ofKind(null, List.of(comments("2025-04-16"))));
        }
    }

    @Nested
    class TheLegalityIsReviewed implements ControlContract<PolicyDocument> {
        @Override
        public Control<PolicyDocument> control() {
            return new LegalityReviewed(CALENDAR, Policy.builtIn());
        }

        @Override
        public PolicyDocument satisfying() {
            return document();
        }

        @Override
        public List<PolicyDocument> offending() {
            return List.of(
                    document(review("2025-04-28", Result.REFUSED)),
                    document(review(null, null)),
                    document(done(Step.LEGALITY, "2025-04-29")),
                    ofKind(null, List.of(review("2025-04-28", Result.AGREED))));
        }
    }

    @Nested
    class WhatIsUsedIsInForce implements ControlContract<DocumentUse> {
        @Override
        public Control<DocumentUse> control() {
            return new BasisInForce();
        }

        @Override
        public DocumentUse satisfying() {
            return use(ending(END), "2026-02-10", "2026-02-28");
        }

        @Override
        public List<DocumentUse> offending() {
            return List.of(
                    use(ending(END), "2026-03-01", "2026-03-01"),
                    use(ending(END, new Extension(null, END.plusYears(1))), "2026-03-01", "2026-03-01"),
                    use(ofKind(Kind.MINUTES, List.of()), "2026-02-10", "2026-02-28"),
                    use(ofKind(Kind.NORMATIVE, List.of()), "2026-02-10", "2026-02-28"),
                    use(ofKind(null, List.of()), null, "2026-02-28"),
                    use(null, "2026-02-10", null));
        }
    }

    @Nested
    class ValiditiesAreWatched implements ControlContract<PolicyDocument> {
        @Override
        public Control<PolicyDocument> control() {
            return new ValidityWatched();
        }

        @Override
        public PolicyDocument satisfying() {
            return document();
        }

        @Override
        public List<PolicyDocument> offending() {
            return List.of(
                    ending(AS_OF.plusDays(1)),
                    ending(END, new Extension(END.plusDays(1), END.plusDays(200))),
                    ending(END, new Extension(null, null)),
                    ending(null));
        }
    }

    @Nested
    class OpinionsAreAnswered implements ControlContract<ReceivedOpinion> {
        @Override
        public Control<ReceivedOpinion> control() {
            return new OpinionAnswered();
        }

        @Override
        public ReceivedOpinion satisfying() {
            return opinion(Reply.NOT_ADOPTED, "no money for it", "2025-05-20");
        }

        @Override
        public List<ReceivedOpinion> offending() {
            return List.of(
                    opinion(null, null, null),
                    opinion(Reply.PARTLY, null, "2025-05-21"),
                    opinion(Reply.ADOPTED, null, null),
                    opinion(null, null, "2025-05-20"));
        }
    }
}
