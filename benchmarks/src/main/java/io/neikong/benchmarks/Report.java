package io.neikong.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import com.google.common.math.Quantiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;

/**
 * Measures what the page on performance shows, and writes the page. What was measured before is taken from the folder of
 * results, so that the command can be stopped and started again; to measure something anew, delete its file.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar io.neikong.benchmarks.Report benchmarks/target/results docs/performance.md
 * </pre>
 *
 * <p>The ways to answer a question take turns, each in a program of its own, for as many rounds as {@code -f} says; so what
 * drifts on the machine hits all of them. Further arguments are other options of JMH. What the size of the heap does to a
 * comparison shows in a second page with {@code -jvmArgs} and a folder of its own.
 */
public final class Report {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String COMMAND =
            "mvn -q -DskipTests -pl benchmarks -am package && java -cp benchmarks/target/benchmarks.jar"
                    + " io.neikong.benchmarks.Report benchmarks/target/results docs/performance.md -f 2 -wi 3 -i 3 -w 200ms -r 200ms";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Report() {}

    /**
     * Measures and writes.
     *
     * @param args  the folder of results, the file to write, and options of JMH
     */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        if (args.length < 2) {
            System.err.println(
                    "Expected a folder of results, a file to write and options of JMH, but was " + List.of(args));
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        Options options = new CommandLineOptions(Arrays.copyOfRange(args, 2, args.length));
        Files.createDirectories(folder);
        for (Question question : Question.ALL) {
            measure(question, question::options, options, folder);
        }
        for (Growth growth : Growth.ALL) {
            measure(growth.question(), growth::options, options, folder);
        }
        Path page = Path.of(args[1]);
        Files.writeString(page, page(folder, Question.ALL) + growths(folder, page.resolveSibling("images")));
    }

    private static Path results(Path folder, Question question) {
        return folder.resolve(question.id() + ".json");
    }

    private static Path surroundings(Path folder, Question question) {
        return folder.resolve(question.id() + ".surroundings.json");
    }

