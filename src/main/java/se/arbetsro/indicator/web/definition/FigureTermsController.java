package se.arbetsro.indicator.web.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.formula.Formula;
import se.arbetsro.indicator.web.FigureTable;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** How a figure was worked out from other figures: the formula with its numbers. */
@Controller
class FigureTermsController {

    private final ObservationQueries figures;

    FigureTermsController(ObservationQueries figures) {
        this.figures = figures;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/observations/{id}/terms")
    Html terms(Shell shell, @PathVariable ObservationId id) {
        Found found =
                figures.revisions(id, shell.day()).stream().findFirst().orElseThrow(NotFound::new);
        Definition definition = found.definition();
        String expression = definition.expression();
        if (expression == null || !(Formula.read(expression) instanceof Formula formula)) {
            throw new NotFound();
        }
        Map<IndicatorKey, Found> terms = new HashMap<>();
        figures.terms(id, found.point().revision(), shell.day())
                .forEach(
                        term -> terms.put(IndicatorKey.of(term.definition().indicatorKey()), term));
        if (!terms.keySet().containsAll(formula.terms())) {
            throw new NotFound();
        }
        Wording wording = new Wording(shell.messages(), shell.language());
        String value = wording.valueWithUnit(definition, found.point());
        return Html.of(
                new FigureTermsPage(
                        shell,
                        id,
                        shell.in(definition.name())
                                + ", "
                                + found.point().slot().words(shell.language()),
                        shell.t("indicator.observation.lead", value, found.unitName()),
                        formula.words(key -> shell.in(term(terms, key).definition().name())),
                        formula.words(key -> value(wording, term(terms, key))) + " = " + value,
                        formula.terms().stream()
                                .map(key -> row(shell, wording, term(terms, key)))
                                .toList()));
    }

    private static Found term(Map<IndicatorKey, Found> terms, IndicatorKey key) {
        return Objects.requireNonNull(terms.get(key));
    }

    private static String value(Wording wording, Found term) {
        return wording.value(term.definition(), term.point());
    }

    private static FigureTermsPage.Row row(Shell shell, Wording wording, Found term) {
        return new FigureTermsPage.Row(
                "/observations/" + term.point().id().value(),
                shell.in(term.definition().name()),
                value(wording, term),
                shell.in(term.definition().unit()),
                FigureTable.status(shell, term.point().status()),
                term.definition().number(),
                !term.point().holds());
    }
}
