package io.neikong.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.checkup.ControlCoverage;
import io.neikong.checkup.Tally;
import io.neikong.control.Basis;
import io.neikong.control.Clause;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code report.json}, as its {@linkplain #schema() schema} says. Its keys are stable, and all of them are always
 * there; what has no value is null. Titles, messages, remedies and citations are there in Chinese and English.
 */
public final class JsonReport {

    /** The number under {@code version}: it grows when a key is added, goes, or changes its meaning. */
    static final int VERSION = 1;

    /** Ends nothing by itself: a report that was broken off must not look whole. */
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build());

    private JsonReport() {}

    /** The JSON Schema of the report, draft 2020-12. */
    public static String schema() {
        try (InputStream schema =
                Objects.requireNonNull(JsonReport.class.getResourceAsStream("report.schema.json"), "schema")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the report as one JSON object. */
    public static void write(CheckupReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("asOf", report.asOf().toString());
            json.writeArrayFieldStart("coverage");
            for (ClauseCoverage coverage : report.coverage()) {
                write(coverage, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("controls");
            for (ControlCoverage control : report.controls()) {
                write(control, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                write(finding, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(ClauseCoverage coverage, JsonGenerator json) throws IOException {
        Clause clause = coverage.clause();
        json.writeStartObject();
        json.writeStringField("clause", clause.number());
        inBoth("title", clause::title, json);
        json.writeStringField("status", coverage.status().name());
        write(coverage.tally(), json);
        if (clause.limit(Locale.ENGLISH).isPresent()) {
            inBoth("limit", language -> clause.limit(language).orElseThrow(), json);
        } else {
            json.writeNullField("limit");
        }
        json.writeEndObject();
    }

    private static void write(ControlCoverage control, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("control", control.control());
        json.writeStringField("clause", control.clause().number());
        write("rules", control.rules().stream().map(Rule::code).toList(), json);
        write(control.tally(), json);
        json.writeEndObject();
    }

    private static void write(Tally tally, JsonGenerator json) throws IOException {
        json.writeNumberField("examined", tally.examined());
        json.writeNumberField("satisfied", tally.satisfied());
        json.writeNumberField("violated", tally.violated());
        json.writeNumberField("waived", tally.waived());
        json.writeNumberField("undetermined", tally.undetermined());
        json.writeNumberField("notApplicable", tally.notApplicable());
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().code());
        inBoth("title", finding::title, json);
        json.writeStringField("control", finding.control());
        json.writeStringField("clause", finding.rule().clause().number());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("verdict", finding.verdict().name());
        json.writeStringField("waiver", finding.waiver());
        json.writeStringField("subject", finding.subject());
        write("persons", finding.persons(), json);
        day("happenedOn", finding.happenedOn().orElse(null), json);
        json.writeObjectFieldStart("evidence");
        for (Evidence.Entry entry : finding.evidence().entries()) {
            json.writePOJOField(entry.name(), entry.value().plain());
        }
        json.writeEndObject();
        inBoth("message", finding::message, json);
        inBoth("remedy", finding::remedy, json);
        json.writeArrayFieldStart("bases");
        for (Basis basis : finding.bases()) {
            write(basis, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Basis basis, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", basis.kind().name());
        inBoth("citation", basis::citation, json);
        day("from", basis.from(), json);
        day("until", basis.until(), json);
        json.writeEndObject();
    }

    private static void day(String name, @Nullable Object day, JsonGenerator json) throws IOException {
        json.writeStringField(name, day == null ? null : day.toString());
    }

    private static void write(String name, List<String> words, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private static void inBoth(String name, Function<Locale, String> sentence, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", sentence.apply(Locale.CHINESE));
        json.writeStringField("en", sentence.apply(Locale.ENGLISH));
        json.writeEndObject();
    }
}
