package se.arbetsro.indicator.web.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.evidence.Evidence;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * A study as it is typed.
 *
 * @param key makes adding happen once
 * @param version the one that was seen when it is changed
 */
public record EvidenceForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String year,
        @Nullable String url,
        @Nullable String finding) {

    static EvidenceForm empty(String key) {
        return new EvidenceForm(key, null, "", "", "", "", "");
    }

    static EvidenceForm of(Evidence evidence) {
        Evidence.Content content = evidence.content();
        return new EvidenceForm(
                null,
                Long.toString(evidence.version()),
                content.title(),
                content.publisher(),
                content.year() == null ? "" : content.year().toString(),
                content.url() == null ? "" : content.url(),
                content.finding());
    }

    long seen() {
        return SeenVersion.of(version);
    }

    /** What is told of it; empty with faults noted when it cannot be. */
    Optional<Evidence.Content> content(FormErrors errors) {
        String name = errors.text("title", title, 300);
        String by = errors.text("publisher", publisher, 200);
        Integer when = errors.optionalYear("year", year);
        String where = errors.optionalLink("url", url, 1_000);
        String found = errors.text("finding", finding, 2_000);
        return errors.any()
                ? Optional.empty()
                : Optional.of(new Evidence.Content(name, by, when, where, found));
    }
}
