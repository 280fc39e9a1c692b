package se.arbetsro.platform.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import se.arbetsro.platform.markup.Markup;

/**
 * Renders documents as HTML. What it gives for pages holds no style and no script, and its classes
 * are those of the site's components; a file carries a style of its own.
 */
public final class HtmlRenderer {

    private final StyleSheet style = StyleSheet.file();

    /** The whole document as an {@code article}; its title is the {@code h1} of the page. */
    public String article(Document document) {
        var html = new Markup();
        html.open("article", "class", "document", "lang", document.language().toLanguageTag());
        html.include(
                new HtmlBody(Medium.PAGE, document.language(), "", document.blocks())
                        .cover(document.cover())
                        .blocks(document.blocks())
                        .toString());
        return html.close().toString();
    }

    /**
     * Blocks that stand in a page of another kind, beneath its own {@code h1}.
     *
     * @param idPrefix set before every id; different for each part of one page
     */
    public String fragment(List<Block> blocks, Locale language, String idPrefix) {
        return new HtmlBody(Medium.PAGE, language, idPrefix, blocks).blocks(blocks).toString();
    }

    /** A file of its own, to be kept and read anywhere. */
    public byte[] file(Document document) {
        return page(document, Medium.FILE, style).getBytes(StandardCharsets.UTF_8);
    }

    static String page(Document document, Medium medium, StyleSheet style) {
        String language = document.language().toLanguageTag();
        var html = new Markup();
        html.open("html", "lang", language, "xml:lang", language).open("head");
        html.leaf("meta", "charset", "utf-8");
        html.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", document.title());
        html.leaf("meta", "name", "description", "content", document.cover().summary());
        html.leaf("meta", "name", "subject", "content", document.cover().summary());
        html.leaf("meta", "name", "author", "content", document.cover().publisher());
        html.leaf("meta", "name", "date", "content", document.version().toString());
        html.open("style").include(style.css(document)).close();
        if (medium == Medium.PAPER) {
            html.include(Bookmarks.of(document));
        }
        html.close().open("body").open("main", "class", "document");
        html.include(
                new HtmlBody(medium, document.language(), "", document.blocks())
                        .cover(document.cover())
                        .blocks(document.blocks())
                        .toString());
        html.close().close().close();
        return "<!DOCTYPE html>\n" + html + "\n";
    }
}
