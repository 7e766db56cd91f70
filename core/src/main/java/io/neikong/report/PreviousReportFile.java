package io.neikong.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.neikong.checkup.Tally;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an earlier {@code report.json} as a stream; its sentences and evidence are skipped. */
final class PreviousReportFile {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> COUNTS =
            Set.of("satisfied", "violated", "waived", "undetermined", "notApplicable");

    private final Path file;
    private final JsonParser parser;

    private @Nullable LocalDate asOf;
    private @Nullable Map<String, Tally> tallies;
    private @Nullable List<PreviousReport.Open> open;

    private PreviousReportFile(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    private interface Field {
        void read(String key) throws IOException;
    }

    static PreviousReport read(Path file) {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(in)) {
            return new PreviousReportFile(file, parser).report();
        } catch (NoSuchFileException e) {
            throw new UnusableReportException(
                    file, 0, 0, "expected an earlier report.json, but there is no such file", e);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new UnusableReportException(
                    file, at.getLineNr(), at.getColumnNr(), "expected JSON, but was not: " + e.getOriginalMessage(), e);
        } catch (CharConversionException e) {
            throw new UnusableReportException(file, 1, 1, "expected UTF-8, but was not: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private PreviousReport report() throws IOException {
        parser.nextToken();
        fields("a report as an object", key -> {
            switch (key) {
                case "asOf" -> asOf = parsed("a date like 2026-06-30", LocalDate::parse);
                case "coverage" -> tallies = coverage();
                case "findings" -> open = findings();
                default -> parser.skipChildren();
            }
        });
        PreviousReport report =
                new PreviousReport(present(asOf, "asOf"), present(tallies, "coverage"), present(open, "findings"));
        if (parser.nextToken() != null) {
            throw refused("nothing after the object");
        }
        return report;
    }

    private Map<String, Tally> coverage() throws IOException {
        Map<String, Tally> read = new LinkedHashMap<>();
        expect(JsonToken.START_ARRAY, "coverage as an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String[] clause = new String[1];
            Map<String, Long> counts = new HashMap<>();
            fields("an object for each clause", key -> {
                if (key.equals("clause")) {
                    clause[0] = text(key);
                } else if (COUNTS.contains(key)) {
                    expect(JsonToken.VALUE_NUMBER_INT, key + " as a whole number");
                    counts.put(key, parser.getLongValue());
                } else {
                    parser.skipChildren();
                }
            });
            read.put(
                    present(clause[0], "clause"),
                    new Tally(
                            present(counts.get("satisfied"), "satisfied"),
                            present(counts.get("violated"), "violated"),
                            present(counts.get("waived"), "waived"),
                            present(counts.get("undetermined"), "undetermined"),
                            present(counts.get("notApplicable"), "notApplicable")));
        }
        return read;
    }

    private List<PreviousReport.Open> findings() throws IOException {
        List<PreviousReport.Open> read = new ArrayList<>();
        expect(JsonToken.START_ARRAY, "findings as an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Map<String, String> texts = new HashMap<>();
            Severity[] severity = new Severity[1];
            Verdict[] verdict = new Verdict[1];
            fields("an object for each finding", key -> {
                switch (key) {
                    case "severity" -> severity[0] = parsed("a severity like MAJOR", Severity::valueOf);
                    case "verdict" -> verdict[0] = parsed("a verdict like VIOLATED", Verdict::valueOf);
                    case "id", "control", "rule", "clause", "subject" -> texts.put(key, text(key));
                    default -> parser.skipChildren();
                }
            });
            PreviousReport.Open one = new PreviousReport.Open(
                    present(texts.get("id"), "id"),
                    present(texts.get("control"), "control"),
                    present(texts.get("rule"), "rule"),
                    present(texts.get("clause"), "clause"),
                    present(severity[0], "severity"),
                    present(texts.get("subject"), "subject"));
            if (present(verdict[0], "verdict") != Verdict.WAIVED) {
                read.add(one);
            }
        }
        return read;
    }

    private void fields(String what, Field field) throws IOException {
        expect(JsonToken.START_OBJECT, what);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            field.read(key);
        }
    }

    private String text(String key) throws IOException {
        expect(JsonToken.VALUE_STRING, key + " as text");
        return parser.getText();
    }

    private <T> T parsed(String expected, Function<String, T> parse) throws IOException {
        expect(JsonToken.VALUE_STRING, expected);
        try {
            return parse.apply(parser.getText());
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw refused(expected);
        }
    }

    private <T> T present(@Nullable T value, String key) throws IOException {
        if (value == null) {
            throw refused("the key " + key + " before the object ends");
        }
        return value;
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() != token) {
            throw refused(what);
        }
    }

    private UnusableReportException refused(String expected) throws IOException {
        JsonLocation at = parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
        String came = Objects.requireNonNullElse(parser.getText(), "nothing");
        return new UnusableReportException(
                file, at.getLineNr(), at.getColumnNr(), "expected " + expected + ", but was " + came);
    }
}
