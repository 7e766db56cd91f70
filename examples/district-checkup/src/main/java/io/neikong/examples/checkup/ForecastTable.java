package io.neikong.examples.checkup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.report.CsvReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code rotation-forecast.csv}, one line for each person and post, for a spreadsheet: UTF-8 with a byte order mark,
 * and identifiers written {@linkplain CsvReport#asText as text}.
 */
final class ForecastTable {

    private static final List<String> COLUMNS = List.of(
            "status", "person", "unit", "post", "post_class", "function", "since", "limit_day", "days_left", "missing");

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private ForecastTable() {}

    static void write(RotationForecast forecast, Locale locale, OutputStream out) throws IOException {
        ResourceBundle sentences = RotationRule.WITHIN_MAXIMUM.sentences(locale);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        COLUMNS.forEach(schema::addColumn);
        try (SequenceWriter rows = MAPPER.writer(schema.build()).writeValues(text)) {
            for (RotationForecast.Line line : forecast.lines()) {
                OptionalLong daysLeft = line.daysLeft(forecast.asOf());
                rows.write(new Object[] {
                    line.status().name().toLowerCase(Locale.ROOT),
                    textOf(line.person()),
                    textOf(line.post().unit()),
                    textOf(line.post().post()),
                    textOf(line.post().postClass()),
                    textOf(line.function()),
                    Objects.toString(line.since(), ""),
                    Objects.toString(line.limitDay(), ""),
                    daysLeft.isPresent() ? daysLeft.getAsLong() : "",
                    line.missing().codes().stream()
                            .map(code -> sentences.getString("term." + code))
                            .collect(Collectors.joining("; "))
                });
            }
        }
        text.flush();
    }

    private static String textOf(@Nullable String cell) {
        return CsvReport.asText(Objects.toString(cell, ""));
    }
}
