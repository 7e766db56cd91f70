package io.neikong.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.neikong.checkup.Baseline.Growth;
import io.neikong.control.Finding;
import io.neikong.control.SampleControl;
import io.neikong.control.SampleWaivers;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.control.Waiver.Scope;
import io.neikong.control.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Baseline BASELINE = Baseline.of(checkup(DAY, "a APPROVED", "b !COUNTED"), "owner", DUE);

    @TempDir
    Path folder;

    @Test
    void tells_new_known_and_fixed_apart() {
        BaselineComparison comparison = BASELINE.compare(checkup(DAY, "a APPROVED ANNOUNCED", "b", "c APPROVED"));

        assertThat(comparison.added()).extracting(Finding::subject).containsExactly("c", "a");
        assertThat(comparison.known())
                .extracting(known -> known.entry().subject())
                .containsExactly("a");
        assertThat(comparison.fixed()).extracting(Baseline.Entry::subject).containsExactly("b");
        assertThat(comparison.overdue()).isEmpty();
        assertThat(comparison.notAssessed()).isEmpty();
        assertThat(comparison.openFindings()).isEqualTo(comparison.added());
    }

    @Test
    void leaves_nothing_open_of_what_was_accepted() {
        BaselineComparison comparison = BASELINE.compare(checkup(DAY, "a APPROVED", "b !COUNTED"));

        assertThat(comparison.hasOpenFindings()).isFalse();
        assertThat(comparison.known()).hasSize(2);
    }

    @ParameterizedTest(name = "on {0} overdue: {1}")
    @CsvSource({"2026-12-31, false", "2027-01-01, true"})
    void opens_again_what_was_accepted_on_the_day_after_it_was_due(LocalDate day, boolean overdue) {
        BaselineComparison comparison = BASELINE.compare(checkup(day, "a APPROVED", "b"));

        assertThat(comparison.overdue()).hasSize(overdue ? 1 : 0);
        assertThat(comparison.known()).hasSize(overdue ? 0 : 1);
        assertThat(comparison.hasOpenFindings()).isEqualTo(overdue);
    }

    @Test
    void never_hides_the_breach_behind_a_gap_that_was_accepted() {
        BaselineComparison comparison = BASELINE.compare(checkup(DAY, "a APPROVED", "b COUNTED"));

        assertThat(comparison.added())
                .extracting(finding -> finding.subject() + " " + finding.verdict())
                .containsExactly("b " + Verdict.VIOLATED);
        assertThat(comparison.fixed()).extracting(Baseline.Entry::subject).containsExactly("b");
    }

    @Test
    void takes_a_finding_that_weighs_more_than_was_accepted_for_new() {
        Baseline lighter = new Baseline(BASELINE.entries().stream()
                .map(entry -> new Baseline.Entry(
                        entry.finding(),
                        entry.control(),
                        entry.rule(),
                        entry.subject(),
                        Severity.MINOR,
                        entry.owner(),
                        entry.dueOn()))
                .toList());

        BaselineComparison comparison = lighter.compare(checkup(DAY, "a APPROVED", "b"));

        assertThat(comparison.added()).hasSize(1);
        assertThat(comparison.known()).isEmpty();
        assertThat(comparison.fixed()).extracting(Baseline.Entry::subject).containsExactly("b");
    }

    @Test
    void takes_nothing_for_fixed_that_was_not_examined() {
        BaselineComparison today = BASELINE.compare(checkup(DAY, "z -"));
        BaselineComparison afterwards = BASELINE.compare(checkup(DUE.plusDays(1), "z -"));

        assertThat(today.fixed()).isEmpty();
        assertThat(today.notAssessed()).hasSize(2);
        assertThat(today.hasOpenFindings()).isFalse();
        assertThat(afterwards.hasOpenFindings()).isTrue();
    }

    @Test
    void accepts_no_finding_that_a_waiver_excuses_and_leaves_it_to_the_waiver() {
        CheckupReport waived = Checkup.asOf(SampleWaivers.FROM)
                .waivers(Waivers.of(SampleWaivers.waiver("W1", Scope.of("TST-001"))))
                .examine("facts", Stream.of("a APPROVED"), List.of(new SampleControl()))
                .run();

        assertThat(Baseline.of(waived, "owner", DUE)).isEqualTo(Baseline.EMPTY);
        assertThat(Baseline.EMPTY.compare(waived).added()).isEmpty();
        assertThat(Baseline.of(checkup(DAY, "a APPROVED"), "owner", SampleWaivers.FROM.minusDays(1))
                        .compare(waived)
                        .overdue())
                .isEmpty();
    }

    @Test
    void keeps_owner_and_due_date_of_what_was_accepted_before() {
        Baseline more = BASELINE.accepting(
                checkup(DAY, "a APPROVED", "c APPROVED"),
                finding -> Baseline.Entry.of(finding, "other", DUE.plusYears(1)));

        assertThat(more.entries())
                .extracting(entry -> entry.subject() + " " + entry.owner())
                .containsExactly("a owner", "c other", "b owner");
    }

    @Test
    void shrinks_by_what_is_fixed() {
        BaselineComparison comparison = BASELINE.compare(checkup(DAY, "a APPROVED", "b"));

        assertThat(BASELINE.without(comparison.fixed()).entries())
                .extracting(Baseline.Entry::subject)
                .containsExactly("a");
    }

    @Test
    void refuses_a_finding_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Baseline(
                        List.of(BASELINE.entries().get(0), BASELINE.entries().get(0))))
                .withMessageContaining("each finding must be accepted once");
    }

    @Test
    void is_read_as_it_was_written() throws IOException {
        Path file = folder.resolve("baseline.json");
        BASELINE.write(file);

        assertThat(Baseline.read(file)).isEqualTo(BASELINE);
        assertThat(Files.readString(file))
                .isEqualTo("{ \"entries\" : [\n  { \"finding\" : \""
                        + BASELINE.entries().get(0).finding()
                        + "\", \"control\" : \"SampleControl\", \"rule\" : \"TST-001\", \"subject\" : \"a\","
                        + " \"severity\" : \"MAJOR\", \"owner\" : \"owner\", \"dueOn\" : \"2026-12-31\" },\n"
                        + "  { \"finding\" : \"" + BASELINE.entries().get(1).finding()
                        + "\", \"control\" : \"SampleControl\", \"rule\" : \"TST-002\", \"subject\" : \"b\","
                        + " \"severity\" : \"MAJOR\", \"owner\" : \"owner\", \"dueOn\" : \"2026-12-31\" }\n] }\n");
    }

    @Test
    void never_grows_unless_told_so() throws IOException {
        Path file = folder.resolve("baseline.json");
        BASELINE.write(file);
        String before = Files.readString(file);
        CheckupReport found = checkup(DAY, "a APPROVED", "b !COUNTED", "c APPROVED");
        Baseline more = Baseline.of(found, "owner", DUE);
        Baseline later = Baseline.of(checkup(DAY, "a APPROVED"), "owner", DUE.plusDays(1));

        assertThatIllegalStateException()
                .isThrownBy(() -> more.write(file))
                .withMessageContaining("must not accept more than before, but would by 1");
        assertThatIllegalStateException().isThrownBy(() -> later.write(file));
        assertThat(Files.readString(file)).isEqualTo(before);

        more.write(file, Growth.ALLOWED);
        assertThat(Baseline.read(file)).isEqualTo(more);

        BASELINE.write(file);
        assertThat(Baseline.read(file)).isEqualTo(BASELINE);
    }

    @Test
    void is_not_replaced_if_what_is_there_is_not_a_baseline() throws IOException {
        Path file = folder.resolve("baseline.json");
        Files.writeString(file, "notes");

        assertThatExceptionOfType(UnusableBaselineException.class)
                .isThrownBy(() -> BASELINE.write(file, Growth.ALLOWED));
        assertThat(Files.readString(file)).isEqualTo("notes");
    }

    @Test
    void is_an_error_if_it_is_missing_and_is_not_made_by_reading() {
        Path file = folder.resolve("baseline.json");

        assertThatExceptionOfType(UnusableBaselineException.class)
                .isThrownBy(() -> Baseline.read(file))
                .withMessage(file + ":0:0: expected a baseline, but there is no such file; Baseline.write makes one");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                       | 1 | 1  | expected an object, but was [
            {}                                                       | 1 | 2  | expected the key entries, but was an object without it
            { "entries" : [ ], "version" : 1 }                       | 1 | 20 | expected the key entries, but was "version"
            { "entries" : [ ], "entries" : [ ] }                     | 1 | 29 | expected JSON with each key once, but was not: Duplicate
            { "entries" : { } }                                      | 1 | 15 | expected an array of entries, but was {
            { "entries" : [ 1 ] }                                    | 1 | 17 | expected an entry as an object, but was 1
            { "entries" : [ ] } x                                    | 1 | 21 | expected JSON with each key once, but was not
            { "entries" : [ ] } []                                   | 1 | 21 | expected nothing after the object, but was [
            { "entries" : [ { "finding" : 1 } ] }                    | 1 | 31 | expected finding as text, but was 1
            { "entries" : [ { "finding" : " " } ] }                  | 1 | 31 | expected finding as text, but was blank
            { "entries" : [ { "because" : "x" } ] }                  | 1 | 19 | expected the keys finding, control, rule, subject, severity, owner, dueOn, but was "because"
            { "entries" : [ { "finding" : "x" } ] }                  | 1 | 35 | expected the key control, but was an entry without it
            """)
    void refuses_what_is_not_a_baseline_and_says_where(String json, int line, int column, String message)
            throws IOException {
        refuses(json, line, column, message);
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "MAJOR, Major, expected one of [CRITICAL",
        "2026-12-31, 2026-02-30, expected a date like 2026-12-31",
    })
    void refuses_a_wrong_value_and_says_where(String right, String wrong, String message) throws IOException {
        Path file = folder.resolve("right.json");
        BASELINE.without(BASELINE.entries().subList(1, 2)).write(file);
        String json = Files.readString(file).replace(right, wrong);
        int column = json.split("\n", -1)[1].indexOf('"' + wrong) + 1;

        refuses(json, 2, column, message);
    }

    @ParameterizedTest(name = "{0} ends in column {1}")
    @CsvSource({"'', 1", "'  ', 3", "'{ \"entries\" : [ ', 17"})
    void refuses_a_file_that_ends_too_early_and_says_where(String json, int column) throws IOException {
        refuses(json, 1, column, "expected ");
    }

    @Test
    void refuses_bytes_that_are_no_text() throws IOException {
        Path file = folder.resolve("baseline.json");
        Files.write(file, new byte[] {0, 0, (byte) 0xff, (byte) 0xfe, 0, 0, 0, 0});

        assertThatExceptionOfType(UnusableBaselineException.class).isThrownBy(() -> Baseline.read(file));
    }

    @Test
    void refuses_to_read_a_finding_twice() throws IOException {
        Path file = folder.resolve("right.json");
        BASELINE.write(file);
        String twice = Files.readString(file)
                .replace(
                        BASELINE.entries().get(1).finding(),
                        BASELINE.entries().get(0).finding());

        refuses(twice, 3, 3, "expected each finding once, but was TST-001-");
    }

    private void refuses(String json, int line, int column, String message) throws IOException {
        Path file = folder.resolve("baseline.json");
        Files.writeString(file, json);

        assertThatExceptionOfType(UnusableBaselineException.class)
                .isThrownBy(() -> Baseline.read(file))
                .withMessageContaining(message)
                .satisfies(refusal -> {
                    assertThat(refusal.line() + ":" + refusal.column()).isEqualTo(line + ":" + column);
                    assertThat(refusal.file()).isEqualTo(file.toString());
                    assertThat(refusal).hasMessageStartingWith(file + ":" + line + ":" + column + ": ");
                });
    }

    private static CheckupReport checkup(LocalDate day, String... facts) {
        return Checkup.asOf(day)
                .examine("facts", Stream.of(facts), List.of(new SampleControl()))
                .run();
    }
}
