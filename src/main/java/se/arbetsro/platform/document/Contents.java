package se.arbetsro.platform.document;

/**
 * The list of headings, as links and in PDF with page numbers.
 *
 * @param depth deepest heading level that it shows, 1 to 4
 */
public record Contents(int depth) implements Block {

    public Contents {
        if (depth < 1 || depth > Heading.DEEPEST) {
            throw new IllegalArgumentException("depth 1 to 4, not " + depth);
        }
    }
}
