package se.arbetsro.indicator.register;

import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.organisation.UnitId;

/**
 * Whom a figure is about: a unit with all below it, or a part of its people.
 *
 * @param split null for all
 */
public record Cell(UnitId unit, @Nullable Split split) {}
