package io.neikong.report;

import java.util.List;
import java.util.Objects;

/**
 * Counts by row and column, to be shown as a table whose cells are the darker the more they hold (热力图).
 *
 * @param title  what is counted
 * @param rowName  what a row is
 * @param columnName  what a column is
 * @param rows  the rows in the order in which they are shown
 * @param columns  the columns in the order in which they are shown
 * @param counts  for each row as many counts as there are columns; none is negative
 */
public record Matrix(
        Words title, Words rowName, Words columnName, List<Words> rows, List<Words> columns, List<List<Long>> counts) {

    /**
     * Refuses counts that do not fit the rows and columns.
     *
     * @throws IllegalArgumentException if they do not, or if one is negative
     */
    public Matrix {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rowName, "rowName");
        Objects.requireNonNull(columnName, "columnName");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
        if (counts.size() != rows.size()) {
            throw new IllegalArgumentException(
                    "counts must be of " + rows.size() + " rows, but were of " + counts.size());
        }
        for (List<Long> row : counts) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "each row must have " + columns.size() + " counts, but one has " + row.size());
            }
            if (row.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts must not be negative, but one row is " + row);
            }
        }
    }

    long largest() {
        return counts.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    long ofRow(int row) {
        return counts.get(row).stream().mapToLong(Long::longValue).sum();
    }

    long ofColumn(int column) {
        return counts.stream().mapToLong(row -> row.get(column)).sum();
    }
}
