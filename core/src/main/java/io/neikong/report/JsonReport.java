package io.neikong.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.neikong.checkup.CheckupReport;
import io.neikong.checkup.ClauseCoverage;
import io.neikong.checkup.Tally;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Function;

/** Writes {@code report.json}. Its keys are stable; messages and remedies are there in Chinese and English. */
public final class JsonReport {

    private static final ObjectMapper MAPPER = new ObjectMapper(
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build());

    private JsonReport() {}

    /** Writes the report as one JSON object. */
    public static void write(CheckupReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("asOf", report.asOf().toString());
            json.writeArrayFieldStart("coverage");
            for (ClauseCoverage coverage : report.coverage()) {
                write(coverage, json);
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
        Tally tally = coverage.tally();
        json.writeStartObject();
        json.writeStringField("clause", coverage.clause().number());
        json.writeStringField("status", coverage.status().name());
        json.writeNumberField("examined", tally.examined());
        json.writeNumberField("satisfied", tally.satisfied());
        json.writeNumberField("violated", tally.violated());
        json.writeNumberField("waived", tally.waived());
        json.writeNumberField("undetermined", tally.undetermined());
        json.writeNumberField("notApplicable", tally.notApplicable());
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().code());
        json.writeStringField("control", finding.control());
        json.writeStringField("clause", finding.rule().clause().number());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("verdict", finding.verdict().name());
        json.writeStringField("subject", finding.subject());
        json.writeArrayFieldStart("persons");
        for (String person : finding.persons()) {
            json.writeString(person);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("evidence");
        for (Evidence.Entry entry : finding.evidence().entries()) {
            json.writePOJOField(entry.name(), entry.value().plain());
        }
        json.writeEndObject();
        write("message", finding::message, json);
        write("remedy", finding::remedy, json);
        json.writeEndObject();
    }

    private static void write(String name, Function<Locale, String> sentence, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", sentence.apply(Locale.CHINESE));
        json.writeStringField("en", sentence.apply(Locale.ENGLISH));
        json.writeEndObject();
    }
}
