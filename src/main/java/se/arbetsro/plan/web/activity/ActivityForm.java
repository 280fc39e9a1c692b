package se.arbetsro.plan.web.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.Responsible;
import se.arbetsro.plan.WorkLink;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.platform.web.FormErrors;

/**
 * An activity as it is typed.
 *
 * @param area version and area, as {@code 2024/good-leadership}
 * @param from the kind of what it is made from; empty for nothing
 * @param origin the id of what it is made from
 */
public record ActivityForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String unit,
        @Nullable String area,
        @Nullable String goal,
        @Nullable String title,
        @Nullable String description,
        @Nullable List<String> lines,
        @Nullable String person,
        @Nullable String role,
        @Nullable String start,
        @Nullable String due,
        @Nullable String effort,
        @Nullable String decided,
        @Nullable String decidedBy,
        @Nullable String decidedOn,
        @Nullable String cityWide,
        @Nullable String linkUrl,
        @Nullable String linkTitle,
        @Nullable String lang,
        @Nullable String from,
        @Nullable String origin) {

    private static final int LONGEST = 4_000;

    /** As it is saved now. */
    static ActivityForm of(ActivityView saved) {
        Effort effort = saved.effort();
        return new ActivityForm(
                null,
                Long.toString(saved.version()),
                saved.unitId().value().toString(),
                saved.versionKey() + "/" + saved.areaKey(),
                text(saved.goalId() == null ? null : saved.goalId().value()),
                saved.title(),
                text(saved.description()),
                saved.serviceLines(),
                text(saved.responsiblePerson() == null ? null : saved.responsiblePerson().value()),
                text(saved.responsibleRole()),
                text(saved.startOn()),
                saved.dueOn().toString(),
                effort == null ? "" : effort.name(),
                saved.status() == ActivityStatus.PROPOSED ? "" : "true",
                text(saved.decidedBy()),
                text(saved.decidedOn()),
                saved.cityWide() ? "true" : "",
                text(saved.linkUrl()),
                text(saved.linkTitle()),
                saved.lang(),
                "",
                "");
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What was typed into a field; empty for nothing. */
    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    public List<String> chosenLines() {
        return lines == null ? List.of() : lines;
    }

    ActivityContent content(FormErrors errors) {
        String goodTitle = errors.text("title", title, 200);
        String goodDescription = errors.optionalText("description", description, LONGEST);
        LocalDate firstDay = errors.optionalDate("start", start);
        LocalDate lastDay = errors.date("due", due);
        if (firstDay != null && firstDay.isAfter(lastDay)) {
            errors.add("due", "plan.activity.dueBeforeStart");
        }
        return new ActivityContent(
                goodTitle,
                goodDescription,
                "en".equals(lang) || (lang == null && errors.shell().lang().equals("en"))
                        ? "en"
                        : "sv",
                chosenLines(),
                responsible(errors),
                firstDay,
                lastDay,
                errors.optionalChoice("effort", effort, Effort.class),
                "true".equals(cityWide),
                link(errors));
    }

    private Responsible responsible(FormErrors errors) {
        String words = errors.optionalText("role", role, 80);
        PersonId someone = uuid(person).map(PersonId::new).orElse(null);
        if (someone == null && words == null) {
            errors.add("person", "plan.activity.someoneResponsible");
            return Responsible.role("–");
        }
        return new Responsible(someone, words);
    }

    private @Nullable WorkLink link(FormErrors errors) {
        String url = errors.optionalText("linkUrl", linkUrl, 500);
        String words = errors.optionalText("linkTitle", linkTitle, 100);
        if (url == null) {
            return null;
        }
        if (!url.matches("https?://\\S{1,490}")) {
            errors.add("linkUrl", "plan.activity.linkForm");
            return null;
        }
        return new WorkLink(url, words);
    }

    public TypedDecision decision() {
        return new TypedDecision(decidedBy, decidedOn);
    }

    /**
     * Who decided one that is there already; null when the form had no such fields, or they were
     * left empty where nobody had said.
     */
    @Nullable Decided decisionOf(ActivityView saved, FormErrors errors) {
        boolean asked = decidedBy != null && decidedOn != null;
        boolean empty = typed(decidedBy).isBlank() && typed(decidedOn).isBlank();
        return !asked
                        || saved.status() == ActivityStatus.PROPOSED
                        || (empty && saved.decidedBy() == null)
                ? null
                : decision().read(errors);
    }

    Optional<UnitId> unitId() {
        return uuid(unit).map(UnitId::new);
    }

    Optional<GoalId> goalId() {
        return uuid(goal).map(GoalId::new);
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

    static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
