package se.arbetsro.indicator.web.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.catalogue.DefinitionCatalogue;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Definitions that come with the program, for whoever defines indicators for all. */
@Controller
class CatalogueController {

    private final DefinitionCatalogue catalogue;
    private final IndicatorService indicators;

    CatalogueController(DefinitionCatalogue catalogue, IndicatorService indicators) {
        this.catalogue = catalogue;
        this.indicators = indicators;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/ready")
    Html ready(Shell shell) {
        return Html.of(page(shell, FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/ready")
    Html takeUp(
            Shell shell,
            @RequestParam(name = "chosen", required = false) @Nullable List<String> chosen) {
        if (chosen == null || chosen.isEmpty()) {
            FormErrors errors = new FormErrors(shell);
            errors.add("chosen", "indicator.ready.none");
            return Html.invalid(page(shell, errors));
        }
        requireDefining();
        catalogue.takeUp(chosen);
        return Html.redirect("/indicators/ready").saying("indicator.ready.taken");
    }

    private CataloguePage page(Shell shell, FormErrors errors) {
        requireDefining();
        Set<IndicatorKey> there = catalogue.there();
        return new CataloguePage(
                shell,
                errors,
                catalogue.all().stream()
                        .filter(one -> !there.contains(one.key()))
                        .map(one ->
                                new Option(
                                        one.key().value(),
                                        shell.in(one.content().name()),
                                        shell.in(one.content().counts())))
                        .toList(),
                catalogue.all().stream()
                        .filter(one -> there.contains(one.key()))
                        .map(one ->
                                new CataloguePage.Line(
                                        shell.in(one.content().name()),
                                        "/indicators/" + one.key().value()))
                        .toList());
    }

    private void requireDefining() {
        if (!indicators.mayDefine()) {
            throw new Forbidden();
        }
    }
}
