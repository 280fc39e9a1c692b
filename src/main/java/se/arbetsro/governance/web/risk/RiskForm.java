package se.arbetsro.governance.web.risk;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.risk.Likelihood;
import se.arbetsro.governance.domain.risk.RiskContent;
import se.arbetsro.governance.domain.risk.RiskQueries.RiskRow;
import se.arbetsro.platform.web.FormErrors;

/** A risk as it is typed. */
public record RiskForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String what,
        @Nullable String place,
        @Nullable String serious,
        @Nullable String likelihood) {

    static RiskForm of(RiskRow saved) {
        return new RiskForm(
                null,
                Long.toString(saved.version()),
                saved.what(),
                saved.place(),
                Boolean.toString(saved.serious()),
                saved.likelihood().name());
    }

    RiskContent content(FormErrors errors) {
        String text = errors.text("what", what, 2_000);
        String where = errors.optionalText("place", place, 200);
        boolean known = "true".equals(serious) || "false".equals(serious);
        if (!known) {
            errors.add("serious", "platform.form.choice");
        }
        Likelihood likely = errors.optionalChoice("likelihood", likelihood, Likelihood.class);
        if (likely == null) {
            errors.add("likelihood", "platform.form.choice");
            likely = Likelihood.POSSIBLE;
        }
        return new RiskContent(text, where, "true".equals(serious), likely, errors.shell().lang());
    }
}
