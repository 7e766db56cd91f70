package io.neikong.governance.document;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.document.DocumentRule.BASIS_IN_FORCE;
import static io.neikong.governance.document.Documents.FROM;
import static io.neikong.governance.document.Documents.allStages;
import static io.neikong.governance.document.Documents.day;
import static io.neikong.governance.document.Documents.instead;
import static io.neikong.governance.document.Documents.leftOut;
import static io.neikong.governance.document.Documents.stage;
import static io.neikong.governance.document.Documents.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document is in force from 2025-07-01 to 2027-06-30, and was published on 2025-06-05. */
class BasisInForceTest {

    private static final LocalDate AS_OF = LocalDate.of(2029, 1, 1);

    @Test
    void clause_2_1_rests_on_a_document_in_force_from_the_first_day_to_the_last() {
        assertThat(used(valid(false), "2025-07-01", "2025-07-01", "2027-06-30").verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(
                used(valid(false), "2025-06-30", "2025-07-01", "2027-07-01"),
                BASIS_IN_FORCE,
                "notInForceWhenApplied",
                "notInForceWhenPaid");
        breaks(used(valid(false), "2027-06-30", "2027-07-01", null), BASIS_IN_FORCE, "notInForceWhenApproved");
    }

    @ParameterizedTest(name = "the document settles what was applied for before: {0}")
    @CsvSource({"true, SATISFIED", "false, VIOLATED", ", UNDETERMINED"})
    void a_payment_after_the_end_for_an_application_before_it_takes_words_of_the_document(
            @Nullable Boolean settles, Verdict verdict) {
        Outcome outcome = used(valid(settles), "2027-06-30", "2027-07-05", "2027-07-15");

        assertThat(outcome.verdict()).isEqualTo(verdict);
        if (settles == null) {
            lacks(outcome, BASIS_IN_FORCE, "settlesEarlier");
        }
    }

    @Test
    void what_was_applied_for_after_the_end_is_never_settled() {
        breaks(
                used(valid(true), "2027-07-01", "2027-07-05", "2027-07-15"),
                BASIS_IN_FORCE,
                "notInForceWhenApplied",
                "notInForceWhenApproved",
                "notInForceWhenPaid");
    }

    @ParameterizedTest(name = "extended on {0}, applied and paid on {1}: {2}")
    @CsvSource({
        "2027-06-30, 2027-07-01, SATISFIED",
        "2027-07-01, 2027-07-01, SATISFIED",
        "2027-09-01, 2027-07-01, VIOLATED",
        "2027-09-01, 2027-08-31, VIOLATED",
        "2027-09-01, 2027-09-01, SATISFIED",
        "2027-09-01, 2028-06-30, SATISFIED",
        "2027-09-01, 2028-07-01, VIOLATED",
        "2027-09-01, 2027-06-30, SATISFIED",
        "2029-01-01, 2027-07-01, VIOLATED",
        "2029-01-02, 2027-07-01, VIOLATED",
    })
    void an_extension_after_the_end_leaves_days_without_force(LocalDate extendedOn, String usedOn, Verdict verdict) {
        PolicyDocument document = valid(false, new Extension(extendedOn, day("2028-07-01")));

        assertThat(used(document, usedOn, usedOn, usedOn).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_document_that_was_not_published_is_no_basis() {
        breaks(
                used(of(Kind.NORMATIVE, leftOut(Step.PUBLICATION)), "2025-07-01", "2025-07-01", "2025-07-01"),
                BASIS_IN_FORCE,
                "notPublished");
    }

    @Test
    void a_document_is_a_basis_from_the_day_of_its_publication_on() {
        PolicyDocument late = of(Kind.NORMATIVE, instead(stage(Step.PUBLICATION, "2025-08-01")));

        breaks(used(late, "2025-07-31", "2025-08-01", "2025-08-01"), BASIS_IN_FORCE, "notInForceWhenApplied");
        assertThat(used(late, "2025-08-01", "2025-08-01", "2025-08-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_published_twice_was_published_the_first_time() {
        PolicyDocument twice = of(
                Kind.NORMATIVE, instead(stage(Step.PUBLICATION, "2025-09-01"), stage(Step.PUBLICATION, "2025-06-05")));

        assertThat(used(twice, "2025-07-31", "2025-08-01", "2025-08-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NORMATIVE, SATISFIED",
        "SUPERIOR, SATISFIED",
        "INTERNAL, VIOLATED",
        "MINUTES, VIOLATED",
        ", UNDETERMINED"
    })
    void rules_for_the_office_itself_and_minutes_are_no_basis(@Nullable Kind kind, Verdict verdict) {
        assertThat(used(of(kind, allStages()), "2025-07-01", "2025-07-01", "2025-07-01")
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whether_others_published_their_document_must_be_recorded() {
        lacks(
                used(of(Kind.SUPERIOR, List.of()), "2025-07-01", "2025-07-01", "2025-07-01"),
                BASIS_IN_FORCE,
                "publishedOn");
    }

    @Test
    void days_of_the_document_that_are_not_recorded_are_a_gap() {
        PolicyDocument undated = of(Kind.NORMATIVE, instead(stage(Step.PUBLICATION, null)));
        PolicyDocument endless =
                new PolicyDocument("DOC-1", Kind.NORMATIVE, allStages(), null, Documents.TO, List.of(), false, AS_OF);

        lacks(used(undated, "2025-07-01", "2025-07-01", "2025-07-01"), BASIS_IN_FORCE, "publishedOn");
        lacks(used(endless, "2025-07-01", "2025-07-01", "2025-07-01"), BASIS_IN_FORCE, "from");
        lacks(
                used(valid(false, new Extension(null, day("2028-07-01"))), "2025-07-01", "2025-07-01", "2028-06-30"),
                BASIS_IN_FORCE,
                "extensions");
    }

    @Test
    void days_of_the_use_that_are_not_recorded_are_a_gap_where_they_matter() {
        lacks(used(valid(false), null, "2025-07-01", "2025-07-01"), BASIS_IN_FORCE, "appliedOn");
        assertThat(used(valid(false), "2025-07-01", null, "2025-07-10").verdict())
                .as("whatever the day between, it was in force")
                .isEqualTo(Verdict.SATISFIED);
        lacks(used(valid(false, extended()), "2027-06-01", null, "2027-10-10"), BASIS_IN_FORCE, "approvedOn");
        assertThat(used(valid(true, extended()), "2027-06-01", null, "2027-10-10")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        lacks(used(null, "2025-07-01", "2025-07-01", "2025-07-01"), BASIS_IN_FORCE, "document");
    }

    @Test
    void what_was_approved_or_paid_before_the_document_was_there_is_settled_by_nothing() {
        breaks(used(valid(true), "2025-07-01", "2025-06-30", "2025-07-02"), BASIS_IN_FORCE, "notInForceWhenApproved");
        breaks(used(valid(true), null, null, "2025-06-30"), BASIS_IN_FORCE, "notInForceWhenPaid");
        breaks(
                used(valid(null), null, "2025-06-30", "2025-06-30"),
                BASIS_IN_FORCE,
                "notInForceWhenApproved",
                "notInForceWhenPaid");
        lacks(used(valid(true), null, "2025-07-01", "2027-07-01"), BASIS_IN_FORCE, "appliedOn");
    }

    @Test
    void a_publication_that_goes_on_was_not_done_before_it_began() {
        Stage open = new Stage(Step.PUBLICATION, day("2025-08-01"), null, null, null);

        breaks(
                used(of(Kind.NORMATIVE, instead(open)), "2025-07-31", "2025-08-01", "2025-08-02"),
                BASIS_IN_FORCE,
                "notInForceWhenApplied");
        lacks(
                used(of(Kind.NORMATIVE, instead(open)), "2025-08-01", "2025-08-01", "2025-08-02"),
                BASIS_IN_FORCE,
                "publishedOn");
    }

    @Test
    void a_publication_that_was_refused_published_nothing() {
        Stage refused = new Stage(Step.PUBLICATION, null, day("2025-06-05"), PolicyDocument.Result.REFUSED, null);

        breaks(
                used(of(Kind.NORMATIVE, instead(refused)), "2025-07-01", "2025-07-01", "2025-07-01"),
                BASIS_IN_FORCE,
                "notPublished");
        assertThat(used(
                                of(Kind.NORMATIVE, instead(refused, stage(Step.PUBLICATION, "2025-06-06"))),
                                "2025-07-01",
                                "2025-07-01",
                                "2025-07-01")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        Outcome outcome = used(valid(false), null, "2025-07-01", "2027-07-01");

        breaks(outcome, BASIS_IN_FORCE, "notInForceWhenPaid");
        lacks(outcome, BASIS_IN_FORCE, "appliedOn");
        assertThat(outcome.findings()).extracting(Finding::kind).hasSize(2);
    }

    @Test
    void what_happens_after_the_day_judged_on_has_not_happened() {
        BasisInForce control = new BasisInForce();
        PolicyDocument document = valid(false);

        assertThat(control.examine(new DocumentUse("APP-1", document, FROM, FROM, Documents.TO, Documents.AS_OF))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(control.examine(new DocumentUse("APP-1", document, Documents.TO, null, null, Documents.AS_OF))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Extension extended() {
        return new Extension(day("2027-09-01"), day("2028-07-01"));
    }

    private static PolicyDocument of(@Nullable Kind kind, List<Stage> stages) {
        return new PolicyDocument("DOC-1", kind, stages, FROM, Documents.TO, List.of(), false, AS_OF);
    }

    private static Outcome used(
            @Nullable PolicyDocument document,
            @Nullable String applied,
            @Nullable String approved,
            @Nullable String paid) {
        return new BasisInForce()
                .examine(new DocumentUse("APP-1", document, dayOf(applied), dayOf(approved), dayOf(paid), AS_OF));
    }

    private static @Nullable LocalDate dayOf(@Nullable String day) {
        return day == null ? null : day(day);
    }
}
