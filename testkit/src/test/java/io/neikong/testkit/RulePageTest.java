package io.neikong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Clause;
import io.neikong.policy.Parameters;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePageTest {

    private static final RuleExample<?> FIRST = RuleExample.of(
            Sample.FIRST, new Sample.Words(), "a", "fs?", Parameters.NOTICE_WINDOW, Parameters.MAXIMUM_TENURE);
    private static final RuleExample<?> SECOND =
            RuleExample.of(Sample.SECOND, new Sample.Words(), "a", "s", Parameters.COLLECTIVE_DECISION_AMOUNT);

    private String before = "";

    @TempDir
    private Path folder;

    /** One of each kind of value. */
    record Fact(
            String text,
            @Nullable Integer number,
            BigDecimal amount,
            Instant at,
            LocalDate on,
            List<Part> parts,
            Set<String> words,
            Map<String, Integer> counts,
            Object other) {}

    record Part(Kind kind, boolean whole) {}

    enum Kind {
        ONE,
        OTHER
    }

    @Test
    void shows_rules_in_the_order_of_their_codes_with_all_that_was_found() {
        String page = RulePage.of(List.of(SECOND, FIRST)).get(0).markdown();

        assertThat(page)
                .containsSubsequence(
                        "# TST ",
                        "| [TST-001](TST.md#tst-001) | 文本 TST-001.title<br>text TST-001.title | all ",
                        "| [TST-002](TST.md#tst-002) |",
                        "## TST-001",
                        "| 违反 Breach | 文本 TST-001.breach {length} | text TST-001.breach {length} |",
                        "| 工程默认值 engineering default |",
                        "| pub.window | 5 WORKING\\_DAY | 个工作日 working days |",
                        "| rot.max<br>岗位类别 UI\\_FUND<br>for UI\\_FUND | 3 YEAR | 年 years |",
                        "市级 city; 区级 district; 岗位类别 post class |",
                        "| String | Words | 示例中无 none in the example | 示例中无 none in the example |",
                        "控制点 Control: **Words** · 事实 Fact: **String**",
                        "\"a\"",
                        "\"fs?\"",
                        "| 违反 Breach | 文本 TST-001.breach 3 | text TST-001.breach 3 |",
                        "| 数据缺失 Data gap | 文本 TST-001.gap letters | text TST-001.gap letters |",
                        "## TST-002",
                        "| dec.collectiveAmount | 无，须自行设定 none, must be set |");
        assertThat(page).doesNotContain("TST-002.breach 3").endsWith("\n").doesNotContain("\r");
    }

    @Test
    void is_the_same_on_a_chinese_machine() {
        String page = RulePage.of(List.of(FIRST)).get(0).markdown();
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(RulePage.of(List.of(FIRST)).get(0).markdown()).isEqualTo(page);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void has_one_page_for_each_area() {
        List<RuleExample<?>> all = List.of(FIRST, ConfigurationExamples.all().get(0), SECOND);

        assertThat(RulePage.of(all)).extracting(RulePage::file).containsExactly("CFG.md", "TST.md");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RulePage("CFG", List.of(FIRST)))
                .withMessage("page CFG must have examples of its own rules, but was of TST-001");
        assertThatIllegalArgumentException().isThrownBy(() -> new RulePage("CFG", List.of()));
    }

    @Test
    void shows_a_fact_by_its_components_the_same_in_each_run() {
        Fact fact = new Fact(
                "a \"b\"",
                null,
                new BigDecimal("800.00"),
                Instant.parse("2026-03-05T02:00:00Z"),
                LocalDate.of(2026, 3, 5),
                List.of(new Part(Kind.OTHER, true)),
                Set.of("c", "a", "b"),
                Map.of("y", 2, "x", 1),
                new Object[0].getClass());

        assertThat(FactText.json(fact)).isEqualTo("""
                {
                  "text" : "a \\"b\\"",
                  "number" : null,
                  "amount" : 800.00,
                  "at" : "2026-03-05T10:00:00+08:00",
                  "on" : "2026-03-05",
                  "parts" : [ {
                    "kind" : "OTHER",
                    "whole" : true
                  } ],
                  "words" : [ "a", "b", "c" ],
                  "counts" : {
                    "x" : 1,
                    "y" : 2
                  },
                  "other" : "class [Ljava.lang.Object;"
                }""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a|b ; a\\|b",
                "<script>alert(1)</script> ; \\<script\\>alert(1)\\</script\\>",
                "[a](b) ; \\[a\\](b)",
                "*a* _b_ `c` ~d~ ; \\*a\\* \\_b\\_ \\`c\\` \\~d\\~",
                "&lt $x$ #1 ; \\&lt \\$x\\$ \\#1",
                "a\\b ; a\\\\b",
                "用印 {subject} ; 用印 {subject}",
            })
    void text_formats_nothing(String plain, String escaped) {
        assertThat(Markdown.text(plain)).isEqualTo(escaped);
    }

    @Test
    void text_is_one_line_and_a_listing_ends_where_it_should() {
        assertThat(Markdown.text("a\r\nb\tc\u2028d ")).isEqualTo("a b c d");
        assertThat(new Markdown().listing("text", "a\n```\nb")).hasToString("````text\na\n```\nb\n````\n");
    }

    @Test
    void fails_where_a_page_is_missing_or_says_something_else_and_says_how_to_write_it() throws IOException {
        RulePages pages = new RulePages(folder);
        RulePage page = RulePage.of(List.of(FIRST)).get(0);
        String how = "-Dneikong.catalogue=write";

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> pages.keep(page))
                .withMessageContaining("TST.md")
                .withMessageContaining(how);
        writing(() -> pages.keep(page));
        pages.keep(page);
        Files.writeString(folder.resolve("TST.md"), page.markdown().replace("\n", "\r\n"));
        pages.keep(page);
        Files.writeString(folder.resolve("TST.md"), page.markdown() + "by hand\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> pages.keep(page))
                .withMessageContaining("expected <> but was <by hand>")
                .withMessageContaining(how);
    }

    @Test
    void the_indexes_list_the_rules_of_all_pages_and_fail_where_one_came_since() throws IOException {
        RulePages pages = new RulePages(folder.resolve("rules"));
        writing(() -> {
            pages.keep(RulePage.of(List.of(FIRST, SECOND)).get(0));
            pages.keepIndex();
        });

        pages.keepIndex();
        assertThat(folder.resolve("rules/README.md"))
                .content()
                .containsSubsequence(
                        "](../clauses.md)", "| [TST-001](TST.md#tst-001) |", "| [TST-002](TST.md#tst-002) |");
        writing(() -> pages.keep(RulePage.of(ConfigurationExamples.all()).get(0)));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(pages::keepIndex);
        writing(pages::keepIndex);
        Files.writeString(folder.resolve("clauses.md"), "by hand\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(pages::keepIndex)
                .withMessageContaining("clauses.md is not what the rules say, first at line 1");
    }

    @Test
    void the_index_of_clauses_has_each_in_its_order_with_its_rules_and_what_is_left_to_people() throws IOException {
        RulePages pages = new RulePages(folder.resolve("rules"));
        writing(() -> {
            pages.keep(RulePage.of(List.of(FIRST, SECOND)).get(0));
            pages.keepIndex();
        });

        String page = Files.readString(folder.resolve("clauses.md"));
        assertThat(page.lines().filter(line -> line.startsWith("## ")))
                .containsExactlyElementsOf(Stream.of(Clause.values())
                        .map(clause -> "## " + clause.number())
                        .toList());
        assertThat(page)
                .containsSubsequence(
                        "| [3-1](#3-1) | ",
                        " | 能 yes | 0 |",
                        "| [all](#all) | ",
                        " | 能 yes | 2 |",
                        "## P\n",
                        Markdown.text(Clause.MECHANISM.limit(Locale.CHINESE).orElseThrow()) + "<br>\n"
                                + Markdown.text(
                                        Clause.MECHANISM.limit(Locale.ENGLISH).orElseThrow()),
                        "## 1-1\n",
                        "检查的规则 What is checked:<br>\n目前尚无规则。<br>\nThere is no rule for it yet.\n",
                        "## all\n",
                        "| [TST-001](rules/TST.md#tst-001) | 文本 TST-001.title<br>text TST-001.title | ",
                        "| [TST-002](rules/TST.md#tst-002) |");
    }

    @BeforeEach
    void forgets_the_property() {
        before = System.getProperty(RulePages.PROPERTY, "");
        System.setProperty(RulePages.PROPERTY, "");
    }

    @AfterEach
    void remembers_the_property() {
        System.setProperty(RulePages.PROPERTY, before);
    }

    private static void writing(Runnable run) {
        System.setProperty(RulePages.PROPERTY, RulePages.WRITE);
        run.run();
        System.setProperty(RulePages.PROPERTY, "");
    }
}
