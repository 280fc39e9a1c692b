package se.arbetsro.platform.document;

import java.util.List;
import java.util.stream.Stream;

public record Paragraph(Role role, Text text) implements Block {

    public enum Role {
        /** The one that opens a section and says the main thing, set larger. */
        LEAD,
        BODY,
        /** Sources and remarks, set smaller. */
        SMALL
    }

    public static Paragraph of(String text) {
        return new Paragraph(Role.BODY, Text.of(text));
    }

    public static Paragraph of(Span... spans) {
        return new Paragraph(Role.BODY, Text.of(spans));
    }

    public static Paragraph lead(String text) {
        return new Paragraph(Role.LEAD, Text.of(text));
    }

    public static Paragraph small(String text) {
        return new Paragraph(Role.SMALL, Text.of(text));
    }

    /** What a person has typed: an empty line begins a new paragraph, a line feed stays one. */
    public static List<Block> typed(String text) {
        return Stream.of(text.replace("\r\n", "\n").split("\n\\s*\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> (Block) of(part))
                .toList();
    }
}
