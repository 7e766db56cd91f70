package io.neikong.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the READMEs show compiles, runs and says what they claim. */
class ReadmeTest {

    @TempDir
    private Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void shows_programs_that_compile_and_print_what_it_says(String readme) throws Exception {
        try (Programs programs = new Programs(Page.of(readme), temp)) {
            Map<String, String> promised = programs.promised();

            assertThat(promised).containsOnlyKeys("FirstCheck", "CheckedRequest");
            for (Map.Entry<String, String> program : promised.entrySet()) {
                assertThat(programs.run(program.getKey())).isEqualTo(program.getValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void shows_the_dependency_as_it_is_published(String readme) throws Exception {
        Document dependency = xml(Page.of(readme).blocks("xml").get(0).body());
        String pom = Files.readString(Page.ROOT.resolve("finance/pom.xml"));
        Document module = xml(pom);

        assertThat(first(dependency, "groupId")).isEqualTo(first(module, "groupId"));
        assertThat(first(dependency, "version")).isEqualTo(first(module, "version"));
        assertThat(first(dependency, "artifactId")).isEqualTo("neikong-finance");
        assertThat(pom).contains("<artifactId>neikong-finance</artifactId>");
    }

    @Test
    void both_languages_show_the_same_commands() {
        Page english = Page.of("README.md");

        assertThat(english.blocks("sh")).hasSize(2);
        assertThat(english.inChinese().blocks("sh"))
                .extracting(Page.Block::body)
                .isEqualTo(english.blocks("sh").stream().map(Page.Block::body).toList());
        assertThat(english.text()).contains("\n## Run the checkup\n", "\n## Test\n"); // .ci/run looks for these
    }

    @Test
    void the_table_of_clauses_is_that_of_the_generated_index() throws IOException {
        Matcher clause = Pattern.compile(
                        "(?m)^\\| \\[(\\d[^]]*)]\\((#[^)]*)\\) \\| (.*?)<br>(.*?) \\| .*? \\| ([1-9]\\d*) \\|$")
                .matcher(Files.readString(Page.ROOT.resolve("docs/clauses.md")));
        StringBuilder chinese = new StringBuilder();
        StringBuilder english = new StringBuilder();
        while (clause.find()) {
            String line = "| [" + clause.group(1) + "](docs/clauses.md" + clause.group(2) + ") | %s | "
                    + clause.group(5) + " |\n";
            chinese.append(line.formatted(clause.group(3)));
            english.append(line.formatted(clause.group(4)));
        }

        assertThat(english).hasLineCount(34);
        assertThat(Page.of("README.md").text()).contains("| ---: |\n" + english + "\n");
        assertThat(Page.of("README.md").inChinese().text()).contains("| ---: |\n" + chinese + "\n");
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static String first(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent().strip();
    }
}
