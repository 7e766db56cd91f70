package io.neikong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every control keeps. A test class implements it once for each control:
 *
 * <pre>{@code
 * class SealUseApprovalContractTest implements ControlContract<SealUse> { … }
 * }</pre>
 *
 * @param <F>  the fact that the control examines
 */
public interface ControlContract<F> {

    /** The control under test. */
    Control<F> control();

    /** A fact on which the control examines all its rules and finds nothing. */
    F satisfying();

    /** Facts that together show every rule of the control broken, and every gap that it can find. */
    List<F> offending();

    /** Texts of which null is not blank, as {@code Fact.component}: none, if not overridden. */
    default List<String> blankIsText() {
        return List.of();
    }

    @Test
    default void a_satisfying_fact_is_satisfied_on_every_rule() {
        Outcome outcome = control().examine(satisfying());

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.examined()).containsExactlyElementsOf(control().rules());
    }

    @Test
    default void every_rule_can_be_broken() {
        Set<Rule> broken = new LinkedHashSet<>();
        findings()
                .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                .forEach(finding -> broken.add(finding.rule()));

        assertThat(broken).containsExactlyInAnyOrderElementsOf(control().rules());
    }

    @Test
    default void every_offending_fact_has_a_finding() {
        assertThat(offending())
                .allSatisfy(
                        fact -> assertThat(control().examine(fact).findings()).isNotEmpty());
    }

    @Test
    default void examines_no_rule_that_it_does_not_name() {
        assertThat(control().rules()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(Stream.concat(Stream.of(satisfying()), offending().stream()))
                .allSatisfy(fact -> assertThat(control().rules())
                        .containsAll(control().examine(fact).examined()));
    }

    @Test
    default void says_the_same_of_the_same_fact() {
        assertThat(offending())
                .allSatisfy(fact ->
                        assertThat(control().examine(fact)).isEqualTo(control().examine(fact)));
    }

    @Test
    default void two_findings_of_one_subject_have_two_identifiers() {
        assertThat(offending())
                .allSatisfy(fact -> assertThat(control().examine(fact).findings())
                        .extracting(Finding::id)
                        .doesNotHaveDuplicates());
    }

    @Test
    default void every_finding_is_spoken_whole_in_both_languages() {
        assertThat(findings())
                .allSatisfy(finding -> assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH))
                        .allSatisfy(language -> assertThat(List.of(
                                        finding.title(language), finding.message(language), finding.remedy(language)))
                                .allSatisfy(sentence -> assertThat(sentence)
                                        .as("%s in %s", finding.rule().code(), language)
                                        .isNotBlank()
                                        .doesNotContainPattern("\\{\\p{Alpha}\\p{Alnum}*}"))));
        assertThat(findings())
                .allSatisfy(finding -> assertThat(finding.message(Locale.CHINESE))
                        .containsPattern("\\p{IsHan}")
                        .isNotEqualTo(finding.message(Locale.ENGLISH)));
    }

    /** Or a blank name is one more person, and two blank ones are the same. */
    @Test
    default void a_blank_text_in_a_fact_is_as_good_as_none() {
        assertThat(Stream.concat(Stream.of(satisfying()), offending().stream())
                        .flatMap(fact -> BlankText.takenIn(fact).stream())
                        .distinct())
                .as("texts that may be null and take a blank for something else; see Recorded.text")
                .isSubsetOf(blankIsText());
    }

    @Test
    default void every_word_of_the_library_that_a_finding_shows_is_translated() {
        assertThat(findings())
                .allSatisfy(finding -> assertThat(
                                finding.evidence().entries().stream().flatMap(entry -> words(entry.value())))
                        .allMatch(
                                word -> finding.rule().sentences(Locale.ENGLISH).containsKey("term." + word)));
    }

    private static Stream<String> words(Evidence.Value value) {
        if (value instanceof Evidence.Listing listing) {
            return listing.items().stream().flatMap(ControlContract::words);
        }
        return value instanceof Evidence.Term term ? Stream.of(term.code()) : Stream.empty();
    }

    @Test
    default void control_and_outcome_survive_serialization() {
        assertThat(copyOf(control())).isEqualTo(control());
        assertThat(offending())
                .allSatisfy(fact -> assertThat(copyOf(control().examine(fact)))
                        .isEqualTo(control().examine(fact)));
        assertThatCode(() -> copyOf(satisfying())).doesNotThrowAnyException();
    }

    private Stream<Finding> findings() {
        return offending().stream().flatMap(fact -> control().examine(fact).findings().stream());
    }

    private Object copyOf(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(value);
            return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
                @Override
                protected Class<?> resolveClass(ObjectStreamClass described)
                        throws IOException, ClassNotFoundException {
                    try {
                        return super.resolveClass(described);
                    } catch (ClassNotFoundException e) { // this test kit does not see the classes of its caller
                        return Class.forName(
                                described.getName(),
                                false,
                                ControlContract.this.getClass().getClassLoader());
                    }
                }
            }.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("not serializable: " + value, e);
        }
    }
}
