package io.neikong.testkit;

import io.neikong.governance.document.DocumentUse;
import io.neikong.governance.document.PolicyDocument;
import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.governance.document.ReceivedOpinion;
import io.neikong.governance.document.ReceivedOpinion.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A policy document of a district, how it was made and what rests on it. */
final class DocumentFacts {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TO = LocalDate.of(2027, 7, 1);

    private DocumentFacts() {}

    /** One that was made as it should be, with some steps done otherwise. */
    static PolicyDocument document(Stage... instead) {
        List<Step> replaced = Stream.of(instead).map(Stage::step).toList();
        List<Stage> stages = Stream.concat(
                        Stream.of(
                                        done(Step.INITIATION, "2025-02-10"),
                                        done(Step.RESEARCH, "2025-03-10"),
                                        comments("2025-04-17"),
                                        review("2025-04-29", Result.AGREED),
                                        done(Step.COMPETITION, "2025-05-06"),
                                        done(Step.DELIBERATION, "2025-05-20"),
                                        done(Step.SIGNING, "2025-06-03"),
                                        done(Step.PUBLICATION, "2025-06-05"),
                                        done(Step.FILING, "2025-06-26"))
                                .filter(stage -> !replaced.contains(stage.step())),
                        Stream.of(instead))
                .toList();
        return ofKind(Kind.NORMATIVE, stages);
    }

    static PolicyDocument ofKind(@Nullable Kind kind, List<Stage> stages) {
        return new PolicyDocument("DOC-2025-03", kind, stages, FROM, TO, List.of(), false, AS_OF);
    }

    static PolicyDocument ending(@Nullable LocalDate to, Extension... extensions) {
        return new PolicyDocument(
                "DOC-2025-03", Kind.NORMATIVE, document().stages(), FROM, to, List.of(extensions), false, AS_OF);
    }

    static Stage done(Step step, @Nullable String day) {
        return new Stage(step, null, day == null ? null : LocalDate.parse(day), null, null);
    }

    static Stage comments(@Nullable String closedOn) {
        return new Stage(
                Step.COMMENT,
                LocalDate.of(2025, 3, 17),
                closedOn == null ? null : LocalDate.parse(closedOn),
                null,
                null);
    }

    static Stage review(@Nullable String doneOn, @Nullable Result result) {
        return new Stage(
                Step.LEGALITY,
                LocalDate.of(2025, 4, 21),
                doneOn == null ? null : LocalDate.parse(doneOn),
                result,
                null);
    }

    static DocumentUse use(@Nullable PolicyDocument document, @Nullable String appliedOn, @Nullable String paidOn) {
        return new DocumentUse(
                "APP-0815",
                document,
                appliedOn == null ? null : LocalDate.parse(appliedOn),
                appliedOn == null ? null : LocalDate.parse(appliedOn),
                paidOn == null ? null : LocalDate.parse(paidOn),
                AS_OF);
    }

    static ReceivedOpinion opinion(@Nullable Reply reply, @Nullable String reason, @Nullable String answeredOn) {
        return new ReceivedOpinion(
                "OP-0007", document(), reply, reason, answeredOn == null ? null : LocalDate.parse(answeredOn));
    }
}
