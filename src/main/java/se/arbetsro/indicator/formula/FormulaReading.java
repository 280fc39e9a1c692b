package se.arbetsro.indicator.formula;

/** What came of a text that somebody wrote as a formula: the formula, or what is wrong with it. */
public sealed interface FormulaReading permits Formula, FormulaProblem {}