    /** Into a file of another name first, so that a run that was stopped leaves no half results. */
    private static void measure(
            Question question, Function<String, ChainedOptionsBuilder> what, Options how, Path folder)
            throws IOException, RunnerException {
        if (Files.exists(results(folder, question))) {
            return;
        }
        MAPPER.writeValue(surroundings(folder, question).toFile(), Surroundings.now());
        Path running = folder.resolve(question.id() + ".running");
        try (PrintStream out = new PrintStream(running.toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(inTurns(question, what, how));
        }
        Files.move(running, results(folder, question));
    }

    /** All rounds of one way, with the same parameters, as forks of one result. */
    private static List<RunResult> inTurns(Question question, Function<String, ChainedOptionsBuilder> what, Options how)
            throws RunnerException {
        ListMultimap<String, RunResult> rounds =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        int turns = question.rounds() == null ? how.getForkCount().orElse(1) : question.rounds();
        for (int turn = 0; turn < turns; turn++) {
            for (String way : question.ways()) {
                Options options = what.apply(way)
                        .parent(how)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build();
                for (RunResult result : new Runner(options).run()) {
                    rounds.put(result.getParams().id(), result);
                }
            }
        }
        return Multimaps.asMap(rounds).values().stream()
                .map(results -> new RunResult(
                        results.get(0).getParams(),
                        results.stream()
                                .flatMap(result -> result.getBenchmarkResults().stream())
                                .toList()))
                .toList();
    }

    /** The page on the questions of which there are results. */
    static String page(Path folder, List<Question> questions) throws IOException {
        Set<String> machines = new LinkedHashSet<>();
        StringBuilder sections = new StringBuilder();
        for (Question question : questions) {
            if (Files.exists(results(folder, question))) {
                JsonNode results = MAPPER.readTree(results(folder, question).toFile());
                Surroundings where =
                        MAPPER.readValue(surroundings(folder, question).toFile(), Surroundings.class);
                machines.add(where + ", " + textOf(results, "vmName") + " " + textOf(results, "vmVersion") + ".\n");
                sections.append('\n').append(section(question, results, where));
            }
        }
        return "# Performance\n\nWritten by `io.neikong.benchmarks.Report` from results of JMH. The ways to answer a question take turns, each in a"
                + " program of its own. Times are medians of all iterations of all rounds, with the least and the most; a ratio is"
                + " the median over pairs, each iteration held against the same one of the row compared with in the same round,"
                + " and above 1 it means slower, or more. Every way was compared with an independent answer before it was measured. To measure anew:\n\n"
                + "```sh\n" + COMMAND + "\n```\n\n"
                + String.join("\n", machines) + sections;
    }

    /** The sections on what grows, and their plots. */
    private static String growths(Path folder, Path images) throws IOException {
        StringBuilder sections = new StringBuilder();
        for (Growth growth : Growth.ALL) {
            JsonNode results =
                    MAPPER.readTree(results(folder, growth.question()).toFile());
            GrowthSection section = GrowthSection.of(growth, results);
            section.draw(images);
            sections.append('\n').append(section.markdown()).append('\n');
            Surroundings where =
                    MAPPER.readValue(surroundings(folder, growth.question()).toFile(), Surroundings.class);
            sections.append(conditions(results, where)).append('\n');
        }
        return sections.toString();
    }

    private static String section(Question question, JsonNode results, Surroundings where) throws IOException {
        List<Row> rows = StreamSupport.stream(results.spliterator(), false)
                .map(result -> Row.of(result, question.counter()).forEachOf(question.rows()))
                .sorted(Comparator.comparingDouble(Row::median))
                .toList();
        Row against = rows.stream()
                .filter(row -> row.name().equals(question.against()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(question.id() + " must have a result of "
                        + question.against() + ", but has "
                        + rows.stream().map(Row::name).toList()));
        List<String> lines = new ArrayList<>();
        lines.add("## " + question.title());
        lines.add("");
        lines.add("| way | median | least to most | unit | × `" + question.against() + "` | "
                + (question.rows() == 1 ? "B/op" : "B/row") + " |");
        lines.add("| --- | ---: | ---: | --- | ---: | ---: |");
        rows.forEach(row -> lines.add(row.line(against)));
        lines.add("");
        String how = how(question);
        if (!how.isEmpty()) {
            lines.add(how);
            lines.add("");
        }
        lines.add(conditions(results, where));
        return String.join("\n", lines) + "\n";
    }

    /** Under which conditions it was measured. */
    private static String conditions(JsonNode results, Surroundings where) {
        int rounds = results.get(0).get("primaryMetric").get("rawData").size();
        return "Rounds: " + rounds + "; iterations: " + textOf(results, "measurementIterations") + "; `"
                + textOf(results, "jvmArgs") + "`; load of the machine before: " + where.load() + ".";
    }

    /** How the library does it, if there is anything to say. */
    private static String how(Question question) throws IOException {
        try (InputStream text = Report.class.getResourceAsStream("how/" + question.id() + ".md")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** What all results of one file share; the items of a list with spaces between. */
    private static String textOf(JsonNode results, String key) {
        JsonNode value = results.get(0).get(key);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" "))
                : value.asText();
    }

    /** One way to answer, as it was measured. */
    private record Row(String name, List<Double> values, String unit, double allocated) {

        static Row of(JsonNode result, @Nullable String counter) {
            String benchmark = result.get("benchmark").asText();
            JsonNode metric = counter == null
                    ? result.get("primaryMetric")
                    : result.get("secondaryMetrics").get(counter);
            return new Row(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    StreamSupport.stream(metric.get("rawData").spliterator(), false)
                            .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
                            .map(JsonNode::asDouble)
                            .toList(),
                    counter == null ? metric.get("scoreUnit").asText() : counter,
                    counter == null
                            ? result.get("secondaryMetrics")
                                    .path(ALLOCATED)
                                    .path("score")
                                    .asDouble(Double.NaN)
                            : Double.NaN);
        }

        /** The same for each of so many rows; times must be in ms. */
        Row forEachOf(int rows) {
            if (rows == 1) {
                return this;
            }
            if (!unit.equals("ms/op")) {
                throw new IllegalArgumentException("the unit must be ms/op to be shown for each row, but was " + unit);
            }
            return new Row(
                    name, values.stream().map(millis -> millis * 1e6 / rows).toList(), "ns/row", allocated / rows);
        }

        double median() {
            return median(values);
        }

        private static double median(List<Double> values) {
            return Quantiles.median().compute(values);
        }

        /** The median of the ratios of each iteration to that of the other way. */
        private double ratioTo(Row other) {
            return median(Streams.zip(values.stream(), other.values.stream(), (mine, others) -> mine / others)
                    .toList());
        }

        String line(Row against) {
            return "| `" + name + "` | " + number(median()) + " | "
                    + number(Collections.min(values)) + " to "
                    + number(Collections.max(values)) + " | " + unit + " | " + number(ratioTo(against))
                    + " | "
                    + (Double.isNaN(allocated) ? "" : String.format(Locale.ROOT, "%,.0f", allocated)) + " |";
        }
    }

    /** Three digits that count; more would pretend. */
    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
