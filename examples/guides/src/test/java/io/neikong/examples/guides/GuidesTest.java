package io.neikong.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.checkup.Baseline;
import io.neikong.examples.guides.Page.Block;
import io.neikong.policy.PolicyFile;
import io.neikong.policy.PolicyOverride;
import io.neikong.testkit.RulePages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides show compiles, runs and prints what they say, in both languages. */
class GuidesTest {

    @TempDir
    private Path temp = Path.of("");

    static Stream<Page> english() {
        return Page.english("docs/guides").stream();
    }

    static Stream<Page> all() {
        return english().flatMap(page -> Stream.of(page, page.inChinese()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void shows_programs_that_print_what_it_says_and_tests_that_pass(Page page) throws Exception {
        if (page.blocks("java").isEmpty()) {
            return;
        }
        try (Programs programs = new Programs(page, temp)) {
            for (Map.Entry<String, String> program : programs.promised().entrySet()) {
                assertThat(programs.run(program.getKey())).as(program.getKey()).isEqualTo(program.getValue());
            }
            System.setProperty(RulePages.PROPERTY, RulePages.WRITE);
            try {
                programs.testAll(); // writes the pages of a catalogue
            } finally {
                System.clearProperty(RulePages.PROPERTY);
            }
            programs.testAll(); // finds them as they were written
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisabledOnOs(OS.WINDOWS)
    void shows_commands_that_are_understood_and_print_what_it_says(Page page) throws Exception {
        Commands commands = new Commands(temp);
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.file().isEmpty()) {
                commands.lay(block);
            }
            if (block.is("bat") || block.is("yaml")) {
                Commands.parseLines(block.body());
            } else if (block.is("sh")
                    && block.file().isEmpty()
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).is("text")) {
                assertThat(commands.run(block.body()))
                        .isEqualTo(blocks.get(i + 1).body());
            } else if (block.is("sh")) {
                commands.parse(block.body());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void shows_files_that_are_read(Page page) throws Exception {
        for (Block block : page.blocks("json")) {
            Path file = Files.writeString(temp.resolve(block.file()), block.body());
            switch (block.file()) {
                case "policy.json" ->
                    assertThat(PolicyFile.read(file).overrides()).isNotEmpty().allMatch(PolicyOverride::takesEffect);
                case "baseline.json" -> assertThat(Baseline.read(file)).isNotNull();
                case "waivers.json" -> assertThat(page.text()).contains("--waivers waivers.json"); // which is run
                default -> throw new AssertionError("nobody reads " + block);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void shows_the_same_in_both_languages(Page page) {
        assertThat(page.inChinese().blocks().stream().map(GuidesTest::essence))
                .isEqualTo(page.blocks().stream().map(GuidesTest::essence).toList());
    }

    @Test
    void the_dependencies_are_published_under_these_names() throws Exception {
        String shown = Page.of("docs/guides/embed.md").blocks("xml").get(0).body();

        for (String module : List.of("bom", "finance", "testkit")) {
            assertThat(Files.readString(Page.ROOT.resolve(module + "/pom.xml")))
                    .contains("<artifactId>neikong-" + module + "</artifactId>")
                    .contains("<groupId>io.neikong</groupId>")
                    .contains(versionIn(shown));
            assertThat(shown).contains("<artifactId>neikong-" + module + "</artifactId>");
        }
    }

    private static String versionIn(String pom) {
        return pom.substring(pom.indexOf("<version>"), pom.indexOf("</version>") + "</version>".length());
    }

    /** A block without what is written in the reader's language: comments, the locale, and what is printed. */
    private static Block essence(Block block) {
        return new Block(
                block.language(),
                block.file(),
                block.is("text")
                        ? ""
                        : block.body()
                                .replace("Locale.CHINESE", "Locale.ENGLISH")
                                .replaceAll("--lang (zh|en)", "--lang")
                                .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                                .replaceAll("(?m)(^|\\s+)(//|#|::) .*$", ""));
    }

    @Test
    void every_guide_is_in_the_index_and_none_takes_longer_than_ten_minutes() throws Exception {
        List<Page> guides = english().toList();
        Page index = Page.of("docs/guides/README.md");

        assertThat(guides).hasSizeGreaterThan(7);
        for (Page guide : guides) {
            String name = Path.of(guide.path()).getFileName().toString();
            assertThat(guide.equals(index) || index.text().contains("](" + name + ")"))
                    .as(name)
                    .isTrue();
            assertThat(guide.equals(index)
                            || index.inChinese().text().contains("](" + name.replace(".md", ".zh-CN.md") + ")"))
                    .as(name)
                    .isTrue();
            assertThat(Files.readAllLines(Page.ROOT.resolve(guide.path()))).hasSizeLessThan(210);
        }
    }
}
