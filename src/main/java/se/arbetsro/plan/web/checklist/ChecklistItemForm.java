package se.arbetsro.plan.web.checklist;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.checklist.ChecklistItemContent;
import se.arbetsro.plan.domain.checklist.ChecklistItemRow;
import se.arbetsro.plan.domain.checklist.ChecklistPart;
import se.arbetsro.platform.web.FormErrors;

/** An item of the checklist as it is typed. */
public record ChecklistItemForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String part,
        @Nullable String text,
        @Nullable String textEn) {

    static ChecklistItemForm of(ChecklistItemRow saved) {
        return new ChecklistItemForm(
                null,
                Long.toString(saved.version()),
                saved.part().name(),
                saved.textSv(),
                saved.textEn());
    }

    static ChecklistItemForm blank(String key) {
        return new ChecklistItemForm(key, null, ChecklistPart.LINE.name(), null, null);
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    ChecklistItemContent content(FormErrors errors) {
        ChecklistPart chosen = errors.optionalChoice("part", part, ChecklistPart.class);
        return new ChecklistItemContent(
                chosen == null ? ChecklistPart.LINE : chosen,
                errors.text("text", text, 500),
                errors.optionalText("textEn", textEn, 500));
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
