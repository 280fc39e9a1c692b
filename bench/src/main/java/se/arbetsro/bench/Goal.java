package se.arbetsro.bench;

/**
 * What was wished for and what came of it.
 *
 * @param text as in the list of goals
 * @param measured the figure that it is about, in words
 */
record Goal(String bench, String text, String measured, boolean met) {}
