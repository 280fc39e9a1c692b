package se.arbetsro.indicator.web.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.BeginsTooEarly;
import se.arbetsro.indicator.domain.DefinitionChanged;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.KeyTaken;
import se.arbetsro.indicator.domain.derived.FormulaRefused;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.web.observation.ObservationFormPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What indicators mean: new ones, new definitions, better words. */
@Controller
class DefinitionController {

    /** Names of pages beside those of indicators, behind which an indicator could not be found. */
    private static final Set<String> PAGES =
            Set.of(
                    "evidence",
                    "national",
                    "new",
                    "open-data",
                    "overview",
                    "printed",
                    "ready",
                    "register",
                    "rounds",
                    "rules",
                    "survey-2018",
                    "waiting");

    private final IndicatorQueries queries;
    private final IndicatorService indicators;
    private final FormulaTrials trials;
    private final LastSaved lastSaved;
    private final Once once;

    DefinitionController(
            IndicatorQueries queries,
            IndicatorService indicators,
            FormulaTrials trials,
            LastSaved lastSaved,
            Once once) {
        this.queries = queries;
        this.indicators = indicators;
        this.trials = trials;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/new")
    Html newIndicator(Shell shell) {
        requireDefining();
        return Html.of(
                newIndicator(
                        shell, DefinitionForm.empty(Once.newKey()), FormErrors.none(shell), null));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators")
    Html create(Shell shell, @ModelAttribute DefinitionForm form) {
        requireDefining();
        FormErrors errors = new FormErrors(shell);
        IndicatorKey key = key(form, errors);
        LocalDate from = errors.date("from", form.from());
        Optional<Definition.Content> content = form.content(errors);
        if (key == null || content.isEmpty() || errors.any()) {
            return Html.invalid(newIndicator(shell, form, errors, null));
        }
        try {
            if (form.isTrial()) {
                FormulaTrial trial = trials.of(shell, key, content.get(), from);
                return Html.of(newIndicator(shell, form, errors, trial));
            }
            String location =
                    once.create(
                            "indicator",
                            form.key(),
                            form,
                            () -> {
                                indicators.create(key, content.get(), from);
                                return "/indicators/" + key;
                            });
            return Html.redirect(location).saying("platform.saved");
        } catch (KeyTaken taken) {
            errors.add("indicator", taken.messageKey(), taken.arguments());
            return Html.invalid(newIndicator(shell, form, errors, null));
        } catch (FormulaRefused refused) {
            errors.add("expression", refused.messageKey(), refused.arguments());
            return Html.invalid(newIndicator(shell, form, errors, null));
        }
    }

    private static @Nullable IndicatorKey key(DefinitionForm form, FormErrors errors) {
        String typed = errors.text("indicator", form.indicator(), 80);
        if (!IndicatorKey.isKey(typed)) {
            errors.add("indicator", "indicator.form.key");
            return null;
        }
        if (PAGES.contains(typed)) {
            errors.add("indicator", "indicator.form.keyOfPage");
            return null;
        }
        return IndicatorKey.of(typed);
    }

    private DefinitionFormPage newIndicator(
            Shell shell, DefinitionForm form, FormErrors errors, @Nullable FormulaTrial trial) {
        return new DefinitionFormPage(
                shell,
                DefinitionFormPage.Purpose.NEW_INDICATOR,
                "",
                "/indicators",
                "/indicators",
                form,
                errors,
                sources(shell),
                trials.terms(shell, null),
                trial);
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/{key}/definitions/new")
    Html newDefinition(Shell shell, @PathVariable IndicatorKey key) {
        requireDefining();
        return Html.of(
                newDefinition(
                        shell,
                        last(key),
                        DefinitionForm.of(last(key), Once.newKey()),
                        FormErrors.none(shell),
                        null));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/definitions")
    Html define(Shell shell, @PathVariable IndicatorKey key, @ModelAttribute DefinitionForm form) {
        requireDefining();
        Definition last = last(key);
        FormErrors errors = new FormErrors(shell);
        LocalDate from = errors.date("from", form.from());
        Optional<Definition.Content> content = form.content(errors);
        if (content.isEmpty() || errors.any()) {
            return Html.invalid(newDefinition(shell, last, form, errors, null));
        }
        try {
            if (form.isTrial()) {
                FormulaTrial trial = trials.of(shell, key, content.get(), from);
                return Html.of(newDefinition(shell, last, form, errors, trial));
            }
            String location =
                    once.create(
                            "definition",
                            form.key(),
                            form,
                            () -> {
                                indicators.defineAnew(key, content.get(), from);
                                return "/indicators/" + key;
                            });
            return Html.redirect(location).saying("platform.saved");
        } catch (BeginsTooEarly early) {
            errors.add("from", early.messageKey(), early.arguments());
            return Html.invalid(newDefinition(shell, last, form, errors, null));
        } catch (FormulaRefused refused) {
            errors.add("expression", refused.messageKey(), refused.arguments());
            return Html.invalid(newDefinition(shell, last, form, errors, null));
        }
    }

    private DefinitionFormPage newDefinition(
            Shell shell,
            Definition last,
            DefinitionForm form,
            FormErrors errors,
            @Nullable FormulaTrial trial) {
        String back = "/indicators/" + last.indicatorKey();
        return new DefinitionFormPage(
                shell,
                DefinitionFormPage.Purpose.NEW_DEFINITION,
                shell.in(last.name()),
                back + "/definitions",
                back,
                form,
                errors,
                sources(shell),
                trials.terms(shell, last.indicatorKey()),
                trial);
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/{key}/definitions/{number}/edit")
    Html rewording(Shell shell, @PathVariable IndicatorKey key, @PathVariable int number) {
        requireDefining();
        Definition definition = queries.definition(key, number).orElseThrow(NotFound::new);
        return Html.of(
                rewording(
                        shell,
                        definition,
                        DefinitionForm.of(definition, null),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/definitions/{number}")
    Html reword(
            Shell shell,
            @PathVariable IndicatorKey key,
            @PathVariable int number,
            @ModelAttribute DefinitionForm form) {
        requireDefining();
        Definition definition = queries.definition(key, number).orElseThrow(NotFound::new);
        FormErrors errors = new FormErrors(shell);
        Optional<Definition.Content> content = form.content(errors);
        if (content.isEmpty()) {
            return Html.invalid(rewording(shell, definition, form, errors));
        }
        try {
            indicators.reword(key, number, version(form), content.get());
            return Html.redirect("/indicators/" + key).saying("platform.saved");
        } catch (DefinitionChanged changed) {
            Definition current = changed.current();
            LastSaved.By by = lastSaved.of(shell, "definition", current.id().value());
            return Html.conflict(
                    DefinitionConflict.page(
                            form, rewording(shell, current, form, errors), current, by));
        } catch (FormulaRefused refused) {
            errors.add("unitSv", refused.messageKey(), refused.arguments());
            return Html.invalid(rewording(shell, definition, form, errors));
        }
    }

    private static long version(DefinitionForm form) {
        String version = form.version() == null ? "" : form.version();
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private DefinitionFormPage rewording(
            Shell shell, Definition definition, DefinitionForm form, FormErrors errors) {
        String back = "/indicators/" + definition.indicatorKey();
        return new DefinitionFormPage(
                shell,
                DefinitionFormPage.Purpose.REWORD,
                shell.in(definition.name()),
                back + "/definitions/" + definition.number(),
                back,
                form,
                errors,
                sources(shell),
                List.of(),
                null);
    }

    private Definition last(IndicatorKey key) {
        return queries.definitions(key).stream()
                .reduce((_, later) -> later)
                .orElseThrow(NotFound::new);
    }

    private void requireDefining() {
        if (!indicators.mayDefine()) {
            throw new Forbidden();
        }
    }

    private List<Option> sources(Shell shell) {
        return ObservationFormPage.sources(shell, queries.sources().values());
    }
}
