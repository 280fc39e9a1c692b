package se.arbetsro.indicator.web.stewardship;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.domain.stewardship.StewardshipChanged;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** Who owns, reports and approves an indicator, and what is plausible. */
@Controller
class StewardshipController {

    private final Stewardships stewardships;
    private final IndicatorQueries indicators;
    private final LastSaved lastSaved;
    private final Access access;

    StewardshipController(
            Stewardships stewardships,
            IndicatorQueries indicators,
            LastSaved lastSaved,
            Access access) {
        this.stewardships = stewardships;
        this.indicators = indicators;
        this.lastSaved = lastSaved;
        this.access = access;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/{key}/stewardship")
    Html form(Shell shell, @PathVariable IndicatorKey key) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        return Html.of(
                page(shell, key, StewardshipForm.of(stewardships.of(key)), FormErrors.none(shell)));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/stewardship")
    Html write(Shell shell, @PathVariable IndicatorKey key, @ModelAttribute StewardshipForm form) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        FormErrors errors = new FormErrors(shell);
        StewardshipFormPage page = page(shell, key, form, errors);
        Stewardship.Content content = form.content(errors, page.kinds()).orElse(null);
        if (content == null) {
            return Html.invalid(page);
        }
        try {
            stewardships.write(key, form.seen(), content);
        } catch (StewardshipChanged _) {
            return Html.conflict(conflict(page, stewardships.of(key)));
        }
        return Html.redirect(page.back()).saying("platform.saved");
    }

    private StewardshipFormPage page(
            Shell shell, IndicatorKey key, StewardshipForm form, FormErrors errors) {
        Definition definition =
                indicators.definitions(key).stream()
                        .reduce((_, later) -> later)
                        .orElseThrow(NotFound::new);
        return new StewardshipFormPage(
                shell,
                key,
                shell.in(definition.name()),
                shell.in(definition.unit()),
                form,
                errors,
                stewardships.unitKinds());
    }

    private ConflictPage conflict(StewardshipFormPage page, Stewardship now) {
        Shell shell = page.shell();
        StewardshipForm mine = page.form();
        StewardshipForm theirs = StewardshipForm.of(now);
        String address = page.back() + "/stewardship";
        LastSaved.By by = lastSaved.of(shell, "stewardship", page.key().value());
        return new ConflictPage(
                shell,
                address,
                address,
                now.version(),
                by.name(),
                by.time(),
                List.of(
                        chosen(
                                shell,
                                "owner",
                                shell.t("indicator.stewardship.owner"),
                                mine.owner(),
                                theirs.owner(),
                                page.owners()),
                        chosen(
                                shell,
                                "reporter",
                                shell.t("indicator.stewardship.reporter"),
                                mine.reporter(),
                                theirs.reporter(),
                                page.reporters()),
                        chosen(
                                shell,
                                "approver",
                                shell.t("indicator.stewardship.approver"),
                                mine.approver(),
                                theirs.approver(),
                                page.approvers()),
                        chosen(
                                shell,
                                "unitKind",
                                shell.t("indicator.stewardship.unitKind"),
                                mine.unitKind(),
                                theirs.unitKind(),
                                page.levels()),
                        chosen(
                                shell,
                                "cadence",
                                shell.t("indicator.stewardship.cadence"),
                                mine.cadence(),
                                theirs.cadence(),
                                page.cadences()),
                        line(
                                "lowest",
                                shell.t("indicator.limits.lowest"),
                                mine.lowest(),
                                theirs.lowest()),
                        line(
                                "highest",
                                shell.t("indicator.limits.highest"),
                                mine.highest(),
                                theirs.highest()),
                        line(
                                "change",
                                shell.t("indicator.limits.largestChange"),
                                mine.change(),
                                theirs.change())));
    }
}
