package se.arbetsro.assessment.domain.answer;

import se.arbetsro.platform.text.Text2;

/** A service line by its key and name. */
public record LineRow(String key, Text2 name, String shortName) {}
