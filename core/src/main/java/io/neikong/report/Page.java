package io.neikong.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The page as it is written: elements, words in both languages, and values of the report made harmless and visible. */
final class Page {

    private static final ResourceBundle CHINESE = labels(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = labels(Locale.ENGLISH);

    private final Markup html;
    private final List<Locale> languages;

    Page(Locale first, OutputStream out) throws XMLStreamException {
        html = new Markup(out);
        languages = first.getLanguage().equals("zh")
                ? List.of(Locale.CHINESE, Locale.ENGLISH)
                : List.of(Locale.ENGLISH, Locale.CHINESE);
    }

    /** Both languages, the reader's own first. */
    List<Locale> languages() {
        return languages;
    }

    Markup html() {
        return html;
    }

    Page open(String element, String... attributes) throws XMLStreamException {
        html.open(element, attributes);
        return this;
    }

    Page empty(String element, String... attributes) throws XMLStreamException {
        html.empty(element, attributes);
        return this;
    }

    Page close() throws XMLStreamException {
        html.close();
        return this;
    }

    Page newLine() throws XMLStreamException {
        html.newLine();
        return this;
    }

    /** A value of the report. */
    Page text(String value) throws XMLStreamException {
        html.text(visible(value));
        return this;
    }

    /** A value of the report inside a line of other text, whose direction it must not change. */
    Page value(String value) throws XMLStreamException {
        return open("bdi").text(value).close();
    }

    /** An element with a value of the report. */
    Page element(String element, String value, String... attributes) throws XMLStreamException {
        return open(element, attributes).text(value).close();
    }

    Page number(long count) throws XMLStreamException {
        return element("td", String.format(Locale.ROOT, "%,d", count), "class", count == 0 ? "number zero" : "number");
    }

    /** Words in both languages; of an identifier there is only one. */
    Page words(Words words) throws XMLStreamException {
        return words.areSame() ? value(words.zh()) : both("span", words);
    }

    /** An element for each language. */
    Page both(String element, Words words) throws XMLStreamException {
        for (Locale language : languages) {
            element(element, words.in(language), "lang", language.getLanguage());
        }
        return this;
    }

    /** A word of the page in both languages. */
    Page label(String key) throws XMLStreamException {
        return both("span", words(key));
    }

    /** An element with a word of the page in both languages. */
    Page labelled(String element, String key, String... attributes) throws XMLStreamException {
        return open(element, attributes).label(key).close();
    }

    /** Opens a part that scrolls sideways on a narrow screen, with the keyboard too. */
    Page wide(Words name) throws XMLStreamException {
        return open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", plain(name));
    }

    /** Opens a table with these columns, up to its first row. */
    Page head(String... columns) throws XMLStreamException {
        open("thead").open("tr");
        for (String column : columns) {
            labelled("th", column, "scope", "col");
        }
        return close().close().open("tbody").newLine();
    }

    /** A word of the page. */
    static Words words(String key) {
        return new Words(CHINESE.getString(key), ENGLISH.getString(key));
    }

    private static ResourceBundle labels(Locale language) {
        return ResourceBundle.getBundle("io.neikong.report.labels", language);
    }

    /** A word in a place that can hold no elements, such as the name of a picture. */
    static String plain(Words words) {
        return words.areSame() ? words.zh() : words.zh() + " / " + words.en();
    }

    /**
     * The text with every character named that a page cannot hold, that nobody sees, or that would turn the direction of
     * what follows. Nothing of a value is lost, and nothing hides in it.
     */
    static String visible(String text) {
        if (text.chars().noneMatch(character -> isInvisible(character) || Character.isSurrogate((char) character))) {
            return text;
        }
        return text.codePoints()
                .mapToObj(character -> isInvisible(character)
                        ? String.format(Locale.ROOT, "⟦U+%04X⟧", character)
                        : Character.toString(character))
                .collect(Collectors.joining());
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }
}
