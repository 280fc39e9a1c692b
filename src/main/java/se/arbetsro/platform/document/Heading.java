package se.arbetsro.platform.document;

/**
 * @param level 1 for a section, to 4; the title of the document stands above all of them
 */
public record Heading(int level, String text) implements Block {

    public static final int DEEPEST = 4;

    public Heading {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("heading level 1 to 4, not " + level);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a heading needs text");
        }
    }
}
