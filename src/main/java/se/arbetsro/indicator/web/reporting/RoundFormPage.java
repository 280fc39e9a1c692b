package se.arbetsro.indicator.web.reporting;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** A round of reporting that is opened or changed. */
public record RoundFormPage(
        Shell shell,
        String title,
        String submit,
        String action,
        String back,
        ReportingRoundForm form,
        FormErrors errors,
        List<Option> indicators,
        List<Option> parts)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(shell.t("indicator.rounds"), "/indicators/rounds"));
    }

    public List<String> chosenIndicators() {
        return form.chosenIndicators();
    }

    public List<String> chosenUnits() {
        return form.chosenUnits();
    }
}
