package se.arbetsro.report.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.EarlierTexts;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.Writing;

/**
 * The text of a section as it is typed.
 *
 * @param key chosen when the form was opened, so that what it saves by itself is no conflict
 * @param takenFrom the report whose text it goes on from; empty for none
 * @param done {@code true} when the writer says that the section is done
 */
public record SectionForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String text,
        @Nullable String takenFrom,
        @Nullable String done) {

    static final int LONGEST = 20_000;

    static SectionForm of(Section section) {
        return new SectionForm(
                UUID.randomUUID().toString(),
                Long.toString(section.version()),
                section.text(),
                section.takenFrom() == null ? null : section.takenFrom().value().toString(),
                section.doneAt() == null ? null : "true");
    }

    public boolean isDone() {
        return "true".equals(done);
    }

    Writing writing(FormErrors errors) {
        String words = errors.optionalText("text", text, LONGEST);
        if (words == null && isDone()) {
            errors.add("done", "report.section.doneEmpty");
        }
        UUID source = uuid(takenFrom);
        return new Writing(
                number(version),
                uuid(key),
                words == null ? "" : words,
                source == null ? null : new ReportId(source),
                isDone());
    }

    /** With the text of another report after what is typed. */
    SectionForm taking(EarlierTexts.Text earlier) {
        String typed = text == null ? "" : text.strip();
        return new SectionForm(
                key,
                version,
                typed.isEmpty() ? earlier.text() : typed + "\n\n" + earlier.text(),
                earlier.report().value().toString(),
                done);
    }

    static long number(@Nullable String typed) {
        String digits = typed == null ? "" : typed;
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    static @Nullable UUID uuid(@Nullable String typed) {
        String text = typed == null ? "" : typed;
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(text)
                : null;
    }
}
