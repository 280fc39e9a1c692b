package se.arbetsro.platform.web;

/** The page where one chooses another password. */
public record PasswordPage(Shell shell, FormErrors errors) implements Page {}
