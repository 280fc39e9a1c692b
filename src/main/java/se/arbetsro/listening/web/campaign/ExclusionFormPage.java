package se.arbetsro.listening.web.campaign;

import java.util.List;
import se.arbetsro.listening.campaign.CampaignUnit;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignChoices;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form that says whom a campaign does not ask. */
public record ExclusionFormPage(
        Shell shell,
        Campaign campaign,
        List<CampaignUnit> units,
        List<CampaignChoices.Work> work,
        ExclusionForm form,
        FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return CampaignWords.crumbs(shell, campaign.id(), campaign.plan().name());
    }

    public String back() {
        return CampaignWords.href(campaign.id());
    }

    public String action() {
        return back() + "/exclusions";
    }

    public List<Option> unitOptions() {
        return units.stream()
                .filter(unit -> unit.depth() > 0)
                .map(unit ->
                        Option.of(
                                unit.id().value().toString(), CampaignWords.indented(shell, unit)))
                .toList();
    }

    public List<Option> occupationOptions() {
        return work.stream().map(one -> Option.of(one.key(), shell.in(one.name()))).toList();
    }

    public List<String> chosenUnits() {
        return ExclusionForm.all(form.units());
    }

    public List<String> chosenOccupations() {
        return ExclusionForm.all(form.occupations());
    }
}
