package se.arbetsro.governance.web.risk;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.risk.MeasureContent;
import se.arbetsro.governance.domain.risk.RiskQueries.MeasureRow;
import se.arbetsro.platform.web.FormErrors;

/** A measure as it is typed. */
public record RiskMeasureForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String what,
        @Nullable String who,
        @Nullable String dueOn) {

    static RiskMeasureForm of(MeasureRow saved) {
        return new RiskMeasureForm(
                null,
                Long.toString(saved.version()),
                saved.what(),
                saved.who(),
                saved.dueOn().toString());
    }

    MeasureContent content(FormErrors errors) {
        return new MeasureContent(
                errors.text("what", what, 120),
                errors.text("who", who, 120),
                errors.date("dueOn", dueOn),
                errors.shell().lang());
    }
}
