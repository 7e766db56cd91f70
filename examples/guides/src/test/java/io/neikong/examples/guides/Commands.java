package io.neikong.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.examples.checkup.DistrictCheckup;
import io.neikong.examples.guides.Page.Block;
import io.neikong.examples.ledger.LedgerTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands of a page, run by a shell in a folder that has the files of the page. What they print is compared where the page
 * says it; elsewhere our programs only look at their options, because the files that they would read are the reader's.
 */
final class Commands {

    private static final Map<String, Supplier<Object>> PROGRAMS =
            Map.of("district-checkup.jar", DistrictCheckup::new, "ledger.jar", LedgerTool::new);
    private static final String SHELL = """
            mvn() { :; }
            command -v openssl > /dev/null || openssl() { :; }
            java() {
              while [ $# -gt 2 ] && [ "$1" != -jar ]; do shift; done
              jar=$(basename "$2"); shift 2
              if [ -n "$RUN" ]; then
                "$RUN" -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$CLASSES" "$(main "$jar")" "$@"
              else
                printf '%s\\n' "$jar" "$@" end-of-call >> "$CALLS"
              fi
            }
            main() {
              case "$1" in
            """;

    private final Path folder;
    private final Path calls;

    Commands(Path folder) {
        this.folder = folder;
        this.calls = folder.resolve("calls");
    }

    /** Lays a file of a page into the folder; if a command wrote it before, the page has to show what was written. */
    void lay(Block block) throws IOException {
        Path file = folder.resolve(block.file());
        if (Files.exists(file)) {
            assertThat(file).hasContent(block.body());
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.body());
        }
    }

    /** Runs a script and returns what it prints. */
    String run(String script) throws IOException, InterruptedException {
        return shell(
                script, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** Runs a script in which our programs only look at their options. */
    void parse(String script) throws IOException, InterruptedException {
        Files.writeString(calls, "");
        shell(script, "");
        assertThat(calls)
                .matches(file -> !script.contains("java ") || file.toFile().length() > 0);
        for (String call : Files.readString(calls).split("end-of-call\n", -1)) {
            if (!call.isEmpty()) {
                List<String> arguments = call.lines().toList();
                parse(arguments.get(0), arguments.subList(1, arguments.size()));
            }
        }
    }

    /** Looks at the options of the calls that stand in a script of another shell, one a line. */
    static void parseLines(String script) {
        List<String> calls =
                script.lines().filter(line -> line.contains(".jar ")).toList();
        assertThat(calls).isNotEmpty();
        for (String call : calls) {
            List<String> words =
                    List.of(call.replace("%day%", "2026-06-30").strip().split(" +"));
            int jar = words.indexOf("-jar") + 1;
            parse(words.get(jar), words.subList(jar + 1, words.size()));
        }
    }

    private static void parse(String jar, List<String> arguments) {
        Supplier<Object> program = PROGRAMS.get(jar);
        if (program == null) {
            throw new AssertionError("none of our programs is " + jar);
        }
        new CommandLine(program.get())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(arguments.toArray(String[]::new));
    }

    private String shell(String script, String java) throws IOException, InterruptedException {
        StringBuilder whole = new StringBuilder(SHELL);
        PROGRAMS.forEach((jar, program) -> whole.append("    ")
                .append(jar)
                .append(") echo ")
                .append(program.get().getClass().getName())
                .append(";;\n"));
        whole.append("  esac\n}\nexport -f mvn java main\n").append(script);
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", whole.toString()).directory(folder.toFile());
        bash.environment()
                .putAll(Map.of(
                        "RUN",
                        java,
                        "CLASSES",
                        System.getProperty("java.class.path"),
                        "CALLS",
                        calls.toString(),
                        "LC_ALL",
                        "C.UTF-8"));
        Process process = bash.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        assertThat(exitCode).as(script + printed).isLessThan(java.isEmpty() ? 1 : 2);
        return printed;
    }
}
