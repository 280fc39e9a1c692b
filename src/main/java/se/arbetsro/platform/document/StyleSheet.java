package se.arbetsro.platform.document;

/** Style sheets from the class path, joined; read once. */
record StyleSheet(String text) {

    private static final String SHARED = "/se/arbetsro/platform/document/document.css";
    private static final String FILE = "/se/arbetsro/platform/document/file.css";
    private static final String PAPER = "/se/arbetsro/platform/document/paper.css";
    private static final String LEAF = "/se/arbetsro/platform/document/leaf.css";

    static StyleSheet file() {
        return new StyleSheet(Resource.text(SHARED) + Resource.text(FILE));
    }

    static StyleSheet paper() {
        return new StyleSheet(Resource.text(SHARED) + Resource.text(PAPER));
    }

    static StyleSheet leaf() {
        return new StyleSheet(Resource.text(SHARED) + Resource.text(PAPER) + Resource.text(LEAF));
    }

    /** The sheet with the words that it prints in the margins of this document's pages. */
    String css(Document document) {
        Words words = Words.in(document.language());
        return text.replace("{{title}}", quoted(document.title()))
                .replace("{{publisher}}", quoted(document.cover().publisher()))
                .replace("{{page}}", quoted(words.page() + " "))
                .replace("{{of}}", quoted(" " + words.of() + " "));
    }

    /** A CSS string; everything but letters, digits and spaces is written as its code point. */
    private static String quoted(String text) {
        var css = new StringBuilder("\"");
        text.codePoints()
                .forEach(point -> {
                    if (Character.isLetterOrDigit(point) || point == ' ') {
                        css.appendCodePoint(point);
                    } else {
                        // The space ends the escape and belongs to it.
                        css.append("\\%06x ".formatted(point));
                    }
                });
        return css.append('"').toString();
    }
}
