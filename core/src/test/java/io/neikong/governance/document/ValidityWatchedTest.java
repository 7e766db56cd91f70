package io.neikong.governance.document;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.document.DocumentRule.VALIDITY_WATCHED;
import static io.neikong.governance.document.Documents.FROM;
import static io.neikong.governance.document.Documents.TO;
import static io.neikong.governance.document.Documents.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityWatchedTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-06-30, SATISFIED",
        "2027-01-01, SATISFIED",
        "2027-01-02, VIOLATED",
        "2027-06-30, VIOLATED",
        "2027-07-01, SATISFIED",
    })
    void clause_2_1_an_end_within_180_days_is_pointed_out(LocalDate asOf, Verdict verdict) {
        Outcome outcome = examine(Kind.NORMATIVE, FROM, TO, asOf);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.VIOLATED) {
            breaks(outcome, VALIDITY_WATCHED, "endsSoon");
            assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
        }
    }

    @Test
    void a_document_not_in_force_yet_does_not_end_soon() {
        assertThat(examine(Kind.NORMATIVE, day("2027-02-01"), TO, day("2027-01-31"))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(examine(Kind.NORMATIVE, day("2027-02-01"), TO, day("2027-02-01")), VALIDITY_WATCHED, "endsSoon");
    }

    @Test
    void an_extension_puts_the_end_off_from_the_day_on_which_it_is_issued() {
        Extension extension = new Extension(day("2027-06-01"), day("2029-07-01"));

        breaks(examine(Kind.NORMATIVE, FROM, TO, day("2027-05-31"), extension), VALIDITY_WATCHED, "endsSoon");
        assertThat(examine(Kind.NORMATIVE, FROM, TO, day("2027-06-01"), extension)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest(name = "extended on {0}: {1} days without force")
    @CsvSource({"2027-06-30, 0", "2027-07-01, 0", "2027-07-02, 1", "2027-09-01, 62"})
    void an_extension_after_the_end_leaves_days_without_force(LocalDate issuedOn, long days) {
        Outcome outcome =
                examine(Kind.NORMATIVE, FROM, TO, day("2027-10-01"), new Extension(issuedOn, day("2029-07-01")));

        if (days == 0) {
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        } else {
            breaks(outcome, VALIDITY_WATCHED, "lapsed");
            assertThat(shown(outcome, VALIDITY_WATCHED, Finding.Kind.BREACH, "days"))
                    .isEqualTo(days);
            assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.MINOR);
        }
    }

    @Test
    void lapses_add_up_in_whatever_order_the_extensions_stand() {
        Extension first = new Extension(day("2027-07-03"), day("2028-07-01"));
        Extension second = new Extension(day("2028-07-04"), day("2028-09-01"));
        Outcome outcome = examine(Kind.NORMATIVE, FROM, TO, day("2028-08-01"), second, first, first);

        breaks(outcome, VALIDITY_WATCHED, "lapsed", "endsSoon");
        assertThat(shown(outcome, VALIDITY_WATCHED, Finding.Kind.BREACH, "days"))
                .isEqualTo(5L);
        assertThat(shown(outcome, VALIDITY_WATCHED, Finding.Kind.BREACH, "lapsedOn"))
                .isEqualTo(TO.toString());
    }

    @Test
    void a_document_that_simply_ended_has_no_finding() {
        assertThat(examine(Kind.NORMATIVE, FROM, TO, day("2030-01-01")).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void of_what_others_made_only_the_near_end_is_pointed_out() {
        Extension late = new Extension(day("2027-09-01"), day("2029-07-01"));

        assertThat(examine(Kind.SUPERIOR, FROM, TO, day("2027-10-01"), late).verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(examine(Kind.SUPERIOR, FROM, TO, day("2029-06-01"), late), VALIDITY_WATCHED, "endsSoon");
        lacks(examine(null, FROM, TO, day("2027-10-01"), late), VALIDITY_WATCHED, "kind");
        assertThat(examine(Kind.MINUTES, FROM, TO, day("2027-10-01"), late).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_normative_document_without_an_end_is_a_gap_and_others_need_none() {
        lacks(examine(Kind.NORMATIVE, FROM, null, day("2027-01-01")), VALIDITY_WATCHED, "to");
        assertThat(examine(Kind.INTERNAL, FROM, null, day("2027-01-01")).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whether_a_document_without_an_end_needs_one_depends_on_its_kind() {
        lacks(examine(null, FROM, null, day("2027-01-01")), VALIDITY_WATCHED, "to", "kind");
        assertThat(new ValidityWatched()
                        .examine(Documents.draft(null, Documents.stage(Step.COMMENT, "2026-05-01")))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_draft_that_is_not_signed_yet_needs_no_end() {
        PolicyDocument draft = Documents.draft(Kind.NORMATIVE, Documents.stage(Step.COMMENT, "2026-05-01"));
        PolicyDocument signed = Documents.draft(Kind.NORMATIVE, Documents.stage(Step.SIGNING, "2026-05-01"));

        assertThat(new ValidityWatched().examine(draft).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        lacks(new ValidityWatched().examine(signed), VALIDITY_WATCHED, "to");
    }

    @Test
    void days_of_an_extension_that_are_not_recorded_are_a_gap() {
        lacks(
                examine(Kind.NORMATIVE, FROM, TO, day("2027-06-01"), new Extension(null, day("2029-07-01"))),
                VALIDITY_WATCHED,
                "extendedOn");
        lacks(
                examine(Kind.NORMATIVE, FROM, TO, day("2027-06-01"), new Extension(day("2027-05-01"), null)),
                VALIDITY_WATCHED,
                "extendedTo");
    }

    @Test
    void refuses_a_warning_that_takes_a_calendar_to_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValidityWatched(Period.workingDays(10)))
                .withMessageContaining("warnedAhead");
    }

    private static Outcome examine(
            @Nullable Kind kind, LocalDate from, @Nullable LocalDate to, LocalDate asOf, Extension... extensions) {
        return new ValidityWatched()
                .examine(new PolicyDocument(
                        "DOC-1", kind, Documents.allStages(), from, to, List.of(extensions), null, asOf));
    }
}
