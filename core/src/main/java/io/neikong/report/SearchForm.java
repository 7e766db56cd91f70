package io.neikong.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Where to search and filter; hidden until the script that serves it runs. */
final class SearchForm {

    private static final List<String> FILTERS = List.of("severity", "kind", "verdict", "clause", "unit", "rule");

    /** The columns of the table of results, by the names that the script sorts them under. */
    private static final List<String> COLUMNS =
            List.of("severity", "rule", "subject", "message", "persons", "unit", "whoAndWhen");

    private SearchForm() {}

    static void write(Page page) throws XMLStreamException {
        page.open("div", "id", "search", "hidden", "hidden");
        page.open("form", "class", "filters", "role", "search", "aria-label", Page.plain(Page.words("findings")));
        page.open("label", "class", "search").label("search");
        page.empty("input", "type", "search", "id", "words", "autocomplete", "off")
                .close();
        for (String filter : FILTERS) {
            page.open("label")
                    .label(filter)
                    .open("select", "data-filter", filter)
                    .text("")
                    .close()
                    .close();
        }
        page.labelled("button", "clear", "type", "reset").close().newLine();
        page.open("p", "id", "count", "role", "status", "aria-live", "polite")
                .label("count")
                .text(": ");
        page.element("output", "").close();
        page.open("table", "id", "results")
                .labelled("caption", "results")
                .open("thead")
                .open("tr");
        for (String column : COLUMNS) {
            page.open("th", "scope", "col", "data-column", column);
            page.labelled("button", column, "type", "button").close();
        }
        page.close().close().open("tbody").text("").close().close().newLine();
        page.open("nav", "id", "pages", "aria-label", Page.plain(Page.words("pages")));
        page.labelled("button", "before", "type", "button", "data-step", "-1");
        page.element("span", "", "id", "page");
        page.labelled("button", "next", "type", "button", "data-step", "1");
        page.close().close().newLine();
        page.open("p", "id", "printed", "hidden", "hidden")
                .label("printedInPart")
                .text(" ");
        page.element("output", "").close().newLine();
        page.open("template", "id", "words-of-script");
        for (String word : List.of("all", "noUnit", "nobodyNamed", "details", "evidence", "id")) {
            page.labelled("span", word, "data-word", word);
        }
        page.close().newLine();
    }
}
