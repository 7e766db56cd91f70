package io.neikong.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Clause;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactTablesTest {

    private static final List<Path> SOURCES = List.of(Path.of("nowhere"), Path.of("src", "test", "java"));

    /**
     * One transfer of {@code money} (划转). A second sentence.
     *
     * @param <T>  what is transferred
     * @param text  the {@linkplain Clause clause} or {@link Clause#number}, null
     *     if not recorded
     * @param parts  its parts | in any order
     */
    record Transfer<T>(
            @Nullable String text,
            T what,
            BigDecimal amount,
            List<Part> parts,
            Map<String, Kind> kinds,
            @Nullable Part first) {}

    /**
     * A part (部分).
     *
     * @param kind  of what kind it is
     */
    record Part(@Nullable Kind kind, boolean whole) {
        Part {
            if (kind == null && whole) {
                throw new IllegalArgumentException("a whole part must have a kind");
            }
        }
    }

    enum Kind {
        /** The one (其一). */
        ONE,
        OTHER
    }

    @Test
    void shows_each_record_and_enum_once_with_the_words_of_its_javadoc() {
        assertThat(page(SOURCES)).isEqualTo("""
                ### FactTablesTest.Transfer

                One transfer of money (划转).

                | 字段 Field | 类型 Type | 可以缺失 May be missing | 含义（英文说明及中文名称） Meaning |
                | --- | --- | --- | --- |
                | text | String | 是 yes | the clause or Clause.number, null if not recorded |
                | what | T |  |  |
                | amount | BigDecimal |  |  |
                | parts | List\\<FactTablesTest.Part\\> |  | its parts \\| in any order |
                | kinds | Map\\<String, FactTablesTest.Kind\\> |  |  |
                | first | FactTablesTest.Part | 是 yes |  |

                ### FactTablesTest.Part

                A part (部分).

                | 字段 Field | 类型 Type | 可以缺失 May be missing | 含义（英文说明及中文名称） Meaning |
                | --- | --- | --- | --- |
                | kind | FactTablesTest.Kind | 是 yes | of what kind it is |
                | whole | boolean |  |  |

                ### FactTablesTest.Kind

                | 取值 Value | 含义（英文说明及中文名称） Meaning |
                | --- | --- |
                | ONE | The one (其一). |
                | OTHER |  |
                """);
    }

    @Test
    void shows_names_and_types_where_there_are_no_sources() {
        assertThat(page(List.of()))
                .contains("| text | String | 是 yes |  |", "### FactTablesTest.Kind")
                .doesNotContain("划转", "其一");
    }

    @Test
    void links_to_the_table_of_a_record() {
        assertThat(FactTables.link(Transfer.class)).isEqualTo("[FactTablesTest.Transfer](#facttablestesttransfer)");
        assertThat(FactTables.link(String.class)).isEqualTo("String");
    }

    private static String page(List<Path> sources) {
        Markdown page = new Markdown();
        new FactTables(List.of(Transfer.class, Part.class)).show(page, sources);
        return page.toString();
    }

    /** Words that have to begin with a letter, inside other things. */
    record Letter(
            @Nullable String words,
            List<Line> lines,
            @Nullable Line last,
            @Nullable String unread) {}

    record Line(@Nullable String words, String number) {}

    /** A gap where the words of a letter or of its last line are missing, a breach where those of a line are. */
    record AllWords() implements Control<Letter> {
        @Override
        public List<Rule> rules() {
            return List.of(Sample.FIRST);
        }

        @Override
        public Outcome examine(Letter letter) {
            Outcome outcome = Outcome.satisfied(this, "letter", rules());
            if (letter.words() == null
                    || (letter.last() != null && letter.last().words() == null)) {
                outcome = outcome.gap(Sample.FIRST, "words");
            }
            if (letter.lines().stream().anyMatch(line -> line.words() == null)) {
                outcome = outcome.breach(Sample.FIRST, Evidence.NONE);
            }
            return outcome;
        }
    }

    @Test
    void finds_the_values_without_which_a_rule_is_not_kept_also_inside_lists() {
        Letter kept = new Letter("a", List.of(new Line("b", "1"), new Line("c", "2")), new Line("d", "3"), "e");
        Letter broken = new Letter("a", List.of(new Line(null, "1")), null, null);

        assertThat(LeftOut.of(RuleExample.of(Sample.FIRST, new AllWords(), kept, broken)))
                .isEqualTo(Map.of(
                        Finding.Kind.GAP, Set.of("words", "last.words"),
                        Finding.Kind.BREACH, Set.of("lines.words")));
    }

    @Test
    void leaves_out_nothing_where_the_fact_is_no_record_and_nothing_that_a_record_refuses_to_miss() {
        assertThat(LeftOut.of(RuleExample.of(Sample.FIRST, new Sample.Words(), "a", "f")))
                .isEmpty();
        assertThat(LeftOut.of(RuleExample.of(
                        Sample.FIRST, new WholeParts(), new Part(Kind.ONE, true), new Part(null, false))))
                .isEmpty();
        assertThat(LeftOut.of(RuleExample.of(
                        Sample.FIRST, new WholeParts(), new Part(Kind.ONE, false), new Part(null, false))))
                .isEqualTo(Map.of(Finding.Kind.BREACH, Set.of("kind")));
    }

    record WholeParts() implements Control<Part> {
        @Override
        public List<Rule> rules() {
            return List.of(Sample.FIRST);
        }

        @Override
        public Outcome examine(Part part) {
            Outcome outcome = Outcome.satisfied(this, "part", rules());
            return part.kind() == null ? outcome.breach(Sample.FIRST, Evidence.NONE) : outcome;
        }
    }
}
