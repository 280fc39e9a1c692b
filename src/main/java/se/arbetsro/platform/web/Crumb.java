package se.arbetsro.platform.web;

/** A page above this one, nearest last; the page itself is no crumb. */
public record Crumb(String label, String href) {}
