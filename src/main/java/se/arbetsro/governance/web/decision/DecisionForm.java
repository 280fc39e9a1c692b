package se.arbetsro.governance.web.decision;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.decision.DecisionContent;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.platform.web.FormErrors;

/** A decision recorded from elsewhere, as it is typed. */
public record DecisionForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String title,
        @Nullable String text,
        @Nullable String day,
        @Nullable String registryNumber) {

    static DecisionForm of(DecisionRow saved) {
        return new DecisionForm(
                null,
                Long.toString(saved.version()),
                saved.title(),
                saved.text(),
                saved.decidedOn().toString(),
                saved.registryNumber());
    }

    DecisionContent content(FormErrors errors) {
        return new DecisionContent(
                errors.text("title", title, 200),
                errors.text("text", text, 8_000),
                errors.date("day", day),
                errors.optionalText("registryNumber", registryNumber, 60),
                errors.shell().lang());
    }
}
