package io.neikong.governance.document;

import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that was made as it should be, signed on 2025-06-03 and in force from 2025-07-01 to 2027-06-30. */
final class Documents {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final LocalDate SIGNED = LocalDate.of(2025, 6, 3);
    static final LocalDate FROM = LocalDate.of(2025, 7, 1);
    static final LocalDate TO = LocalDate.of(2027, 7, 1);

    private Documents() {}

    static List<Stage> allStages() {
        return List.of(
                stage(Step.INITIATION, "2025-02-10"),
                stage(Step.RESEARCH, "2025-03-10"),
                // The thirtieth day after the first is the 16th of April.
                new Stage(Step.COMMENT, day("2025-03-17"), day("2025-04-17"), null, null),
                // The seventh working day after the 21st is the 29th, and the make-up Sunday the 27th is one of them.
                new Stage(Step.LEGALITY, day("2025-04-21"), day("2025-04-29"), Result.AGREED, null),
                new Stage(Step.COMPETITION, null, day("2025-05-06"), Result.AGREED, null),
                new Stage(Step.DELIBERATION, null, day("2025-05-20"), Result.AGREED, null),
                stage(Step.SIGNING, "2025-06-03"),
                stage(Step.PUBLICATION, "2025-06-05"),
                stage(Step.FILING, "2025-06-26"));
    }

    static PolicyDocument document(Stage... instead) {
        return document(Kind.NORMATIVE, instead(instead));
    }

    static PolicyDocument document(@Nullable Kind kind, List<Stage> stages) {
        return new PolicyDocument("DOC-1", kind, stages, FROM, TO, List.of(), null, AS_OF);
    }

    /** A document that went as far as its stages say and is not in force. */
    static PolicyDocument draft(@Nullable Kind kind, Stage... stages) {
        return new PolicyDocument("DOC-1", kind, List.of(stages), null, null, List.of(), null, AS_OF);
    }

    static PolicyDocument without(Step... steps) {
        return document(Kind.NORMATIVE, leftOut(steps));
    }

    static List<Stage> leftOut(Step... steps) {
        return allStages().stream()
                .filter(stage -> !List.of(steps).contains(stage.step()))
                .toList();
    }

    /** All stages, but these in the place of those of the same step. */
    static List<Stage> instead(Stage... others) {
        List<Stage> stages =
                new ArrayList<>(leftOut(Stream.of(others).map(Stage::step).toArray(Step[]::new)));
        stages.addAll(List.of(others));
        return stages;
    }

    static PolicyDocument valid(@Nullable Boolean settles, Extension... extensions) {
        return new PolicyDocument(
                "DOC-1", Kind.NORMATIVE, allStages(), FROM, TO, List.of(extensions), settles, LocalDate.of(2029, 1, 1));
    }

    static PolicyDocument on(LocalDate asOf, PolicyDocument document) {
        return new PolicyDocument(
                document.document(),
                document.kind(),
                document.stages(),
                document.from(),
                document.to(),
                document.extensions(),
                document.settlesEarlier(),
                asOf);
    }

    static Stage stage(Step step, @Nullable String doneOn) {
        return new Stage(step, null, doneOn == null ? null : day(doneOn), null, null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
