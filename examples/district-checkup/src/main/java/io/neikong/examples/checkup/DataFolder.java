package io.neikong.examples.checkup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a district in one folder. A file that is absent has no rows.
 *
 * @param path  the folder
 * @param ignoreUnknownColumns  whether CSV files may have columns that nobody reads
 */
record DataFolder(Path path, boolean ignoreUnknownColumns) {

    static final String CONFLICTS = "conflicts.json";
    static final String SEPARATIONS = "separations.json";
    static final String REQUIRED_STEPS = "required_steps.json";

    private static final List<String> JSON_FILES = List.of(CONFLICTS, SEPARATIONS, REQUIRED_STEPS);
    private static final Pattern DATA = Pattern.compile("(?i).*\\.(csv|json)");

    DataFolder {
        if (!Files.isDirectory(path)) {
            throw new UnusableInput(path + ": expected a folder with data files, but there is none");
        }
    }

    boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    boolean has(Table... tables) {
        return Stream.of(tables).map(Table::file).allMatch(this::has);
    }

    /** How long a file is, 0 if it is absent. */
    long bytes(Table table) {
        try {
            return has(table) ? Files.size(path.resolve(table.file())) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wrong folder is not a district without findings. */
    void requireSomeFile() {
        if (Stream.concat(Stream.of(Table.values()).map(Table::file), JSON_FILES.stream())
                .noneMatch(this::has)) {
            throw new UnusableInput(path + ": expected at least one file with a name of DATA.md, but found "
                    + (filesNobodyReads().isEmpty() ? "none" : "only " + String.join(", ", filesNobodyReads())));
        }
    }

    /** Files of the folder that look like data, but have none of the names that are read; sorted. */
    List<String> filesNobodyReads() {
        Set<String> known = Stream.concat(Stream.of(Table.values()).map(Table::file), JSON_FILES.stream())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> DATA.matcher(name).matches())
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is there, has rows, and one of some columns. */
    boolean hasColumn(Table table, String... columns) {
        try (Stream<Row> rows = rows(table)) {
            return rows.findFirst()
                    .filter(row -> Stream.of(columns).anyMatch(row::has))
                    .isPresent();
        }
    }

    /** The rows of a file, to be closed; none if the file is absent. */
    Stream<Row> rows(Table table) {
        return has(table)
                ? new CsvFile(path.resolve(table.file()), table, ignoreUnknownColumns).rows()
                : Stream.empty();
    }

    /** One fact for each row of a file. */
    <T> List<T> all(Table table, Function<Row, T> mapper) {
        try (Stream<Row> rows = rows(table)) {
            return rows.map(mapper).toList();
        }
    }

    /** Does something with each row of a file. */
    void forEach(Table table, Consumer<Row> action) {
        try (Stream<Row> rows = rows(table)) {
            rows.forEach(action);
        }
    }
}
