package se.arbetsro.plan.web.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.StandContent;
import se.arbetsro.plan.domain.proposal.StandKind;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.platform.web.FormErrors;

/**
 * A stand as it is typed.
 *
 * @param version of the stand; 0 while none is taken
 */
public record StandForm(
        @Nullable String version,
        @Nullable String kind,
        @Nullable String words,
        @Nullable String decidedBy,
        @Nullable String decidedOn,
        @Nullable String lang) {

    /** As it is saved now, or blank. */
    static StandForm of(StandQueries.StandRow saved, String lang) {
        StandKind kind = saved.kind();
        return new StandForm(
                saved.version() == null ? "0" : saved.version().toString(),
                kind == null ? null : kind.name(),
                saved.words(),
                saved.decidedBy(),
                saved.decidedOn() == null ? null : saved.decidedOn().toString(),
                saved.lang() == null ? lang : saved.lang());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    StandContent content(FormErrors errors) {
        StandKind chosen = errors.optionalChoice("kind", kind, StandKind.class);
        if (chosen == null) {
            errors.add("kind", "platform.form.choice");
            chosen = StandKind.ADOPTED;
        }
        String said = errors.optionalText("words", words, 2_000);
        if (chosen != StandKind.ADOPTED && said == null) {
            errors.add("words", "plan.stand.tellHowOrWhy");
            said = "";
        }
        String by = errors.optionalText("decidedBy", decidedBy, 200);
        LocalDate on = errors.optionalDate("decidedOn", decidedOn);
        // A decision has a body and a day, or nobody has decided.
        if (by == null && on != null) {
            errors.add("decidedBy", "plan.stand.decidedBy.missing");
        } else if (by != null && on == null) {
            errors.add("decidedOn", "plan.stand.decidedOn.missing");
        }
        return new StandContent(chosen, said, by, on, "en".equals(lang) ? "en" : "sv");
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
