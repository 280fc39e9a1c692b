package se.arbetsro.platform.table;

import se.arbetsro.platform.text.Language;

/**
 * A column's or a choice's name in a file, in both languages. Unlike the texts of a page it is part
 * of the file format, which is why it stands beside the column and not in the bundles: changing it
 * breaks people's files.
 */
public record Label(String sv, String en) {

    public Label {
        if (sv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs both languages");
        }
    }

    public String in(Language language) {
        return language == Language.EN ? en : sv;
    }
}
