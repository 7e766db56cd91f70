package io.neikong.governance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever was done to make a document. */
class DocumentPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final List<Control<PolicyDocument>> CONTROLS =
            new DocumentPolicy(Policy.builtIn(), WorkingCalendar.china()).onDocuments();

    @Property(seed = "20260630", tries = 2000)
    void the_order_of_rows_and_copies_of_them_decide_nothing(@ForAll("documents") PolicyDocument document) {
        List<Stage> rows = new ArrayList<>(document.stages());
        rows.addAll(document.stages());
        Collections.shuffle(rows, new Random(7));

        assertThat(CONTROLS)
                .allSatisfy(control ->
                        assertThat(control.examine(with(rows, document))).isEqualTo(control.examine(document)));
    }

    /** Nothing that is known later can be known on the day before. */
    @Property(seed = "20260630", tries = 2000)
    void what_is_dated_later_has_not_happened_yet(@ForAll("documents") PolicyDocument document) {
        LocalDate asOf = FIRST.plusDays(40);
        List<Stage> known = document.stages().stream()
                .filter(stage -> stage.enteredOn() == null || !stage.enteredOn().isAfter(asOf))
                .map(stage -> stage.doneOn() != null && stage.doneOn().isAfter(asOf)
                        ? new Stage(stage.step(), stage.begunOn(), null, null, stage.reason())
                        : stage)
                .toList();

        assertThat(CONTROLS)
                .allSatisfy(control -> assertThat(control.examine(Documents.on(asOf, with(known, document))))
                        .isEqualTo(control.examine(Documents.on(asOf, document))));
    }

    @Property(seed = "20260630", tries = 2000)
    void a_kind_that_is_not_recorded_is_never_a_breach(@ForAll("documents") PolicyDocument document) {
        PolicyDocument unknown = new PolicyDocument(
                "D", null, document.stages(), document.from(), null, List.of(), null, document.asOf());

        assertThat(CONTROLS)
                .flatMap(control -> control.examine(unknown).findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.GAP);
    }

    @Provide
    Arbitrary<PolicyDocument> documents() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 80).map(FIRST::plusDays).injectNull(0.15);
        Arbitrary<Stage> stages = Combinators.combine(
                        Arbitraries.of(Step.class),
                        days,
                        days,
                        Arbitraries.of(Result.class).injectNull(0.3),
                        Arbitraries.of("a reason", "").injectNull(0.5))
                .as(Stage::new);
        return Combinators.combine(
                        Arbitraries.of(Kind.class).injectNull(0.1),
                        stages.list().ofMaxSize(12),
                        Arbitraries.of(FIRST.plusDays(60)).injectNull(0.5))
                .as((kind, rows, from) ->
                        new PolicyDocument("D", kind, rows, from, Documents.TO, List.of(), null, Documents.AS_OF));
    }

    private static PolicyDocument with(List<Stage> rows, PolicyDocument document) {
        return new PolicyDocument(
                document.document(),
                document.kind(),
                rows,
                document.from(),
                document.to(),
                List.of(),
                null,
                document.asOf());
    }
}
