package se.arbetsro.indicator.web.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.Corrected;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.domain.register.RegisterQueries;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.web.FigureTable;
import se.arbetsro.indicator.web.IndicatorPage;
import se.arbetsro.indicator.web.register.SplitWords;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** One figure with all its revisions, and the steps of its status. */
@Controller
class ObservationViewController {

    private static final int LONGEST_NOTE = 1_000;

    private final IndicatorQueries queries;
    private final ObservationQueries figures;
    private final StatusSteps steps;
    private final ObservationNames names;
    private final NoteScreening screening;
    private final RegisterQueries register;
    private final Access access;

    ObservationViewController(
            IndicatorQueries queries,
            ObservationQueries figures,
            StatusSteps steps,
            ObservationNames names,
            NoteScreening screening,
            RegisterQueries register,
            Access access) {
        this.queries = queries;
        this.figures = figures;
        this.steps = steps;
        this.names = names;
        this.screening = screening;
        this.register = register;
        this.access = access;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/observations/{id}")
    Html observation(Shell shell, @PathVariable ObservationId id) {
        return Html.of(page(shell, id, null, FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/observations/{id}/step")
    Html step(
            Shell shell, @PathVariable ObservationId id, @ModelAttribute ObservationStepForm form) {
        Status next = form.status();
        FormErrors errors = new FormErrors(shell);
        String note = errors.optionalText("note", form.note(), LONGEST_NOTE);
        String why = errors.optionalText("why", form.why(), LONGEST_NOTE);
        String address = "/observations/" + id.value();
        figures.revisions(id, shell.today()).stream()
                .findFirst()
                .ifPresent(found ->
                        screening.screen(
                                errors,
                                shell,
                                found.definition(),
                                why == null ? note : why,
                                form.nobodyRecognised()));
        if (errors.any()) {
            return Html.invalid(page(shell.at(address), id, form, errors));
        }
        try {
            steps.step(id, form.revision(), next, why == null ? note : why);
        } catch (Corrected meanwhile) {
            return Html.instead(address).saying("indicator.step.meanwhile");
        } catch (StatusSteps.ReasonMissing missing) {
            errors.add("why", missing.messageKey());
            return Html.invalid(page(shell.at(address), id, form, errors));
        }
        return Html.redirect(address)
                .saying("indicator.step.done", FigureTable.status(shell, next));
    }

    private ObservationPage page(
            Shell shell, ObservationId id, @Nullable ObservationStepForm form, FormErrors errors) {
        List<Found> revisions = figures.revisions(id, shell.day());
        Found current = revisions.stream().findFirst().orElseThrow(NotFound::new);
        Wording wording = new Wording(shell.messages(), shell.language());
        Definition definition = current.definition();
        Point point = current.point();
        Map<UUID, String> writers =
                names.of(shell, revisions.stream().map(one -> one.point().knownBy()).toList());
        boolean now = shell.asOf() == null;
        boolean mayCorrect = now && access.may(Permission.INDICATOR_EDIT, current.unitId());
        return new ObservationPage(
                shell,
                definition.indicatorKey(),
                shell.in(definition.name()),
                shell.in(definition.name()) + ", " + point.slot().words(shell.language()),
                shell.t(
                        "indicator.observation.lead",
                        wording.valueWithUnit(definition, point),
                        current.unitName()),
                wording.remarks(definition, point),
                facts(shell, point),
                revisions.stream()
                        .map(one -> revision(shell, wording, definition, one.point(), writers))
                        .toList(),
                mayCorrect && point.origin() != Origin.COMPUTED
                        ? "/observations/" + id.value() + "/correction"
                        : null,
                basis(definition, id),
                new ObservationPage.Steps(
                        "/observations/" + id.value() + "/step",
                        point.revision(),
                        point.status(),
                        now ? steps.possible(current) : List.of(),
                        now && steps.waitsForAnother(current),
                        form,
                        errors));
    }

    private @Nullable String basis(Definition definition, ObservationId id) {
        String address = "/observations/" + id.value();
        if (definition.isDerived()) {
            return address + "/terms";
        }
        return register.origin(id).isPresent() ? address + "/basis" : null;
    }

    private List<Fact> facts(Shell shell, Point point) {
        List<Fact> facts = new ArrayList<>();
        if (point.split() != null) {
            facts.add(Fact.of(shell.t("indicator.split"), SplitWords.of(shell, point.split())));
        }
        if (point.measured() != null) {
            facts.add(
                    Fact.of(
                            shell.t("indicator.measured"),
                            point.measured().words(shell.language())));
        }
        if (point.printed() != null) {
            facts.add(Fact.of(shell.t("indicator.printed"), point.printed()));
        }
        if (point.groupSize() != null) {
            facts.add(
                    Fact.of(
                            shell.t("indicator.groupSize"),
                            shell.number(point.groupSize().longValue())));
        }
        Source source = point.sourceKey() == null ? null : queries.sources().get(point.sourceKey());
        facts.add(
                Fact.of(
                        shell.t("indicator.source"),
                        source == null ? null : IndicatorPage.cited(shell, source)));
        facts.add(
                Fact.of(
                        shell.t("indicator.origin"),
                        switch (point.origin()) {
                            case PUBLISHED -> shell.t("indicator.origin.PUBLISHED");
                            case ENTERED -> shell.t("indicator.origin.ENTERED");
                            case IMPORTED -> shell.t("indicator.origin.IMPORTED");
                            case COMPUTED -> shell.t("indicator.origin.COMPUTED");
                        }));
        return facts;
    }

    private static ObservationPage.Revision revision(
            Shell shell,
            Wording wording,
            Definition definition,
            Point point,
            Map<UUID, String> writers) {
        return new ObservationPage.Revision(
                point.revision(),
                wording.value(definition, point),
                FigureTable.status(shell, point.status()),
                point.knownUntil() == null
                        ? shell.t("indicator.known.since", shell.minute(point.knownFrom()))
                        : shell.t(
                                "indicator.known.between",
                                shell.minute(point.knownFrom()),
                                shell.minute(point.knownUntil())),
                writers.getOrDefault(point.knownBy(), ""),
                why(point));
    }

    /** Why it was corrected, or what was noted with the step. */
    private static String why(Point point) {
        String words = point.steppedFrom() == null ? point.reason() : point.stepNote();
        return words == null ? "" : words;
    }
}
