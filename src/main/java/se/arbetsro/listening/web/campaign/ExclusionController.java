package se.arbetsro.listening.web.campaign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignChoices;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Whom a campaign does not ask, as long as it is a draft. */
@Controller
@OfToday
class ExclusionController {

    private final CampaignDrafts drafts;
    private final CampaignChoices choices;

    ExclusionController(CampaignDrafts drafts, CampaignChoices choices) {
        this.drafts = drafts;
        this.choices = choices;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/campaigns/{id}/exclusions")
    Html exclusions(Shell shell, @PathVariable CampaignId id) {
        Campaign draft = drafts.find(id);
        return Html.of(
                excluding(
                        shell,
                        draft,
                        ExclusionForm.of(draft.plan(), draft.version()),
                        FormErrors.none(shell)));
    }

    private ExclusionFormPage excluding(
            Shell shell, Campaign draft, ExclusionForm form, FormErrors errors) {
        return new ExclusionFormPage(
                shell,
                draft,
                choices.unitsWithin(draft.plan().unit()),
                choices.occupations(),
                form,
                errors);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/campaigns/{id}/exclusions")
    Html exclude(Shell shell, @PathVariable CampaignId id, @ModelAttribute ExclusionForm form) {
        Campaign draft = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        ExclusionFormPage page = excluding(shell, draft, form, errors);
        Set<UnitId> known = page.units().stream().map(CampaignUnit::id).collect(Collectors.toSet());
        CampaignPlan plan = form.plan(draft.plan(), known, errors).orElse(null);
        if (plan == null) {
            return Html.invalid(page);
        }
        return drafts.save(id, form.seen(), plan, now -> conflict(page, now));
    }

    private ConflictPage conflict(ExclusionFormPage page, Campaign now) {
        Shell shell = page.shell();
        ExclusionForm mine = page.form();
        ExclusionForm theirs = ExclusionForm.of(now.plan(), now.version());
        return drafts.conflict(
                shell,
                page.action(),
                now,
                List.of(
                        Field.chosen(
                                shell,
                                "units",
                                shell.t("listening.campaign.exclusions.units"),
                                String.join(",", ExclusionForm.all(mine.units())),
                                String.join(",", ExclusionForm.all(theirs.units())),
                                page.unitOptions()),
                        Field.chosen(
                                shell,
                                "occupations",
                                shell.t("listening.campaign.exclusions.occupations"),
                                String.join(",", ExclusionForm.all(mine.occupations())),
                                String.join(",", ExclusionForm.all(theirs.occupations())),
                                page.occupationOptions()),
                        Field.line(
                                "months",
                                shell.t("listening.campaign.exclusions.months"),
                                mine.months(),
                                theirs.months())));
    }
}
