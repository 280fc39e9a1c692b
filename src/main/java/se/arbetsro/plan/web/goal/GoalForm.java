package se.arbetsro.plan.web.goal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.GoalContent;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.platform.web.FormErrors;

/**
 * A goal as it is typed.
 *
 * @param area version and area, as {@code 2024/good-leadership}
 * @param from the kind of what it is made from; empty for nothing
 * @param origin the id of what it is made from
 */
public record GoalForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String unit,
        @Nullable String area,
        @Nullable String what,
        @Nullable String why,
        @Nullable String reached,
        @Nullable String byWhen,
        @Nullable String how,
        @Nullable String lang,
        @Nullable String from,
        @Nullable String origin) {

    /** As it is saved now. */
    static GoalForm of(GoalView saved) {
        return new GoalForm(
                null,
                Long.toString(saved.version()),
                saved.unitId().value().toString(),
                saved.versionKey() + "/" + saved.areaKey(),
                saved.what(),
                saved.why(),
                saved.reached(),
                saved.byWhen().toString(),
                saved.how(),
                saved.lang(),
                "",
                "");
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    GoalContent content(FormErrors errors) {
        return new GoalContent(
                errors.text("what", what, 300),
                errors.optionalText("why", why, 2_000),
                errors.optionalText("reached", reached, 2_000),
                errors.date("byWhen", byWhen),
                errors.optionalText("how", how, 4_000),
                "en".equals(lang) ? "en" : "sv");
    }

    Optional<Choices.AreaChoice> areaOf(List<Choices.AreaChoice> areas) {
        return areas.stream().filter(one -> one.written().equals(area)).findFirst();
    }

    Optional<Origin> madeFrom() {
        String kind = from;
        return kind == null || !kind.matches("[a-z][a-z-]{0,29}")
                ? Optional.empty()
                : uuid(origin).map(id -> new Origin(kind, id));
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
