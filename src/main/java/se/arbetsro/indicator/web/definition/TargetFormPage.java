package se.arbetsro.indicator.web.definition;

import java.util.Arrays;
import java.util.List;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form in which a value to reach is set. */
public record TargetFormPage(
        Shell shell,
        Definition definition,
        TargetForm form,
        FormErrors errors,
        List<Option> units,
        List<Option> sources)
        implements Page {

    public String name() {
        return shell.in(definition.name());
    }

    public String back() {
        return "/indicators/" + definition.indicatorKey();
    }

    public String unitOfMeasure() {
        return shell.in(definition.unit());
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"), new Crumb(name(), back()));
    }

    public List<Option> pers() {
        Wording wording = new Wording(shell.messages(), shell.language());
        return Arrays.stream(Per.values())
                .map(per -> Option.of(per.name(), wording.per(per)))
                .toList();
    }
}
