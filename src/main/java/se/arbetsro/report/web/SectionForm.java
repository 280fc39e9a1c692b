package se.arbetsro.report.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.Writing;

/**
 * The text of a section as it is typed.
 *
 * @param key chosen when the form was opened, so that what it saves by itself is no conflict
 * @param done {@code true} when the writer says that the section is done
 */
public record SectionForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String text,
        @Nullable String done) {

    static final int LONGEST = 20_000;

    static SectionForm of(Section section) {
        return new SectionForm(
                UUID.randomUUID().toString(),
                Long.toString(section.version()),
                section.text(),
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
        return new Writing(number(version), uuid(key), words == null ? "" : words, isDone());
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
