package io.neikong.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value in a JSON file that knows where it stands, and refuses to be anything else than it is. */
final class Located {

    private static final int SHOWN = 40;
    private static final String DAY = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private final String file;
    private final @Nullable Located parent;
    private final String step;
    private final int line;
    private final int column;
    private final JsonToken token;
    private final String text;
    private final Map<String, Located> fields = new LinkedHashMap<>();
    private final List<Located> items = new ArrayList<>();

    /**
     * A value, still without its fields or items.
     *
     * @param step  its key or index in {@code parent}, empty for the whole file
     * @param text  a text, or a number or word as it stands in the file
     */
    Located(String file, @Nullable Located parent, String step, JsonLocation at, JsonToken token, String text) {
        this.file = file;
        this.parent = parent;
        this.step = step;
        this.line = Math.max(at.getLineNr(), 1);
        this.column = Math.max(at.getColumnNr(), 1);
        this.token = token;
        this.text = text;
    }

    /** Whether it has this key already. */
    boolean has(String key) {
        return fields.containsKey(key);
    }

    void put(String key, Located value) {
        fields.put(key, value);
    }

    void add(Located value) {
        items.add(value);
    }

    int size() {
        return items.size();
    }

    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    PolicyFileException refused(String expected, String found) {
        return new PolicyFileException(file, line, column, pointer(), expected, found);
    }

    private PolicyFileException refused(String expected) {
        return refused(expected, toString());
    }

    /** Refuses anything but an object that has all of {@code required} and nothing besides {@code optional}. */
    void requireKeys(List<String> required, List<String> optional) {
        if (token != JsonToken.START_OBJECT) {
            throw refused("an object with the keys " + String.join(", ", required));
        }
        fields.forEach((key, value) -> {
            if (!required.contains(key) && !optional.contains(key)) {
                throw value.refused(
                        "one of the keys "
                                + Stream.concat(required.stream(), optional.stream())
                                        .collect(Collectors.joining(", ")),
                        "\"" + shortened(key) + "\"");
            }
        });
        required.forEach(key -> {
            if (!fields.containsKey(key)) {
                throw refused("the key " + key, "an object without it");
            }
        });
    }

    /** The value of a key that {@link #requireKeys} found. */
    Located get(String key) {
        return find(key).orElseThrow(() -> refused("the key " + key, "null"));
    }

    /** The value of a key; empty if it is not there or null. */
    Optional<Located> find(String key) {
        return Optional.ofNullable(fields.get(key)).filter(value -> value.token != JsonToken.VALUE_NULL);
    }

    /** The items of an array. */
    List<Located> items(int most) {
        if (token != JsonToken.START_ARRAY) {
            throw refused("an array");
        }
        if (items.size() > most) {
            throw refused("at most " + most + " items", String.valueOf(items.size()));
        }
        return Collections.unmodifiableList(items);
    }

    /** A whole number, written without point and exponent. */
    int whole(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        if (token != JsonToken.VALUE_NUMBER_INT || text.length() > 9) {
            throw refused(expected);
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw refused(expected);
        }
        return number;
    }

    boolean truth() {
        if (!token.isBoolean()) {
            throw refused("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Text that is not blank. */
    String words(int most) {
        if (token != JsonToken.VALUE_STRING) {
            throw refused("text");
        }
        if (text.chars().noneMatch(c -> c > ' ')) {
            throw refused("text that is not blank");
        }
        if (text.codePointCount(0, text.length()) > most) {
            throw refused("text of at most " + most + " characters");
        }
        return text;
    }

    String matching(String pattern, String expected) {
        if (token != JsonToken.VALUE_STRING || !text.matches(pattern)) {
            throw refused(expected);
        }
        return text;
    }

    LocalDate day() {
        String expected = "a day such as 2026-02-14, between 1900 and 2199";
        String day = matching(DAY, expected);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            PolicyFileException refused = refused(expected);
            refused.initCause(e);
            throw refused;
        }
    }

    void requireWord(String word) {
        oneOf(List.of(word));
    }

    /** One of some words, which are written as {@code toString} says. */
    <E> E oneOf(List<E> words) {
        if (token == JsonToken.VALUE_STRING) {
            for (E word : words) {
                if (word.toString().equals(text)) {
                    return word;
                }
            }
        }
        throw refused(IntStream.range(0, words.size())
                .mapToObj(i -> "\"" + words.get(i) + "\"")
                .collect(Collectors.joining(", ", words.size() == 1 ? "" : "one of ", "")));
    }

    private static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return text.length() > shown.length() ? shown + "…" : shown.toString();
    }

    /** What it is, for a message. */
    @Override
    public String toString() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "\"" + shortened(text) + "\"";
            default -> shortened(text);
        };
    }
}
