package se.arbetsro.platform.document;

import java.util.List;
import se.arbetsro.platform.markup.Markup;

/** The outline of a PDF, in the words that its renderer reads. */
final class Bookmarks {

    private Bookmarks() {}

    static String of(Document document) {
        List<Heading> headings = document.headings(Heading.DEEPEST);
        var xml = new Markup();
        xml.open("bookmarks");
        for (int next = 0; next < headings.size(); ) {
            next = bookmark(xml, headings, next);
        }
        return xml.close().toString();
    }

    private static int bookmark(Markup xml, List<Heading> headings, int index) {
        Heading heading = headings.get(index);
        xml.open("bookmark", "name", heading.text(), "href", "#" + HtmlBody.id("", index));
        int next = index + 1;
        while (next < headings.size() && headings.get(next).level() > heading.level()) {
            next = bookmark(xml, headings, next);
        }
        xml.close();
        return next;
    }
}
