package se.arbetsro.assessment.web;

import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** What a form says after it has saved itself. */
public record SavedFragment(Shell shell, String text) implements View {}
