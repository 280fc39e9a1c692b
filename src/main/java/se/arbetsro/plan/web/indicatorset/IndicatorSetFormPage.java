package se.arbetsro.plan.web.indicatorset;

import java.util.List;
import java.util.stream.Collectors;
import se.arbetsro.plan.domain.indicatorset.IndicatorSet.Followed;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which the indicators of a year are chosen. */
public record IndicatorSetFormPage(
        Shell shell,
        VersionRow version,
        int year,
        IndicatorSetForm form,
        FormErrors errors,
        List<Followed> known)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(shell.in(version.title()), "/plans/" + version.key()),
                new Crumb(shell.t("plan.indicators"), back()));
    }

    public String back() {
        return "/plans/" + version.key() + "/indicators?year=" + year;
    }

    public String action() {
        return "/plans/" + version.key() + "/indicators/" + year;
    }

    public List<Option> options() {
        return known.stream().map(one -> Option.of(one.key(), words(one))).toList();
    }

    private String words(Followed one) {
        return one.areas().isEmpty()
                ? shell.in(one.name())
                : shell.in(one.name())
                        + " ("
                        + one.areas().stream().map(shell::in).collect(Collectors.joining(", "))
                        + ")";
    }

    public List<String> chosen() {
        return form.chosen();
    }
}
