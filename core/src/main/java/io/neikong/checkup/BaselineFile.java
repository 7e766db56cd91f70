package io.neikong.checkup;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;
import io.neikong.control.Severity;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A baseline as JSON: one object with {@code entries}, one entry a line so that a comparison of versions reads well. */
final class BaselineFile {

    private static final String ENTRIES = "entries";
    private static final List<String> KEYS =
            List.of("finding", "control", "rule", "subject", "severity", "owner", "dueOn");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final JsonParser parser;

    private BaselineFile(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** A text and where it stands. */
    private record Place(String text, JsonLocation at) {}

    static void write(Baseline baseline, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(FixedSpaceIndenter.instance)
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeArrayFieldStart(ENTRIES);
            for (Baseline.Entry entry : baseline.entries()) {
                json.writeStartObject();
                json.writeStringField("finding", entry.finding());
                json.writeStringField("control", entry.control());
                json.writeStringField("rule", entry.rule());
                json.writeStringField("subject", entry.subject());
                json.writeStringField("severity", entry.severity().name());
                json.writeStringField("owner", entry.owner());
                json.writeStringField("dueOn", entry.dueOn().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        Files.write(file, bytes.toByteArray());
    }

    static Baseline read(Path file) {
        try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
            return new BaselineFile(file, parser).baseline();
        } catch (NoSuchFileException e) {
            throw new UnusableBaselineException(
                    file, 0, 0, "expected a baseline, but there is no such file; Baseline.write makes one", e);
        } catch (JsonProcessingException e) {
            throw new UnusableBaselineException(
                    file,
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr(),
                    "expected JSON with each key once, but was not: " + e.getOriginalMessage(),
                    e);
        } catch (CharConversionException e) {
            throw new UnusableBaselineException(file, 1, 1, "expected UTF-8, but was not: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Baseline baseline() throws IOException {
        parser.nextToken();
        expect(JsonToken.START_OBJECT, "an object");
        List<Baseline.Entry> entries = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (!parser.currentName().equals(ENTRIES)) {
                throw refused("the key " + ENTRIES, '"' + parser.currentName() + '"');
            }
            parser.nextToken();
            entries = entries();
        }
        if (entries == null) {
            throw refused("the key " + ENTRIES, "an object without it");
        }
        if (parser.nextToken() != null) {
            throw refused("nothing after the object", came());
        }
        return new Baseline(entries);
    }

    private List<Baseline.Entry> entries() throws IOException {
        expect(JsonToken.START_ARRAY, "an array of entries");
        List<Baseline.Entry> entries = new ArrayList<>();
        Set<String> findings = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation at = parser.currentTokenLocation();
            Baseline.Entry entry = entry();
            if (!findings.add(entry.finding())) {
                throw refused(at, "each finding once", entry.finding() + " again", null);
            }
            entries.add(entry);
        }
        return entries;
    }

    private Baseline.Entry entry() throws IOException {
        expect(JsonToken.START_OBJECT, "an entry as an object");
        Map<String, Place> read = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (!KEYS.contains(key)) {
                throw refused("the keys " + String.join(", ", KEYS), '"' + key + '"');
            }
            parser.nextToken();
            read.put(key, text(key));
        }
        return new Baseline.Entry(
                present(read, "finding").text(),
                present(read, "control").text(),
                present(read, "rule").text(),
                present(read, "subject").text(),
                parsed(present(read, "severity"), Severity::valueOf, "one of " + Arrays.toString(Severity.values())),
                present(read, "owner").text(),
                parsed(present(read, "dueOn"), LocalDate::parse, "a date like 2026-12-31"));
    }

    private Place text(String key) throws IOException {
        expect(JsonToken.VALUE_STRING, key + " as text");
        if (parser.getText().isBlank()) {
            throw refused(key + " as text", "blank");
        }
        return new Place(parser.getText(), parser.currentTokenLocation());
    }

    private Place present(Map<String, Place> read, String key) {
        Place place = read.get(key);
        if (place == null) {
            throw refused("the key " + key, "an entry without it");
        }
        return place;
    }

    private <T> T parsed(Place place, Function<String, T> parse, String expected) {
        try {
            return parse.apply(place.text());
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw refused(place.at(), expected, '"' + place.text() + '"', e);
        }
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() != token) {
            throw refused(what, came());
        }
    }

    private String came() throws IOException {
        return Objects.requireNonNullElse(parser.getText(), "nothing");
    }

    private UnusableBaselineException refused(String expected, String came) {
        JsonLocation at = parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation();
        return refused(at, expected, came, null);
    }

    private UnusableBaselineException refused(
            JsonLocation at, String expected, String came, @Nullable Throwable cause) {
        String what = "expected " + expected + ", but was " + came;
        return cause == null
                ? new UnusableBaselineException(file, at.getLineNr(), at.getColumnNr(), what)
                : new UnusableBaselineException(file, at.getLineNr(), at.getColumnNr(), what, cause);
    }
}
