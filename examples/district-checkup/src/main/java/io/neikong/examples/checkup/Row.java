package io.neikong.examples.checkup;

import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a CSV file. An empty cell is unknown, which is null; what cannot be read is refused with its place. */
record Row(String file, List<String> header, CsvFile.Cells cells) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    /** The text of a cell without white space around it, null if it is empty or the file lacks the column. */
    @Nullable
    String text(String column) {
        int cell = header.indexOf(column);
        if (cell < 0) {
            return null;
        }
        String text = cells.texts().get(cell).strip();
        return text.isEmpty() ? null : text;
    }

    /** The texts of some cells, null for each that is empty. */
    List<@Nullable String> texts(List<String> columns) {
        List<@Nullable String> texts = new ArrayList<>(columns.size());
        columns.forEach(column -> texts.add(text(column)));
        return texts;
    }

    /** The text of a cell that must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text == null) {
            throw unusable(column, "expected a value, but the cell is empty");
        }
        return text;
    }

    /** Whether any of some cells is filled. */
    boolean hasAny(String... columns) {
        return Stream.of(columns).anyMatch(column -> text(column) != null);
    }

    /** A moment: ISO with an offset, or local to Asia/Shanghai. */
    @Nullable
    Instant instant(String column) {
        return read(column, "a moment such as 2026-02-14T09:30:00 or 2026-02-14T09:30:00+08:00", Row::instantOf);
    }

    private static Instant instantOf(String text) {
        if (hasShape(text, "0000-00-00T00:00:00")) {
            // Most moments are of this form. The parser of java.time takes several times as long for it.
            return momentOf(LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19)));
        }
        boolean hasOffset =
                text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') >= "2026-02-14".length();
        return hasOffset ? OffsetDateTime.parse(text).toInstant() : momentOf(LocalDateTime.parse(text));
    }

    private static Instant momentOf(LocalDateTime local) {
        return local.atZone(ChinaTime.ZONE).toInstant();
    }

    /** Whether a text has a digit where the shape has a zero, and the same character elsewhere. */
    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            if (shape.charAt(i) == '0' ? c < '0' || c > '9' : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A day. */
    @Nullable
    LocalDate day(String column) {
        return read(column, "a day such as 2026-02-14", LocalDate::parse);
    }

    /** A calendar year of four digits that must not be unknown. */
    int year(String column) {
        String text = required(column);
        if (!YEAR.matcher(text).matches()) {
            throw unusable(column, "expected a year such as 2026, but was \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    /** A month. */
    @Nullable
    YearMonth month(String column) {
        return read(column, "a month such as 2026-02", YearMonth::parse);
    }

    /** Whether the file has a column. */
    boolean has(String column) {
        return header.contains(column);
    }

    /** The columns {@code from} and {@code to}: days, or moments; {@code to} is the first that is no longer inside. */
    Validity validity() {
        return validity("from", "to");
    }

    /** Two such columns of other names. */
    Validity validity(String first, String last) {
        Instant from = moment(first);
        Instant to = moment(last);
        if (from != null && to != null && !from.isBefore(to)) {
            throw unusable(
                    last, "expected a day after " + first + ", which is " + text(first) + ", but was " + text(last));
        }
        return new Validity(from, to);
    }

    /** A day, which must not be unknown. */
    LocalDate requiredDay(String column) {
        required(column);
        return Objects.requireNonNull(day(column));
    }

    /** A time of day, which must not be unknown. */
    LocalTime requiredTime(String column) {
        required(column);
        return Objects.requireNonNull(read(column, "a time of day such as 08:30", LocalTime::parse));
    }

    /** An identifier that another file has to have. */
    String known(String column, Set<String> identifiers, Table of) {
        String identifier = required(column);
        if (!identifiers.contains(identifier)) {
            throw unusable(
                    column, "expected a value of column " + column + " in " + of.file() + ", but was " + identifier);
        }
        return identifier;
    }

    /** A day, which means its first moment, or a moment. */
    @Nullable
    Instant moment(String column) {
        return read(
                column,
                "a day such as 2026-02-14, or a moment",
                text -> text.contains("T") ? instantOf(text) : ChinaTime.startOf(LocalDate.parse(text)));
    }

    /** An amount of money in yuan. */
    @Nullable
    BigDecimal amount(String column) {
        return read(column, "an amount such as 1409.50", text -> decimalOf(text, AMOUNT));
    }

    /** A quantity, or the price of one, with more decimals than an amount. */
    @Nullable
    BigDecimal number(String column) {
        return read(column, "a number such as 12.3456", text -> decimalOf(text, NUMBER));
    }

    private static BigDecimal decimalOf(String text, Pattern pattern) {
        // Not everything that BigDecimal reads is an amount: 1e999999999 is one line of text and no end of digits.
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    /** Yes or no. */
    @Nullable
    Boolean flag(String column) {
        return text(column) == null ? null : word(column, YES_OR_NO);
    }

    /** Yes or no, unknown if the cell is empty. */
    Answer answer(String column) {
        Boolean flag = flag(column);
        return flag == null ? Answer.UNKNOWN : flag ? Answer.YES : Answer.NO;
    }

    /** A whole number, not negative. */
    @Nullable
    Integer count(String column) {
        return read(column, "a whole number, not negative", Row::countOf);
    }

    private static int countOf(String text) {
        int count = Integer.parseInt(text);
        if (count < 0) {
            throw new IllegalArgumentException(text);
        }
        return count;
    }

    /** One of a few words, in lower or upper case; {@code otherwise} if the cell is empty. */
    <T> T word(String column, Map<String, T> words, T otherwise) {
        return text(column) == null ? otherwise : word(column, words);
    }

    /** One of a few words, in lower or upper case. */
    <T> T word(String column, Map<String, T> words) {
        return known(column, required(column), words);
    }

    /** One of a few words, in lower or upper case; null if the cell is empty. */
    <T> @Nullable T wordOrNull(String column, Map<String, T> words) {
        return text(column) == null ? null : word(column, words);
    }

    /** The constants of an enum by their names in lower case, to be read as words. */
    static <T extends Enum<T>> Map<String, T> wordsFor(T[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(one -> one.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    private <T> T known(String column, String word, Map<String, T> words) {
        T known = words.get(word.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw unusable(column, expectedOneOf(words) + ", but was \"" + word + "\"");
        }
        return known;
    }

    private static String expectedOneOf(Map<String, ?> words) {
        return "expected one of " + words.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** The status in lower case, empty if unknown. A status that nobody knows is judged like the final one. */
    String status() {
        String status = text("status");
        return status == null ? "" : status.toLowerCase(Locale.ROOT);
    }

    /** Ids with spaces between them; none if the cell is empty. */
    List<String> ids(String column) {
        String text = text(column);
        return text == null ? List.of() : SPACES.splitAsStream(text).toList();
    }

    /** Words with spaces between them, no word if the cell says {@code none}; null if it is empty. */
    <T> @Nullable List<T> words(String column, Map<String, T> words) {
        if (text(column) == null) {
            return null;
        }
        List<String> found = ids(column);
        if (found.size() == 1 && found.get(0).equalsIgnoreCase("none")) {
            return List.of();
        }
        return found.stream().map(word -> known(column, word, words)).toList();
    }

    private <T> @Nullable T read(String column, String expected, Function<String, T> reader) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unusable(column, "expected " + expected + ", but was \"" + text + "\"");
        }
    }

    /** What a library type refused about this row. */
    <T> T refusing(String column, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw unusable(column, String.valueOf(e.getMessage()));
        }
    }

    UnusableInput unusable(String column, String problem) {
        int cell = Math.max(header.indexOf(column), 0);
        return UnusableInput.at(file, cells.line(), cells.column(cell), "column " + column + ": " + problem);
    }
}
