package io.neikong.examples.sample;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One CSV file in the making. */
final class Table {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row; null becomes an empty cell, which means unknown. */
    void add(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("expected the cells " + columns + ", but there were " + cells.length);
        }
        rows.add(Stream.of(cells).map(Table::text).toList());
    }

    /** The rows so far by their columns. */
    List<Map<String, String>> rowsByColumn() {
        return rows.stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        cells.put(columns.get(i), row.get(i));
                    }
                    return cells;
                })
                .toList();
    }

    /** This table with some cells of a column set, by the first cell of their rows; a column that is new is empty elsewhere. */
    Table with(String column, Map<String, String> cells) {
        List<String> wider = new ArrayList<>(columns);
        if (!wider.contains(column)) {
            wider.add(column);
        }
        int place = wider.indexOf(column);
        Table table = new Table(wider.toArray(String[]::new));
        for (List<String> row : rows) {
            List<String> copy = new ArrayList<>(row);
            if (place == row.size()) {
                copy.add("");
            }
            copy.set(place, cells.getOrDefault(row.get(0), copy.get(place)));
            table.rows.add(List.copyOf(copy));
        }
        return table;
    }

    /** The rows so far, as text. */
    List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /** The rows so far, by column. */
    List<Map<String, String>> records() {
        return rows.stream()
                .map(row -> {
                    Map<String, String> record = new LinkedHashMap<>();
                    columns.forEach(column -> record.put(column, row.get(record.size())));
                    return record;
                })
                .toList();
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof LocalDateTime at ? TO_THE_SECOND.format(at) : cell.toString();
    }

    /** The file: UTF-8, a header line, RFC 4180 quoting where needed, every line ended by a line feed. */
    byte[] bytes() {
        CsvSchema schema = CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .build();
        StringWriter text = new StringWriter();
        try {
            MAPPER.writer(schema.withHeader().withLineSeparator("\n"))
                    .writeValues(text)
                    .writeAll(rows)
                    .close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
