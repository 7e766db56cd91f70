package io.neikong.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.neikong.checkup.CheckupReport;
import io.neikong.control.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code findings.csv}, one line a finding, for a spreadsheet: UTF-8 with a byte order mark, and cells that a
 * spreadsheet would take for a formula begin with an apostrophe.
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
            "remedy");

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private CsvReport() {}

    /** Writes the findings with their sentences in the language of {@code locale}. */
    public static void write(CheckupReport report, Locale locale, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        COLUMNS.forEach(schema::addColumn);
        try (SequenceWriter rows = MAPPER.writer(schema.build()).writeValues(text)) {
            for (Finding finding : report.findings()) {
                rows.write(cells(finding, locale).map(CsvReport::harmless).toArray());
            }
        }
        text.flush();
    }

    private static Stream<String> cells(Finding finding, Locale locale) {
        return Stream.of(
                finding.id(),
                finding.rule().code(),
                finding.title(locale),
                finding.control(),
                finding.rule().clause().number(),
                finding.severity().name(),
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.verdict().name(),
                finding.subject(),
                String.join(", ", finding.persons()),
                finding.evidence().toString(),
                finding.message(locale),
                finding.bases().stream().map(basis -> basis.citation(locale)).collect(Collectors.joining("; ")),
                finding.remedy(locale));
    }

    /** Keeps a spreadsheet from running a cell as a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
