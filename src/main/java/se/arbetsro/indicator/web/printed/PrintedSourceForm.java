package se.arbetsro.indicator.web.printed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.printed.PrintedSource;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * A publication as it is typed.
 *
 * @param key makes adding happen once
 * @param version the one that was seen when it is changed
 * @param text the tables, pasted; only when it is new
 */
public record PrintedSourceForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String year,
        @Nullable String place,
        @Nullable String url,
        @Nullable String note,
        @Nullable String text) {

    static PrintedSourceForm empty(String key) {
        return new PrintedSourceForm(key, null, "", "", "", "", "", "", "");
    }

    static PrintedSourceForm of(PrintedSource source) {
        PrintedSource.Content content = source.content();
        return new PrintedSourceForm(
                null,
                Long.toString(source.version()),
                content.title(),
                content.publisher(),
                content.year() == null ? "" : content.year().toString(),
                content.place(),
                content.url(),
                content.note(),
                null);
    }

    long seen() {
        return SeenVersion.of(version);
    }

    /** What is told of it; empty with faults noted when it cannot be. */
    Optional<PrintedSource.Content> content(FormErrors errors) {
        String name = errors.text("title", title, 300);
        String by = errors.text("publisher", publisher, 200);
        Integer when = errors.optionalYear("year", year);
        String where = errors.optionalText("place", place, 200);
        String address = errors.optionalLink("url", url, 1_000);
        String told = errors.optionalText("note", note, 2_000);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new PrintedSource.Content(name, by, when, where, address, told));
    }
}
