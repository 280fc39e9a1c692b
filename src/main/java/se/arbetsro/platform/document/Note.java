package se.arbetsro.platform.document;

import java.util.List;
import java.util.stream.Stream;

/** Something that the reader must not miss, set apart from the running text. */
public record Note(Kind kind, String title, List<Text> paragraphs) implements Block {

    public enum Kind {
        /** Good to know: how a figure was counted, what is not yet known. */
        INFORMATION,
        /** What can mislead or must be acted on. */
        CAUTION
    }

    public Note {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Note information(String title, String... paragraphs) {
        return new Note(Kind.INFORMATION, title, Stream.of(paragraphs).map(Text::of).toList());
    }

    public static Note caution(String title, String... paragraphs) {
        return new Note(Kind.CAUTION, title, Stream.of(paragraphs).map(Text::of).toList());
    }
}
