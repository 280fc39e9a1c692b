package se.arbetsro.platform.document;

import java.util.Locale;
import se.arbetsro.platform.markup.Markup;

/** Writes running text as HTML. */
record HtmlText(Markup html, Medium medium, Locale language) {

    void write(Text text) {
        text.spans().forEach(this::span);
    }

    private void span(Span span) {
        int opened = 0;
        String address = medium.address(span.link());
        Locale other = span.language();
        if (address != null) {
            // On paper a title becomes the description that PDF/UA asks of a link.
            html.open("a", "href", address, "title", medium.onPaper(span.text()));
            opened++;
        }
        if (other != null && !other.getLanguage().equals(language.getLanguage())) {
            html.open("span", "lang", other.toLanguageTag());
            opened++;
        }
        if (span.strong()) {
            html.open("strong");
            opened++;
        }
        if (span.emphasised()) {
            html.open("em");
            opened++;
        }
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.leaf("br");
            }
            html.text(lines[i]);
        }
        for (; opened > 0; opened--) {
            html.close();
        }
    }
}
