package se.arbetsro.listening.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.web.instrument.InstrumentWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a scale.
 *
 * @param scale the key of the scale that is changed; null for a new one
 */
public record ScaleFormPage(
        Shell shell,
        InstrumentVersion version,
        @Nullable String scale,
        ScaleForm form,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return InstrumentWords.crumbs(shell, version.id(), version.content());
    }

    public String back() {
        return InstrumentWords.href(version.id());
    }

    public String action() {
        return back() + "/scales" + (scale == null ? "" : "/" + scale);
    }

    public String title() {
        return shell.t(
                scale == null
                        ? "listening.instrument.scale.new"
                        : "listening.instrument.scale.change");
    }
}
