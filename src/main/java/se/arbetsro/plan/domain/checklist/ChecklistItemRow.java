package se.arbetsro.plan.domain.checklist;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.platform.text.Text2;

/**
 * An item as it is read.
 *
 * @param version of the row, for forms
 */
public record ChecklistItemRow(
        ChecklistItemId id,
        String versionKey,
        String key,
        ChecklistPart part,
        String textSv,
        @Nullable String textEn,
        long version) {

    public Text2 text() {
        return new Text2(textSv, textEn);
    }
}
