package se.arbetsro.governance.web.minutes;

import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/**
 * What a matter says after it has saved itself.
 *
 * @param id of the element that says it
 */
public record SavedFragment(Shell shell, String id, String text) implements View {}
