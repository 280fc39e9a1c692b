package se.arbetsro.assessment.domain.meeting;

import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.disclosure.Span;

/** How many marked an area, as it may be told. */
public record MarkedArea(AreaRow area, Span furthest, Span mostNeeded) {

    /** By how much the room wants to talk about it; told spans count by their middle. */
    int weight() {
        return mostNeeded.from() + mostNeeded.to();
    }
}
