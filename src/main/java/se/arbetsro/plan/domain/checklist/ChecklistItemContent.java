package se.arbetsro.plan.domain.checklist;

import org.jspecify.annotations.Nullable;

/** What an item asks. English is missing until someone has translated. */
public record ChecklistItemContent(ChecklistPart part, String textSv, @Nullable String textEn) {}
