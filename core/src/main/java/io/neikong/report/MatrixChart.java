package io.neikong.report;

import javax.xml.stream.XMLStreamException;

/** A matrix as a table: every number can be read, and a cell is the darker the more it holds. */
final class MatrixChart {

    private static final int SHADES = 5;

    private MatrixChart() {}

    static void write(Matrix matrix, Page page) throws XMLStreamException {
        double largest = matrix.largest();
        page.open("figure", "class", "matrix").open("h3").words(matrix.title()).close();
        page.wide(matrix.title());
        page.open("table")
                .open("caption")
                .words(matrix.rowName())
                .text(" × ")
                .words(matrix.columnName())
                .close();
        page.open("thead").open("tr");
        page.open("th", "scope", "col").words(matrix.rowName()).close();
        for (Words column : matrix.columns()) {
            page.open("th", "scope", "col", "class", "upright").words(column).close();
        }
        page.labelled("th", "sum", "scope", "col").close().close().open("tbody").newLine();
        for (int row = 0; row < matrix.rows().size(); row++) {
            page.open("tr")
                    .open("th", "scope", "row")
                    .words(matrix.rows().get(row))
                    .close();
            for (long count : matrix.counts().get(row)) {
                page.element("td", count == 0 ? "" : String.valueOf(count), "class", "shade" + shade(count, largest));
            }
            page.number(matrix.ofRow(row)).close().newLine();
        }
        page.close().open("tfoot").open("tr").labelled("th", "sum", "scope", "row");
        long total = 0;
        for (int column = 0; column < matrix.columns().size(); column++) {
            page.number(matrix.ofColumn(column));
            total += matrix.ofColumn(column);
        }
        page.number(total).close().close().close().close().close().newLine();
    }

    /** By the logarithm, so that one great number does not make all others alike; the quotient may exceed 1 by a rounding. */
    private static int shade(long count, double largest) {
        int shade = (int) Math.ceil(SHADES * Math.log1p((double) count) / Math.log1p(Math.max(largest, 1)));
        return Math.min(shade, SHADES);
    }
}
