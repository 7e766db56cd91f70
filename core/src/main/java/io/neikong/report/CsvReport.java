package io.neikong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.neikong.checkup.CheckupReport;
import io.neikong.control.Clause;
import io.neikong.control.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code findings.csv}, one line a finding, for a spreadsheet: UTF-8 with a byte order mark, commas, every cell in
 * quotes, lines that end with CR LF. Every cell but the day of the act is {@linkplain #asText text}, because it is an
 * identifier, a word or a sentence; no column holds a number to reckon with.
 */
public final class CsvReport {

    private static final List<String> COLUMNS = List.of(
            "id",
            "rule",
            "title",
            "control",
            "clause",
            "severity",
            "kind",
            "verdict",
            "subject",
            "persons",
            "evidence",
            "message",
            "basis",
            "remedy",
            "waiver",
            "happenedOn");

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private static final String DIGITS = "[\\p{Nd}\\s.,:/%+()$¥￥€£年月日时分秒-]*";
    private static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /** Digits and the signs of numbers, amounts, times and days, with at most one exponent, month or half of the day. */
    private static final Pattern NUMBER_OR_DAY =
            Pattern.compile("(?i)" + DIGITS + "(?:(?:(?<=\\p{Nd})e|" + MONTH + "|[ap]m)" + DIGITS + ")?");

    private static final Pattern TRUTH = Pattern.compile("(?i)true|false");

    /** A whole number that a spreadsheet shows as it stands. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9][0-9]{0,10}");

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("\\\\(?=u[0-9A-Fa-f]{4})");

    private CsvReport() {}

    /** Writes the findings with their sentences in the language of {@code locale}. */
    public static void write(CheckupReport report, Locale locale, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        COLUMNS.forEach(schema::addColumn);
        try (SequenceWriter rows = MAPPER.writer(schema.build()).writeValues(text)) {
            for (Finding finding : report.findings()) {
                rows.write(Stream.concat(texts(finding, locale).map(CsvReport::asText), Stream.of(day(finding)))
                        .toArray());
            }
        }
        text.flush();
    }

    private static Stream<String> texts(Finding finding, Locale locale) {
        Clause clause = finding.rule().clause();
        return Stream.of(
                finding.id(),
                finding.rule().code(),
                finding.title(locale),
                finding.control(),
                clause.number() + " " + clause.title(locale),
                finding.severity().name(),
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.verdict().name(),
                finding.subject(),
                String.join(", ", finding.persons()),
                finding.evidence().toString(),
                finding.message(locale),
                finding.bases().stream().map(basis -> basis.citation(locale)).collect(Collectors.joining("; ")),
                finding.remedy(locale),
                Objects.toString(finding.waiver(), ""));
    }

    private static String day(Finding finding) {
        return finding.happenedOn().map(Object::toString).orElse("");
    }

    /**
     * The cell that a spreadsheet shows as that very text. It begins with an apostrophe if a spreadsheet would otherwise
     * run it as a formula ({@code =}, {@code +}, {@code -} or {@code @}, also of full width and after blanks, or a tab or
     * line end in front), or show another number, day or word instead ({@code 0012}, {@code (12)}, {@code ¥1200}, {@code 4-3},
     * {@code 3月4日}, {@code true}, a number of twelve digits and more), or if the text begins with an apostrophe itself. What a spreadsheet or UTF-8 cannot hold,
     * control characters and halves of surrogate pairs, is written as a backslash, {@code u} and four hexadecimal digits;
     * so is a backslash in front of something that looks like that.
     *
     * <p>Nothing is lost: a program that reads the cell drops the apostrophe at its beginning, if there is one, and then
     * puts the characters back.
     *
     * @param text  any text
     */
    public static String asText(String text) {
        String cell = escaped(text);
        return cell.startsWith("'") || runs(cell) || changes(cell) ? "'" + cell : cell;
    }

    private static String escaped(String text) {
        String plain = LOOKS_ESCAPED.matcher(text).replaceAll("\\\\u005C");
        return plain.codePoints().allMatch(Markup::isLegal)
                ? plain
                : plain.codePoints()
                        .mapToObj(character -> Markup.isLegal(character)
                                ? Character.toString(character)
                                : String.format(Locale.ROOT, "\\u%04X", character))
                        .collect(Collectors.joining());
    }

    private static boolean runs(String cell) {
        return (!cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0)
                || cell.codePoints()
                        .dropWhile(CsvReport::isBlank)
                        .limit(1)
                        .anyMatch(first -> FORMULA_SIGNS.indexOf(first) >= 0);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL;
    }

    private static boolean changes(String cell) {
        return TRUTH.matcher(cell).matches()
                || (NUMBER_OR_DAY.matcher(cell).matches()
                        && cell.codePoints().anyMatch(Character::isDigit)
                        && !PLAIN_NUMBER.matcher(cell).matches());
    }
}
