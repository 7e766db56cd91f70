package io.neikong.governance.document;

import static io.neikong.governance.document.Documents.allStages;
import static io.neikong.governance.document.Documents.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.governance.document.PolicyDocument.Extension;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {

    private static final List<LocalDate> DAYS =
            day("2027-01-01").datesUntil(day("2027-01-13")).toList();

    /** Each day on which an order has effect is written into a set, one after the other. */
    @Test
    void is_in_force_on_the_same_days_as_if_each_day_were_written_down() {
        LocalDate from = day("2027-01-02");
        LocalDate to = day("2027-01-05");
        for (LocalDate issued : DAYS) {
            for (LocalDate end : DAYS) {
                for (LocalDate issuedAgain : DAYS) {
                    List<Extension> extensions =
                            List.of(new Extension(issued, end), new Extension(issuedAgain, day("2027-01-12")));
                    PolicyDocument document = new PolicyDocument(
                            "D", Kind.NORMATIVE, allStages(), from, to, extensions, null, day("2027-02-01"));
                    Set<LocalDate> written = new HashSet<>(from.datesUntil(to).toList());
                    for (Extension extension : extensions) {
                        DAYS.stream()
                                .filter(day -> !day.isBefore(from))
                                .filter(day -> !day.isBefore(extension.issuedOn()))
                                .filter(day -> day.isBefore(extension.to()))
                                .forEach(written::add);
                    }
                    assertThat(DAYS)
                            .as("extensions %s", extensions)
                            .allMatch(day -> (document.inForceOn(day) == Answer.YES) == written.contains(day));
                }
            }
        }
    }

    @Test
    void an_extension_without_a_day_leaves_only_the_days_after_the_end_open() {
        PolicyDocument document = Documents.valid(null, new Extension(null, day("2028-01-01")));

        assertThat(document.inForceOn(day("2027-06-30"))).isEqualTo(Answer.YES);
        assertThat(document.inForceOn(day("2027-07-01"))).isEqualTo(Answer.UNKNOWN);
        assertThat(document.inForceOn(day("2028-01-01"))).isEqualTo(Answer.NO);
    }

    @Test
    void an_extension_without_an_end_leaves_the_days_from_its_day_on_open() {
        PolicyDocument document = Documents.valid(null, new Extension(day("2027-09-01"), null));

        assertThat(document.inForceOn(day("2027-08-31"))).isEqualTo(Answer.NO);
        assertThat(document.inForceOn(day("2027-09-01"))).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void refuses_a_document_that_was_never_in_force() {
        LocalDate day = day("2027-01-02");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyDocument(
                        "D", Kind.NORMATIVE, allStages(), day, day, List.of(), null, day("2027-02-01")))
                .withMessageContaining("from must be before to");
    }
}
