package se.arbetsro.report.web.writing;

import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** What a section says after it has saved itself. */
public record SavedFragment(Shell shell, String text) implements View {}
