package se.arbetsro.platform.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawn chart read back: parsing fails unless it is well-formed. */
record Svg(Element root) {

    static Svg of(Chart chart) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var source = new InputSource(new StringReader(chart.svg()));
            return new Svg(factory.newDocumentBuilder().parse(source).getDocumentElement());
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + chart.svg(), e);
        }
    }

    List<Element> all(String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    String only(String tag) {
        return all(tag).getFirst().getTextContent();
    }

    Element text(String text) {
        return all("text").stream()
                .filter(element -> element.getTextContent().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts()));
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
