package io.neikong.examples.checkup;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One CSV file of the data folder, read row by row: header line, RFC 4180 quoting, columns by name in any order. */
final class CsvFile {

    private static final CsvFactory FACTORY =
            CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private final Path path;
    private final Table table;
    private final boolean ignoreUnknownColumns;

    CsvFile(Path path, Table table, boolean ignoreUnknownColumns) {
        this.path = path;
        this.table = table;
        this.ignoreUnknownColumns = ignoreUnknownColumns;
    }

    private String name() {
        return table.file();
    }

    /**
     * All rows. The file is opened when the first is asked for; whatever is wrong with it is thrown as
     * {@link UnusableInput} when its row is reached.
     */
    Stream<Row> rows() {
        Rows rows = new Rows();
        return Streams.stream(rows).onClose(rows::close);
    }

    private final class Rows extends AbstractIterator<Row> {

        /** Let go at the end of the file: a checkup holds on to its streams. */
        private Set<Object> keys = new HashSet<>();

        private @Nullable CsvParser parser;
        private @Nullable List<String> header;

        @Override
        protected @Nullable Row computeNext() {
            if (header == null) {
                header = header(nextCells());
            }
            Cells cells = nextCells();
            if (cells == null) {
                keys = Set.of();
                return endOfData();
            }
            if (cells.texts().size() != header.size()) {
                throw UnusableInput.at(
                        name(),
                        cells.line(),
                        1,
                        "expected " + header.size() + " cells as in the header, but found "
                                + cells.texts().size());
            }
            Row row = new Row(name(), header, cells);
            refuseDuplicate(row);
            return row;
        }

        private List<String> header(@Nullable Cells cells) {
            if (cells == null) {
                throw UnusableInput.at(
                        name(),
                        1,
                        1,
                        "expected a header line with the columns " + String.join(", ", table.required())
                                + ", but the file is empty");
            }
            List<String> names = cells.texts().stream().map(String::strip).toList();
            for (int i = 0; i < names.size(); i++) {
                String column = names.get(i);
                if (names.subList(0, i).contains(column)) {
                    throw UnusableInput.at(name(), cells.line(), cells.column(i), "column " + column + " stands twice");
                }
                if (!ignoreUnknownColumns
                        && !table.required().contains(column)
                        && !table.optional().contains(column)) {
                    throw UnusableInput.at(
                            name(),
                            cells.line(),
                            cells.column(i),
                            "unknown column \"" + column + "\"; expected " + String.join(", ", table.required())
                                    + (table.optional().isEmpty()
                                            ? ""
                                            : " and perhaps " + String.join(", ", table.optional())));
                }
            }
            for (String column : table.required()) {
                if (!names.contains(column)) {
                    throw UnusableInput.at(
                            name(),
                            cells.line(),
                            1,
                            "column " + column + " is missing; found " + String.join(", ", names));
                }
            }
            return names;
        }

        private void refuseDuplicate(Row row) {
            if (table.key().isEmpty()) {
                return;
            }
            String first = table.key().get(0);
            Object key = table.key().size() == 1 ? row.required(first) : row.texts(table.key());
            if (!keys.add(key)) {
                throw row.unusable(
                        first, "expected " + String.join(", ", table.key()) + " to occur once, but it stands twice");
            }
        }

        private CsvParser opened() throws IOException {
            if (parser == null) {
                parser = FACTORY.createParser(new Utf8Reader(name(), Files.newInputStream(path)));
            }
            return parser;
        }

        private void close() {
            if (parser != null) {
                try {
                    parser.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        /** Points at the cell whose quoting is wrong: where the parser gave up may be the end of the file. */
        private UnusableInput unusable(JsonProcessingException e) {
            JsonLocation cell = Objects.requireNonNull(parser).currentTokenLocation();
            String problem = e.getOriginalMessage().startsWith("Missing closing quote")
                    ? "a quote is opened here and never closed"
                    : "expected RFC 4180 quoting: " + e.getOriginalMessage().replaceAll("\\s+", " ");
            return UnusableInput.at(name(), Math.max(cell.getLineNr(), 1), Math.max(cell.getColumnNr(), 1), problem);
        }

        /** The cells of the next row, null at the end of the file. */
        private @Nullable Cells nextCells() {
            try {
                CsvParser csv = opened();
                if (csv.nextToken() == null) {
                    return null;
                }
                List<String> texts = new ArrayList<>();
                List<Integer> columnsAt = new ArrayList<>();
                int line = 0;
                while (csv.nextToken() == JsonToken.VALUE_STRING) {
                    if (texts.isEmpty()) {
                        line = csv.currentTokenLocation().getLineNr();
                    }
                    texts.add(csv.getText());
                    columnsAt.add(csv.currentTokenLocation().getColumnNr());
                }
                return new Cells(line, columnsAt, texts);
            } catch (JsonProcessingException e) {
                throw unusable(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The cells of one row, with the line where it starts and the character where each cell starts. */
    record Cells(int line, List<Integer> columnsAt, List<String> texts) {
        int column(int cell) {
            return columnsAt.get(cell);
        }
    }
}
