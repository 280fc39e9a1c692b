package se.arbetsro.platform.table;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of an XLSX file, read forwards. Document types are refused, so that there are no entities
 * to expand or fetch, and so is a part with very many names, since a parser keeps each name.
 */
final class XlsxXml implements AutoCloseable {

    private static final int MOST_NAMES = 5_000;
    private static final int LONGEST_NAME = 200;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();

    XlsxXml(InputStream in) throws XMLStreamException {
        this.in = in;
        reader = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 65_536);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    countNames();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.DTD ->
                        throw new XMLStreamException("a document type is not allowed");
                default -> {}
            }
        }
        return false;
    }

    private void countNames() throws XMLStreamException {
        countName(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            countName(reader.getAttributeLocalName(i));
        }
    }

    private void countName(String name) throws XMLStreamException {
        if (names.add(name) && (names.size() > MOST_NAMES || name.length() > LONGEST_NAME)) {
            throw new XMLStreamException("too many names, or too long a one");
        }
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute by its name without prefix; null when it is not there. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that belongs to another vocabulary, such as {@code r:id}. */
    @Nullable String foreignAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)
                    && reader.getAttributeNamespace(i) != null
                    && !reader.getAttributeNamespace(i).isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element at hand, up to its end. */
    String text(int longest) throws XMLStreamException {
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isCharacters()
                    || reader.getEventType() == XMLStreamConstants.CDATA
                    || reader.getEventType() == XMLStreamConstants.SPACE) {
                text.append(
                        reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (text.length() > longest) {
                throw new XMLStreamException("too long a text");
            }
        }
        return text.toString();
    }

    /**
     * The text of a string item, which may consist of runs with looks of their own; hints on
     * pronunciation do not belong to it.
     *
     * @param element the item's name, whose start is at hand
     */
    String runs(String element, int longest) throws XMLStreamException {
        var text = new StringBuilder();
        boolean isHint = false;
        while (next() && !isEnd(element)) {
            if (isStart("rPh")) {
                isHint = true;
            } else if (isEnd("rPh")) {
                isHint = false;
            } else if (isStart("t")) {
                var run = text(longest);
                text.append(isHint ? "" : run);
            }
            if (text.length() > longest) {
                throw new XMLStreamException("too long a text");
            }
        }
        return XlsxText.decode(text.toString());
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        in.close();
    }
}
