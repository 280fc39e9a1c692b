package se.arbetsro.plan.domain.version;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.platform.text.Text2;

/**
 * What is odd about an area in a version, or how else it has been worded.
 *
 * @param whereSv for another wording, where it stands
 * @param source the key of what it was taken from; null when nobody is quoted
 */
@Table(schema = "plan", name = "area_edition_note")
public record EditionNote(
        Kind kind,
        @Nullable String whereSv,
        @Nullable String whereEn,
        String textSv,
        @Nullable String textEn,
        @Nullable String source) {

    public enum Kind {
        NOTE,
        OTHER_WORDING
    }

    public static EditionNote note(Text2 text, @Nullable String source) {
        return new EditionNote(Kind.NOTE, null, null, text.sv(), text.en(), source);
    }

    public static EditionNote otherWording(Text2 where, Text2 text, @Nullable String source) {
        return new EditionNote(
                Kind.OTHER_WORDING, where.sv(), where.en(), text.sv(), text.en(), source);
    }

    public Text2 text() {
        return new Text2(textSv, textEn);
    }

    public @Nullable Text2 where() {
        return whereSv == null ? null : new Text2(whereSv, whereEn);
    }
}
