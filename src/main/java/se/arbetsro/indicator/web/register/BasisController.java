package se.arbetsro.indicator.web.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.register.RegisterQueries;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.register.Basis;
import se.arbetsro.indicator.register.Recipe;
import se.arbetsro.indicator.register.SickLeave;
import se.arbetsro.indicator.register.Turnover;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** How a figure was worked out from the register: in words and counts, down to no person. */
@Controller
class BasisController {

    private final ObservationQueries figures;
    private final RegisterQueries register;

    BasisController(ObservationQueries figures, RegisterQueries register) {
        this.figures = figures;
        this.register = register;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/observations/{id}/basis")
    Html basis(Shell shell, @PathVariable ObservationId id) {
        ObservationQueries.Found found =
                figures.revisions(id, shell.day()).stream().findFirst().orElseThrow(NotFound::new);
        RegisterQueries.Origin origin = register.origin(id).orElseThrow(NotFound::new);
        Definition definition = found.definition();
        Recipe recipe = register.recipes().get(definition.id());
        if (recipe == null) {
            throw new NotFound();
        }
        Point point = found.point();
        Wording wording = new Wording(shell.messages(), shell.language());
        return Html.of(
                new BasisPage(
                        shell,
                        id,
                        shell.in(definition.name()) + ", " + point.slot().words(shell.language()),
                        shell.t(
                                "indicator.observation.lead",
                                wording.valueWithUnit(definition, point),
                                found.unitName()),
                        definition.formula() == null ? "" : shell.in(definition.formula()),
                        numbers(shell, origin.basis()),
                        about(shell, point, origin),
                        counts(shell, recipe, origin.basis()),
                        rules(shell, recipe),
                        "/indicators/" + definition.indicatorKey()));
    }

    private static String numbers(Shell shell, Basis basis) {
        return shell.t(
                "indicator.basis.numbers",
                number(shell, basis.numerator()),
                number(shell, basis.denominator()),
                number(shell, basis.percent().orElse(BigDecimal.ZERO)));
    }

    private static String number(Shell shell, BigDecimal number) {
        BigDecimal shown = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return shell.number(shown, Math.max(0, shown.scale()));
    }

    private static List<Fact> about(Shell shell, Point point, RegisterQueries.Origin origin) {
        List<Fact> facts = new ArrayList<>();
        Split split = point.split();
        if (split != null) {
            facts.add(Fact.of(shell.t("indicator.split"), SplitWords.of(shell, split)));
        }
        facts.add(
                Fact.of(
                        shell.t("indicator.groupSize"),
                        shell.number((long) origin.basis().heads())));
        facts.add(
                Fact.of(
                        shell.t("indicator.basis.release"),
                        shell.t(
                                "indicator.basis.release.value",
                                origin.number(),
                                shell.minute(origin.releasedAt()))));
        facts.add(
                Fact.of(
                        shell.t("indicator.basis.smallest"),
                        shell.number((long) origin.smallest())));
        return facts;
    }

    private static List<Fact> counts(Shell shell, Recipe recipe, Basis basis) {
        List<Fact> facts = new ArrayList<>();
        Basis.Flow flow = basis.turnover();
        if (flow != null) {
            facts.add(count(shell, "indicator.basis.opening", flow.opening()));
            facts.add(count(shell, "indicator.basis.hired", flow.hired()));
            facts.add(count(shell, "indicator.basis.left", flow.left()));
            facts.add(count(shell, "indicator.basis.moved", flow.moved()));
            facts.add(count(shell, "indicator.basis.closing", flow.closing()));
        }
        facts.add(
                Fact.of(
                        recipe instanceof SickLeave
                                ? shell.t("indicator.basis.numerator.hours")
                                : shell.t("indicator.basis.numerator"),
                        number(shell, basis.numerator())));
        facts.add(
                Fact.of(
                        recipe instanceof SickLeave
                                ? shell.t("indicator.basis.denominator.hours")
                                : shell.t("indicator.basis.denominator"),
                        number(shell, basis.denominator())));
        return facts;
    }

    private static Fact count(Shell shell, String key, int count) {
        return Fact.of(shell.t(key), shell.number((long) count));
    }

    /** What the counts mean, by the recipe of the definition. */
    private static List<String> rules(Shell shell, Recipe recipe) {
        List<String> rules = new ArrayList<>();
        if (recipe instanceof Turnover turnover) {
            rules.add(
                    switch (turnover.moves()) {
                        case NOT_WITHIN_EMPLOYER -> shell.t("indicator.basis.rule.employer");
                        case NOT_WITHIN_UNIT -> shell.t("indicator.basis.rule.unit");
                        case COUNTED -> shell.t("indicator.basis.rule.counted");
                    });
            rules.add(shell.t("indicator.basis.rule.turn"));
            rules.add(shell.t("indicator.basis.rule.level"));
        } else {
            rules.add(shell.t("indicator.basis.rule.hourly"));
            rules.add(shell.t("indicator.basis.rule.sum"));
        }
        rules.add(shell.t("indicator.basis.rule.units"));
        rules.add(shell.t("indicator.basis.rule.age"));
        return rules;
    }
}
