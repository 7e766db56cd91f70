package io.neikong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the READMEs show compiles, runs and says what they claim. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "README.md, FirstCheck",
        "README.md, CheckedRequest",
        "README.zh-CN.md, FirstCheck",
        "README.zh-CN.md, CheckedRequest",
    })
    void shows_programs_that_compile_and_print_what_it_says(String readme, String program) throws Exception {
        String text = Files.readString(ROOT.resolve(readme));
        int declaration = text.indexOf("class " + program + " {");
        String fromSource = text.substring(text.lastIndexOf("```java\n", declaration));
        Path file = temp.resolve(program + ".java");
        Files.writeString(file, find(fromSource, "java"));

        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        temp.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        file.toString());
        assertThat(compiled).as(errors.toString(StandardCharsets.UTF_8)).isZero();

        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        temp + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        program)
                .redirectError(ProcessBuilder.Redirect.DISCARD) // the provider says hello there
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.strip()).isEqualTo(find(fromSource, "text").strip());
        assertThat(run.waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void shows_the_dependency_as_it_is_published(String readme) throws Exception {
        Document dependency = xml(block(readme, "xml"));
        Document module = xml(Files.readString(ROOT.resolve("finance/pom.xml")));

        assertThat(first(dependency, "groupId")).isEqualTo(first(module, "groupId"));
        assertThat(first(dependency, "version")).isEqualTo(first(module, "version"));
        assertThat(first(dependency, "artifactId")).isEqualTo("neikong-finance");
        assertThat(Files.readString(ROOT.resolve("finance/pom.xml")))
                .contains("<artifactId>neikong-finance</artifactId>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Run the checkup", "## Test"})
    void both_languages_show_the_same_commands(String heading) throws IOException {
        String section = heading.equals("## Test") ? "## 运行测试" : "## 运行体检";

        assertThat(command("README.md", heading)).isEqualTo(command("README.zh-CN.md", section));
    }

    private static String command(String readme, String heading) throws IOException {
        String text = Files.readString(ROOT.resolve(readme));
        assertThat(text).contains("\n" + heading + "\n");
        return find(text.substring(text.indexOf("\n" + heading + "\n")), "sh");
    }

    private static String block(String readme, String language) throws IOException {
        return find(Files.readString(ROOT.resolve(readme)), language);
    }

    private static String find(String text, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text)));
    }

    private static String first(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent().strip();
    }
}
