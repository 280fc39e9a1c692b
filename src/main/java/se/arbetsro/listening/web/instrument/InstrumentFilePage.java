package se.arbetsro.listening.web.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form in which an instrument is loaded from a file.
 *
 * @param key makes loading happen once
 * @param into the instrument whose draft takes what the file says; null for a new instrument
 * @param unmodified whether the instrument may only be used as it is
 * @param faults what keeps the file from being taken, place by place
 */
public record InstrumentFilePage(
        Shell shell,
        String key,
        @Nullable InstrumentVersion into,
        boolean unmodified,
        List<String> faults,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return into == null
                ? InstrumentWords.crumbs(shell)
                : InstrumentWords.crumbs(shell, into.id(), into.content());
    }

    public String back() {
        return into == null ? InstrumentWords.LIST : InstrumentWords.href(into.id());
    }

    public String action() {
        return back() + "/file";
    }

    public @Nullable Long version() {
        return into == null ? null : into.revision();
    }

    public String title() {
        return shell.t(
                into == null
                        ? "listening.instrument.file.load"
                        : "listening.instrument.file.replace");
    }
}
