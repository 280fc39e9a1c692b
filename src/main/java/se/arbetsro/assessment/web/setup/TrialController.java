package se.arbetsro.assessment.web.setup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.TrialRounds;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** A round to try with, before work begins. */
@Controller
@OfToday
class TrialController {

    private final TrialRounds trials;
    private final RoundQueries rounds;

    TrialController(TrialRounds trials, RoundQueries rounds) {
        this.trials = trials;
        this.rounds = rounds;
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @GetMapping("/set-up/trial")
    Html form(Shell shell) {
        return Html.of(page(shell, new TrialForm(""), FormErrors.none(shell)));
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/set-up/trial")
    Html begin(Shell shell, @ModelAttribute TrialForm form) {
        FormErrors errors = new FormErrors(shell);
        RoundQueries.Version version =
                rounds.versions(shell.today()).stream().findFirst().orElse(null);
        UnitId unit =
                rounds.administrations(shell.today()).stream()
                        .map(RoundQueries.Administration::id)
                        .filter(one -> one.value().toString().equals(form.unit()))
                        .findFirst()
                        .orElse(null);
        if (unit == null) {
            errors.add("unit", "platform.form.choice");
        }
        if (version == null) {
            errors.add(FormErrors.FORM, "assessment.trial.noPlan");
        }
        if (unit == null || version == null || errors.any()) {
            return Html.invalid(page(shell, form, errors));
        }
        trials.begin(
                version.id(),
                unit,
                new Text2(
                        shell.messages().text(Language.SV, "assessment.trial.name"),
                        shell.messages().text(Language.EN, "assessment.trial.name")));
        return Html.redirect("/set-up/trial").saying("assessment.trial.begun");
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/set-up/trial/throw-away")
    Html throwAway() {
        trials.throwAway(trials.current().orElseThrow(NotFound::new));
        return Html.redirect("/set-up").saying("assessment.trial.thrownAway");
    }

    private TrialPage page(Shell shell, TrialForm form, FormErrors errors) {
        return new TrialPage(
                shell,
                form,
                errors,
                trials.current().map(id -> id.value().toString()).orElse(null),
                rounds.versions(shell.today()).stream()
                        .findFirst()
                        .map(RoundQueries.Version::key)
                        .orElse(null),
                rounds.administrations(shell.today()).stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList());
    }
}
