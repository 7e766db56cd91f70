package io.neikong.report;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, for HTML and XML alike, with every text escaped. */
final class Markup {

    private final XMLStreamWriter xml;

    Markup(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    /** Text that goes before the root element as it is. */
    Markup prolog(String text) throws XMLStreamException {
        xml.writeDTD(text);
        xml.writeCharacters("\n");
        return this;
    }

    Markup open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
        return this;
    }

    /** A carriage return goes as a reference, because a reader takes the character itself for a line feed. */
    Markup text(String text) throws XMLStreamException {
        String[] parts = legal(text).split("\r", -1);
        xml.writeCharacters(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            xml.writeEntityRef("#13");
            xml.writeCharacters(parts[i]);
        }
        return this;
    }

    /** An element that has no content by its kind, such as {@code meta} or an SVG shape. */
    Markup empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
        return this;
    }

    /** A script or style of this library as it stands, because a browser undoes no escaping in there. */
    Markup resource(String element, String content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeDTD(content);
        return close();
    }

    /** An element with nothing but text in it. */
    Markup element(String element, String text, String... attributes) throws XMLStreamException {
        return open(element, attributes).text(text).close();
    }

    Markup close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    Markup newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
        return this;
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    /** Characters that XML 1.0 cannot hold at all are shown as the replacement character. */
    private static String legal(String text) {
        return text.codePoints().allMatch(Markup::isLegal)
                ? text
                : text.codePoints()
                        .map(character -> isLegal(character) ? character : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
