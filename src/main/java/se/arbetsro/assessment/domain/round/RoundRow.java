package se.arbetsro.assessment.domain.round;

/**
 * A round in a list, with how far those have come that the viewer may know of.
 *
 * @param analyses how many are asked
 * @param submitted how many wait to be confirmed
 */
public record RoundRow(RoundHead head, int analyses, int submitted, int confirmed) {}
