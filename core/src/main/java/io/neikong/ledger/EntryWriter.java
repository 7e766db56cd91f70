package io.neikong.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.neikong.control.Decision;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.identifier.PrivacyScan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what entries say: JSON in one line, with its fields in a fixed order and no number that is not whole. Personal numbers
 * are masked before they are written.
 */
final class EntryWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private EntryWriter() {}

    static byte[] outcome(Instant at, Outcome outcome, @Nullable Inputs inputs) {
        return written(json -> {
            begin(json, "outcome", at);
            content(json, outcome);
            inputs(json, inputs);
        });
    }

    static byte[] finding(Instant at, Finding finding) {
        return written(json -> {
            begin(json, "finding", at);
            json.writeStringField("control", finding.control());
            json.writeStringField("subject", shown(finding.subject()));
            json.writeObjectFieldStart("finding");
            content(json, finding);
            json.writeEndObject();
        });
    }

    static byte[] decision(String request, Instant at, Decision decision, List<Outcome> outcomes, Inputs inputs) {
        return written(json -> {
            json.writeStringField(Entries.REQUEST, request);
            begin(json, RecordedDecision.KIND, at);
            json.writeStringField(RecordedDecision.DECISION, decision.name());
            inputs(json, inputs);
            json.writeArrayFieldStart(RecordedDecision.OUTCOMES);
            for (Outcome outcome : outcomes) {
                json.writeStartObject();
                content(json, outcome);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static byte[] record(Instant at, String topic, String subject, Evidence values) {
        return written(json -> {
            begin(json, "record", at);
            json.writeStringField("topic", shown(topic));
            json.writeStringField("subject", shown(subject));
            values(json, "values", values);
        });
    }

    /** An outcome as it stands in a decision, to be compared with another. */
    static String outcome(Outcome outcome) {
        return new String(written(json -> content(json, outcome)), StandardCharsets.UTF_8);
    }

    private static void begin(JsonGenerator json, String kind, Instant at) throws IOException {
        json.writeStringField("kind", kind);
        json.writeStringField("at", at.toString());
    }

    private static void inputs(JsonGenerator json, @Nullable Inputs inputs) throws IOException {
        if (inputs != null) {
            json.writeStringField(RecordedDecision.POLICY, inputs.policy());
            json.writeStringField(RecordedDecision.FACTS, inputs.facts());
        }
    }

    private static void content(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStringField("control", outcome.control().name());
        json.writeStringField("subject", shown(outcome.subject()));
        json.writeStringField("verdict", outcome.verdict().name());
        json.writeArrayFieldStart("rules");
        for (Rule rule : outcome.examined()) {
            json.writeString(rule.code());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : outcome.findings()) {
            json.writeStartObject();
            content(json, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
        values(json, "evidence", outcome.evidence());
    }

    private static void content(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule().code());
        json.writeStringField("kind", finding.kind().name());
        json.writeStringField("severity", finding.severity().name());
        if (finding.waiver() != null) {
            json.writeStringField("waiver", shown(finding.waiver()));
        }
        json.writeArrayFieldStart("persons");
        for (String person : finding.persons()) {
            json.writeString(shown(person));
        }
        json.writeEndArray();
        values(json, "evidence", finding.evidence());
    }

    private static void values(JsonGenerator json, String name, Evidence evidence) throws IOException {
        if (evidence.entries().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (Evidence.Entry entry : evidence.entries()) {
            json.writeFieldName(entry.name());
            value(json, entry.value().plain());
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object plain) throws IOException {
        if (plain instanceof List<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (plain instanceof Long number) {
            json.writeNumber(number);
        } else if (plain instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (plain instanceof BigDecimal amount) {
            json.writeString(amount.toPlainString());
        } else {
            json.writeString(shown(plain.toString()));
        }
    }

    private static String shown(String text) {
        return PrivacyScan.of(text).masked();
    }

    /** Writes an object. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] written(Content content) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutLoneSurrogates(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** Half a character has no UTF-8; it stands within quotes, where it can be told by its number. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder told = null;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean pair = Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(character) && !pair) {
                told = told == null ? new StringBuilder(text.length() + 16).append(text, 0, i) : told;
                told.append("\\u%04x".formatted((int) character));
            } else if (told != null) {
                told.append(character);
            }
            if (pair) {
                i++;
                if (told != null) {
                    told.append(text.charAt(i));
                }
            }
        }
        return told == null ? text : told.toString();
    }
}
