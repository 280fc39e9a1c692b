package se.arbetsro.plan.web.proposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.Mandate;
import se.arbetsro.plan.domain.proposal.ProposalContent;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.platform.web.FormErrors;

/**
 * A proposal as it is typed.
 *
 * @param area the key of an area of the version; empty for the version as a whole
 * @param place its place in the version's order; empty for the last
 */
public record ProposalForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String area,
        @Nullable String place,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String text,
        @Nullable String textEn,
        @Nullable String mandate,
        @Nullable String mandateSource,
        @Nullable String source) {

    static ProposalForm blank(String key, @Nullable String area) {
        return new ProposalForm(key, null, area, null, null, null, null, null, null, null, null);
    }

    /** As it is saved now. */
    static ProposalForm of(ProposalRow saved) {
        Mandate mandate = saved.mandate();
        return new ProposalForm(
                null,
                Long.toString(saved.version()),
                saved.areaKey(),
                Integer.toString(saved.position()),
                saved.titleSv(),
                saved.titleEn(),
                saved.textSv(),
                saved.textEn(),
                mandate == null ? "" : mandate.name(),
                saved.mandateSource(),
                saved.source());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    ProposalContent content(FormErrors errors) {
        return new ProposalContent(
                errors.text("title", title, 200),
                errors.optionalText("titleEn", titleEn, 200),
                errors.text("text", text, 4_000),
                errors.optionalText("textEn", textEn, 4_000),
                errors.optionalChoice("mandate", mandate, Mandate.class),
                errors.optionalText("mandateSource", mandateSource, 300),
                errors.optionalText("source", source, 300));
    }

    @Nullable Integer placeAmongAll(FormErrors errors) {
        BigDecimal number = errors.optionalNumber("place", place);
        if (number == null) {
            return null;
        }
        if (number.signum() <= 0
                || number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(999)) > 0) {
            errors.add("place", "plan.proposal.placeFromOne");
            return null;
        }
        return number.intValueExact();
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
