package se.arbetsro.listening.web.instrument;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form that says what an instrument is called, for whom it is and what respondents read first.
 */
public record InstrumentFormPage(
        Shell shell,
        boolean isNew,
        List<Crumb> breadcrumb,
        String back,
        String action,
        InstrumentForm form,
        FormErrors errors)
        implements Page {

    public String title() {
        return shell.t(isNew ? "listening.instrument.new" : "listening.instrument.describe");
    }

    public List<Option> audiences() {
        return InstrumentWords.audiences(shell);
    }
}
