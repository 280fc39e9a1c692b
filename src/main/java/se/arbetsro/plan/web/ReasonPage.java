package se.arbetsro.plan.web;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Asks for a few words before something is done that needs them: why a thing ends, or a comment
 * that could not be taken as it was.
 *
 * @param name of the field
 * @param longest how many characters are taken
 * @param carried what the form sends along unseen, such as the version that was seen
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
        List<Carried> carried,
        FormErrors errors)
        implements Page {

    /** A hidden field; a name may come more than once. */
    public record Carried(String name, String value) {}
}
