package io.neikong.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads policy files, strictly (配置文件): a file that was misread would judge everything by the wrong numbers without anybody
 * noticing. The form is told in the {@linkplain io.neikong.policy package}.
 *
 * <p>Refused with the place are unknown keys, keys that stand twice, values of another type, unit or size, what follows
 * the end, bytes that are not UTF-8, more than {@value #MOST_BYTES} bytes and more than {@value #MOST_OVERRIDES} overrides.
 * An override that is laxer than the law or that nobody approved is read: it has no effect, and
 * {@link OverridePermitted} finds it.
 */
public final class PolicyFile {

    /** How many bytes a file may have. */
    public static final int MOST_BYTES = 1 << 20;

    /** How many overrides a file may have. */
    public static final int MOST_OVERRIDES = 10_000;

    static final int MOST_OF_IDENTIFIER = 100;
    static final int MOST_OF_DOCUMENT = 500;

    private static final int MOST_NESTED = 8;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTED)
                    .maxNumberLength(30)
                    .maxNameLength(MOST_OF_IDENTIFIER)
                    .build())
            .build();

    private final String file;
    private final JsonParser parser;

    private PolicyFile(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a policy from a file.
     *
     * @throws PolicyFileException if it is not a policy file
     * @throws UncheckedIOException if it cannot be read
     */
    public static Policy read(Path path) {
        String name = String.valueOf(path.getFileName());
        try (InputStream json = Files.newInputStream(path)) {
            return read(name, json);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /**
     * Reads a policy from a stream, to its end.
     *
     * @param name  the name of the file, for messages
     * @param json  its bytes; not closed
     * @throws PolicyFileException if it is not a policy file
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public static Policy read(String name, InputStream json) {
        try {
            String text = text(name, json.readNBytes(MOST_BYTES + 1));
            try (JsonParser parser = JSON.createParser(text)) {
                return policy(new PolicyFile(name, parser).whole());
            } catch (JsonProcessingException e) {
                JsonLocation at = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
                PolicyFileException refused =
                        refused(name, at, "JSON", e.getOriginalMessage().replaceAll("\\s+", " "));
                refused.initCause(e);
                throw refused;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The JSON Schema of policy files, draft 2020-12. */
    public static String schema() {
        try (InputStream schema =
                Objects.requireNonNull(PolicyFile.class.getResourceAsStream("policy.schema.json"), "schema")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PolicyFileException refused(String file, JsonLocation at, String expected, String found) {
        return new PolicyFileException(
                file, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1), "", expected, found);
    }

    // ---- bytes

    private static String text(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new PolicyFileException(file, 1, 1, "", "at most " + MOST_BYTES + " bytes", "more");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String[] lines = text.split("\n", -1);
            throw new PolicyFileException(
                    file,
                    lines.length,
                    lines[lines.length - 1].length() + 1,
                    "",
                    "UTF-8",
                    String.format("the byte 0x%02X", bytes[in.position()]));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    // ---- JSON

    private Located whole() throws IOException {
        if (parser.nextToken() == null) {
            throw refused(file, parser.currentTokenLocation(), "a JSON object", "an empty file");
        }
        Located whole = value(null, "");
        if (parser.nextToken() != null) {
            throw located(null, "")
                    .refused("nothing after the object", located(null, "").toString());
        }
        return whole;
    }

    private Located value(@Nullable Located parent, String step) throws IOException {
        JsonToken token = parser.currentToken();
        Located value = located(parent, step);
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                if (value.has(key)) {
                    throw located(value, key).refused("each key once", "the same key again");
                }
                parser.nextToken();
                value.put(key, value(value, key));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value.add(value(value, String.valueOf(value.size())));
            }
        }
        return value;
    }

    /** Where the parser stands. */
    private Located located(@Nullable Located parent, String step) throws IOException {
        JsonToken token = parser.currentToken();
        return new Located(
                file,
                parent,
                step,
                parser.currentTokenLocation(),
                token,
                token.isStructStart() ? "" : parser.getText());
    }

    // ---- policy

    private static Policy policy(Located whole) {
        whole.requireKeys(List.of("version", "overrides"), List.of("$schema"));
        whole.find("$schema").ifPresent(schema -> schema.words(MOST_OF_DOCUMENT));
        whole.get("version").whole(1, 1);
        List<PolicyOverride<?>> overrides = new ArrayList<>();
        for (Located item : whole.get("overrides").items(MOST_OVERRIDES)) {
            item.requireKeys(
                    List.of("parameter", "layer", "value"),
                    List.of("for", "basis", "author", "approver", "from", "to", "recordedOn"));
            overrides.add(override(item, parameter(item.get("parameter"))));
        }
        return Policy.of(overrides);
    }

    private static Parameter<?> parameter(Located key) {
        String name = key.words(MOST_OF_IDENTIFIER);
        return Parameters.find(name)
                .orElseThrow(() -> key.refused("the key of a parameter" + ofTheFamilyOf(name), key.toString()));
    }

    /** A key is mostly misspelt behind the point. */
    private static String ofTheFamilyOf(String name) {
        String family = name.substring(0, name.indexOf('.') + 1);
        String keys = Parameters.all().stream()
                .map(Parameter::key)
                .filter(key -> !family.isEmpty() && key.startsWith(family))
                .collect(Collectors.joining(", "));
        return keys.isEmpty() ? "" : ", such as " + keys;
    }

    private static <T extends Serializable> PolicyOverride<T> override(Located item, Parameter<T> parameter) {
        Layer layer = item.get("layer").oneOf(parameter.layers());
        LocalDate from = item.find("from").map(Located::day).orElse(null);
        LocalDate to = item.find("to").map(Located::day).orElse(null);
        if (from != null && to != null && !from.isBefore(to)) {
            throw item.get("to").refused("a day after " + from, to.toString());
        }
        return new PolicyOverride<>(
                parameter,
                layer,
                selector(item, layer),
                parameter.type().read(item.get("value")),
                text(item, "basis", MOST_OF_DOCUMENT),
                text(item, "author", MOST_OF_IDENTIFIER),
                text(item, "approver", MOST_OF_IDENTIFIER),
                from,
                to,
                item.find("recordedOn").map(Located::day).orElse(null));
    }

    private static @Nullable String selector(Located item, Layer layer) {
        String selector = text(item, "for", MOST_OF_IDENTIFIER);
        if (layer.hasSelector() && selector == null) {
            throw item.refused("the key for, naming the programme or post class", "an object without it");
        }
        if (!layer.hasSelector() && selector != null) {
            throw item.get("for")
                    .refused("no key for in the layer " + layer, item.get("for").toString());
        }
        return selector;
    }

    private static @Nullable String text(Located item, String key, int most) {
        return item.find(key).map(value -> value.words(most)).orElse(null);
    }
}
