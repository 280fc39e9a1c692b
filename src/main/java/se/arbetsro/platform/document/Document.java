package se.arbetsro.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report, before it takes a form. Its headings leave out no level: those who hear the document
 * move about by them.
 *
 * @param language language of the document; spans in another one say so themselves
 * @param version when the data was as it is told here; the files carry it as their date
 * @param blocks contents after the cover, in reading order
 */
public record Document(Cover cover, Locale language, Instant version, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
        int level = 0;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                if (heading.level() > level + 1) {
                    throw new IllegalArgumentException(
                            "level " + heading.level() + " after " + level + ": " + heading.text());
                }
                level = heading.level();
            }
        }
    }

    public static Document of(Cover cover, Locale language, Instant version, Block... blocks) {
        return new Document(cover, language, version, List.of(blocks));
    }

    /** The same document with more at its end. */
    public Document with(Block... more) {
        return new Document(
                cover,
                language,
                version,
                Stream.concat(blocks.stream(), Arrays.stream(more)).toList());
    }

    public String title() {
        return cover.title();
    }

    /** The headings down to this level, in order. */
    List<Heading> headings(int depth) {
        var headings = new ArrayList<Heading>();
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() <= depth) {
                headings.add(heading);
            }
        }
        return headings;
    }
}
