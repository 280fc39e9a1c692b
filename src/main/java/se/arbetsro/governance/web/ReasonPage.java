package se.arbetsro.governance.web;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Asks for one text before something is done: why a meeting is called off, what a note says.
 *
 * @param name of the field
 * @param whoSees who will read it
 */
public record ReasonPage(
        Shell shell,
        List<Crumb> breadcrumb,
        String title,
        String lead,
        String action,
        String back,
        String name,
        String label,
        String value,
        int longest,
        String whoSees,
        FormErrors errors)
        implements Page {}
