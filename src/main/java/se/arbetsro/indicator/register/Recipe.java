package se.arbetsro.indicator.register;

/** How the figures of a definition are worked out from the register. */
public sealed interface Recipe permits Turnover, SickLeave {}
