package se.arbetsro.platform.document;

/** What follows begins on a new page, in forms that have pages. */
public record PageBreak() implements Block {}
