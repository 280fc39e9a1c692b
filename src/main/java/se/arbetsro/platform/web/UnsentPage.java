package se.arbetsro.platform.web;

/** What was sent when the session had ended, to be sent anew by whoever is signed in again. */
public record UnsentPage(Shell shell, Unsent unsent) implements Page {}
