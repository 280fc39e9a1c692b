package se.arbetsro.governance.web.change;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.ChangeCourseQueries.ViewRow;
import se.arbetsro.governance.domain.change.NotedViewService.ViewContent;
import se.arbetsro.platform.web.FormErrors;

/** What employees think, as it is typed. */
public record NotedViewForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String theme,
        @Nullable String words,
        @Nullable String heardOn) {

    static NotedViewForm of(ViewRow saved) {
        return new NotedViewForm(
                null,
                Long.toString(saved.version()),
                saved.theme(),
                saved.words(),
                saved.heardOn().toString());
    }

    ViewContent content(FormErrors errors) {
        return new ViewContent(
                errors.text("theme", theme, 120),
                errors.text("words", words, 2_000),
                errors.date("heardOn", heardOn),
                errors.shell().lang());
    }
}
