package se.arbetsro.governance.domain.risk;

import java.time.LocalDate;

/**
 * What is to be done about a risk.
 *
 * @param who who sees to it, in the words of the workplace
 */
public record MeasureContent(String what, String who, LocalDate dueOn, String lang) {}
