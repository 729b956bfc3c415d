package org.hongchuang.finance.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A small part of an XML document, such as one entry of a statement. */
final class XmlNode {
    private static final int DEEPEST = 40;

    private final String name;
    private final String currency;
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlNode(String name, String currency) {
        this.name = name;
        this.currency = currency;
    }

    /** Reads the element the reader stands on, to its end. */
    static XmlNode read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0);
    }

    private static XmlNode read(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("nested too deeply", xml.getLocation());
        }
        String currency = xml.getAttributeValue(null, "Ccy");
        XmlNode node = new XmlNode(xml.getLocalName(), currency == null ? "" : currency);
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                node.children.add(read(xml, depth + 1));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return node;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                node.text.append(xml.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("entity reference", xml.getLocation());
            }
        }
    }

    /** The elements at a path such as {@code NtryDtls/TxDtls}. */
    Stream<XmlNode> all(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        Stream<XmlNode> found = children.stream().filter(child -> child.name.equals(first));
        return slash < 0 ? found : found.flatMap(child -> child.all(path.substring(slash + 1)));
    }

    Optional<XmlNode> first(String path) {
        return all(path).findFirst();
    }

    /** The text at the first of the paths that has one. */
    Optional<String> text(String... paths) {
        return Stream.of(paths)
                .flatMap(this::all)
                .map(XmlNode::text)
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    String text() {
        return text.toString().strip();
    }

    String currency() {
        return currency;
    }
}
