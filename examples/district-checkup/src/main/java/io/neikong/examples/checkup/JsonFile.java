package io.neikong.examples.checkup;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads JSON files strictly: no unknown key, no key twice, nothing of another type, nothing after the end. */
final class JsonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private JsonFile() {}

    private interface Reading<T> {
        T read(JsonParser json) throws IOException;
    }

    /**
     * Reads a file that holds a list of objects.
     *
     * @param type  the shape of one object
     * @param id  its identifier, which must not occur twice
     * @param maker  what becomes of it; refuses by IllegalArgumentException
     */
    static <J, T> List<T> list(Path file, Class<J> type, Function<J, String> id, Function<J, T> maker) {
        return read(file, json -> {
            List<T> made = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            expect(JsonToken.START_ARRAY, "a list of objects, [{…}, …]", file, json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                made.add(make(
                        type,
                        object -> {
                            if (!ids.add(id.apply(object))) {
                                throw new IllegalArgumentException(
                                        "expected each id once, but " + id.apply(object) + " stands twice");
                            }
                            return maker.apply(object);
                        },
                        file,
                        json));
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw unusable(file, json.currentTokenLocation(), "expected an object or the end of the list");
            }
            expectEnd(file, json);
            return made;
        });
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try (JsonParser json =
                MAPPER.createParser(new Utf8Reader(String.valueOf(file.getFileName()), Files.newInputStream(file)))) {
            return reading.read(json);
        } catch (JsonProcessingException e) {
            throw unusable(file, e.getLocation(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <J, T> T make(Class<J> type, Function<J, T> maker, Path file, JsonParser json) throws IOException {
        JsonLocation start = json.currentTokenLocation();
        J object = MAPPER.readValue(json, type);
        try {
            return maker.apply(object);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unusable(file, start, String.valueOf(e.getMessage()));
        }
    }

    private static void expect(JsonToken token, String what, Path file, JsonParser json) throws IOException {
        if (json.nextToken() != token) {
            throw unusable(file, json.currentTokenLocation(), "expected " + what);
        }
    }

    private static void expectEnd(Path file, JsonParser json) throws IOException {
        if (json.nextToken() != null) {
            throw unusable(file, json.currentTokenLocation(), "expected the end of the file");
        }
    }

    private static UnusableInput unusable(Path file, JsonLocation at, String problem) {
        return UnusableInput.at(
                String.valueOf(file.getFileName()),
                Math.max(at.getLineNr(), 1),
                Math.max(at.getColumnNr(), 1),
                problem.replaceAll("\\s+", " "));
    }
}
