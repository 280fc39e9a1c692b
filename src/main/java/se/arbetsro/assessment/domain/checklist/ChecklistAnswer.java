package se.arbetsro.assessment.domain.checklist;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.ChecklistItemId;

/** What is answered to one item: a stand, a comment, or both. */
@Table(schema = "assessment", name = "checklist_answer")
public record ChecklistAnswer(
        ChecklistItemId itemId, @Nullable Stand stand, @Nullable String comment) {

    public static final int LONGEST = 1_000;

    public boolean isBlank() {
        return stand == null && comment == null;
    }
}
