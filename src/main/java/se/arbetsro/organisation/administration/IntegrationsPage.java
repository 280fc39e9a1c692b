package se.arbetsro.organisation.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The systems that use the API, and the form that lets another one in.
 *
 * @param token the token that was just made, shown this once; null otherwise
 */
public record IntegrationsPage(
        Shell shell,
        List<Row> rows,
        IntegrationForm form,
        FormErrors errors,
        List<Option> roles,
        List<Option> units,
        @Nullable String token)
        implements Page {

    /** One system in words. */
    public record Row(String id, String name, String role, String unit, String expires) {}
}
