package se.arbetsro.indicator.web.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form for one figure, to enter or to correct it.
 *
 * @param action where the form goes
 * @param correcting what the figure is about, in words, when it is corrected; null when entered
 * @param taken where the figure stands that is in the slot already; null otherwise
 */
public record ObservationFormPage(
        Shell shell,
        Definition definition,
        String action,
        String back,
        @Nullable String correcting,
        ObservationForm form,
        FormErrors errors,
        List<Option> units,
        List<Option> sources,
        @Nullable String taken)
        implements Page {

    public static List<Option> sources(Shell shell, Iterable<Source> all) {
        List<Option> options = new java.util.ArrayList<>();
        all.forEach(source -> options.add(Option.of(source.key(), shell.in(source.title()))));
        return options;
    }

    public String title() {
        return correcting == null
                ? shell.t("indicator.observation.enter")
                : shell.t("indicator.observation.correct");
    }

    public String name() {
        return shell.in(definition.name());
    }

    public String lead() {
        return correcting == null ? name() : name() + ", " + correcting;
    }

    public String unitOfMeasure() {
        return shell.in(definition.unit());
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(name(), "/indicators/" + definition.indicatorKey()));
    }

    public List<Option> missingReasons() {
        Wording wording = new Wording(shell.messages(), shell.language());
        return java.util.Arrays.stream(Missing.values())
                .map(missing -> Option.of(missing.name(), wording.missing(missing)))
                .toList();
    }

    /** What to think of when writing a note, most of all beside figures about people. */
    public String noteHint() {
        return definition.aboutPeople()
                ? shell.t("indicator.form.note.people.hint")
                : shell.t("indicator.form.note.hint");
    }

    public int fewestPeople() {
        return Definition.FEWEST_PEOPLE;
    }
}
